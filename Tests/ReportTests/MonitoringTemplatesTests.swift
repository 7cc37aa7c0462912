import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

/// The templates of an authority's monitoring, told with all, some and none of their figures.
@Suite("The templates of monitoring")
struct MonitoringTemplatesTests {
  /// A figure that an authority would state.
  struct Stated: CustomTestStringConvertible {
    let stem: String
    let period: Period
    let value: Double
    let unit: Quantity.Unit

    init(_ stem: String, _ period: Period, _ value: Double, _ unit: Quantity.Unit = .dwellings) {
      (self.stem, self.period, self.value, self.unit) = (stem, period, value, unit)
    }

    var testDescription: String { "\(stem) \(period)" }
  }

  private static let monitored = (2022...2024).flatMap { year in
    [
      Stated("delivery.net-additional", .years(year, year + 1), 700),
      Stated("delivery.required", .years(year, year + 1), 800),
      Stated("completions.new-build", .years(year, year + 1), 650),
      Stated("completions.conversions", .years(year, year + 1), 80),
      Stated("completions.losses", .years(year, year + 1), 30),
      Stated("completions.affordable", .years(year, year + 1), 90),
    ]
  }

  private static let ratios = (2020...2024).map {
    Stated("ratio.median", .year($0), 9, .priceToIncome)
  }

  private static let sizes = ["1-bed", "2-bed", "3-bed", "4-bed-or-more"].flatMap { size in
    ["", "-flat", "-house"].map { form in
      Stated("completions.\(size)\(form)", .years(2020, 2025), form.isEmpty ? 200 : 100)
    }
  }

  private static let market = [
    Stated("prices.lower-quartile.all", .year(2015), 180_000, .pounds),
    Stated("prices.lower-quartile.all", .year(2024), 250_000, .pounds),
    Stated("prices.median.all", .year(2024), 320_000, .pounds),
    Stated("rents.lower-quartile.all", .year(2024), 800, .poundsPerMonth),
    Stated("ratio.lower-quartile", .year(2024), 10, .priceToIncome),
    Stated("entry-level.purchase.annual-cost", .year(2024), 14_000, .poundsPerYear),
    Stated("entry-level.purchase.unable.published-share", .year(2024), 0.6, .share),
    Stated("entry-level.rent.unable.published-share", .year(2024), 0.4, .share),
  ]

  private static let need = [
    Stated("dwellings.total", .year(2025), 90_000),
    Stated("requirement.annual", .years(2022, 2032), 750, .dwellingsPerYear),
    Stated("requirement.adopted", .month(year: 2022, month: 6), 2022, .calendarYear),
    Stated("supply.deliverable", .years(2025, 2030), 3800),
    Stated("land.within-built-up-area", .years(2026, 2041), 5000),
    Stated("land.small-sites", .years(2026, 2041), 500),
    Stated("completions.flat", .years(2020, 2025), 400),
    Stated("completions.house", .years(2020, 2025), 400),
  ]

  private static let groups = [
    Stated("affordable-need.during-backlog", .year(2024), 300, .dwellingsPerYear),
    Stated("affordable-need.after-backlog", .year(2024), 250, .dwellingsPerYear),
    Stated("affordable-policy.share", .year(2024), 0.3, .share),
    Stated("older-need.sheltered", .years(2024, 2041), 1000),
    Stated("older-need.enhanced-sheltered", .years(2024, 2041), 160),
    Stated("older-need.extra-care", .years(2024, 2041), 200),
    Stated("communal-population.increase", .years(2024, 2041), 400, .people),
    Stated("support-needs.children", .years(2024, 2041), 100, .people),
    Stated("self-build.entries", .years(2020, 2021), 20, .entries),
    Stated("self-build.permitted", .years(2020, 2021), 12),
    Stated("overcrowded.share", .year(2021), 0.05, .share),
    Stated("rough-sleepers.people", .year(2024), 12, .people),
    Stated("study-mix.2-bed.share", .years(2024, 2041), 0.4, .share),
  ]

  static let stated = monitored + ratios + sizes + market + need + groups

  private static func told(keeping isKept: (Stated) -> Bool = { _ in true }) throws -> Told {
    var working = try SampleAssessments.start("exampleton", keeping: { _ in false })
    for one in stated where isKept(one) {
      working.ledger.record(
        Figure(
          FigureID(one.stem, one.period), one.stem, Quantity(one.value), one.unit,
          at: working.area, in: one.period, basis: .assumption(reason: "a test", replaces: nil)))
    }
    return try SampleReports.template("monitoring").tell(
      Telling(
        Monitoring.work(working), texts: HousingNeedsTemplatesTests.texts,
        lists: HousingNeedsTemplatesTests.lists))
  }

  @Test func areToldWithoutFigures() throws {
    let told = try Self.told { _ in false }
    #expect(told.document.chapters.count == 15)
    #expect(told.notAssessed.map(\.name).contains("delivery-test"))
    #expect(Resolution(told.document).broken.isEmpty)
  }

  @Test func areToldWithAllFigures() throws {
    let told = try Self.told()
    #expect(told.warnings == [])
    #expect(
      told.notAssessed.map(\.name) == ["policies", "affordable-model", "concealed", "issues"])
    #expect(Resolution(told.document).broken.isEmpty)
    #expect(Resolution(told.document).duplicated.isEmpty)
  }

  @Test(arguments: Set(stated.map(\.stem)).sorted())
  func areToldWithoutOneFigure(stem: String) throws {
    let told = try Self.told { $0.stem != stem }
    #expect(Resolution(told.document).broken.isEmpty)
    #expect(told.warnings == [])
  }
}
