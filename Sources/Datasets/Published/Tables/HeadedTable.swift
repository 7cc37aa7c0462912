import Evidence
import Formats
import Notation

/// A published table whose header has been found by its headings, wherever it stands.
struct HeadedTable {
  let file: RecognisedFile
  let table: FileStart.Table
  /// The row of the header.
  let header: HeldRow
  /// The headings as they are compared, one for each column.
  let headings: [String]

  /// Finds the header of a table; nil if none of its first rows has the headings.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - table: one of its tables.
  ///   - wanted: headings in lower case that make up the header, or a part of it.
  init?(_ file: RecognisedFile, _ table: FileStart.Table, with wanted: [String]) {
    guard let header = table.header(with: wanted) else { return nil }
    self.file = file
    self.table = table
    self.header = header
    headings = header.cells.map(\.asHeading)
  }

  /// The place of the header, for messages.
  var location: Location { table.sheet.location(row: header.number) }

  /// The column of a heading; nil if there is none.
  func column(_ heading: String) -> Int? { headings.firstIndex(of: heading) }

  /// The first column whose heading begins with some text; nil if there is none.
  func column(beginning start: String) -> Int? { headings.firstIndex { $0.hasPrefix(start) } }

  /// The column of a heading that must be there; a fault if it is not.
  func required(_ heading: String, log: FaultLog) -> Int? {
    if let column = column(heading) { return column }
    log.record(PublishedProblem.headingMissing(heading), at: location)
    return nil
  }

  /// The columns whose headings name a time, in their order.
  var periods: [(column: Int, period: Period)] {
    headings.enumerated().compactMap { column, heading in
      PublishedPeriod.read(heading).map { (column, $0) }
    }
  }

  /// How many fields the rows below the header have.
  func shape(_ log: FaultLog) -> RowShape {
    RowShape(below: header, of: table.sheet, in: file.file, log: log)
  }

  /// Presents the rows below the header.
  func forEachRow(columns: [Int], _ body: (Row) -> Void) {
    // The column beyond the last heading is asked for too, since nothing should stand there.
    file.file.forEachRow(
      of: table.sheet, columns: columns + [header.cells.count], from: header.number + 1, body)
  }
}
