import Foundation
import Testing

@testable import Evidence

@Suite("How numbers are written")
struct DisplayTests {
  @Test(
    "Half away from zero, commas from a thousand",
    arguments: [
      (0, 0, "0"), (0.5, 0, "1"), (-0.5, 0, "\u{2212}1"), (2.5, 0, "3"), (0.4, 0, "0"),
      (-0.4, 0, "0"), (999.5, 0, "1,000"), (1234567.891, 2, "1,234,567.89"), (0.05, 1, "0.1"),
      (0.04999999, 1, "0.0"), (1.005, 2, "1.01"), (2.675, 2, "2.68"),
      (9.995, 2, "10.00"), (0.0999, 3, "0.100"), (1e-7, 3, "0.000"),
      (1e15, 0, "1,000,000,000,000,000"),
      (12345, -2, "12,300"), (12350, -2, "12,400"), (49, -2, "0"), (50, -2, "100"),
      (-1234.5, 1, "\u{2212}1,234.5"), (999_999.999, 2, "1,000,000.00"),
    ])
  func number(value: Double, decimals: Int, text: String) {
    #expect(Display.number(value, decimals: decimals) == text)
  }

  @Test func arithmeticNoiseIsNotRounded() {
    #expect(Display.number(2.4999999999999996) == "3")
    #expect(Display.number(0.1 + 0.2, decimals: 16) == "0.3000000000000000")
    #expect(Display.percent(0.07 + 0.0085 - 0.0000000000000001, decimals: 1) == "7.9%")
  }

  @Test(
    arguments: [
      (0.116, 1, "11.6%"), (0, 1, "0.0%"), (-0.003, 0, "0%"), (-0.006, 0, "\u{2212}1%"),
      (12.345, 0, "1,235%"), (0.0005, 1, "0.1%"), (1, 0, "100%"), (0.005, 0, "1%"),
    ])
  func percent(share: Double, decimals: Int, text: String) {
    #expect(Display.percent(share, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (46285.714285714286, 0, "£46,286"), (-950, 0, "\u{2212}£950"), (106.745, 2, "£106.75"),
      (-0.001, 2, "£0.00"),
    ])
  func pounds(value: Double, decimals: Int, text: String) {
    #expect(Display.pounds(value, decimals: decimals) == text)
  }

  @Test(
    "Each unit in its own way",
    arguments: [
      (1234.5, .people, "1,235"), (9.94, .dwellingsPerYear, "9.9"),
      (9.96, .dwellingsPerYear, "10.0"),
      (86.1, .dwellingsPerYear, "86"), (106.75, .poundsPerWeek, "£106.75"),
      (0.4505, .share, "45.1%"),
      (-0.0498, .percentagePoints, "\u{2212}5.0"), (0.0275, .sharePerYear, "2.75%"),
      (10.53, .priceToIncome, "10.5"), (2.449, .peoplePerHousehold, "2.45"), (15, .years, "15"),
      (8.29, .years, "8.3"), (2037, .calendarYear, "2037"),
      (311.1, .dwellingsPerThousandPeople, "311"),
    ] as [(Double, Quantity.Unit, String)])
  func unit(value: Double, unit: Quantity.Unit, text: String) {
    #expect(unit.display(value) == text)
  }

  @Test func aValueThatIsMissingShowsItsMarker() {
    #expect(Figures.number("a", nil).display == "[c]")
    #expect(Figures.figure("a", Quantity(nil)).display == "[x]")
  }

  /// Held against another's decimal arithmetic, over thousands of numbers of many sizes.
  @Test func itAgreesWithDecimalArithmetic() throws {
    var random = SeededRandom(seed: 20260331)
    for _ in 0..<5000 {
      let digits = Int.random(in: 0..<1_000_000_000, using: &random)
      let power = Int.random(in: -9...3, using: &random)
      let sign = Bool.random(using: &random) ? "-" : ""
      let decimals = Int.random(in: 0...4, using: &random)
      let text = "\(sign)\(digits)e\(power)"
      let value = try #require(Double(text))
      var exact = try #require(Decimal(string: text))
      var rounded = Decimal()
      NSDecimalRound(&rounded, &exact, decimals, .plain)
      let expected = try #require(Double(rounded.description))
      #expect(Display.rounded(value, decimals: decimals) == expected, "\(text) to \(decimals)")
    }
  }

  @Test func whatIsRoundedIsRoundedOnlyOnce() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<1000 {
      let value = Double.random(in: -1e6...1e6, using: &random)
      let once = Display.rounded(value, decimals: 2)
      #expect(Display.rounded(once, decimals: 2) == once)
      #expect(abs(once - value) <= 0.005 + 1e-6)
      #expect(Display.rounded(-value, decimals: 2) == -once)
    }
  }
}
