import Testing

@testable import Evidence

@Suite("Missing values and bounds in formulas")
struct MissingValueTests {
  private func evaluate(_ text: String, _ inputs: KeyValuePairs<String, any FormulaArgument>) throws
    -> Quantity
  {
    try Formula(text).evaluate(inputs, as: .none)
  }

  private static func open(_ bounds: ClosedRange<Double>) -> Figure {
    Figures.figure("c", Quantity(nil, markers: [.confidential], bounds: bounds, reason: "hidden"))
  }

  @Test(arguments: ["a + b", "b + a", "a * b", "a / b", "b / a", "min(a, b)", "sum(a, b, 1)"])
  func missingIsNeverZero(text: String) throws {
    let quantity = try evaluate(
      text, ["a": Figures.number("a", 5), "b": Figures.number("b", nil)])
    #expect(quantity.value == nil)
    #expect(quantity.markers == [.confidential])
    #expect(quantity.reason == "hidden")
  }

  @Test func aMissingValueWithoutReasonIsNamed() throws {
    let gap = Figures.figure("sales.flat", Quantity(nil, markers: [.notAvailable]))
    #expect(
      try evaluate("a", ["a": gap]).reason == "sales.flat (sales.flat) is not available")
  }

  @Test(arguments: [("a / 0", "it would divide by zero"), ("ln(a - 5)", nil), ("sqrt(0 - a)", nil)])
  func whatHasNoResultSaysSo(text: String, reason: String?) throws {
    let quantity = try evaluate(text, ["a": Figures.number("a", 5)])
    #expect(quantity.value == nil)
    #expect(quantity.markers == [.notApplicable])
    #expect(quantity.reason == reason ?? "the result is not a finite number")
  }

  @Test func zeroIsAValue() throws {
    let quantity = try evaluate("a * 5", ["a": Figures.number("a", 0)])
    #expect(quantity == Quantity(0))
  }

  /// T31: a suppressed count, a rounded 10 and a true zero add up to a range, never to 10.
  @Test func suppressedAndRoundedCountsGiveARange() throws {
    let rounded = Figures.figure("ten", Quantity(nil, markers: [.low], bounds: 5...15))
    let quantity = try evaluate(
      "sum(cells)", ["cells": [Self.open(1...4), rounded, Figures.number("zero", 0)]])
    #expect(quantity.value == nil)
    #expect(quantity.bounds == 6...19)
    #expect(quantity.markers == [.confidential])
  }

  @Test func aRoundedValueKeepsItsBounds() throws {
    let rounded = Figures.figure("r", Quantity(10, bounds: 5...15))
    let quantity = try evaluate("2 * r - 1", ["r": rounded])
    #expect(quantity.value == 19)
    #expect(quantity.bounds == 9...29)
  }

  @Test(
    "Bounds through one operation",
    arguments: [
      ("c + 1", 2...5), ("1 - c", -3...0), ("c * c", 1...16), ("-c", -4...(-1)), ("8 / c", 2...8),
      ("max(c, 2)", 2...4), ("sqrt(c)", 1...2), ("c ^ 2", 1...16),
    ] as [(String, ClosedRange<Double>)])
  func boundsGoOn(text: String, bounds: ClosedRange<Double>) throws {
    #expect(try evaluate(text, ["c": Self.open(1...4)]).bounds == bounds)
  }

  @Test func boundsThatSpanZeroDoNotDivide() throws {
    #expect(try evaluate("1 / c", ["c": Self.open(0...4)]).bounds == nil)
  }

  @Test func aDerivedFigureShowsItsBounds() {
    let figure = Figure.derived(
      FigureID("twice"), "Twice", .number, at: Figures.area, "2 * c", ["c": Self.open(1...4)])
    #expect(figure.interval == Interval(lower: 2, upper: 8, kind: .bounds))
    #expect(figure.display == "[c]")
  }
}
