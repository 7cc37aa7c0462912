import Testing

@testable import Evidence

@Suite("Quantiles")
struct QuantileTests {
  /// What QUARTILE.INC and PERCENTILE.INC answer.
  @Test(
    arguments: [
      ([1, 2, 3, 4], 0.25, 1.75), ([1, 2, 3, 4], 0.5, 2.5), ([1, 2, 3, 4], 0.75, 3.25),
      ([1, 2, 4, 7, 8, 9, 10, 12], 0.25, 3.5),
      ([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.25, 25.5),
      ([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.75, 42.5),
      ([7, 15, 36, 39, 40, 41], 0.25, 20.25),
      ([5], 0.25, 5), ([3, 1], 0, 1), ([3, 1], 1, 3), ([1, 3, 2, 4], 0.3, 1.9),
      ([158000, 142500, 180000], 0.25, 150250),
    ] as [([Double], Double, Double)])
  func spreadsheets(values: [Double], probability: Double, quantile: Double) {
    #expect(abs(Quantile.linear(values, probability) - quantile) < 1e-9)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], 0.5, 2.5), ([1, 2, 3, 4], 0.25, 1.5), ([1, 2, 3], 0.5, 2), ([1, 2, 3], 0, 1),
      ([1, 2, 3], 1, 3), ([1, 2, 3, 4, 5], 0.25, 2),
    ] as [([Double], Double, Double)])
  func averages(values: [Double], probability: Double, quantile: Double) {
    #expect(Quantile.averaged(values, probability) == quantile)
  }

  @Test func aQuantileLiesBetweenTheEndsAndDoesNotFall() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Double.random(in: -100...100, using: &random)
      }
      let quantiles = stride(from: 0.0, through: 1.0, by: 0.125).map { Quantile.linear(values, $0) }
      #expect(quantiles == quantiles.sorted())
      #expect(quantiles.first == values.min())
      #expect(quantiles.last == values.max())
    }
  }
}
