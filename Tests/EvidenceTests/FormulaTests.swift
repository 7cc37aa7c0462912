import Testing

@testable import Evidence

@Suite("Formulas")
struct FormulaTests {
  private static let inputs: KeyValuePairs<String, any FormulaArgument> = [
    "a": Figures.number("a", 7), "b": Figures.number("b", 2),
  ]

  private func value(_ text: String) throws -> Double? {
    let formula = try Formula(text)
    let inputs = Self.inputs.filter { formula.names.contains($0.key) }
    switch inputs.count {
    case 0: return try formula.evaluate([:], as: .none).value
    case 1: return try formula.evaluate([inputs[0].key: inputs[0].value], as: .none).value
    default: return try formula.evaluate(Self.inputs, as: .none).value
    }
  }

  @Test(
    "What binds to what",
    arguments: [
      ("1 + 1 * 0", 1), ("(1 + 1) * 0", 0), ("a - b - 1", 4), ("a / b / b", 1.75),
      ("2 ^ 3 ^ 2", 512),
      ("-b ^ 2", -4), ("(-b) ^ 2", 4), ("b ^ -1", 0.5), ("a - -b", 9), ("a*b", 14), ("  a+ b ", 9),
      ("1.5 + 0.5", 2), ("min(a, b)", 2), ("max(a, b, 9)", 9), ("sum(a, b, 1)", 10),
      ("round(2.5)", 3), ("round(-2.5)", -3), ("floor(2.9)", 2), ("ceil(2.1)", 3),
      ("floor(100 * 0.29)", 29), ("ceil(50 * 0.07 - 0.5)", 3), ("round(45 * 0.7)", 32),
      ("floor(2.9999999)", 2),
      ("sqrt(a + b)", 3),
      ("ln(exp(b))", 2), ("exp(0)", 1), ("normal_cdf(0)", 0.5), ("a ^ 0", 1),
      ("quantile(1, 2, 3, 0.5)", 2), ("sum(min(a, b), max(a, b))", 9),
    ])
  func evaluates(text: String, expected: Double) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    (-1.959963984540054, 0.025), (0.6744897501960817, 0.75), (5, 0.9999997133484281),
  ])
  func theNormalDistribution(deviate: Double, share: Double) throws {
    let quantity = try Formula("normal_cdf(x)").evaluate(
      ["x": Figures.number("x", deviate)], as: .none)
    #expect(abs(try #require(quantity.value) - share) < 1e-15)
  }

  @Test(
    "Where a formula stops making sense",
    arguments: [
      ("", FormulaError.unexpected("the end", at: 0)), ("1 +", .unexpected("the end", at: 3)),
      ("(1", .unexpected("the end", at: 2)), ("1)", .unexpected(")", at: 1)),
      ("1 2", .unexpected("2", at: 2)), ("a $ b", .unexpected("$", at: 2)),
      ("1 + .5", .unexpected(".", at: 4)), ("1.2.3", .unexpected("the end", at: 5)),
      ("sum()", .unexpected(")", at: 4)),
      ("mean(1)", .unknownFunction("mean")), ("a == b", .unexpected("=", at: 2)),
    ])
  func refuses(text: String, error: FormulaError) {
    #expect(throws: error) { try Formula(text) }
  }

  @Test func itsNamesAreThoseOfItsInputs() throws {
    #expect(try Formula("(a + b) * sum(c) / a").names == ["a", "b", "c"])
    #expect(throws: FormulaError.unknownName("a")) {
      try Formula("a + 1").evaluate([:], as: .none)
    }
    #expect(throws: FormulaError.unusedInput("b")) {
      try Formula("a").evaluate(Self.inputs, as: .none)
    }
  }

  @Test func aListStandsOnlyInAFunction() throws {
    let list: KeyValuePairs<String, any FormulaArgument> = ["n": Figures.numbers([1, 2, 3])]
    #expect(try Formula("sum(n)").evaluate(list, as: .none).value == 6)
    #expect(try Formula("max(n, 5)").evaluate(list, as: .none).value == 5)
    #expect(try Formula("quantile(n, 0.25)").evaluate(list, as: .none).value == 1.5)
    #expect(throws: FormulaError.listOutsideFunction("n")) {
      try Formula("n + 1").evaluate(list, as: .none)
    }
  }

  @Test(arguments: ["round(1, 2)", "sqrt(1, 2)", "quantile(1)"])
  func functionsHaveTheirArguments(text: String) {
    #expect(throws: FormulaError.self) { try Formula(text).evaluate([:], as: .none) }
  }

  @Test func aQuantileBeyondTheEndsIsNone() throws {
    let quantity = try Formula("quantile(1, 2, 1.5)").evaluate([:], as: .none)
    #expect(quantity.value == nil)
    #expect(quantity.markers == [.notApplicable])
  }
}
