import Formats
import Notation

/// How many fields the rows of a text table have, by its header.
///
/// A field lost or added shifts all that follow it below the wrong headings. Rows of workbooks say of each cell where
/// it stands, and end with the last that is filled.
struct RowShape {
  private let count: Int
  private let isText: Bool
  private let sheet: Sheet
  private let log: FaultLog

  /// The shape of the rows below a header.
  init(below header: HeldRow, of sheet: Sheet, in file: PublishedFile, log: FaultLog) {
    count = header.cells.count
    isText = file.format == .csv || file.format == .zip
    self.sheet = sheet
    self.log = log
  }

  /// Whether a row has a field for each heading; a fault if it has not.
  func fits(_ row: Row) -> Bool {
    guard isText, row.count != count else { return true }
    log.record(
      TableProblem.ragged(fields: row.count, headings: count), at: sheet.location(row: row.number))
    return false
  }
}
