import Evidence
import Policy

@testable import Need

/// The inputs of the published assessment of central Chatham, and ways to change them.
enum OlderPeopleExample {
  static let area = Place(key: Place.area, code: "test", name: "the area")
  static let authority = Place(key: Place.authority, code: "E06000035", name: "the authority")

  static let times = Working.Times(
    planStart: 2022, planEnd: 2037, census: 2011, populationBase: 2020, stock: 2021,
    projectionEnd: 2037)

  /// Each figure as its name, value and unit.
  static let inputs: [(FigureID, Double, Quantity.Unit)] = [
    (FigureID("population.aged-75-and-over", .year(2020)), 1019, .people),
    (FigureID("population.all-ages", .year(2020)), 27640, .people),
    (FigureID("population.aged-75-and-over", .year(2020), at: "authority"), 19866, .people),
    (FigureID("population.all-ages", .year(2020), at: "authority"), 279142, .people),
    (FigureID("population.aged-75-and-over", .year(2037), at: "authority"), 27897, .people),
    (FigureID("population.all-ages", .year(2037), at: "authority"), 288772, .people),
    (FigureID("population.aged-75-and-over", .year(2011), at: "authority"), 16353, .people),
    (
      FigureID("households.reference-person.75-and-over", .year(2011), at: "authority"), 12072,
      .households
    ),
    (FigureID("tenure-55-to-75.owned-outright.share", .year(2011), at: "authority"), 0.545, .share),
    (
      FigureID("tenure-55-to-75.owned-with-mortgage.share", .year(2011), at: "authority"), 0.259,
      .share
    ),
    (FigureID("tenure-55-to-75.social-rented.share", .year(2011), at: "authority"), 0.12, .share),
    (FigureID("tenure-55-to-75.private-rented.share", .year(2011), at: "authority"), 0.068, .share),
    (FigureID("tenure-55-to-75.rent-free.share", .year(2011), at: "authority"), 0.008, .share),
    (FigureID("tenure.owned.share", .year(2011)), 0.45, .share),
    (FigureID("tenure.shared-ownership.share", .year(2011)), 0.009, .share),
    (FigureID("tenure.owned.share", .year(2011), at: "authority"), 0.677, .share),
    (FigureID("tenure.shared-ownership.share", .year(2011), at: "authority"), 0.01, .share),
    (FigureID("health.owned-outright.limited-a-lot", .year(2011)), 307, .people),
    (FigureID("health.owned-outright.limited-a-little", .year(2011)), 359, .people),
    (FigureID("health.owned-outright.not-limited", .year(2011)), 637, .people),
    (FigureID("health.owned-with-mortgage.limited-a-lot", .year(2011)), 60, .people),
    (FigureID("health.owned-with-mortgage.limited-a-little", .year(2011)), 60, .people),
    (FigureID("health.owned-with-mortgage.not-limited", .year(2011)), 97, .people),
    (FigureID("health.social-rented.limited-a-lot", .year(2011)), 150, .people),
    (FigureID("health.social-rented.limited-a-little", .year(2011)), 122, .people),
    (FigureID("health.social-rented.not-limited", .year(2011)), 132, .people),
    (FigureID("health.private-rented.limited-a-lot", .year(2011)), 73, .people),
    (FigureID("health.private-rented.limited-a-little", .year(2011)), 79, .people),
    (FigureID("health.private-rented.not-limited", .year(2011)), 88, .people),
    (FigureID("schemes.dwellings", .year(2022)), 317, .dwellings),
    (FigureID("schemes.dwellings.excluding", .year(2022)), 191, .dwellings),
    (FigureID("schemes.dwellings.extra-care", .year(2022)), 41, .dwellings),
    (FigureID("schemes.dwellings.affordable", .year(2022)), 177, .dwellings),
    (FigureID("older-need.specialist", .years(2021, 2037), at: "authority"), 753, .dwellings),
    (FigureID("older-need.care-home", .years(2021, 2037), at: "authority"), 436, .bedSpaces),
    (FigureID("affordable-policy.share", .year(2003), at: "authority"), 0.25, .share),
    (FigureID("accessible.m4-2.share", .year(2021), at: "authority"), 1, .share),
    (FigureID("accessible.m4-3.share", .year(2021), at: "authority"), 0.05, .share),
  ]

  /// The working after the step, with some inputs given another value and some left out.
  static func worked(
    changing changes: [String: Double?] = [:], parameters: [String: (Double, Quantity.Unit)] = [:],
    conventions: Set<Working.SeedConvention> = []
  ) -> Working {
    var ledger = Ledger()
    for (id, value, unit) in inputs {
      switch changes[id.text] {
      case .none: ledger.record(input(id, Quantity(value), unit))
      case .some(.none): continue
      case .some(.some(let other)): ledger.record(input(id, Quantity(other), unit))
      }
    }
    var working = Working(
      ledger: ledger,
      parameters: .forTests(
        values.merging(parameters) { $1 },
        maps: [
          "older-people.shop-rates": (.dwellingsPerThousandPeople, rates),
          "older-people.earlier-shop-rates": (.dwellingsPerThousandPeople, earlierRates),
        ]), area: area, comparators: [authority], times: times, conventions: conventions)
    working.assessOlderPeople()
    return working
  }

  static func input(_ id: FigureID, _ quantity: Quantity, _ unit: Quantity.Unit) -> Figure {
    Figure(
      id, id.text, quantity, unit, at: id.place == Place.area ? area : authority,
      basis: .stated(
        StatedSource(
          publication: Publication(key: "t", title: "t", publisher: "t", date: "2022"), at: "t",
          file: "t.csv", line: 2)))
  }

  static let values: [String: (Double, Quantity.Unit)] = [
    "older-people.older-age": (75, .years),
    "older-people.proxy-youngest-age": (55, .years),
    "older-people.similar-age-band": (0.005, .percentagePoints),
    "older-people.even-split-band": (0.15, .percentagePoints),
    "older-people.tenure-midpoint-threshold": (0.1, .percentagePoints),
    "older-people.midpoint-weight": (0.5, .share),
    "older-people.tenure-led-weight": (0.5, .share),
    "older-people.rates-minimum-people": (50, .people),
    "older-people.dwellings-per-household": (1, .dwellingsPerHousehold),
    "older-people.shop-enhanced-rented-share": (0.5, .share),
    "older-people.unsuitable-homes-share": (0, .share),
    "older-people.scheme-size": (40, .dwellings),
  ]

  static let rates: KeyValuePairs<String, Double> = [
    "sheltered-rent": 60, "sheltered-leasehold": 120, "enhanced-sheltered": 20,
    "extra-care-rent": 15, "extra-care-sale": 30, "dementia": 6,
  ]

  static let earlierRates: KeyValuePairs<String, Double> = [
    "sheltered": 125, "enhanced-sheltered": 20, "extra-care": 25,
  ]
}

extension Working {
  /// The unrounded value of a worked figure.
  func value(_ name: String) -> Double? { ledger.figure(named: name)?.value }

  func outcome(_ finding: String) -> String? { ledger.findings[finding]?.outcome }
}
