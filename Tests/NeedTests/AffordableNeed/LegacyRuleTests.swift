import Evidence
import Testing

@testable import Need

struct LegacyRuleTests {
  @Test(
    "what First Homes leave of a split",
    arguments: [
      ([40.0, 40, 20], [25.0, 40, 23.3, 11.7]), ([39, 21, 40], [25, 39, 12.4, 23.6]),
      ([80, 10, 10], [25, 75, 0, 0]), ([0, 60, 40], [25, 0, 45, 30]),
    ])
  func firstHomesDisplaceOtherTenures(split: [Double], expected: [Double]) {
    let shares = zip(["social", "affordable", "ownership"], split).map {
      SizeExample.figure($0, $1 / 100, .share)
    }
    let result = FirstHomesDisplacement(
      requirement: SizeExample.figure("requirement", 0.25, .share), socialRent: shares[0],
      others: [(.affordableRent, shares[1]), (.sharedOwnership, shares[2])],
      place: SizeExample.area)
    #expect(result.steps.map { $0.percent() } == expected)
  }

  @Test(arguments: [(0.25, 40.0), (0.4, 25), (0.05, 100)])
  func aTenthOfAllHomesIsASmallerPartOfManyAffordableOnes(affordable: Double, least: Double) {
    let expectation = OwnershipExpectation(
      expectation: SizeExample.figure("expectation", 0.1, .share),
      affordableShare: SizeExample.figure("affordable", affordable, .share),
      place: SizeExample.area)
    #expect(expectation.minimumOwnershipShare.percent() == least)
  }
}
