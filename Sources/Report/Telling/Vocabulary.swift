import Evidence

/// The words that stand for numbers, each within stated bounds.
///
/// `docs/templates.md` lists them for authors.
enum Vocabulary {
  // MARK: Fractions

  /// Words for a share up to, but not including, a bound; they go before a plural.
  static let fractions: [(below: Double, words: String)] = [
    (0.025, "almost no"), (0.08, "around one in twenty"), (0.12, "around one in ten"),
    (0.18, "around one in seven"), (0.225, "around one in five"),
    (0.245, "just under a quarter of"), (0.255, "a quarter of"),
    (0.28, "just over a quarter of"), (0.32, "just under a third of"),
    (0.345, "around a third of"), (0.38, "just over a third of"), (0.42, "around two in five"),
    (0.47, "more than two in five"), (0.495, "just under half of"), (0.505, "half of"),
    (0.53, "just over half of"), (0.58, "more than half of"), (0.64, "around three in five"),
    (0.69, "around two thirds of"), (0.73, "around seven in ten"),
    (0.745, "just under three quarters of"), (0.755, "three quarters of"),
    (0.78, "just over three quarters of"), (0.83, "around four in five"),
    (0.88, "more than four in five"), (0.92, "around nine in ten"),
    (0.98, "more than nine in ten"), (1, "nearly all"),
  ]

  /// A share in words that go before a plural; nil if it lies outside 0 to 1.
  static func fraction(_ share: Double) -> String? {
    let share = settled(share)
    guard (0...1).contains(share) else { return nil }
    if share == 0 { return "no" }
    return fractions.first { share < $0.below }?.words ?? "all"
  }

  // MARK: Comparisons

  /// Words for one value over another, where the ratio is below a bound.
  static let ratios: [(below: Double, words: String)] = [
    (0.32, "less than a third of"), (0.345, "a third of"), (0.49, "less than half"),
    (0.51, "half"), (0.55, "just over half"), (0.7, "much lower than"), (0.9, "lower than"),
    (0.97, "slightly lower than"), (1.03, "similar to"), (1.1, "slightly higher than"),
    (1.5, "higher than"), (1.85, "much higher than"), (1.98, "nearly double"), (2.02, "double"),
    (2.98, "more than double"), (3.02, "three times"), (.infinity, "more than three times"),
  ]

  /// Words for two percentages whose difference in percentage points, of either sign, is below a bound.
  ///
  /// Below the parameter `comparison.similar-difference` they are similar, here as in findings.
  static let pointDifferences: [(below: Double, words: String)] = [
    (0.05, "slightly "), (0.1, ""), (.infinity, "much "),
  ]

  /// Percentages this far apart, or further, may be called half or double one another.
  static let leastDifferenceForMultiples = 0.03

  /// How a percentage or a quantity stands beside another of its kind.
  struct Sides {
    let value: Double
    let other: Double
    /// Whether both are percentages, whose difference counts in points.
    let isPercentage: Bool
    /// The difference of percentages below which they are similar.
    let similarDifference: Double
    /// Whether both are printed alike.
    let looksEqual: Bool
  }

  /// What a value is beside another: words that go before "the figure for …".
  static func comparison(_ sides: Sides) -> String {
    if sides.looksEqual { return "the same as" }
    let isHigher = sides.value > sides.other
    let hasRatio = sides.other > 0 && sides.value >= 0
    let ratio = hasRatio ? words(in: ratios, for: sides.value / sides.other) : nil
    guard sides.isPercentage else { return ratio ?? (isHigher ? "higher than" : "lower than") }
    let difference = settled(abs(sides.value - sides.other))
    if difference < sides.similarDifference { return "similar to" }
    if difference >= leastDifferenceForMultiples, let ratio, multiples.contains(ratio) {
      return ratio
    }
    return words(in: pointDifferences, for: difference) + (isHigher ? "higher than" : "lower than")
  }

  /// The words of `ratios` that tell how many times.
  private static let multiples: Set<String> = [
    "less than a third of", "a third of", "less than half", "half", "just over half",
    "nearly double", "double", "more than double", "three times", "more than three times",
  ]

  // MARK: Counts

  private static let counts = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  /// A whole number under ten in words; nil for any other.
  static func count(_ value: Double) -> String? {
    let value = settled(value)
    guard value.rounded() == value, value >= 0, value < Double(counts.count) else { return nil }
    return counts[Int(value)]
  }

  private static func words(in list: [(below: Double, words: String)], for value: Double)
    -> String
  {
    let value = settled(value)
    return list.first { value < $0.below }?.words ?? list[list.count - 1].words
  }

  /// A value without the dust of binary arithmetic, so that bounds are met exactly.
  private static func settled(_ value: Double) -> Double { Display.rounded(value, decimals: 9) }
}
