import Evidence
import Testing

@testable import Need

@Suite("Delivery and the supply of land")
struct DeliveryTests {
  private static let years: [Period] = [.years(2015, 2016), .years(2016, 2017), .years(2017, 2018)]

  private func test(delivered: Double, required: Double, on date: String) -> Working {
    let figures = Self.years.flatMap { year in
      [
        AuthorityExample.figure("delivery.net-additional", delivered / 3, .dwellings, in: year),
        AuthorityExample.figure("delivery.required", required / 3, .dwellings, in: year),
      ]
    }
    var working = AuthorityExample.working(figures, on: date)
    working.assessHousingDeliveryTest()
    return working
  }

  /// T16, once the transition was over.
  @Test func farTooFewHomesHaveAllConsequences() {
    let working = test(delivered: 1020, required: 3528, on: "2022-02-01")
    #expect(working.ledger["delivery-test.result"]?.display == "28.9%")
    for consequence in ["action-plan", "buffer", "presumption"] {
      #expect(working.outcome("delivery-test.\(consequence)") == "applies")
    }
    #expect(working.outcome("delivery-test.unmet-need") == "not-in-policy")
  }

  @Test(
    "Each consequence begins below its limit",
    arguments: [
      (749, "applies", "applies", "applies"), (750, "applies", "applies", "does-not-apply"),
      (849, "applies", "applies", "does-not-apply"),
      (850, "applies", "does-not-apply", "does-not-apply"),
      (949, "applies", "does-not-apply", "does-not-apply"),
      (950, "does-not-apply", "does-not-apply", "does-not-apply"),
      (1046, "does-not-apply", "does-not-apply", "does-not-apply"),
    ])
  func limits(delivered: Double, plan: String, buffer: String, heaviest: String) {
    let before = test(delivered: delivered, required: 1000, on: "2024-12-20")
    let now = test(delivered: delivered, required: 1000, on: "2026-11-20")
    for working in [before, now] {
      #expect(working.outcome("delivery-test.action-plan") == plan)
      #expect(working.outcome("delivery-test.buffer") == buffer)
    }
    #expect(before.outcome("delivery-test.presumption") == heaviest)
    #expect(before.outcome("delivery-test.unmet-need") == "not-in-policy")
    #expect(now.outcome("delivery-test.unmet-need") == heaviest)
    #expect(now.outcome("delivery-test.presumption") == "not-in-policy")
  }

  @Test(
    "The presumption came in three steps",
    arguments: [
      ("2019-03-01", 249, "applies"), ("2019-03-01", 250, "does-not-apply"),
      ("2020-06-01", 449, "applies"), ("2020-06-01", 450, "does-not-apply"),
      ("2021-06-01", 749, "applies"),
    ])
  func transition(date: String, delivered: Double, outcome: String) {
    let working = test(delivered: delivered, required: 1000, on: date)
    #expect(working.outcome("delivery-test.presumption") == outcome)
  }

  @Test func roomsCountForTheHomesTheyFree() {
    let homes = HomesDelivered(
      netAdditionalDwellings: AuthorityExample.figure("delivery.net-additional", 100, .dwellings),
      studentBedrooms: AuthorityExample.figure("delivery.student-bedrooms", 25, .bedSpaces),
      communalBedrooms: AuthorityExample.figure("delivery.communal-bedrooms", 18, .bedSpaces),
      studentBedroomsPerDwelling: AuthorityExample.figure("students", 2.5, .bedSpacesPerDwelling),
      communalBedroomsPerDwelling: AuthorityExample.figure("communal", 1.8, .bedSpacesPerDwelling))
    #expect(homes.total.value == 120)
  }

  @Test func withoutAPublishedRequirementTheLowerOfPlanAndNeedIsRequired() throws {
    var figures = [(2018, 2019, 100.0), (2019, 2020, 100), (2020, 2021, 100)].map {
      AuthorityExample.figure("delivery.net-additional", $2, .dwellings, in: .years($0, $1))
    }
    figures += [
      AuthorityExample.figure("ratio.median", 4, .priceToIncome, in: .year(2021)),
      AuthorityExample.figure(
        "projection.household-growth-per-year", 240, .householdsPerYear, in: .years(2021, 2031)),
      AuthorityExample.figure(
        "requirement.annual", 120, .dwellingsPerYear, in: .years(2018, 2038)),
      AuthorityExample.figure("requirement.adopted", 2020, .calendarYear, in: .year(2020)),
    ]
    var working = AuthorityExample.working(figures, on: "2022-02-01")
    working.assessLocalHousingNeed()
    working.assessHousingDeliveryTest()
    // Twelve, eleven and eight months of 120 a year.
    #expect(working.value("delivery-test.total-required") == 310)
  }

