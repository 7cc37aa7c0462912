import Evidence
import Testing

@testable import Need

@Suite("Prices")
struct PriceTests {
  private static let medians: [(SaleType, [Double])] = [
    (.all, [103000, 110000, 111000, 125000, 133000, 156050, 170000, 175000, 180100, 180000]),
    (.detached, [280000, 467475, 202000, 249950, 210000, 260000, 225000, 425000, 393000, 380000]),
    (
      .semiDetached,
      [131500, 126250, 190000, 162500, 167500, 205000, 198000, 203000, 193775, 203000]
    ),
    (.terraced, [101000, 110000, 111000, 125000, 135000, 162240, 175000, 180000, 180000, 180000]),
    (.flat, [96000, 99000, 90000, 106375, 105500, 115750, 135500, 126125, 160500, 163748]),
  ]

  private static let sales: [(String, Double, Period)] = [
    ("all", 347, .year(2020)), ("detached", 5, .year(2020)), ("semi-detached", 29, .year(2020)),
    ("terraced", 241, .year(2020)), ("flat", 72, .year(2020)),
    ("all.new-build", 86, .years(2011, 2018)), ("all.new-build", 0, .year(2018)),
    ("all.new-build", 50, .year(2019)), ("all.new-build", 29, .year(2020)),
    ("all.new-build", 79, .years(2019, 2020)), ("detached.new-build", 2, .years(2019, 2020)),
    ("semi-detached.new-build", 1, .years(2019, 2020)),
    ("terraced.new-build", 13, .years(2019, 2020)), ("flat.new-build", 63, .years(2019, 2020)),
  ]

  private static let newBuild: [(SaleType, Double)] = [
    (.all, 266_280), (.detached, 595_000), (.semiDetached, 565_000), (.terraced, 450_000),
    (.flat, 225_000),
  ]

  static let chatham: [Figure] =
    medians.flatMap { type, prices in
      prices.enumerated().map { year, price in
        Inputs.figure("prices.median.\(type.rawValue)", price, .pounds, in: .year(2011 + year))
      }
    }
    + sales.map { Inputs.figure("sales.\($0.0)", $0.1, .sales, in: $0.2) }
    + newBuild.map {
      Inputs.figure(
        "prices.median.\($0.0.rawValue).new-build", $0.1, .pounds, in: .years(2019, 2020))
    }

  private func worked(_ figures: [Figure]) -> Working {
    var working = Inputs.working(figures)
    working.assessPrices()
    return working
  }

  /// Method 3, worked example, with the published growth of each type.
  @Test(
    "The figures of central Chatham",
    arguments: [
      ("prices.median.all.growth", "74.8%"), ("prices.median.all.annual-growth", "6.4%"),
      ("prices.median.all.years", "9"), ("prices.median.all.first-year", "2011"),
      ("prices.median.detached.growth", "35.7%"),
      ("prices.median.semi-detached.growth", "54.4%"),
      ("prices.median.terraced.growth", "78.2%"), ("prices.median.flat.growth", "70.6%"),
      ("sales.terraced.share", "69.5%"), ("sales.detached.share", "1.4%"),
      ("sales.all.new-build.before", "86"), ("prices.gap.terraced-over-flat.lowest", "£5,000"),
      ("prices.gap.terraced-over-flat.highest", "£53,875"),
    ])
  func chatham(name: String, display: String) {
    #expect(worked(Self.chatham).ledger.figure(named: name)?.display == display)
  }

  @Test(
    "What is found of central Chatham",
    arguments: [
      ("prices.median.all.trend", "rose"), ("prices.median.all.clarity", "not-known"),
      ("prices.median-home-type", "terraced"), ("prices.detached.sample", "small"),
      ("prices.terraced.sample", "enough"), ("prices.detached.new-build.sample", "too-few"),
      ("prices.semi-detached.new-build.sample", "too-few"),
      ("prices.terraced.new-build.sample", "small"), ("prices.flat.new-build.sample", "enough"),
      ("sales.new-build.pace", "faster"),
    ])
  func findings(name: String, outcome: String) {
    #expect(worked(Self.chatham).ledger.findings[name]?.outcome == outcome)
  }

