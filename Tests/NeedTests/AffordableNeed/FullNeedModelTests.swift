import Evidence
import Testing

@testable import Need

struct FullNeedModelTests {
  private func model(
    need: [Double], supply: Double, newHouseholds: Double, relets: Double, years: Double = 20
  ) -> FullNeedModel {
    FullNeedModel(
      currentNeed: need.enumerated().map {
        SizeExample.figure("current.\($0.offset)", $0.element, .households)
      }, currentSupply: [SizeExample.figure("supply", supply, .dwellings)],
      newHouseholds: SizeExample.figure("new", newHouseholds, .householdsPerYear),
      unableShare: SizeExample.figure("unable", 0.5, .share), fallingIntoNeed: nil,
      annualSupply: [SizeExample.figure("relets", relets, .dwellingsPerYear)],
      homesPerHousehold: SizeExample.figure("homes", 1, .dwellingsPerHousehold),
      backlogYears: SizeExample.figure("backlog-years", 5, .years),
      planYears: SizeExample.figure("plan-years", years, .years), place: SizeExample.authority)
  }

  /// Southend Housing Topic Paper 2019: 726 a year for five years, then 649.
  @Test func theBacklogIsClearedFirst() {
    let model = model(need: [300, 185], supply: 100, newHouseholds: 2000, relets: 351)
    #expect(model.backlog.value == 385)
    #expect(model.netNeedAfterBacklog.value == 649)
    #expect(model.netNeedDuringBacklog.value == 726)
    #expect(model.planTotal.value == 13365)
  }

  @Test func aSurplusIsNotCutOff() {
    let model = model(need: [10], supply: 100, newHouseholds: 100, relets: 80)
    #expect(model.backlog.value == 0)
    #expect(model.netNeedAfterBacklog.value == -30)
    #expect(model.planTotal.value == -600)
  }

  @Test func hiddenNeedIsNotZero() {
    var model = model(need: [10], supply: 1, newHouseholds: 100, relets: 80)
    model = FullNeedModel(
      currentNeed: model.currentNeed + [SizeExample.figure("hidden", nil, .households)],
      currentSupply: model.currentSupply, newHouseholds: model.newHouseholds,
      unableShare: model.unableShare, fallingIntoNeed: nil, annualSupply: model.annualSupply,
      homesPerHousehold: model.homesPerHousehold, backlogYears: model.backlogYears,
      planYears: model.planYears, place: model.place)
    #expect(model.planTotal.value == nil)
    #expect(model.planTotal.quantity.bounds == -590...(-587))
  }
}
