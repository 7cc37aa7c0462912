import Evidence
import Notation

/// Whether the parts of a census table add up to its wholes.
extension CensusCounting {
  /// Whether every category was known; if not, that has been said.
  func isKnown(_ uses: [[Int]: Use]) -> Bool {
    !uses.values.contains { if case .unknown = $0 { true } else { false } }
  }

  /// Holds the whole of each place against the sum of its parts.
  func checkSums(_ uses: [[Int]: Use]) {
    var wrong: [(code: String, row: Int, whole: Double, sum: Double)] = []
    for (code, entries) in cells.places {
      var (whole, sum, parts) = (nil as Double?, 0.0, 0)
      var row = 0
      var isKnown = true
      for (crossing, entry) in entries {
        switch uses[crossing] {
        case .whole: (whole, row) = (entry.quantity?.value, entry.row)
        case .part:
          guard let value = entry.quantity?.value else {
            isKnown = false
            continue
          }
          sum += value
          parts += 1
        default: break
        }
      }
      guard isKnown, parts > 0, let whole else { continue }
      if abs(whole - sum) > disturbance * Double(parts).squareRoot() {
        wrong.append((code, row, whole, sum))
      }
    }
    guard let first = wrong.min(by: { $0.row < $1.row }) else { return }
    log.record(
      CensusProblem.doesNotAddUp(
        code: first.code, whole: first.whole, sum: first.sum, others: wrong.count - 1),
      at: cells.table.sheet.location(row: first.row))
  }

  /// How far a sum of one cell may be from its whole; a sum of several, by the square root of their number more.
  ///
  /// Crossings of 2021 are disturbed one by one. Counts of 2011 are not, and tables of one variable add up in 2021 too.
  private var disturbance: Double {
    cells.table.year == 2021 && cells.table.variables.count > 1 ? 3 : 0
  }
}
