import Evidence
import Testing

@testable import Need

struct CompositionTests {
  private static let times = Working.Times(
    planStart: 2026, planEnd: 2041, census: 2021, populationBase: 2024, stock: 2025,
    projectionEnd: 2041)

  private static func households(_ counts: [Double], _ year: Int) -> [Figure] {
    zip(HouseholdComposition.allCases, counts).map {
      SizeExample.figure("composition.\($0.rawValue).households", $1, .households, year)
    }
  }

  @Test func olderHouseholdsAreComparedOnlyWithTheYoungerOnes() {
    var working = SizeExample.working(
      Self.households([128, 70, 58, 354, 72, 124, 114, 44, 15], 2011)
        + Self.households([152, 94, 58, 379, 108, 118, 105, 48, 17], 2021), times: Self.times)
    working.assessComposition()
    let ledger = working.ledger
    let span = Period.years(2011, 2021)
    #expect(ledger["composition.one-person.share", .year(2021)]?.percent() == 27.7)
    #expect(ledger["composition.one-family-without-children.change", span]?.value == 30)
    #expect(ledger["composition.one-family-65-and-over.change", span] == nil)
    #expect(ledger["composition.one-family-dependent-children.growth", span]?.percent() == -7.9)
    #expect(
      ledger.findings["composition.one-family-dependent-children.trend"]?.outcome == "fell")
    #expect(ledger.findings["composition.largest"]?.outcome == "one-family-no-children")
  }

  @Test func aStatedChangeIsFoundToo() {
    var working = SizeExample.working([
      SizeExample.figure("composition.one-person.share", 0.34, .share, 2011),
      Figure(
        FigureID("composition.other.growth", .years(2001, 2011)), "Other households, growth",
        Quantity(0.8), .growth, at: SizeExample.area,
        basis: .assumption(reason: "a test", replaces: nil)),
    ])
    working.assessComposition()
    #expect(working.ledger.findings["composition.other.trend"]?.outcome == "rose")
  }
}
