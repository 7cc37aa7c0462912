/// A confidence interval for a quantile that supposes nothing about how prices are spread (method 3).
///
/// The number of values below the true quantile is binomial; so the interval runs between two of the values in order.
package enum QuantileInterval {
  /// The ranks of the values between which the quantile lies, counted from 1; an end that the sample is too small to
  /// give is nil.
  package struct Ranks: Hashable, Sendable {
    package var lower: Int?
    package var upper: Int?

    package init(lower: Int?, upper: Int?) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The ranks that bound a quantile with 95% confidence, at most 2.5% beyond either end.
  ///
  /// - Parameters:
  ///   - count: the number of values.
  ///   - probability: one half for the median, a quarter for the lower quartile.
  /// - Returns: the largest lower rank and the smallest upper rank.
  package static func ranks(count: Int, probability: Double) -> Ranks {
    let tail = 0.025
    var below = 0.0
    var lower: Int?
    var upper: Int?
    for (successes, chance) in binomial(count, probability).enumerated() {
      // Here `below` is the chance of fewer than `successes`, which is one less `at least`.
      if upper == nil, successes >= 1, 1 - below <= tail { upper = successes }
      below += chance
      if successes + 1 <= count, below <= tail { lower = successes + 1 }
    }
    return Ranks(lower: lower, upper: upper)
  }

  /// The interval of a list of values; nil where an end is open.
  package static func ends(of values: [Double], probability: Double)
    -> (lower: Double?, upper: Double?)
  {
    let sorted = values.sorted()
    let ranks = ranks(count: sorted.count, probability: probability)
    return (ranks.lower.map { sorted[$0 - 1] }, ranks.upper.map { sorted[$0 - 1] })
  }

  /// The chance of 0, 1, … `count` successes.
  ///
  /// Worked outward from the most likely number, so that nothing underflows for thousands of sales.
  private static func binomial(_ count: Int, _ probability: Double) -> [Double] {
    let mode = min(count, Int(Double(count + 1) * probability))
    let odds = probability / (1 - probability)
    var weights = [Double](repeating: 0, count: count + 1)
    weights[mode] = 1
    for successes in stride(from: mode, to: count, by: 1) {
      weights[successes + 1] =
        weights[successes] * odds * Double(count - successes) / Double(successes + 1)
    }
    for successes in stride(from: mode, to: 0, by: -1) {
      weights[successes - 1] =
        weights[successes] / odds * Double(successes) / Double(count - successes + 1)
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
