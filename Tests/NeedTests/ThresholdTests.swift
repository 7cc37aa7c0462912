import Evidence
import Testing

@testable import Need

/// T1 to T8 of the method: the sums of the published assessment of central Chatham.
@Suite("Thresholds of affordability")
struct ThresholdTests {
  private func product(_ family: HousingProduct.Family) -> HousingProduct {
    HousingProduct(family, "test", "Test")
  }

  private func firstHome(_ price: Double, _ discount: Double) -> DiscountedPurchase {
    DiscountedPurchase(
      product(.firstHomes), at: Inputs.area, price: Inputs.price(price),
      discount: Inputs.figure("discount", discount, .share), terms: Inputs.terms)
  }

  private func shared(_ price: Double, _ share: Double, rent: Double) -> SharedOwnership {
    SharedOwnership(
      product(.sharedOwnership), at: Inputs.area, price: Inputs.price(price),
      share: Inputs.figure("share", share, .share),
      rentRate: Inputs.figure("rate", rent, .sharePerYear), terms: Inputs.terms,
      rentRule: Inputs.rentShare)
  }

  @Test(
    "T1: a home for sale",
    arguments: [
      (180_000, "£46,286"), (158_000, "£40,629"), (266_280, "£68,472"), (595_000, "£153,000"),
    ])
  func sale(price: Double, income: String) {
    let purchase = Purchase(
      product(.marketSale), at: Inputs.area, price: Inputs.price(price), terms: Inputs.terms)
    #expect(purchase.incomeRequired.display == income)
  }

