import Evidence
import Testing

@testable import Need

struct TenureSplitTests {
  private func rule(_ supply: Double?, rented: Double = 60, owned: Double = 40)
    -> TenureSplitRule
  {
    TenureSplitRule(
      rentedNeed: SizeExample.figure("rented", rented, .dwellings),
      ownershipDemand: SizeExample.figure("owned", owned, .dwellings),
      expectedSupply: supply.map { SizeExample.figure("supply", $0, .dwellings) },
      rentShareMinimum: SizeExample.figure("minimum", 0.7, .share), place: SizeExample.area)
  }

  @Test(arguments: [(120.0, 60.0), (100, 60), (80, 65), (60, 70), (10, 70)])
  func theShareForRentRisesAsSupplyFallsShort(supply: Double, percent: Double) {
    #expect(rule(supply).rentedShare?.percent() == percent)
  }

  @Test func anUnknownSupplyGivesBothEnds() {
    let rule = rule(nil)
    #expect(rule.supply == .unknown)
    #expect(rule.rentedShare == nil)
    #expect(rule.shareOfNeed.value == 0.6)
    #expect(rule.shareWhereShort.value == 0.7)
  }

  @Test func noNeedHasNoSplit() {
    #expect(rule(10, rented: 0, owned: 0).rentedShare?.value == nil)
  }

  /// Heart of Chatham HNA, paragraphs 119 to 126 and Table 4-4.
  private static let chatham =
    [
      ("affordable-need.rented.share", 0.51), ("affordable-need.ownership.share", 0.49),
      ("affordable-need.social-rent.share", 0.39), ("affordable-need.affordable-rent.share", 0.21),
      ("affordable-need.first-homes.share", 0.25), ("affordable-need.other-ownership.share", 0.15),
      ("affordable-policy.share", 0.25),
    ].map { SizeExample.figure($0.0, $0.1, .share, 2021, at: SizeExample.authority) }
    + [SizeExample.figure("need.pro-rata.population.plan", 1292, .dwellings)]

  private static let proposal = [
    ("first-homes", 0.25), ("shared-ownership", 0.14), ("rent-to-buy", 0.1),
  ].map { SizeExample.figure("indicative-split.\($0.0).share", $0.1, .share, 2022) }

  private func assessed(_ figures: [Figure], without names: [String] = []) -> Ledger {
    var working = SizeExample.working(figures, without: names)
    working.assessTenureSplit()
    return working.ledger
  }

  @Test func theAuthorsProposalIsHeldAgainstTheRules() {
    let ledger = assessed(Self.chatham + Self.proposal)
    #expect(ledger.findings["split.basis"]?.outcome == "author")
    #expect(ledger["split.rented.share"]?.percent() == 51)
    #expect(ledger["split.ownership.share"]?.percent() == 49)
    #expect(ledger["split.minimum-ownership.share"]?.percent() == 40)
    #expect(ledger.findings["split.ownership-expectation"]?.outcome == "complies")
    #expect(ledger.findings["split.first-homes-requirement"]?.outcome == "complies")
    #expect(ledger.findings["split.supply"]?.outcome == "unknown")
    #expect(ledger.findings["split.rule"]?.outcome == "agrees")
    #expect(ledger["split.first-homes-displacement.first-homes.share"] == nil)
  }

  @Test func theStudysSplitStandsInForAProposal() {
    let ledger = assessed(Self.chatham)
    #expect(ledger.findings["split.basis"]?.outcome == "study")
    #expect(ledger["split.rented.share"]?.percent() == 60)
    #expect(ledger["split.social-rent.share"]?.percent() == 39)
  }

  @Test func rulesThatHaveGoneAreNotApplied() {
    let ledger = assessed(
      Self.chatham + Self.proposal,
      without: ["split.home-ownership-expectation", "split.first-homes-requirement"])
    #expect(ledger.findings["split.ownership-expectation"]?.outcome == "no-rule")
    #expect(ledger.findings["split.first-homes-requirement"]?.outcome == "no-rule")
    #expect(ledger["split.minimum-ownership.share"] == nil)
  }

  @Test func aSupplyTooSmallForTheRentedNeedAsksForMoreRent() {
    let ledger = assessed(
      Self.chatham + Self.proposal + [SizeExample.figure("need.expected-supply", 100, .dwellings)])
    #expect(ledger.findings["split.supply"]?.outcome == "short")
    #expect(ledger["split.rule.rented.share"]?.percent() == 70)
    #expect(ledger.findings["split.rule"]?.outcome == "less-rent")
  }

  @Test func withoutInputsThereIsNoSplit() {
    let ledger = assessed([])
    #expect(ledger.findings["split.basis"]?.outcome == "none")
    #expect(ledger["split.rented.share"] == nil)
  }

  @Test func socialRentIsThePartThatCannotPayAnAffordableRent() {
    let minimum = SocialRentMinimum(
      affordableRentIncome: SizeExample.figure("affordable", 22154, .poundsPerYear),
      marketRentIncome: SizeExample.figure("market", 30000, .poundsPerYear),
      incomes: LogNormalIncome(
        median: SizeExample.figure("income.median", 25000, .poundsPerYear),
        anchor: .quantile(
          SizeExample.figure("income.lower-quartile", 15000, .poundsPerYear),
          deviate: NormalDeviate.figure(0.25, named: "lower-quartile", at: SizeExample.area))),
      place: SizeExample.area)
    #expect(minimum.unableToRent.percent() == 59.5)
    #expect(minimum.shareOfRented.percent(0) == 73)
  }
}
