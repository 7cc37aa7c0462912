/// The quantiles of a list of values.
package enum Quantile {
  /// Linear interpolation between the order statistics (Hyndman and Fan type 7, a spreadsheet's QUARTILE.INC).
  ///
  /// - Parameters:
  ///   - values: in any order, at least one.
  ///   - probability: 0 to 1; a quarter for the lower quartile.
  /// - Returns: the quantile, unrounded.
  package static func linear(_ values: [Double], _ probability: Double) -> Double {
    precondition(!values.isEmpty && (0...1).contains(probability))
    let sorted = values.sorted()
    let position = Double(sorted.count - 1) * probability
    let below = Int(position.rounded(.down))
    guard below + 1 < sorted.count else { return sorted[below] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The average at discontinuities (Hyndman and Fan type 2), for comparison.
  ///
  /// - Parameters:
  ///   - values: in any order, at least one.
  ///   - probability: 0 to 1.
  /// - Returns: the quantile, unrounded.
  package static func averaged(_ values: [Double], _ probability: Double) -> Double {
    precondition(!values.isEmpty && (0...1).contains(probability))
    let sorted = values.sorted()
    let position = Double(sorted.count) * probability
    let rank = position.rounded(.up)
    let upper = sorted[min(max(Int(rank), 1), sorted.count) - 1]
    guard rank == position, Int(rank) < sorted.count, rank > 0 else { return upper }
    return (upper + sorted[Int(rank)]) / 2
  }
}
