package import Formats

/// The first rows of every table of a file, by which a reader tells whether the file is its own.
package struct FileStart: Sendable {
  /// A table and its first rows that are not blank.
  package struct Table: Sendable {
    package let sheet: Sheet
    package let rows: [HeldRow]
    /// The cells of each row as headings are compared: every reader looks for its own among them.
    private let headings: [[String]]

    /// A table with its first rows.
    package init(sheet: Sheet, rows: [HeldRow]) {
      self.sheet = sheet
      self.rows = rows
      headings = rows.map { $0.cells.map(\.asHeading) }
    }

    /// The first row that holds all of some headings, which are compared without case and outer spaces.
    ///
    /// - Parameter headings: headings in lower case.
    /// - Returns: the row; nil if none of the first rows has them.
    package func header(with headings: [String]) -> HeldRow? {
      zip(rows, self.headings).first { headings.allSatisfy($0.1.contains) }?.0
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
    utf8.allSatisfy { $0 < 0x80 }
      ? asciiHeading : lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same for a text that is ASCII, as nearly all are.
  private var asciiHeading: String {
    String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      var isAfterSpace = false
      for byte in utf8 {
        if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) {
          isAfterSpace = count > 0
          continue
        }
        if isAfterSpace {
          buffer[count] = UInt8(ascii: " ")
          count += 1
          isAfterSpace = false
        }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        buffer[count] = isCapital ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}
