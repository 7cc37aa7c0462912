import Evidence
import Policy

@testable import Need

/// Figures and parameters for the tests of tenure, prices, incomes and affordability.
enum Inputs {
  static let area = Place(key: Place.area, code: "test", name: "the area")
  static let authority = Place(key: Place.authority, code: "E07000001", name: "the authority")
  static let country = Place(key: Place.country, code: "E92000001", name: "England")

  static let times = Working.Times(
    planStart: 2022, planEnd: 2037, census: 2011, populationBase: 2020, stock: 2021,
    projectionEnd: 2037)

  /// An input of the area.
  static func figure(
    _ stem: String, _ value: Double?, _ unit: Quantity.Unit, in period: Period? = .year(2020),
    at place: Place = area, interval: Interval? = nil
  ) -> Figure {
    let quantity = value.map { Quantity($0) } ?? .missing(.notAvailable, "not published")
    let publication = Publication(key: "test", title: "A test", publisher: "us", date: "2020")
    return Figure(
      FigureID(stem, period, at: place.key), stem, quantity, unit, at: place, interval: interval,
      basis: .stated(StatedSource(publication: publication, at: "here", file: "test.csv", line: 2)))
  }

  static func price(_ value: Double) -> Figure { figure("prices.median.all", value, .pounds) }

  static let terms = LendingTerms(
    depositShare: parameters["affordability.deposit-share"],
    loanToIncome: parameters["affordability.loan-to-income"])

  static let rentShare = RentRule.shareOfIncome(parameters["affordability.rent-share"])

  /// The defaults of method 5.0 and of our own judgement.
  static let parameters = Parameters.forTests(
    [
      "affordability.deposit-share": (0.10, .share),
      "affordability.loan-to-income": (3.5, .loanToIncome),
      "affordability.rent-share": (0.30, .share),
      "affordability.weeks-per-year": (52, .weeksPerYear),
      "affordability.shared-ownership-rent": (0.0275, .sharePerYear),
      "affordability.discounted-sale-discount-minimum": (0.20, .share),
      "affordability.rent-to-buy-ceiling": (0.80, .share),
      "affordability.affordable-rent-maximum": (0.80, .share),
      "affordability.marginal-band": (0.05, .share),
      "affordability.saving-rate": (0.05, .share),
      "affordability.discount-step": (0.05, .share),
      "area.ground-share-maximum": (0.5, .share),
      "area.growth-tolerance": (0.05, .growth), "area.households-minimum": (400, .households),
      "incomes.age-maximum": (5, .years),
      "incomes.sources-tolerance": (0.10, .growth),
      "prices.level-growth": (0.05, .growth),
      "prices.pooling-years-new-build": (5, .years),
      "prices.sales-ample": (20, .sales),
      "prices.sales-minimum": (5, .sales),
      "prices.similar-pace": (0.10, .share),
      "prices.typical-type-band": (0.05, .share),
      "rents.listings-minimum": (10, .listings),
      "tenure.rounding-tolerance": (0.002, .share),
      "tenure.similar-difference": (0.02, .percentagePoints),
    ],
    lists: [
      "affordability.deposit-shares-tested": (.share, [0.05, 0.10, 0.15]),
      "affordability.loan-to-income-tested": (.loanToIncome, [3.5, 4.0, 4.5]),
      "affordability.rent-shares-tested": (.share, [0.25, 0.30, 0.35]),
      "affordability.first-homes-discounts": (.share, [0.30, 0.40, 0.50]),
      "affordability.shared-ownership-shares": (.share, [0.10, 0.25, 0.50, 0.75]),
    ],
    maps: [
      "affordability.first-homes-price-cap": (.pounds, ["elsewhere": 250_000, "london": 420_000]),
      "affordability.first-homes-income-cap": (
        .poundsPerYear, ["elsewhere": 80_000, "london": 90_000]
      ),
      "affordability.benefit-cap": (
        .poundsPerYear, ["family-elsewhere": 20_000, "family-london": 23_000]
      ),
      "affordability.shared-ownership-income-cap": (
        .poundsPerYear, ["elsewhere": 80_000, "london": 90_000]
      ),
    ])

  /// A working over inputs, before any step.
  static func working(
    _ figures: [Figure], choices: Working.Choices = Working.Choices(),
    conventions: Set<Working.SeedConvention> = [], times: Working.Times = times
  ) -> Working {
    var ledger = Ledger()
    ledger.record(figures)
    return Working(
      ledger: ledger, parameters: parameters, area: area, comparators: [authority, country],
      times: times, choices: choices, conventions: conventions)
  }
}
