import Testing

@testable import Report

@Suite("The words that stand for numbers")
struct VocabularyTests {
  static let fractions: [(share: Double, words: String)] = [
    (0, "no"), (0.0001, "almost no"), (0.0249, "almost no"), (0.025, "around one in twenty"),
    (0.0799, "around one in twenty"), (0.08, "around one in ten"), (0.12, "around one in seven"),
    (0.18, "around one in five"), (0.225, "just under a quarter of"), (0.245, "a quarter of"),
    (0.2549, "a quarter of"), (0.255, "just over a quarter of"), (0.28, "just under a third of"),
    (0.32, "around a third of"), (1.0 / 3, "around a third of"), (0.345, "just over a third of"),
    (0.38, "around two in five"), (0.42, "more than two in five"), (0.47, "just under half of"),
    (0.4949, "just under half of"), (0.495, "half of"), (0.505, "just over half of"),
    (0.53, "more than half of"), (0.58, "around three in five"), (0.64, "around two thirds of"),
    (0.69, "around seven in ten"), (0.73, "just under three quarters of"),
    (0.745, "three quarters of"), (0.755, "just over three quarters of"),
    (0.78, "around four in five"), (0.83, "more than four in five"), (0.88, "around nine in ten"),
    (0.92, "more than nine in ten"), (0.98, "nearly all"), (0.9999, "nearly all"), (1, "all"),
    (0.1 + 0.08, "around one in five"),
  ]

  @Test(arguments: fractions)
  func saysAShare(share: Double, words: String) {
    #expect(Vocabulary.fraction(share) == words)
  }

  @Test(arguments: [-0.01, 1.01])
  func hasNoWordsForWhatIsNoShare(share: Double) {
    #expect(Vocabulary.fraction(share) == nil)
  }

  static let quantities: [(value: Double, words: String)] = [
    (31, "less than a third of"), (32, "a third of"), (34.5, "less than half"), (49, "half"),
    (51, "just over half"), (55, "much lower than"), (70, "lower than"),
    (90, "slightly lower than"), (97, "similar to"), (102.9, "similar to"),
    (103, "slightly higher than"), (110, "higher than"), (150, "much higher than"),
    (185, "nearly double"), (198, "double"), (202, "more than double"), (298, "three times"),
    (302, "more than three times"), (9000, "more than three times"), (0, "less than a third of"),
    (-1, "lower than"),
  ]

  @Test(arguments: quantities)
  func comparesAQuantityWithAHundred(value: Double, words: String) {
    #expect(compare(value, 100) == words)
  }

  @Test(arguments: [(1.0, 0.0, "higher than"), (1, -1, "higher than"), (-2, -1, "lower than")])
  func comparesWithNothing(value: Double, other: Double, words: String) {
    #expect(compare(value, other) == words)
  }

  static let percentages: [(value: Double, other: Double, words: String)] = [
    (0.519, 0.5, "similar to"), (0.52, 0.5, "slightly higher than"),
    (0.48, 0.5, "slightly lower than"),
    (0.549, 0.5, "slightly higher than"), (0.55, 0.5, "higher than"), (0.45, 0.5, "lower than"),
    (0.599, 0.5, "higher than"), (0.6, 0.5, "much higher than"), (0.4, 0.5, "much lower than"),
    (0.182, 0.132, "higher than"), (0.25, 0.5, "half"), (0.1, 0.05, "double"),
    (0.04, 0.02, "slightly higher than"), (0.005, 0.012, "similar to"), (0.06, 0.02, "three times"),
    (0.12, -0.01, "much higher than"),
  ]

  @Test(arguments: percentages)
  func comparesPercentagesByPoints(value: Double, other: Double, words: String) {
    #expect(compare(value, other, isPercentage: true) == words)
  }

  @Test func callsTheSameWhatIsPrintedAlike() {
    let sides = Vocabulary.Sides(
      value: 1.0001, other: 1, isPercentage: false, similarDifference: 0.02, looksEqual: true)
    #expect(Vocabulary.comparison(sides) == "the same as")
  }

  @Test(
    arguments: zip(
      [0.0, 1, 9, 10, 2.5, -1], ["no", "one", "nine", nil, nil, nil] as [String?]))
  func countsUnderTen(value: Double, words: String?) {
    #expect(Vocabulary.count(value) == words)
  }

  private func compare(_ value: Double, _ other: Double, isPercentage: Bool = false) -> String {
    Vocabulary.comparison(
      Vocabulary.Sides(
        value: value, other: other, isPercentage: isPercentage, similarDifference: 0.02,
        looksEqual: false))
  }
}
