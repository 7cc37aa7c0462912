import Evidence
import Policy

@testable import Need

/// Figures and workings for the tests of need, types and sizes.
enum SizeExample {
  static let area = Place(key: Place.area, code: "test", name: "the area")
  static let authority = Place(key: Place.authority, code: "E06000035", name: "the authority")
  static let region = Place(key: Place.region, code: "E12000008", name: "the region")
  static let country = Place(key: Place.country, code: "E92000001", name: "the country")

  static let times = Working.Times(
    planStart: 2022, planEnd: 2037, census: 2011, populationBase: 2020, stock: 2021,
    projectionEnd: 2037)

  static let values: [String: (Double, Quantity.Unit)] = [
    "area.ground-share-maximum": (0.5, .share),
    "comparison.similar-difference": (0.02, .percentagePoints),
    "comparison.majority-share": (0.5, .share),
    "stock.few-types-share": (0.75, .share),
    "life-stage.minimum-row": (50, .households),
    "life-stage.rebase-tolerance": (0.02, .share),
    "mix.balance-weight": (0.5, .share),
    "mix.size-floor": (0.05, .share),
    "mix.size-floor-applies-from": (0.05, .share),
    "mix.unknown-size-maximum": (0.02, .share),
    "need.homes-per-household": (1, .dwellingsPerHousehold),
    "need.backlog-years": (5, .years),
    "need.relet-rate": (0.03, .sharePerYear),
    "need.resale-rate": (0.05, .sharePerYear),
    "need.aspiring-share": (0.75, .share),
    "need.wide-spread": (1.5, .number),
    "split.rent-share-minimum": (0.7, .share),
    "split.study-tolerance": (0.005, .percentagePoints),
    "split.agreement-tolerance": (0.05, .percentagePoints),
    "split.home-ownership-expectation": (0.1, .share),
    "split.first-homes-requirement": (0.25, .share),
    "development.major-homes": (10, .dwellings),
  ]

  static func parameters(without names: [String] = []) -> Parameters {
    .forTests(
      values.filter { !names.contains($0.key) },
      lists: ["life-stage.right-sizing-shares": (.share, [0, 0.1, 0.2])])
  }

  /// A figure that a publication states; nil for the value makes it one that the publisher hides.
  static func figure(
    _ stem: String, _ value: Double?, _ unit: Quantity.Unit, _ year: Int? = nil,
    at place: Place = area
  ) -> Figure {
    let publication = Publication(key: "test", title: "a test", publisher: "a test", date: "2022")
    return Figure(
      FigureID(stem, year.map { .year($0) }, at: place.key), stem,
      value.map { Quantity($0) } ?? Quantity(nil, markers: [.confidential], bounds: 1...4), unit,
      at: place,
      basis: .stated(
        StatedSource(publication: publication, at: "Table 1", file: "test.csv", line: 1)))
  }

  static func shares(_ stem: (DwellingSize) -> String, _ values: [Double]) -> [Figure] {
    zip(mixSizes, values).map { figure(stem($0), $1, .share) }
  }

  static let mixSizes: [DwellingSize] = [.one, .two, .three, .four, .fiveOrMore]

  static func working(
    _ figures: [Figure], times: Working.Times = times, without names: [String] = []
  ) -> Working {
    var ledger = Ledger()
    ledger.record(figures)
    return Working(
      ledger: ledger, parameters: parameters(without: names), area: area,
      comparators: [authority, region, country], times: times)
  }
}

extension Figure {
  /// The value rounded to so many decimals of a per cent.
  func percent(_ decimals: Int = 1) -> Double? {
    value.map { Display.rounded($0 * 100, decimals: decimals) }
  }
}