  @Test func aSaleIsWorkedLineByLine() {
    let purchase = Purchase(
      product(.marketSale), at: Inputs.area, price: Inputs.price(180_000), terms: Inputs.terms)
    #expect(purchase.steps.map(\.display) == ["£180,000", "£18,000", "£162,000", "£46,286"])
    #expect(
      purchase.steps.map(\.id.text)
        == ["price", "deposit", "loan", "income-required"].map {
          "affordability.market-sale.test.\($0)"
        })
  }

  @Test(
    "T2: a rent by the month", arguments: [(750, "£30,000"), (950, "£38,000"), (400, "£16,000")])
  func rent(monthly: Double, income: String) {
    let rent = MonthlyRent(
      product(.privateRent), at: Inputs.area,
      marketRent: Inputs.figure("rents.median.2-bed", monthly, .poundsPerMonth),
      rule: Inputs.rentShare)
    #expect(rent.incomeRequired.display == income)
  }

  @Test(
    "T3 and T4: First Homes and their limits",
    arguments: [
      (225_000, 0.3, "£40,500", EligibilityLimit.Outcome.within, EligibilityLimit.Outcome.within),
      (225_000, 0.4, "£34,714", .within, .within),
      (225_000, 0.5, "£28,929", .within, .within),
      (450_000, 0.3, "£81,000", .above, .above),
      (450_000, 0.4, "£69,429", .above, .within),
      (450_000, 0.5, "£57,857", .within, .within),
    ])
  func firstHomes(
    price: Double, discount: Double, income: String, onPrice: EligibilityLimit.Outcome,
    onIncome: EligibilityLimit.Outcome
  ) {
    let home = firstHome(price, discount)
    let limits = AffordabilityTerms(Inputs.working([]))
    #expect(home.incomeRequired.display == income)
    #expect(
      limits.firstHomesPriceLimit.map {
        EligibilityLimit(home.product, on: .price, home.discountedPrice, limit: $0).outcome
      } == onPrice)
    #expect(
      limits.firstHomesIncomeLimit.map {
        EligibilityLimit(home.product, on: .income, home.incomeRequired, limit: $0).outcome
      } == onIncome)
  }

  @Test(
    "T5 and T6: shared ownership",
    arguments: [
      (225_000, 0.10, 0.025, "£22,661"), (225_000, 0.25, 0.025, "£28,527"),
      (225_000, 0.50, 0.025, "£38,304"), (450_000, 0.10, 0.025, "£45,321"),
      (450_000, 0.25, 0.025, "£57,054"), (450_000, 0.50, 0.025, "£76,607"),
      (225_000, 0.10, 0.0275, "£24,348"), (225_000, 0.25, 0.0275, "£29,933"),
      (225_000, 0.50, 0.0275, "£39,241"), (225_000, 0.75, 0.0275, "£48,549"),
    ])
  func sharedOwnership(price: Double, share: Double, rent: Double, income: String) {
    #expect(shared(price, share, rent: rent).incomeRequired.display == income)
  }

  @Test func sharedOwnershipIsWorkedLineByLine() {
    #expect(
      shared(225_000, 0.25, rent: 0.025).steps.map(\.display) == [
        "£225,000", "£56,250", "£5,625", "£50,625", "£14,464", "£168,750", "£4,219", "£14,063",
        "£28,527",
      ])
  }

  @Test(
    "T7: social and affordable rent, as right and as published",
    arguments: [
      (106.75, "£18,503", "£18,485"), (127.94, "£22,176", "£22,154"), (94.27, "£16,340", "£16,324"),
      (184.94, "£32,056", "£32,024"),
    ])
  func socialRent(weekly: Double, right: String, published: String) {
    let figures = [Inputs.figure("social-rent.all", weekly, .poundsPerWeek)]
    let cases: [(Set<Working.SeedConvention>, String)] = [
      ([], right), ([.rentMultiplier], published),
    ]
    for (conventions, income) in cases {
      let working = Inputs.working(figures, conventions: conventions)
      let rent = AffordabilityThresholds(working).rented.first
      #expect(rent?.incomeRequired.display == income)
    }
  }

  @Test(
    "T8: the verdict",
    arguments: [
      (38_125, 38_304, Verdict.marginal), (38_125, 40_500, .notAffordable),
      (38_125, 38_000, .affordable), (38_000, 38_000, .affordable), (95, 100, .marginal),
    ])
  func verdict(income: Double, threshold: Double, verdict: Verdict) {
    let band = Inputs.parameters["affordability.marginal-band"]
    let income = Inputs.figure("income.mean", income, .poundsPerYear)
    let threshold = Inputs.figure("threshold", threshold, .poundsPerYear)
    #expect(Verdict.rule(income: income, threshold: threshold, band: band) == verdict)
    #expect(
      Verdict.rule(income: income, threshold: threshold, band: band, isAvailable: false)
        == .notAvailable)
  }

  @Test func limitsAreHigherInLondon() {
    var ledger = Ledger()
    ledger.record(Inputs.price(100))
    let borough = Place(key: Place.authority, code: "E09000012", name: "Hackney")
    let terms = AffordabilityTerms(
      Working(
        ledger: ledger, parameters: Inputs.parameters, area: Inputs.area, comparators: [borough],
        times: Inputs.times))
    #expect(terms.firstHomesPriceLimit?.value == 420_000)
    #expect(terms.sharedOwnershipIncomeLimit?.value == 90_000)
    #expect(terms.benefitCap?.value == 23_000)
  }

  @Test func aMissingPriceMakesNoIncome() {
    let purchase = Purchase(
      product(.marketSale), at: Inputs.area,
      price: Inputs.figure("prices.median.all", nil, .pounds), terms: Inputs.terms)
    #expect(purchase.steps.allSatisfy { $0.value == nil && $0.marker == .notAvailable })
    #expect(purchase.incomeRequired.quantity.reason == "not published")
  }

  @Test func aPriceUpToTheLimitIsWithinIt() {
    let limit = Inputs.figure("limit", 250_000, .pounds)
    for (price, outcome) in [(250_000.0, EligibilityLimit.Outcome.within), (250_000.01, .above)] {
      let figure = Inputs.price(price)
      #expect(
        EligibilityLimit(product(.firstHomes), on: .price, figure, limit: limit).outcome == outcome)
    }
  }
}
