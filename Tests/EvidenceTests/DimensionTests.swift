import Testing

@testable import Evidence

@Suite("What a formula counts")
struct DimensionTests {
  private static let households = Figures.number("h", 12_068, .households)
  private static let dwellings = Figures.number("d", 11_810, .dwellings)

  private func evaluate(
    _ text: String, _ inputs: KeyValuePairs<String, any FormulaArgument>, _ unit: Quantity.Unit
  ) throws -> Double? {
    try Formula(text).evaluate(inputs, as: unit.dimension).value
  }

  /// C-26: a published study held dwellings against households.
  @Test func householdsAreNotDwellings() {
    for text in ["h - d", "h + d", "max(h, d)", "sum(h, d)"] {
      #expect(throws: FormulaError.self) {
        try evaluate(text, ["h": Self.households, "d": Self.dwellings], .households)
      }
    }
  }

  @Test func theResultIsWhatItsUnitSays() throws {
    let rate = Figures.number("r", 0.95, .householdsPerDwelling)
    #expect(try evaluate("d * r", ["d": Self.dwellings, "r": rate], .households) == 11_219.5)
    #expect(throws: FormulaError.self) {
      try evaluate("d * r", ["d": Self.dwellings, "r": rate], .dwellings)
    }
  }

  @Test func aLiteralZeroCountsAnything() throws {
    let inputs: KeyValuePairs<String, any FormulaArgument> = ["h": Self.households]
    #expect(try evaluate("max(0, h)", inputs, .households) == 12_068)
    #expect(try evaluate("0 - h", inputs, .households) == -12_068)
    #expect(throws: FormulaError.self) { try evaluate("h - 1", inputs, .households) }
  }

  @Test func logarithmsAreOfPureNumbers() throws {
    let income = Figures.number("i", 100, .poundsPerYear)
    #expect(throws: FormulaError.notPure("ln", income.unit.dimension)) {
      try evaluate("ln(i)", ["i": income], .number)
    }
    #expect(try evaluate("ln(i / j)", ["i": income, "j": income], .number) == 0)
  }

  @Test(
    "From one unit to another",
    arguments: [
      (.poundsPerMonth, .monthsPerYear, .poundsPerYear),
      (.poundsPerWeek, .weeksPerYear, .poundsPerYear),
      (.poundsPerYear, .loanToIncome, .pounds), (.pounds, .sharePerYear, .poundsPerYear),
      (.dwellingsPerYear, .years, .dwellings), (.dwellings, .householdsPerDwelling, .households),
      (.households, .peoplePerHousehold, .people), (.squareMetres, .poundsPerSquareMetre, .pounds),
    ] as [(Quantity.Unit, Quantity.Unit, Quantity.Unit)])
  func converts(left: Quantity.Unit, right: Quantity.Unit, product: Quantity.Unit) throws {
    let inputs: KeyValuePairs<String, any FormulaArgument> = [
      "a": Figures.number("a", 2, left), "b": Figures.number("b", 3, right),
    ]
    #expect(try evaluate("a * b", inputs, product) == 6)
  }

  @Test func yearsAreTheDifferenceOfTwoCalendarYears() throws {
    let inputs: KeyValuePairs<String, any FormulaArgument> = [
      "end": Figures.number("end", 2037, .calendarYear),
      "start": Figures.number("start", 2022, .calendarYear),
    ]
    #expect(try evaluate("end - start", inputs, .years) == 15)
  }

  @Test func itIsReadableInAnError() {
    #expect(Quantity.Unit.poundsPerYear.dimension.description == "pound year^-1")
    #expect(Dimension.none.description == "a pure number")
  }
}
