import Evidence
import Policy
import Testing

@testable import Need

@Suite("Monitoring")
struct MonitoringTests {
  private func figure(
    _ stem: String, _ value: Double?, _ unit: Quantity.Unit, in period: Period? = .year(2018),
    at place: Place = AuthorityExample.area
  ) -> Figure {
    AuthorityExample.figure(stem, value, unit, in: period, at: place)
  }

  private func worked(_ figures: [Figure], _ work: (inout Working) -> Void) -> Working {
    var working = AuthorityExample.working(figures)
    work(&working)
    return working
  }

  private static let span = Period.years(2001, 2018)

  /// Southend Housing Topic Paper, 2019: 340 homes a year against 909 to 1,176.
  @Test func theUpliftThatTheNeedAsksFor() {
    let working = worked(
      [
        figure("completions.net", 5782, .dwellings, in: Self.span),
        figure("local-housing-need.published.lowest", 909, .dwellingsPerYear),
        figure("local-housing-need.published.highest", 1176, .dwellingsPerYear),
      ]
    ) { $0.assessCompletions() }
    #expect(working.ledger["completions.net.per-year"]?.display == "340")
    #expect(working.ledger["need-to-past-rate.lowest"]?.display == "2.67")
    #expect(working.ledger["need-to-past-rate.highest"]?.display == "3.46")
  }

  @Test func netIsGrossLessLosses() {
    let year = Period.years(2017, 2018)
    let working = worked(
      [
        figure("completions.new-build", 300, .dwellings, in: year),
        figure("completions.conversions", 40, .dwellings, in: year),
        figure("completions.change-of-use", 25, .dwellings, in: year),
        figure("completions.losses", 15, .dwellings, in: year),
      ]
    ) { $0.assessCompletions() }
    #expect(working.ledger["completions.gross", year]?.value == 365)
    #expect(working.ledger["completions.net", year]?.value == 350)
  }

  @Test(
    "A stepped requirement keeps its steps",
    arguments: [
      (5525.0, "green", 0.0), (5524, "amber", -1), (4697, "amber", -828), (4696, "red", -829),
    ])
  func steps(completions: Double, rating: String, position: Double) {
    let working = worked(
      [
        figure("completions.net", completions, .dwellings, in: Self.span),
        figure("requirement.annual", 325, .dwellingsPerYear, in: .years(2001, 2021)),
        figure("requirement.annual", 335, .dwellingsPerYear, in: .years(2001, 2011)),
        figure("requirement.annual", 325, .dwellingsPerYear, in: .years(2011, 2016)),
        figure("requirement.annual", 275, .dwellingsPerYear, in: .years(2016, 2021)),
      ]
    ) { $0.assessCompletions() }
    #expect(working.value("requirement.so-far") == 5525)
    #expect(working.value("completions.position") == position)
    #expect(working.outcome("completions.rating") == rating)
  }

  /// Two years at 10, two at 20: the balance at the end of each, worked by hand.
  @Test func theBalanceIsKeptFromYearToYear() {
    let completed = [12.0, 9, 15, 26]
    let working = worked(
      completed.enumerated().map {
        figure(
          "completions.net", $0.element, .dwellings, in: .years(2014 + $0.offset, 2015 + $0.offset))
      } + [
        figure("requirement.annual", 10, .dwellingsPerYear, in: .years(2014, 2016)),
        figure("requirement.annual", 20, .dwellingsPerYear, in: .years(2016, 2019)),
        figure("requirement.annual", 15, .dwellingsPerYear, in: .years(2014, 2019)),
      ]
    ) { $0.assessCompletions() }
    #expect(working.ledger.series("requirement.year").map(\.value) == [10, 10, 20, 20])
    #expect(working.ledger.series("completions.position").map(\.value) == [2, 1, -4, 2])
    #expect(working.value("completions.position") == 2)
  }

