import Evidence
import Policy
import Testing

@testable import Need

@Suite("How districts have changed, and what they have to build")
struct CountyChangeTests {
  private static let members = [AuthorityExample.north, AuthorityExample.south]

  private static let ratio = Indicator(
    key: "ratio", label: "Ratio", stem: "ratio.lower-quartile", total: .pooled,
    direction: .lowerIsBetter, source: "a test")
  private static let renting = Indicator(
    key: "renting", label: "Renting", stem: "tenure.private-rented.share",
    total: .ratio(of: "tenure.private-rented.households", over: "households.total"),
    direction: .neither, source: "a test")
  private static let completions = Indicator(
    key: "completions", label: "Completed", stem: "completions.net", total: .sum,
    direction: .higherIsBetter, basis: "net", source: "a test")

  private func assessed(_ figures: [Figure]) -> Working {
    var working = AuthorityExample.working(figures)
    working.groups = [Working.PlaceGroup(AuthorityExample.area, of: Self.members)]
    working.indicators = [Self.ratio, Self.renting, Self.completions]
    working.assessIndicatorShares()
    working.assessGroupTotals()
    working.assessDistricts()
    working.assessRequirements()
    return working
  }

  private func ratios(_ values: [(place: Place, year: Int, value: Double?)]) -> [Figure] {
    values.map {
      AuthorityExample.figure(
        "ratio.lower-quartile", $0.value, .priceToIncome, in: .year($0.year), at: $0.place)
    }
  }

  @Test func aRatioGrowsAndACountryToo() {
    let working = assessed(
      ratios([
        (AuthorityExample.north, 2013, 8), (AuthorityExample.north, 2018, 10),
        (AuthorityExample.south, 2018, 9), (AuthorityExample.south, 2014, 7),
        (AuthorityExample.country, 2013, 5), (AuthorityExample.country, 2018, 4),
      ]))
    #expect(working.value("compared.ratio.change.north") == 0.25)
    #expect(working.ledger.figures[FigureID("compared.ratio.change.north")]?.unit == .growth)
    // Four years ago is not five.
    #expect(working.ledger.figures[FigureID("compared.ratio.change.south")] == nil)
    #expect(working.value("compared.ratio.change.country") == -0.2)
  }

  @Test func fromNothingThereIsNoGrowth() throws {
    let working = assessed(
      ratios([(AuthorityExample.north, 2013, 0), (AuthorityExample.north, 2018, 10)]))
    let change = try #require(working.ledger.figures[FigureID("compared.ratio.change.north")])
    #expect(change.value == nil)
    #expect(change.quantity.reason != nil)
  }

  @Test func aShareChangesByPointsAndAllTogetherByTheirSums() throws {
    let counts: [(Place, Int, Double, Double)] = [
      (AuthorityExample.north, 2013, 10, 100), (AuthorityExample.north, 2018, 30, 100),
      (AuthorityExample.south, 2013, 60, 300), (AuthorityExample.south, 2018, 90, 300),
    ]
    let working = assessed(
      counts.flatMap { place, year, part, whole in
        [
          AuthorityExample.figure(
            "tenure.private-rented.households", part, .households, in: .year(year), at: place),
          AuthorityExample.figure(
            "households.total", whole, .households, in: .year(year), at: place),
        ]
      })
    #expect(working.ledger["tenure.private-rented.share", .year(2018), at: "north"]?.value == 0.3)
    let north = try #require(working.value("compared.renting.change.north"))
    #expect(abs(north - 0.2) < 1e-12)
    let change = try #require(working.ledger.figures[FigureID("compared.renting.change.north")])
    #expect(change.unit == .percentagePoints)
    // (30 + 90) / 400 less (10 + 60) / 400; not the mean of 20 and 10 points.
    let together = try #require(working.value("compared.renting.change"))
    #expect(abs(together - 0.125) < 1e-12)
  }

  @Test func aShareThatIsStatedIsKept() {
    let working = assessed([
      AuthorityExample.figure("tenure.private-rented.share", 0.4, .share, at: Self.members[0]),
      AuthorityExample.figure(
        "tenure.private-rented.households", 1, .households, at: Self.members[0]),
      AuthorityExample.figure("households.total", 2, .households, at: Self.members[0]),
    ])
    #expect(working.ledger["tenure.private-rented.share", .year(2018), at: "north"]?.value == 0.4)
  }

  @Test func needRequirementAndCompletionsStandBesideEachOther() throws {
    let (north, south) = (Self.members[0], Self.members[1])
    let working = assessed([
      AuthorityExample.figure(
        "local-housing-need.published", 600, .dwellingsPerYear, in: .year(2018), at: north),
      // As a district's own report works it out: a result that exists once.
      AuthorityExample.figure(
        "local-housing-need.annual", 300, .dwellingsPerYear, in: nil, at: south),
      AuthorityExample.figure(
        "requirement.annual", 500, .dwellingsPerYear, in: .years(2011, 2031), at: north),
      AuthorityExample.figure(
        "requirement.annual", 900, .dwellingsPerYear, in: .years(2021, 2031), at: north),
      AuthorityExample.figure(
        "requirement.annual", 250, .dwellingsPerYear, in: .years(2012, 2027), at: south),
      AuthorityExample.figure(
        "completions.net", 400, .dwellings, in: .years(2017, 2018), at: north),
      AuthorityExample.figure(
        "completions.net", 1000, .dwellings, in: .years(2014, 2018), at: south),
    ])
    #expect(working.value("requirement.need-share.north") == 1.2)
    #expect(working.value("requirement.need-share.south") == 1.2)
    #expect(working.value("requirement.completed-share.north") == 0.8)
    // A thousand in four years is 250 a year, all that is required.
    #expect(working.value("requirement.completed-share.south") == 1)
    #expect(working.value("local-housing-need.together") == 900)
    #expect(working.value("requirement.annual.together") == 750)
  }

  @Test func withoutOnePlacesRequirementThereIsNoSum() {
    let working = assessed([
      AuthorityExample.figure(
        "requirement.annual", 500, .dwellingsPerYear, in: .years(2011, 2031), at: Self.members[0]),
      AuthorityExample.figure(
        "requirement.annual", nil, .dwellingsPerYear, in: .years(2011, 2031), at: Self.members[1]),
    ])
    #expect(working.ledger.figures[FigureID("requirement.annual.together")] == nil)
    #expect(working.ledger.figures[FigureID("requirement.need-share.north")] == nil)
  }

  /// A part of a sum is not held against the sum, nor against a country's.
  @Test(arguments: [Quantity.Unit.dwellings, .dwellingsPerYear])
  func partsOfASumHaveNoGapToIt(unit: Quantity.Unit) {
    let need = Indicator(
      key: "need", label: "Need", stem: "local-housing-need.published", total: .sum,
      direction: .neither, source: "a test")
    var working = AuthorityExample.working(
      zip(Self.members + [AuthorityExample.country], [1.0, 2, 30]).map {
        AuthorityExample.figure("local-housing-need.published", $1, unit, at: $0)
      })
    working.groups = [Working.PlaceGroup(AuthorityExample.area, of: Self.members)]
    working.indicators = [need]
    working.assessGroupTotals()
    working.assessDistricts()
    #expect(working.ledger["local-housing-need.published.together", .year(2018)]?.value == 3)
    #expect(working.ledger.figures[FigureID("compared.need.gap.north")] == nil)
    #expect(working.ledger.figures[FigureID("compared.need.country-gap.north")] == nil)
  }
}
