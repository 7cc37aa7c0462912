/// Whole numbers that add to a total, as near as can be to numbers that are not whole.
package enum LargestRemainder {
  /// Rounds parts so that their sum is the rounded sum: the largest remainders are rounded up, ties to the first.
  ///
  /// A total smaller than the parts rounded down is taken from the largest of them; none falls below zero.
  ///
  /// - Parameters:
  ///   - parts: not negative.
  ///   - total: what the rounded parts must add to; by default the rounded sum of the parts.
  ///   - unit: the step of rounding: 1 for whole homes, 0.001 for shares to one decimal of a per cent.
  /// - Returns: a multiple of the unit for each part.
  package static func rounded(_ parts: [Double], to total: Double? = nil, unit: Double = 1)
    -> [Double]
  {
    let scaled = parts.map { Display.rounded($0 / unit, decimals: 6) }
    let target = Int(Display.rounded((total ?? parts.reduce(0, +)) / unit, decimals: 0))
    var whole = scaled.map { Int($0.rounded(.down)) }
    let byRemainder = scaled.indices.sorted { left, right in
      let (first, second) = (
        scaled[left] - Double(whole[left]), scaled[right] - Double(whole[right])
      )
      return first == second ? left < right : first > second
    }
    var short = target - whole.reduce(0, +)
    // Where the total is not the parts' own, one more each may not be enough, or may be too much.
    while short > 0, !whole.isEmpty {
      for index in byRemainder.prefix(short) { whole[index] += 1 }
      short -= min(short, whole.count)
    }
    while short < 0, let most = whole.indices.max(by: { whole[$0] < whole[$1] }), whole[most] > 0 {
      whole[most] -= 1
      short += 1
    }
    return whole.map { Double($0) * unit }
  }
}
