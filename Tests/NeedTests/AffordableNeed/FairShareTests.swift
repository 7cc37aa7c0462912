import Evidence
import Testing

@testable import Need

struct FairShareTests {
  private static let need = SizeExample.figure(
    "affordable-need.total", 870, .dwellingsPerYear, 2021, at: SizeExample.authority)
  private static let years = SizeExample.figure("area.plan-years", 15, .years)

  @Test func needIsSharedOutByPopulation() {
    let share = KeyShare(
      key: "population", label: "population",
      area: [SizeExample.figure("population.all-ages", 27640, .people, 2020)],
      authority: [
        SizeExample.figure(
          "population.all-ages", 279142, .people, 2020, at: SizeExample.authority)
      ], place: SizeExample.area, period: .year(2020))
    let fair = FairShare(
      key: "population", standIn: SizeExample.area, label: "population", need: Self.need,
      share: share.share, planYears: Self.years, area: SizeExample.area)
    #expect(fair.perYear.display == "86")
    #expect(fair.plan.display == "1,292")
  }

  private func assessed(_ figures: [Figure], others: [Place] = []) -> Ledger {
    var ledger = Ledger()
    ledger.record([Self.need, Self.years] + figures)
    var working = Working(
      ledger: ledger, parameters: SizeExample.parameters(), area: SizeExample.area,
      comparators: [SizeExample.authority] + others, times: SizeExample.times)
    working.assessFairShare()
    return working.ledger
  }

  private static let town = Place(key: "town", code: "", name: "the town")

  /// Heart of Chatham HNA, paragraph 120: the register counts two places that stand in for the area.
  @Test func placesThatStandInAreUsedWhereTheAreaHasNoRegister() {
    let other = Place(key: "addresses", code: "", name: "addresses in the town")
    let ledger = assessed(
      [
        SizeExample.figure("area.population-share", 27640 / 279142, .share),
        SizeExample.figure("register.households", 965, .households, 2021, at: Self.town),
        SizeExample.figure(
          "register.households", 7489, .households, 2021, at: SizeExample.authority),
        SizeExample.figure("register.households", 530, .households, 2022, at: other),
        SizeExample.figure(
          "register.households", 1660, .households, 2022, at: SizeExample.authority),
      ], others: [Self.town, other])
    #expect(ledger["need.pro-rata.register.per-year", at: "town"]?.display == "112")
    #expect(ledger["need.pro-rata.register.per-year", at: "addresses"]?.display == "278")
    #expect(ledger["need.pro-rata.lowest"]?.display == "86")
    #expect(ledger["need.pro-rata.highest"]?.display == "278")
    #expect(ledger.findings["need.fair-shares"]?.outcome == "wide")
  }

  @Test func theAreasOwnRegisterComesFirst() {
    let ledger = assessed(
      [
        SizeExample.figure("register.households", 9, .households, 2021),
        SizeExample.figure("register.households", 965, .households, 2021, at: Self.town),
        SizeExample.figure(
          "register.households", 1284, .households, 2021, at: SizeExample.authority),
      ], others: [Self.town])
    #expect(ledger["need.pro-rata.register.per-year"]?.display == "6.1")
    #expect(ledger["need.pro-rata.register.per-year", at: "town"] == nil)
    #expect(ledger.findings["need.fair-shares"]?.outcome == "single")
  }

  @Test func withoutTheAuthoritysNeedNothingIsShared() {
    var working = SizeExample.working([])
    working.assessFairShare()
    #expect(working.ledger.findings["need.fair-shares"]?.outcome == "not-assessed")
  }
}
