import Formats
import Notation

/// Whether rows have the fields that their header names.
///
/// A field lost or added shifts all that follow it below the wrong headings. The cells of a workbook say where they stand,
/// and a row ends with its last one; but a cell beyond the last heading says that headings were shifted.
struct RowShape {
  private let count: Int
  private let isText: Bool
  private let sheet: Sheet
  private let log: FaultLog

  /// The shape of the rows below a header; a heading that stands there twice side by side is a fault.
  init(below header: HeldRow, of sheet: Sheet, in file: PublishedFile, log: FaultLog) {
    count = header.cells.count
    isText = file.format == .csv || file.format == .zip
    self.sheet = sheet
    self.log = log
    let headings = header.cells.map(\.asHeading)
    for (heading, next) in zip(headings, headings.dropFirst())
    where heading == next && !heading.isEmpty {
      log.record(TableProblem.headingTwice(next), at: sheet.location(row: header.number))
    }
  }

  /// Whether a row has a field for each heading; a fault if it has not.
  func fits(_ row: Row) -> Bool {
    guard isText ? row.count != count : !row[count].isEmpty else { return true }
    log.record(
      TableProblem.ragged(fields: row.count, headings: count), at: sheet.location(row: row.number))
    return false
  }
}
