import Evidence
import Testing

@testable import Need

struct HouseholdTotalsTests {
  /// Heart of Chatham HNA, paragraph 172, with 0.95 households to a dwelling as it is rounded there.
  private func totals(dwellingsNow: Double = 11810, perDwelling: Double = 0.95)
    -> HouseholdTotals
  {
    func year(_ year: Int) -> Figure {
      SizeExample.figure("year.\(year)", Double(year), .calendarYear)
    }
    return HouseholdTotals(
      householdsAtCensus: SizeExample.figure("households.total", 10106, .households, 2011),
      householdsPerDwelling: SizeExample.figure("per", perDwelling, .householdsPerDwelling),
      dwellingsNow: SizeExample.figure("dwellings.total", dwellingsNow, .dwellings, 2021),
      yearlyGrowth: SizeExample.figure("growth", 0.00496, .sharePerYear),
      projected: [SizeExample.figure("projected", 11000, .households)], census: year(2011),
      now: year(2021), horizon: year(2037),
      tolerance: SizeExample.figure("tolerance", 0.02, .share))
  }

  @Test func theProjectionIsRebasedOnTodaysHouseholds() {
    let totals = totals()
    #expect(totals.householdsNow.value.map { Display.rounded($0, decimals: 0) } == 11220)
    #expect(totals.projectedNow.value.map { Display.rounded($0, decimals: 0) } == 10607)
    #expect(totals.growth.percent() == 7.6)
    #expect(totals.departure.percent() == 5.8)
    #expect(totals.needsRebase)
    #expect(totals.householdsAtHorizon.value.map { Display.rounded($0, decimals: -1) } == 12070)
  }

  @Test func aSmallDepartureLeavesTheProjection() {
    let totals = totals(dwellingsNow: 11200)
    #expect(!totals.needsRebase)
    #expect(totals.householdsAtHorizon.value == 11000)
  }

  @Test func theRatioOfNowToHorizonDoesNotTurnOnHouseholdsPerDwelling() {
    func ratio(_ perDwelling: Double) -> Double {
      let totals = totals(perDwelling: perDwelling)
      return (totals.householdsNow.value ?? 0) / (totals.householdsAtHorizon.value ?? 1)
    }
    #expect(abs(ratio(0.95) - ratio(1.1)) < 1e-12)
  }
}