  @Test func aYearMissingLeavesTheBalanceOut() {
    let working = worked(
      [2014, 2016].map {
        figure("completions.net", 10, .dwellings, in: .years($0, $0 + 1))
      } + [figure("requirement.annual", 10, .dwellingsPerYear, in: .years(2014, 2019))]
    ) { $0.assessCompletions() }
    #expect(working.ledger.series("requirement.year").isEmpty)
  }

  @Test func aGapInTheStepsLeavesThePositionOut() {
    let working = worked(
      [
        figure("completions.net", 5000, .dwellings, in: Self.span),
        figure("requirement.annual", 335, .dwellingsPerYear, in: .years(2001, 2011)),
        figure("requirement.annual", 275, .dwellingsPerYear, in: .years(2013, 2021)),
      ]
    ) { $0.assessCompletions() }
    #expect(working.value("completions.position") == nil)
    #expect(working.outcome("completions.rating") == "not-assessed")
  }

  /// Southend Housing Topic Paper, 2019, Tables 3 and 4.
  @Test(arguments: [
    ("flat", "73.0%"), ("house", "27.0%"), ("1-bed", "24.9%"), ("2-bed", "51.6%"),
    ("3-bed", "15.4%"), ("4-bed-or-more", "8.1%"), ("1-bed-flat", "23.5%"),
    ("2-bed-flat", "46.1%"), ("2-bed-house", "5.5%"), ("small-flats", "69.6%"),
  ])
  func completionsByTypeAndBedrooms(word: String, share: String) {
    let period = Period.years(2002, 2018)
    let counts: [(String, Double)] = [
      ("flat", 4306), ("house", 1594), ("1-bed", 1468), ("2-bed", 3047), ("3-bed", 909),
      ("4-bed-or-more", 476), ("1-bed-flat", 1384), ("2-bed-flat", 2722), ("3-bed-flat", 185),
      ("4-bed-or-more-flat", 15), ("1-bed-house", 84), ("2-bed-house", 325), ("3-bed-house", 724),
      ("4-bed-or-more-house", 461),
    ]
    let working = worked(
      counts.map { figure("completions.\($0.0)", $0.1, .dwellings, in: period) }
    ) { $0.assessCompletions() }
    #expect(working.ledger["completions.\(word).share", period]?.display == share)
  }

  @Test func aPublishedShareShowsTheCompletionsItIsOf() {
    let period = Period.years(2007, 2018)
    let working = worked(
      [
        figure("completions.affordable", 600, .dwellings, in: period),
        figure("completions.affordable.published-share", 0.18, .share, in: period),
        figure("affordable-need.total", 649, .dwellingsPerYear),
      ]
    ) {
      $0.assessCompletions()
      $0.assessAffordableCompletions()
    }
    #expect(working.ledger["completions.affordable.per-year"]?.display == "55")
    #expect(working.ledger["completions.implied", period]?.display == "3,333")
    #expect(working.outcome("completions.affordable.rating") == "red")
  }

  /// Southend Housing Topic Paper, 2019, Table 9, and the incomes that fit its two shares (method 4).
  @Test func purchaseAgainstRent() throws {
    let working = worked([
      figure("entry-level.purchase.annual-cost", 11_819, .poundsPerYear, in: .year(2014)),
      figure("prices.lower-quartile.all", 153_000, .pounds, in: .year(2014)),
      figure("rents.lower-quartile.all", 550, .poundsPerMonth, in: .year(2014)),
      figure("entry-level.purchase.unable.published-share", 0.58, .share, in: .year(2014)),
      figure("entry-level.rent.unable.published-share", 0.34, .share, in: .year(2014)),
    ]) { working in
      let ledger = working.ledger
      working = Working(
        ledger: ledger,
        parameters: .forTests(["affordability.rent-share": (1.0 / 3, .share)]),
        area: working.area, comparators: [], times: working.times)
      working.assessEntryLevel()
    }
    #expect(working.ledger["entry-level.rent.income-required"]?.display == "£19,800")
    let purchase = try #require(working.value("entry-level.purchase.income-required"))
    #expect(abs(purchase - 35_456) < 2)
    #expect(abs(try #require(working.value("entry-level.purchase.cost-rate")) - 0.077248) < 1e-6)
    #expect(abs(try #require(working.value("income.fitted.sigma")) - 0.948) < 0.001)
    #expect(abs(try #require(working.value("income.fitted.median")) - 29_278) < 10)
  }

