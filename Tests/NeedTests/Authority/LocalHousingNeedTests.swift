import Evidence
import Testing

@testable import Need

@Suite("Local housing need")
struct LocalHousingNeedTests {
  /// T14: the factors of the two forms, at the thresholds and just above.
  @Test(arguments: [
    (2018, 10.2, 1.3875), (2018, 4, 1), (2018, 3.9, 1), (2018, 4.01, 1.000625), (2018, 4.4, 1.025),
    (2024, 10.2, 1.988), (2024, 10, 1.95), (2024, 5, 1), (2024, 4.2, 1), (2024, 5.01, 1.0019),
    (2024, 5.1, 1.019),
  ])
  func factor(form: Int, ratio: Double, factor: Double) throws {
    let working =
      form == 2018
      ? worked(ratio: ratio, growth: 848, on: "2019-01-31") : worked(ratio: ratio, on: "2026-11-20")
    let value = try #require(working.value("local-housing-need.factor"))
    #expect(abs(value - factor) < 1e-12)
    #expect(working.outcome("local-housing-need.method") == String(form))
  }

  /// T15.
  @Test func aShareOfTheStockAdjusted() {
    let working = worked(ratio: 10.2, on: "2026-11-20")
    #expect(working.ledger["local-housing-need.annual"]?.display == "1,272")
    #expect(working.ledger["local-housing-need.baseline"]?.display == "640")
    #expect(working.outcome("local-housing-need.cap") == "no-cap")
  }

  /// Southend Housing Topic Paper, 2019: the upper and the lower need from the growth they imply.
  @Test(arguments: [(847.6, "1,176"), (655.1, "909")])
  func householdGrowthAdjusted(growth: Double, need: String) {
    let working = worked(ratio: 10.2, growth: growth, on: "2019-01-31")
    #expect(working.ledger["local-housing-need.annual"]?.display == need)
    #expect(working.outcome("local-housing-need.cap") == "not-binding")
  }

  @Test(
    "The cap follows the age of the requirement",
    arguments: [
      // Five years old to the month: up to date, so the cap is of the requirement alone.
      ("2014-01", 700.0, 980.0, "up-to-date", "binding"),
      // Older: of the higher of growth and requirement.
      ("2013-12", 700, 1186.64, "out-of-date", "not-binding"),
      ("2013-12", 800, 1186.64, "out-of-date", "not-binding"),
    ])
  func cap(adopted: String, requirement: Double, cap: Double, standing: String, effect: String)
    throws
  {
    let working = worked(
      ratio: 10.2, growth: 847.6, requirement: (requirement, adopted), on: "2019-01-31")
    #expect(working.outcome("requirement.standing") == standing)
    #expect(abs(try #require(working.value("local-housing-need.cap")) - cap) < 1e-6)
    #expect(working.outcome("local-housing-need.cap") == effect)
  }

  @Test func theLargestCitiesAddAThirdAfterTheCap() throws {
    var working = start(ratio: 10.2, growth: 847.6, requirement: (700, "2020-06"), on: "2021-06-30")
    working.codes = ["E08000025"]
    working.assessLocalHousingNeed()
    #expect(abs(try #require(working.value("local-housing-need.annual")) - 980 * 1.35) < 1e-9)
    #expect(working.outcome("local-housing-need.method") == "2020")
  }

  @Test func elsewhereTheFormOf2020IsThatOf2018() throws {
    let working = worked(ratio: 10.2, growth: 847.6, on: "2021-06-30")
    #expect(abs(try #require(working.value("local-housing-need.annual")) - 1176.045) < 1e-9)
  }

  @Test func growthIsAveragedOverTenYears() throws {
    let working = worked([
      AuthorityExample.figure("ratio.median", 4, .priceToIncome),
      AuthorityExample.figure("projection.households", 80_000, .households, in: .year(2019)),
      AuthorityExample.figure("projection.households", 88_480, .households, in: .year(2029)),
    ])
    #expect(working.value("local-housing-need.annual") == 848)
  }

  @Test func fourYearsOfRatiosAreTooFew() {
    var figures = [AuthorityExample.figure("dwellings.total", 80_000, .dwellings)]
    figures += (2022...2025).map {
      AuthorityExample.figure("ratio.median", 10.2, .priceToIncome, in: .year($0))
    }
    let working = worked(figures, on: "2026-11-20")
    #expect(working.value("local-housing-need.annual") == nil)
    #expect(working.outcome("local-housing-need.method") == "not-assessed")
  }

  @Test func onlyTheFiveLatestRatiosCount() throws {
    var figures = [AuthorityExample.figure("dwellings.total", 80_000, .dwellings)]
    for (year, ratio) in zip(2020...2025, [99.0, 8, 9, 10, 11, 12]) {
      figures.append(
        AuthorityExample.figure("ratio.median", ratio, .priceToIncome, in: .year(year)))
    }
    #expect(worked(figures, on: "2026-11-20").value("local-housing-need.ratio") == 10)
  }

  @Test(arguments: [(1272.0, "equal"), (1271, "higher"), (1273, "lower")])
  func theNeedAgainstTheRequirement(requirement: Double, outcome: String) {
    let working = worked(ratio: 10.2, requirement: (requirement, "2025-06"), on: "2026-11-20")
    #expect(working.outcome("local-housing-need.against-requirement") == outcome)
  }

  private func start(
    ratio: Double, growth: Double? = nil, requirement: (Double, String)? = nil, on date: String
  ) -> Working {
    let latest = (Int(date.prefix(4)) ?? 0) - 1
    var figures = [
      AuthorityExample.figure("dwellings.total", 80_000, .dwellings, in: .year(latest))
    ]
    figures += (latest - 4...latest).map {
      AuthorityExample.figure("ratio.median", ratio, .priceToIncome, in: .year($0))
    }
    if let growth {
      figures.append(
        AuthorityExample.figure(
          "projection.household-growth-per-year", growth, .householdsPerYear,
          in: .years(2018, 2028)))
    }
    if let (homes, adopted) = requirement {
      figures += [
        AuthorityExample.figure(
          "requirement.annual", homes, .dwellingsPerYear, in: .years(2011, 2031)),
        AuthorityExample.figure(
          "requirement.adopted", Double(adopted.prefix(4)), .calendarYear, in: Period(adopted)),
      ]
    }
    return AuthorityExample.working(figures, on: date)
  }

  private func worked(
    ratio: Double, growth: Double? = nil, requirement: (Double, String)? = nil, on date: String
  ) -> Working {
    var working = start(ratio: ratio, growth: growth, requirement: requirement, on: date)
    working.assessLocalHousingNeed()
    return working
  }

  private func worked(_ figures: [Figure], on date: String = "2019-01-31") -> Working {
    var working = AuthorityExample.working(figures, on: date)
    working.assessLocalHousingNeed()
    return working
  }
}
