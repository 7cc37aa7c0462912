import Notation

/// What stands in one cell of a published table, whatever the format of the file.
///
/// The text of a cell is lent: it is valid while the row is presented, and costs nothing unless a
/// string is asked for. A CSV file holds text only; `number` reads the numbers in it.
package enum Cell {
  case empty
  case text(CellText)
  case number(Double)
  case date(CalendarDate)
  case boolean(Bool)
  /// What a spreadsheet shows when a formula fails, such as `#N/A`.
  case error(CellText)

  /// The cell as text: `2280` for a whole number, `2024-12-31` for a date, nothing for no content.
  package var string: String {
    switch self {
    case .empty: ""
    case .text(let text), .error(let text): text.string
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .date(let date): date.description
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    }
  }

  /// The number in the cell, be it a number or text that writes one, commas between thousands
  /// included.
  ///
  /// Nil for anything else: the marks for missing values are text, and stay for the caller to read.
  package var number: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): PublishedNumber.double(text.bytes)
    case .empty, .date, .boolean, .error: nil
    }
  }

  /// The text of the cell, if it is text.
  package var text: CellText? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Whether there is nothing in the cell.
  package var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}
