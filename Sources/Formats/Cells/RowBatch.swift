import Notation

/// A cell as it waits to be presented: a number, or a stretch of one of the text stores.
struct StoredCell {
  enum Kind: UInt8 {
    case text, sharedText, number, date, boolean, error

    /// Whether the stretch is one of the texts of the batch or piece itself.
    var hasOwnText: Bool { self == .text || self == .error }
  }

  let column: Int
  let kind: Kind
  var start = 0
  var count = 0
  var value = 0.0
}

/// The text that the cells of a batch point into.
struct TextStores {
  let texts: UnsafeBufferPointer<UInt8>
  let shared: UnsafeBufferPointer<UInt8>

  func cell(_ cell: StoredCell) -> Cell {
    switch cell.kind {
    case .text: .text(text(cell, in: texts))
    case .sharedText: .text(text(cell, in: shared))
    case .number: .number(cell.value)
    case .date: CalendarDate(dayNumber: Int(cell.value)).map(Cell.date) ?? .number(cell.value)
    case .boolean: .boolean(cell.value != 0)
    case .error: .error(text(cell, in: texts))
    }
  }

  private func text(_ cell: StoredCell, in store: UnsafeBufferPointer<UInt8>) -> CellText {
    CellText(UnsafeBufferPointer(rebasing: store[cell.start..<cell.start + cell.count]))
  }
}

/// The rows that one piece of a file gave, and what was wrong with them.
final class RowBatch {
  /// A row: which cells are its own.
  struct Span {
    let number: Int
    let count: Int
    let cells: Range<Int>
    let isDefective: Bool
  }

  /// A problem and the row or line it was met in.
  struct LocatedProblem {
    let problem: any Problem
    let row: Int
  }

  var rows: [Span] = []
  var cells: [StoredCell] = []
  var problems: [LocatedProblem] = []
  /// Text that does not stand in the file as it is to be read.
  var texts: [UInt8] = []

  /// Makes room for the next piece.
  func removeAll() {
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    problems.removeAll()
    texts.removeAll(keepingCapacity: true)
  }
}
