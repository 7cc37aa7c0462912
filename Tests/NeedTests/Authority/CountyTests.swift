import Evidence
import Policy
import Testing

@testable import Need

@Suite("Many districts together")
struct CountyTests {
  private static let west = Place(key: "west", code: "E07000903", name: "West")
  private static let ratio = Indicator(
    key: "affordability-ratio", label: "Lower quartile ratio", stem: "ratio.lower-quartile",
    total: .pooled, direction: .lowerIsBetter, source: "a test")
  private static let overcrowded = Indicator(
    key: "overcrowding", label: "Overcrowded households", stem: "overcrowded.share",
    total: .ratio(of: "overcrowded.households", over: "households.total"),
    direction: .lowerIsBetter, source: "a test")
  private static let needs = Indicator(
    key: "support-needs", label: "Support needs", stem: "support-needs.older", total: .sum,
    direction: .neither, source: "a test")

  private func working(_ figures: [Figure], members: [Place]) -> Working {
    var working = AuthorityExample.working(figures)
    working.groups = [Working.PlaceGroup(AuthorityExample.area, of: members)]
    working.indicators = [Self.ratio, Self.overcrowded, Self.needs]
    return working
  }

  /// Southend Housing Topic Paper, 2019, Table 8, read as a county's (method 12).
  private var southEssex: (figures: [Figure], members: [Place]) {
    let values: [(String, Double)] = [
      ("basildon", 11.5), ("castle-point", 14.6), ("rochford", 13.4), ("southend", 9.9),
      ("thurrock", 10.8),
    ]
    let members = values.map { Place(key: $0.0, code: $0.0, name: $0.0) }
    let figures = zip(members, values).map { place, value in
      AuthorityExample.figure("ratio.lower-quartile", value.1, .priceToIncome, at: place)
    }
    let country = AuthorityExample.figure(
      "ratio.lower-quartile", 7.3, .priceToIncome, at: AuthorityExample.country)
    return (figures + [country], members)
  }

  @Test func ranksGapsAndSpread() throws {
    var working = working(southEssex.figures, members: southEssex.members)
    working.assessGroupTotals()
    working.assessDistricts()
    #expect(abs(try #require(working.value("compared.affordability-ratio.spread")) - 1.4747) < 1e-4)
    #expect(working.outcome("compared.affordability-ratio.highest") == "castle-point")
    #expect(working.outcome("compared.affordability-ratio.lowest") == "southend")
    let gap = try #require(working.value("compared.affordability-ratio.country-gap.southend"))
    #expect(abs(gap - 2.6) < 1e-9)
    #expect(working.outcome("total.affordability-ratio") == "pooled-only")
    #expect(working.ledger["ratio.lower-quartile.together", .year(2018)] == nil)
  }

  @Test(arguments: [
    (9.0, nil, "applies"), (9.9, nil, "applies"), (10, 9.9, "consider"),
    (10, 10, "not-indicated"), (10, nil, "not-indicated"),
  ])
  func triggers(applies: Double, consider: Double?, outcome: String) {
    let trigger = Trigger(
      recommendation: "right-homes", indicator: "affordability-ratio", side: .above,
      applies: applies, consider: consider)
    #expect(RecommendationOutcome(9.9, by: trigger).rawValue == outcome)
  }

  @Test func everyDistrictOfTheExampleTriggers() {
    var working = working(southEssex.figures, members: southEssex.members)
    working.triggers = [
      Trigger(
        recommendation: "right-homes", indicator: "affordability-ratio", side: .above, applies: 9)
    ]
    working.assessDistricts()
    for place in southEssex.members {
      #expect(working.outcome("recommendation.right-homes.\(place.key)") == "applies")
    }
  }

  @Test func countsAddUpAndSharesAreOfTheSums() throws {
    let members = [AuthorityExample.north, AuthorityExample.south]
    let figures = zip(members, [(10.0, 1000.0, 5.0), (90, 3000, 7)]).flatMap { place, values in
      [
        AuthorityExample.figure("overcrowded.households", values.0, .households, at: place),
        AuthorityExample.figure("households.total", values.1, .households, at: place),
        AuthorityExample.figure("support-needs.older", values.2, .people, at: place),
      ]
    }
    var working = working(figures, members: members)
    working.assessHousingStress()
    working.assessGroupTotals()
    #expect(working.ledger["support-needs.older.together", .year(2018)]?.value == 12)
    // Not the mean of 1% and 3%.
    #expect(working.ledger["overcrowded.share.together", .year(2018)]?.value == 0.025)
  }

  @Test func aDistrictWithoutAFigureIsLeftOutAndCounted() {
    let members = [AuthorityExample.north, AuthorityExample.south, Self.west]
    var working = working(
      [
        AuthorityExample.figure("support-needs.older", 5, .people, at: AuthorityExample.north),
        AuthorityExample.figure("support-needs.older", nil, .people, at: AuthorityExample.south),
        AuthorityExample.figure("support-needs.older", 9, .people, at: Self.west),
      ], members: members)
    working.assessGroupTotals()
    working.assessDistricts()
    #expect(working.outcome("total.support-needs") == "incomplete")
    #expect(working.ledger["support-needs.older.together", .year(2018)] == nil)
    #expect(working.outcome("compared.support-needs.south") == "not-available")
    #expect(working.outcome("compared.support-needs.highest") == "west")
  }

  @Test func aPlaceFarFromTheMiddleHalfStandsOut() {
    let members = (1...6).map { Place(key: "d\($0)", code: "d\($0)", name: "d\($0)") }
    let figures = zip(members, [10.0, 11, 12, 13, 14, 40]).map { place, value in
      AuthorityExample.figure("ratio.lower-quartile", value, .priceToIncome, at: place)
    }
    var working = working(figures, members: members)
    working.assessDistricts()
    #expect(working.outcome("compared.affordability-ratio.d6") == "outlier")
    #expect(working.outcome("compared.affordability-ratio.d5") == "usual")
  }
}
