import Evidence
import Testing

@testable import Need

@Suite("Buying judged by the payments")
struct RepaymentTests {
  /// T10: one district of a published topic paper, with the cost it implies.
  @Test func thePublishedCost() throws {
    let cost = RepaymentCost(
      "affordability.repayment", price: Inputs.price(153_000),
      costRate: Inputs.figure("cost", 0.077247, .sharePerYear),
      shareOfIncome: Inputs.figure("third", 1.0 / 3, .share))
    #expect(cost.annualCost.display == "£11,819")
    #expect(abs(try #require(cost.incomeRequired.value) - 35_456) < 2)
  }

  @Test func theWholePriceAtSixPerCentOverTwentyFiveYears() throws {
    let terms = RepaymentCost.Terms(
      loanShare: Inputs.figure("loan", 1, .share),
      interest: Inputs.figure("interest", 0.06, .sharePerYear),
      years: Inputs.figure("years", 25, .years),
      paymentsPerYear: Inputs.figure("payments", 12, .timesPerYear))
    let steps = terms.costRate(named: "affordability.repayment")
    #expect(steps.map(\.display) == ["0.5%", "300.00", "7.73%"])
  }
}
