import Evidence
import Testing

@testable import Need

@Suite("Affordability of central Chatham")
struct AffordabilityTests {
  private static let rents: [Figure] =
    [("room", 400), ("1-bed", 750), ("2-bed", 950), ("3-bed-or-more", 1100)].map {
      Inputs.figure(
        "rents.median.\($0.0)", $0.1, .poundsPerMonth, in: .month(year: 2021, month: 12))
    }
    + [("1-bed", 107.06), ("2-bed", 126.46), ("all", 127.94)].map {
      Inputs.figure("affordable-rent.\($0.0)", $0.1, .poundsPerWeek, at: Inputs.authority)
    }
    + [
      Inputs.figure("social-rent.all", 106.75, .poundsPerWeek, at: Inputs.authority),
      Inputs.figure("prices.lower-quartile.all", 158_000, .pounds),
      Inputs.figure("listings.2-bed", 6, .listings),
    ]

  private static let incomes = [
    Inputs.figure("income.mean", 38_125, .poundsPerYear, in: .year(2018)),
    Inputs.figure("income.median", 25_000, .poundsPerYear, in: .year(2021)),
    Inputs.figure("income.lower-quartile", 15_000, .poundsPerYear, in: .year(2021)),
  ]

  private static func worked(
    _ figures: [Figure], _ conventions: Set<Working.SeedConvention> = []
  ) -> Working {
    var working = Inputs.working(figures, conventions: conventions)
    working.assessPrices()
    working.assessIncomes()
    working.assessAffordability()
    return working
  }

  private static let all = PriceTests.chatham + rents + incomes
  private static let right = worked(all)
  private static let published = worked(
    all, [.rentMultiplier, .sharedOwnershipRent, .rentToBuyAtMarketRent])

  @Test(
    "The thresholds of table 4-3, as published",
    arguments: [
      ("market-sale.new-build", "£68,472"), ("market-sale.median", "£46,286"),
      ("market-sale.lower-quartile", "£40,629"), ("private-rent.2-bed", "£38,000"),
      ("private-rent.1-bed", "£30,000"), ("first-homes.terraced.30", "£81,000"),
      ("first-homes.terraced.40", "£69,429"), ("first-homes.terraced.50", "£57,857"),
      ("shared-ownership.terraced.50", "£76,607"), ("shared-ownership.terraced.25", "£57,054"),
      ("shared-ownership.terraced.10", "£45,321"), ("first-homes.flat.30", "£40,500"),
      ("first-homes.flat.40", "£34,714"), ("first-homes.flat.50", "£28,929"),
      ("shared-ownership.flat.50", "£38,304"), ("shared-ownership.flat.25", "£28,527"),
      ("shared-ownership.flat.10", "£22,661"), ("affordable-rent.all", "£22,154"),
      ("social-rent.all", "£18,485"), ("rent-to-buy.2-bed", "£38,000"),
    ])
  func published(product: String, income: String) {
    let name = "affordability.\(product).income-required"
    #expect(Self.published.ledger[name]?.display == income)
  }

  @Test(
    "The verdicts of table 4-3, by mean, median and lower quartile income",
    arguments: [
      ("market-sale.new-build", "NNN"), ("market-sale.median", "NNN"),
      ("market-sale.lower-quartile", "NNN"), ("private-rent.2-bed", "YNN"),
      ("private-rent.1-bed", "YNN"), ("first-homes.flat.30", "NNN"),
      ("first-homes.flat.40", "YNN"), ("first-homes.flat.50", "YNN"),
      ("shared-ownership.flat.50", "MNN"), ("shared-ownership.flat.25", "YNN"),
      ("shared-ownership.flat.10", "YYN"), ("affordable-rent.all", "YYN"),
      ("social-rent.all", "YYN"),
      // The published table says No; no income can buy what is not on offer.
      ("first-homes.terraced.30", "---"), ("first-homes.terraced.40", "---"),
      ("first-homes.terraced.50", "NNN"),
    ])
  func verdicts(product: String, verdicts: String) {
    let letters = [
      "affordable": "Y", "marginal": "M", "not-affordable": "N", "not-available": "-",
    ]
    let found = ["mean-income", "median-income", "lower-quartile-income"].map { income in
      let finding = Self.published.ledger.findings["affordability.\(product).\(income)"]
      return letters[finding?.outcome ?? ""] ?? "?"
    }
    #expect(found.joined() == verdicts)
  }