  /// T12, and the share of the middle of the range.
  @Test func theStudysRatesOfAffordableNeed() {
    let working = worked(
      [
        figure("affordable-need.during-backlog", 726, .dwellingsPerYear),
        figure("affordable-need.after-backlog", 649, .dwellingsPerYear),
        figure("local-housing-need.published.lowest", 909, .dwellingsPerYear),
        figure("local-housing-need.published.highest", 1176, .dwellingsPerYear),
      ]
    ) { $0.assessAffordableNeedOfAuthority() }
    #expect(working.value("affordable-need.backlog") == 385)
    #expect(working.value("affordable-need.plan") == 13_365)
    #expect(working.ledger["affordable-need.per-year"]?.display == "668")
    #expect(working.ledger["affordable-need.share-of-need.middle"]?.display == "62.3%")
  }

  /// T22, method 9.4 and 9.5: Southend Housing Topic Paper, 2019, Tables 11 and 12.
  @Test func olderPeopleByAStudy() {
    let period = Period.years(2017, 2037)
    let working = worked(
      [
        figure("older-need.sheltered", 1424, .dwellings, in: period),
        figure("older-need.enhanced-sheltered", 228, .dwellings, in: period),
        figure("older-need.extra-care", 285, .dwellings, in: period),
        figure("communal-population.increase", 900, .people, in: period),
        figure("population.aged-75-and-over.increase", 11_392, .people, in: period),
      ]
    ) { $0.assessSpecialistNeeds() }
    #expect(working.ledger["older-need.sum"]?.display == "1,937")
    #expect(working.ledger["older-need.per-year"]?.display == "97")
    #expect(working.ledger["older-need.implied-increase"]?.display == "11,394")
    #expect(working.ledger["communal-need.per-year"]?.display == "45")
    #expect(working.ledger["communal-need.homes-freed"]?.display == "500")
    for (form, homes) in [
      ("sheltered", "1,424"), ("enhanced-sheltered", "228"),
      ("extra-care", "285"), ("total", "1,937"),
    ] {
      #expect(working.ledger["older.earlier-rates.\(form)"]?.display == homes)
    }
    #expect(working.ledger["older.earlier-rates.total.per-year"]?.display == "97")
  }

  /// Method 9.7: Southend Housing Topic Paper, 2019, Table 13.
  @Test func supportNeedsAddUp() {
    let ages = [("children", 215.0), ("working-age", 1062), ("older", 3098)]
    let working = worked(
      ages.map { figure("support-needs.\($0.0)", $0.1, .people, in: .years(2014, 2037)) }
    ) { $0.assessSpecialistNeeds() }
    #expect(working.value("support-needs.total") == 4375)
  }

  @Test func ratesPerThousandHouseholds() {
    let working = worked([
      figure("rough-sleepers.people", 72, .people, in: .year(2017)),
      figure("households.total", 79_120, .households, in: .year(2017)),
      figure(
        "rough-sleepers.rate", 0.20, .peoplePerThousandHouseholds, in: .year(2017),
        at: AuthorityExample.country),
    ]) { $0.assessHousingStress() }
    #expect(working.ledger["rough-sleepers.rate", .year(2017)]?.display == "0.91")
    #expect(working.outcome("rough-sleepers.rate.beside-country") == "above")
    #expect(working.outcome("overcrowded.share.beside-country") == "not-assessed")
  }

