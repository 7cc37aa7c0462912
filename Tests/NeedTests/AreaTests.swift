import Evidence
import Testing

@testable import Need

@Suite("The area and its growth")
struct AreaTests {
  private static let chatham = [
    Inputs.figure("population.all-ages", 24_750, .people, in: .year(2011)),
    Inputs.figure("population.all-ages", 27_640, .people, in: .year(2020)),
    Inputs.figure("population.all-ages", 279_142, .people, in: .year(2020), at: Inputs.authority),
    Inputs.figure("households.total", 10_106, .households, in: .year(2011)),
    Inputs.figure("dwellings.total", 10_650, .dwellings, in: .year(2011)),
    Inputs.figure("dwellings.total", 11_810, .dwellings, in: .year(2021)),
  ]

  private func worked(_ figures: [Figure]) -> Working {
    var working = Inputs.working(figures)
    working.assessArea()
    return working
  }

  /// Method 1: the growth and the check of the published assessment of central Chatham, with the factor it leaves out.
  @Test(
    "The figures of central Chatham",
    arguments: [
      ("area.population-growth", "2,890"), ("area.population-growth-rate", "11.7%"),
      ("area.dwelling-growth", "1,160"), ("area.dwelling-growth-rate", "10.9%"),
      ("area.people-per-household", "2.45"), ("area.households-per-dwelling", "0.95"),
      ("area.expected-population-growth", "2,696"), ("area.growth-gap", "\u{2212}6.7%"),
      ("area.plan-years", "15"), ("area.population-share", "9.9%"),
    ])
  func chatham(name: String, display: String) {
    #expect(worked(Self.chatham).ledger.figure(named: name)?.display == display)
  }

  @Test func aGapOfSevenPerCentIsNoProof() {
    #expect(worked(Self.chatham).ledger.findings["area.growth-check"]?.outcome == "more-people")
  }

  @Test func peopleInHouseholdsAreUsedWhereTheyAreKnown() {
    let inHouseholds = Inputs.figure(
      "population.in-households", 24_254.4, .people, in: .year(2011))
    let working = worked(Self.chatham + [inHouseholds])
    #expect(working.ledger["area.people-per-household"]?.display == "2.40")
  }

  @Test func anAreaWithoutDwellingsIsNotChecked() {
    let working = worked(Array(Self.chatham.prefix(2)))
    #expect(working.ledger.findings["area.growth-check"]?.outcome == "not-assessed")
    #expect(working.ledger["area.population-growth"]?.value == 2890)
    #expect(working.ledger["area.expected-population-growth"] == nil)
  }
}