  @Test(
    "What the published figures should have been, and what they left out",
    arguments: [
      ("social-rent.all.income-required", "£18,503"),
      ("affordable-rent.all.income-required", "£22,176"),
      ("shared-ownership.flat.10.income-required", "£24,348"),
      ("rent-to-buy.2-bed.income-required", "£30,400"),
      ("affordable-rent-to-market.1-bed", "61.9%"), ("affordable-rent-to-market.2-bed", "57.7%"),
      ("affordable-rent-maximum.2-bed.monthly-rent", "£760"),
      ("can-rent-cannot-buy.lower", "£30,000"), ("can-rent-cannot-buy.upper", "£40,629"),
      ("can-rent-cannot-buy.share", "14.4%"),
      ("market-sale.lower-quartile.to-income.lower-quartile", "10.5"),
      ("private-rent.1-bed.to-income.lower-quartile", "60.0%"),
      ("discount-needed.flat.mean", "35.0%"),
      ("first-homes.flat.sufficient-discount.mean", "40.0%"),
      ("discount-needed.terraced.mean", "70.0%"),
      ("market-sale.lower-quartile.years-to-save.mean", "8.3"),
      ("grid.purchase.loan-4-5.deposit-5", "£33,356"), ("grid.rent.share-25", "£45,600"),
      ("market-sale.new-build.flat.income-required", "£57,857"),
    ])
  func right(name: String, display: String) {
    #expect(Self.right.ledger["affordability.\(name)"]?.display == display)
  }

  @Test(
    "What is found",
    arguments: [
      ("affordability.can-rent-cannot-buy", "band"),
      ("affordability.first-homes.terraced.40.price-limit", "above"),
      ("affordability.first-homes.terraced.40.income-limit", "within"),
      ("affordability.first-homes.flat.sufficient.mean-income", "larger"),
      ("affordability.first-homes.flat.limits", "all-within"),
      ("affordability.first-homes.terraced.limits", "some-above"),
      ("affordability.shared-ownership.terraced.limits", "some-above"),
      ("affordability.first-homes.flat.sufficient.median-income", "none"),
      ("affordability.family.private-rent.mean-income", "some"),
      ("affordability.family.private-rent.median-income", "none"),
      ("affordability.income.lower-quartile-income", "none"),
      ("affordability.market-sale.median.reach", "none"),
      ("rents.2-bed.sample", "few"), ("rents.1-bed.sample", "unknown"),
    ])
  func findings(name: String, outcome: String) {
    #expect(Self.right.ledger.findings[name]?.outcome == outcome)
  }

  @Test func theNewHomesThatWereTooFewHaveNoThreshold() {
    let names = ["detached", "semi-detached"].map {
      "affordability.market-sale.new-build.\($0).income-required"
    }
    #expect(names.allSatisfy { Self.right.ledger[$0] == nil })
  }

  @Test func everyInputOfEveryFigureIsInTheEvidence() {
    for figure in Self.right.ledger.figures.values {
      guard case .derived(let working) = figure.basis else { continue }
      for input in working.inputs.flatMap(\.figures) {
        #expect(Self.right.ledger.figures[input] != nil, "\(figure.id) rests on \(input)")
      }
    }
  }

  @Test func withoutIncomesThereAreThresholdsButNoVerdicts() {
    let working = Self.worked(PriceTests.chatham + Self.rents)
    #expect(working.ledger["affordability.market-sale.median.income-required"] != nil)
    #expect(working.ledger.findings["affordability.market-sale.median.mean-income"] == nil)
    #expect(
      working.ledger.findings["affordability.market-sale.median.reach"]?.outcome == "not-assessed")
    #expect(working.ledger["affordability.can-rent-cannot-buy.lower"] != nil)
    #expect(working.ledger["affordability.can-rent-cannot-buy.share"] == nil)
  }

  @Test func withoutAnyInputNothingIsWorkedOut() {
    let working = Self.worked([])
    #expect(
      working.ledger.figures.values.allSatisfy { figure in
        if case .derived = figure.basis { false } else { true }
      })
    #expect(
      working.ledger.findings["affordability.can-rent-cannot-buy"]?.outcome == "not-assessed")
  }

  @Test func buyingMayBeNoDearerThanRenting() {
    let band = RentNotBuy(
      rent: Inputs.figure("rent", 30_000, .poundsPerYear),
      purchase: Inputs.figure("sale", 30_000, .poundsPerYear), incomes: nil)
    #expect(band.finding.outcome == "none")
    #expect(band.share == nil)
  }
}