  @Test(
    "Plots are due three years after the base period",
    arguments: [
      (2015, 40.0, "met"), (2015, 39, "short"), (2017, 39, "open"), (2017, 41, "met"),
    ])
  func selfBuild(start: Int, permitted: Double, outcome: String) {
    let period = Period.years(start, start + 1)
    let working = worked([
      figure("self-build.entries", 40, .entries, in: period),
      figure("self-build.permitted", permitted, .dwellings, in: period),
    ]) {
      $0 = AuthorityExample.working(
        $0.ledger.figures.values.sorted { $0.id < $1.id }, on: "2020-01-31")
      $0.assessSelfBuild()
    }
    #expect(working.outcome("self-build.result") == outcome)
  }

  /// Values of the years up to 2021, and what their trend is: the slope by least squares, worked by hand.
  @Test(
    "A trend takes five even times, and is that of the line that fits best",
    arguments: [
      ([10, 20, 30, 40], nil, "too-few"), ([100, 100, 100, 100, 100], 0, "level"),
      ([10, 20, 30, 40, 50], 10, "rose"), ([50, 40, 30, 20, 10], -10, "fell"),
      // It ends above where it began, yet the line through it falls: (-2*10 - 60 + 20 + 2*15) / 10.
      ([10, 60, 50, 20, 15], -3, "fell"),
      // Only the latest five count.
      ([900, 10, 20, 30, 40, 50], 10, "rose"), ([], nil, "not-assessed"),
    ] as [([Double], Double?, String)])
  func trend(values: [Double], slope: Double?, outcome: String) throws {
    let figures = values.enumerated().map { index, value in
      figure("population.all-ages", value, .people, in: .year(2022 - values.count + index))
    }
    var forecast = figure("population.all-ages", 500, .people, in: .year(2041))
    forecast.quantity.markers = [.forecast]
    // A span of years is of another form than a year.
    let span = figure("population.all-ages", 7, .people, in: .years(1990, 2015))
    let working = worked(figures + [forecast] + (values.isEmpty ? [] : [span])) {
      $0.followed = [Self.people]
      $0.assessTrends()
    }
    #expect(working.outcome("trend.people") == outcome)
    #expect(working.value("trend.people") == slope)
  }

  private static let people = Indicator(
    key: "people", label: "People", stem: "population.all-ages", total: .sum, direction: .neither,
    source: "here")

  @Test func unevenTimesHaveNoTrend() {
    let working = worked(
      [2001, 2011, 2016, 2020, 2021].map {
        figure("population.all-ages", Double($0), .people, in: .year($0))
      }
    ) {
      $0.followed = [Self.people]
      $0.assessTrends()
    }
    #expect(working.outcome("trend.people") == "too-few")
  }

  /// Percentages move by points, and what prints as nought is level.
  @Test(arguments: [(0.30, "rose"), (0.2002, "level"), (0.19, "fell")])
  func aTrendOfSharesIsInPoints(latest: Double, outcome: String) {
    let working = worked(
      (2014...2018).map {
        figure("overcrowded.share", $0 == 2018 ? latest : 0.2, .share, in: .year($0))
      }
    ) {
      $0.followed = [
        Indicator(
          key: "crowding", label: "Crowding", stem: "overcrowded.share", total: .none,
          direction: .lowerIsBetter, source: "here")
      ]
      $0.assessTrends()
    }
    #expect(working.outcome("trend.crowding") == outcome)
    #expect(working.ledger["trend.crowding"]?.unit == .percentagePoints)
  }

  @Test(arguments: [
    (1.0, "green"), (0.999, "amber"), (0.85, "amber"), (0.849, "red"), (nil, "not-assessed"),
  ])
  func rating(share: Double?, rating: String) {
    #expect(Rating(share, greenFrom: 1, amberFrom: 0.85).rawValue == rating)
  }
}
