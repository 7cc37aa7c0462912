import Evidence
import Testing

@testable import Need

struct ParishEstimateTests {
  private static let years = SizeExample.figure("area.plan-years", 15, .years)
  private static let growth = SizeExample.figure("mix.annual-growth", 50.15, .householdsPerYear)
  private static let one = SizeExample.figure("homes", 1, .dwellingsPerHousehold)

  private func rented(tenants: Double) -> RentedNeedEstimate {
    RentedNeedEstimate(
      householdsInNeed: SizeExample.figure("register", 530, .households),
      newHouseholdsPerYear: Self.growth,
      unableToRent: SizeExample.figure("unable", 0.595, .share), fallingIntoNeed: nil,
      socialTenants: SizeExample.figure("tenants", tenants, .households),
      reletRate: SizeExample.figure("relets", 0.03, .sharePerYear), homesPerHousehold: Self.one,
      planYears: Self.years, place: SizeExample.area)
  }

  /// Method 6.3, illustration with the inputs of the Heart of Chatham HNA.
  @Test func rentedNeedIsWorkedOutLineByLine() {
    let estimate = rented(tenants: 0.182 * 10106)
    let lines = estimate.steps.prefix(4).map { $0.value.map { Display.rounded($0, decimals: 1) } }
    #expect(lines == [35.3, 29.8, 55.2, 10])
  }

  @Test func noSocialHomesGiveNoRelets() {
    #expect(rented(tenants: 0).reletsPerYear.value == 0)
  }

  @Test func moreReletsThanNeedAreASurplus() {
    let net = rented(tenants: 5000).netPerYear.value
    #expect((net ?? 0) < 0)
    #expect(EstimateResult(net) == .surplus)
  }

  /// Method 6.4, illustration.
  @Test func ownershipDemandIsWorkedOutLineByLine() {
    let estimate = OwnershipDemandEstimate(
      privateRenters: SizeExample.figure("renters", 3507, .households),
      supportedShare: SizeExample.figure("supported", 0.25, .share),
      aspiringShare: SizeExample.figure("aspiring", 0.75, .share),
      newHouseholdsPerYear: Self.growth,
      canRentCannotBuy: SizeExample.figure("band", 0.144, .share),
      sharedOwners: SizeExample.figure("owners", 0.009 * 10106, .households),
      resaleRate: SizeExample.figure("resales", 0.05, .sharePerYear), homesPerHousehold: Self.one,
      planYears: Self.years, place: SizeExample.area)
    #expect(estimate.netPerYear.display == "134")
  }

  @Test func estimatesNeedTheirInputs() {
    var working = SizeExample.working([])
    working.assessAffordableNeed()
    let findings = working.ledger.findings
    #expect(findings["need.rented.result"]?.outcome == "not-assessed")
    #expect(findings["need.ownership.result"]?.outcome == "not-assessed")
    #expect(findings["need.delivery"]?.outcome == "not-assessed")
    #expect(findings["need.threshold"]?.outcome == "not-assessed")
  }

  @Test func expectedSupplyIsHeldAgainstNeed() {
    var working = SizeExample.working([
      SizeExample.figure("planned-homes", 200, .dwellings, 2022),
      SizeExample.figure("affordable-policy.share", 0.25, .share, 2018, at: SizeExample.authority),
      SizeExample.figure(
        "affordable-policy.threshold", 15, .dwellings, 2018, at: SizeExample.authority),
      SizeExample.figure("need.pro-rata.population.plan", 100, .dwellings),
    ])
    working.assessDelivery()
    working.assessDevelopmentThreshold()
    #expect(working.ledger["need.expected-supply"]?.value == 50)
    #expect(working.ledger["need.expected-supply.share"]?.value == 0.5)
    #expect(working.ledger.findings["need.delivery"]?.outcome == "part")
    #expect(working.ledger.findings["need.threshold"]?.outcome == "above")
  }
}