  /// C-5: `generally` between £20,000 and £50,000, in four years of ten.
  @Test func aBandIsCountedNotGuessed() {
    let series = Dictionary(uniqueKeysWithValues: Self.medians.map { ($0.0, $0.1) })
    let years = zip(series[.flat] ?? [], series[.terraced] ?? []).enumerated().map { year, pair in
      (
        cheaper: Inputs.figure("flat", pair.0, .pounds, in: .year(2011 + year)),
        dearer: Inputs.figure("terraced", pair.1, .pounds, in: .year(2011 + year))
      )
    }
    let gap = PriceGap(of: .terraced, over: .flat, years: years)
    #expect(gap.gaps.count == 10)
    #expect(gap.years(within: 20_000...50_000) == 4)
  }

  @Test func aPriceOfOneOrTwoSalesIsNotTaken() {
    let working = Inputs.working(Self.chatham)
    #expect(working.newBuildPrice(of: .detached, .median) == nil)
    #expect(working.newBuildPrice(of: .flat, .median)?.price.value == 225_000)
    #expect(working.newBuildPrice(of: .terraced, .median)?.sample == .small)
    #expect(working.expectedNewTypes == [.flat, .terraced])
  }

  @Test func theAuthoritysPriceStandsInForATypeNotSoldHere() {
    let price = Inputs.figure(
      "prices.median.detached.new-build", 400_000, .pounds, at: Inputs.authority)
    let working = Inputs.working(Self.chatham + [price])
    #expect(working.newBuildPrice(of: .detached, .median)?.price == price)
  }

  @Test func growthIsClearOnlyWhereIntervalsDoNotOverlap() {
    func price(_ year: Int, _ value: Double, _ lower: Double?, _ upper: Double?) -> Figure {
      Inputs.figure(
        "prices.median.all", value, .pounds, in: .year(year),
        interval: Interval(lower: lower, upper: upper, kind: .interval))
    }
    let cases: [(Figure, Figure, PriceTrend.Clarity)] = [
      (price(2016, 100, 90, 110), price(2020, 150, 111, 180), .clear),
      (price(2016, 150, 111, 180), price(2020, 100, 90, 110), .clear),
      (price(2016, 100, 90, 115), price(2020, 150, 111, 180), .notClear),
      (price(2016, 100, 90, 110), price(2020, 150, nil, 180), .notClear),
      (Inputs.price(100), price(2020, 150, 111, 180), .notKnown),
    ]
    for (first, latest, clarity) in cases {
      #expect(PriceTrend.clarity(first, latest) == clarity)
    }
  }

  @Test func aTypeWithoutAPriceInTheFirstYearHasNoGrowth() {
    let working = worked([
      Inputs.figure("prices.median.all", 200, .pounds, in: .year(2016)),
      Inputs.figure("prices.median.all", 300, .pounds, in: .year(2020)),
      Inputs.figure("prices.median.flat", nil, .pounds, in: .year(2016)),
      Inputs.figure("prices.median.flat", 250, .pounds, in: .year(2020)),
    ])
    #expect(working.ledger["prices.median.flat.growth"]?.marker == .notAvailable)
    #expect(working.ledger["prices.median.detached.growth"] == nil)
    #expect(working.ledger.findings["prices.median.flat.trend"]?.outcome == "not-assessed")
    #expect(working.ledger.findings["prices.median.detached.trend"]?.outcome == "not-assessed")
  }

  @Test func pricesAreIndexedToTheLatestYear() {
    #expect(PriceIndexing.indexed(200_000, from: 80, to: 100) == 250_000)
    #expect(PriceIndexing.indexed(200_000, from: 0, to: 100) == nil)
  }

  @Test(arguments: [([25, 3], 1), ([10, 9, 1], 3), ([4, 3, 2, 20], 3), ([4], 1), ([], 0)])
  func yearsArePooledUntilThereAreEnough(sales: [Int], years: Int) {
    #expect(PriceIndexing.years(sales: sales, enough: 20, most: 3) == years)
  }
}
