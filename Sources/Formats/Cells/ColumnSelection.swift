/// The columns a reader asks for; the others are passed over as cheaply as can be.
struct ColumnSelection {
  private let isAll: Bool
  private let flags: [Bool]

  /// Selects columns.
  ///
  /// - Parameter columns: their numbers, from 0; nil for all.
  init(_ columns: [Int]?) {
    isAll = columns == nil
    var flags = [Bool](repeating: false, count: 1 + (columns?.max() ?? -1))
    for column in columns ?? [] where column >= 0 { flags[column] = true }
    self.flags = flags
  }

  /// The selected columns among the first so many.
  func columns(upTo count: Int) -> Range<Int> { 0..<(isAll ? count : min(count, flags.count)) }

  /// Says whether a column was asked for.
  func contains(_ column: Int) -> Bool {
    isAll || (column < flags.count && flags[column])
  }
}
