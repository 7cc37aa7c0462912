import Testing

@testable import Evidence

@Suite("A confidence interval that supposes nothing of the prices")
struct QuantileIntervalTests {
  /// T29 and the table of ranks in method 3.
  @Test(
    "The ranks of the method",
    arguments: [
      (6, 1, 6, nil, 5), (10, 2, 9, nil, 6), (13, 3, 11, 1, 7), (29, 9, 21, 3, 13),
      (79, 31, 49, 12, 28), (347, 155, 193, 71, 104),
    ] as [(Int, Int?, Int?, Int?, Int?)])
  func ranks(count: Int, median: Int?, medianEnd: Int?, quartile: Int?, quartileEnd: Int?) {
    #expect(
      QuantileInterval.ranks(count: count, probability: 0.5)
        == QuantileInterval.Ranks(lower: median, upper: medianEnd))
    #expect(
      QuantileInterval.ranks(count: count, probability: 0.25)
        == QuantileInterval.Ranks(lower: quartile, upper: quartileEnd))
  }

  @Test func theLowerEndIsOpenForTwelveSales() {
    #expect(QuantileInterval.ranks(count: 12, probability: 0.25).lower == nil)
  }

  @Test func fiveSalesLeaveBothEndsOfTheMedianOpen() {
    #expect(
      QuantileInterval.ranks(count: 5, probability: 0.5)
        == QuantileInterval.Ranks(lower: nil, upper: nil))
  }

  @Test func noSalesHaveNoInterval() {
    #expect(
      QuantileInterval.ranks(count: 0, probability: 0.5)
        == QuantileInterval.Ranks(lower: nil, upper: nil))
  }

  @Test func manySalesNeitherOverflowNorVanish() {
    let ranks = QuantileInterval.ranks(count: 20_000, probability: 0.5)
    #expect(ranks == QuantileInterval.Ranks(lower: 9861, upper: 10140))
  }

  @Test func theEndsAreValuesOfTheList() {
    let ends = QuantileInterval.ends(of: (1...10).map { Double($0) * 100 }, probability: 0.5)
    #expect(ends.lower == 200)
    #expect(ends.upper == 900)
  }
}