  @Test func aYearMissingLeavesTheTestOut() {
    let figures = Self.years.dropFirst().flatMap { year in
      [
        AuthorityExample.figure("delivery.net-additional", 100, .dwellings, in: year),
        AuthorityExample.figure("delivery.required", 100, .dwellings, in: year),
      ]
    }
    var working = AuthorityExample.working(figures)
    working.assessHousingDeliveryTest()
    #expect(working.value("delivery-test.result") == nil)
    #expect(working.outcome("delivery-test.action-plan") == "not-assessed")
  }

  /// T17.
  @Test(arguments: [(0.05, "6,174"), (0.20, "7,056")])
  func theBufferAddsToTheRequirement(buffer: Double, homes: String) {
    let supply = supply(deliverable: 6174, shortfall: nil, buffer: buffer)
    #expect(supply.requirementWithBuffer.display == homes)
  }

  @Test(arguments: [(0.0, 5.0), (500, 4.608150470219), (-880, 5.88)])
  func aShortfallIsMadeUpAndASurplusOffsets(shortfall: Double, years: Double) throws {
    let value = try #require(supply(deliverable: 6174, shortfall: shortfall).years.value)
    #expect(abs(value - years) < 1e-9)
  }

  @Test(arguments: [(6174.0, "met"), (6173, "short")])
  func fiveYearsAreEnough(deliverable: Double, outcome: String) {
    var working = AuthorityExample.working([
      AuthorityExample.figure(
        "supply.deliverable", deliverable, .dwellings, in: .years(2018, 2023)),
      AuthorityExample.figure(
        "requirement.annual", 1176, .dwellingsPerYear, in: .years(2018, 2038)),
      AuthorityExample.figure("requirement.adopted", 2018, .calendarYear, in: .year(2018)),
    ])
    working.assessFiveYearSupply()
    #expect(working.outcome("supply.five-year") == outcome)
    #expect(working.outcome("supply.buffer") == "standard")
  }

  @Test(arguments: [(800.0, "low-requirement"), (801, "standard")])
  func aLowRequirementTakesTheGreaterBuffer(requirement: Double, buffer: String) {
    var figures = [
      AuthorityExample.figure("supply.deliverable", 6000, .dwellings, in: .years(2026, 2031)),
      AuthorityExample.figure("dwellings.total", 125_000, .dwellings, in: .year(2025)),
      AuthorityExample.figure(
        "requirement.annual", requirement, .dwellingsPerYear, in: .years(2018, 2038)),
      AuthorityExample.figure("requirement.adopted", 2022, .calendarYear, in: .year(2022)),
    ]
    figures += (2021...2025).map {
      AuthorityExample.figure("ratio.median", 5, .priceToIncome, in: .year($0))
    }
    var working = AuthorityExample.working(figures, on: "2026-11-20")
    working.assessLocalHousingNeed()
    working.assessFiveYearSupply()
    #expect(working.value("local-housing-need.annual") == 1000)
    #expect(working.outcome("supply.buffer") == buffer)
  }

  /// Southend Housing Topic Paper, 2019: land for 13,800 homes against either end of the need.
  @Test func landAgainstARangeOfNeed() {
    var working = AuthorityExample.working([
      AuthorityExample.figure("land.within-built-up-area", 5200, .dwellings),
      AuthorityExample.figure("land.edge", 4800, .dwellings),
      AuthorityExample.figure("land.windfall", 3800, .dwellings),
      AuthorityExample.figure("local-housing-need.published.lowest", 909, .dwellingsPerYear),
      AuthorityExample.figure("local-housing-need.published.highest", 1176, .dwellingsPerYear),
    ])
    working.assessLand()
    #expect(working.value("land.gap.lowest") == 4380)
    #expect(working.value("land.gap.highest") == 9720)
    #expect(working.outcome("land.result") == "short")
    #expect(working.outcome("land.small-sites") == "not-assessed")
    #expect(working.outcome("land.medium-sites") == "not-in-policy")
  }

  private func supply(deliverable: Double, shortfall: Double?, buffer: Double = 0.05)
    -> FiveYearSupply
  {
    FiveYearSupply(
      deliverable: AuthorityExample.figure("supply.deliverable", deliverable, .dwellings),
      annual: AuthorityExample.figure("requirement.annual", 1176, .dwellingsPerYear),
      shortfall: shortfall.map { AuthorityExample.figure("supply.shortfall", $0, .dwellings) },
      buffer: AuthorityExample.figure("buffer", buffer, .share),
      yearsAhead: AuthorityExample.figure("years", 5, .years))
  }
}
