package import Formats

/// The first rows of every table of a file, by which a reader tells whether the file is its own.
package struct FileStart: Sendable {
  /// A table and its first rows that are not blank.
  package struct Table: Sendable {
    package let sheet: Sheet
    package let rows: [HeldRow]

    /// A table with its first rows.
    package init(sheet: Sheet, rows: [HeldRow]) {
      self.sheet = sheet
      self.rows = rows
    }

    /// The first row that holds all of some headings, which are compared without case and outer spaces.
    ///
    /// - Parameter headings: headings in lower case.
    /// - Returns: the row; nil if none of the first rows has them.
    package func header(with headings: [String]) -> HeldRow? {
      rows.first { row in
        let cells = Set(row.cells.map(\.asHeading))
        return headings.allSatisfy(cells.contains)
      }
    }
  }

  package let format: PublishedFile.Format
  package let tables: [Table]
  /// The tables that could be of a census, taken apart once, since there are many readers of them.
  let censusTables: [CensusTable]

  /// The start of a file.
  package init(format: PublishedFile.Format, tables: [Table]) {
    self.format = format
    self.tables = tables
    censusTables = CensusTable.tables(in: tables)
  }

  /// Copies the first rows of every table of a file.
  init(_ file: PublishedFile) {
    self.init(
      format: file.format, tables: file.sheets.map { Table(sheet: $0, rows: file.peek($0)) })
  }
}

extension String {
  /// A heading as headings are compared: without case, without outer spaces, with single spaces within.
  package var asHeading: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
