import Evidence
import Testing

@testable import Need

@Suite("Incomes")
struct IncomeTests {
  private static let chatham = [
    Inputs.figure("income.mean", 38_125, .poundsPerYear, in: .year(2018)),
    Inputs.figure("income.median", 25_000, .poundsPerYear, in: .year(2021)),
    Inputs.figure("income.lower-quartile", 15_000, .poundsPerYear, in: .year(2021)),
  ]

  private func worked(_ figures: [Figure]) -> Working {
    var working = Inputs.working(figures)
    working.assessIncomes()
    return working
  }

  @Test func aSpreadFromTheMedianAndTheLowerQuartile() throws {
    let working = worked(Self.chatham)
    #expect(working.ledger["income.sigma"]?.display == "0.76")
    #expect(working.ledger["income.modelled-mean"]?.display == "£33,304")
    #expect(working.ledger.findings["income.sources"]?.outcome == "conflict")
  }

  @Test func sharesOfHouseholdsBelowAThreshold() throws {
    let incomes = try #require(Inputs.working(Self.chatham).incomeDistribution)
    for (threshold, share) in [(22_154, "43.7%"), (30_000, "59.5%"), (25_000, "50.0%")] {
      let figure = Inputs.figure("threshold", Double(threshold), .poundsPerYear)
      #expect(incomes.shareBelow(figure, FigureID("share"), "Share").display == share)
    }
  }

  /// Five calendar years are not too old, six are; the oldest household income decides.
  @Test(arguments: [(2026, "recent", 5.0), (2027, "old", 6.0)])
  func incomesGetTooOld(base: Int, outcome: String, age: Double) {
    let times = Working.Times(
      planStart: 2026, planEnd: 2041, census: 2021, populationBase: 2024, stock: 2025,
      projectionEnd: 2041, base: .month(year: base, month: 1))
    var working = Inputs.working(
      [
        Inputs.figure("income.mean", 38_125, .poundsPerYear, in: .year(2024)),
        Inputs.figure("income.median", 25_000, .poundsPerYear, in: .year(2021)),
      ], times: times)
    working.assessIncomes()
    #expect(working.ledger["income.age"]?.value == age)
    #expect(working.ledger.findings["income.age"]?.outcome == outcome)
  }

  /// Southend in a published topic paper: £19,800 at 34% and £35,456 at 58%.
  @Test func aDistributionThroughTwoPoints() {
    let (median, sigma) = LogNormalIncome.through((19_800, 0.34), (35_456, 0.58))
    #expect(Display.number(sigma, decimals: 3) == "0.948")
    #expect(Display.pounds(median) == "£29,278")
  }

  @Test func aSpreadFromTheMeanAndTheMedian() throws {
    let working = worked(Array(Self.chatham.prefix(2)))
    let sigma = try #require(working.ledger["income.sigma"]?.value)
    let mean = try #require(working.ledger["income.modelled-mean"]?.value)
    #expect(abs(mean - 38_125) < 1e-6)
    #expect(abs(sigma - 0.91864) < 1e-4)
    #expect(working.ledger.findings["income.sources"]?.outcome == "not-assessed")
  }

  @Test(arguments: [(0.25, -0.674489750196082), (0.975, 1.95996398454005), (0.5, 0)])
  func deviatesOfTheNormalDistribution(share: Double, deviate: Double) {
    #expect(abs(NormalDeviate.of(share) - deviate) < 1e-12)
  }

  @Test func withoutHouseholdIncomesEarnersAreTheBudgets() {
    let working = worked([
      Inputs.figure("earnings.lower-quartile", 21_000, .poundsPerYear, at: Inputs.authority),
      Inputs.figure("earnings.median", 29_000, .poundsPerYear, at: Inputs.authority),
    ])
    #expect(
      working.budgets.map(\.key)
        == [.oneLowerQuartileEarner, .twoLowerQuartileEarners, .oneMedianEarner])
    #expect(working.budgets.map(\.income.value) == [21_000, 42_000, 29_000])
    #expect(working.ledger.findings["income.basis"]?.outcome == "earners")
  }

  @Test func withoutAnyIncomeThereAreNoBudgets() {
    let working = worked([])
    #expect(working.budgets.isEmpty)
    #expect(working.ledger.findings["income.basis"]?.outcome == "none")
    #expect(working.ledger.figures.isEmpty)
  }

  @Test func anOldIncomeIsBroughtForwardWithEarnings() {
    let working = worked([
      Inputs.figure("income.mean", 40_000, .poundsPerYear, in: .year(2018)),
      Inputs.figure(
        "earnings.median", 25_000, .poundsPerYear, in: .year(2018), at: Inputs.authority),
      Inputs.figure(
        "earnings.median", 30_000, .poundsPerYear, in: .year(2022), at: Inputs.authority),
    ])
    #expect(working.ledger["income.mean.uprated"]?.value == 48_000)
    #expect(working.ledger["income.mean.uprated"]?.period == .year(2022))
  }
}
