import Evidence
import Testing

@testable import Need

@Suite("The sums of affordable housing guidance")
struct GuidanceTests {
  private func figure(_ stem: String, _ value: Double?, _ unit: Quantity.Unit) -> Figure {
    AuthorityExample.figure(stem, value, unit)
  }

  private func requirement(homes: Double, share: Double, credit: Figure? = nil)
    -> AffordableRequirement
  {
    AffordableRequirement(
      stem: "example", homes: figure("homes", homes, .dwellings),
      share: figure("share", share, .share), creditFactor: credit)
  }

  private func split(_ requirement: AffordableRequirement) -> TenureSplit {
    TenureSplit(requirement: requirement, rentedShare: figure("rented", 0.7, .share))
  }

  /// T23, and the other sizes of the published table.
  @Test(arguments: [
    (131.11, 91_053, 94_462), (162.29, 117_265, 121_485), (185.86, 137_080, 141_912),
    (235.41, 178_735, 184_855),
  ])
  func transferValues(rent: Double, withVoids: Double, without: Double) throws {
    for (voids, expected) in [(figure("voids", 0.03, .share), withVoids), (nil, without)] {
      let value = try #require(transfer(rent, voids: voids).value.value)
      #expect(value.rounded() == expected)
    }
  }

  /// Less four fifths of credit, six of a hundred homes are due: the same share of all if none is on the site.
  @Test func theEqualisedContributionFollowsTheCredit() throws {
    let due = requirement(homes: 20, share: 0.3, credit: figure("credit", 0.2, .share))
    let contribution = OffSiteContribution(
      stem: "example", split: split(due),
      marketValue: figure("market", 240_000, .poundsPerDwelling),
      rentedValue: figure("rented", 120_000, .poundsPerDwelling),
      intermediateValue: figure("intermediate", 156_000, .poundsPerDwelling))
    let homes = try #require(contribution.equalisedHomes.value)
    #expect(abs(homes - 1.2 / 0.94) < 1e-9)
    #expect(abs(homes / (20 + homes) - 0.06) < 1e-9)
  }

  /// What a binary fraction falls short of a whole number by is no part of a home.
  @Test(arguments: [(100.0, 0.29, 29.0), (50, 0.58, 29), (100, 0.3, 30), (10, 0.35, 3)])
  func wholeHomesAreCountedAsDecimals(homes: Double, share: Double, whole: Double) {
    #expect(requirement(homes: homes, share: share).onSite.value == whole)
  }

  @Test func aTransferValueIsNeverLessThanNothing() {
    #expect(transfer(20, voids: nil).value.value == 0)
  }

  private func transfer(_ rent: Double, voids: Figure?) -> RentedTransferValue {
    RentedTransferValue(
      stem: "transfer", size: "2-bed",
      rent: figure("local-housing-allowance.2-bed", rent, .poundsPerWeek),
      terms: RentedTransferValue.Terms(
        weeksPerYear: figure("weeks", 52, .weeksPerYear), voids: voids,
        management: figure("management", 1150, .poundsPerYear),
        yield: figure("yield", 0.06, .sharePerYear), oneHome: .oneHome))
  }

  /// The published table of shared ownership values, by the conversion it uses.
  @Test(arguments: [
    (58, "£187,298", "£121,744"), (79, "£255,113", "£165,823"), (93, "£300,323", "£195,210"),
    (106, "£342,304", "£222,497"),
  ])
  func sharedOwnership(area: Double, market: String, transfer: String) {
    let value = MarketValueByArea(
      stem: "transfer", size: "1-bed", floorArea: figure("area", area, .squareMetresPerDwelling),
      pricePerSquareFoot: figure("price", 300, .poundsPerSquareFoot),
      squareMetresPerSquareFoot: figure("foot", 0.0929, .squareMetresPerSquareFoot)
    ).value
    let shared = SharedOwnershipTransferValue(
      stem: "transfer", size: "1-bed", marketValue: value,
      basis: .shareOfValue(figure("share", 0.65, .share)))
    #expect(value.display == market)
    #expect(shared.value.display == transfer)
  }

  @Test func sharedOwnershipFromFirstPrinciples() throws {
    let shared = SharedOwnershipTransferValue(
      stem: "transfer", size: "2-bed", marketValue: figure("value", 200_000, .poundsPerDwelling),
      basis: .firstPrinciples(
        SharedOwnershipBasis.FirstPrinciples(
          shareSold: figure("sold", 0.4, .share), rentRate: figure("rent", 0.0275, .sharePerYear),
          management: figure("management", 0.1, .share),
          yield: figure("yield", 0.055, .sharePerYear))))
    #expect(abs(try #require(shared.value.value) - (80_000 + 54_000)) < 1e-6)
  }

  /// T24, from the transfer value as the publication rounds it, and as it is.
  @Test func offSiteContribution() throws {
    let contribution = OffSiteContribution(
      stem: "example", split: split(requirement(homes: 20, share: 0.3)),
      marketValue: figure("market", 240_000, .poundsPerDwelling),
      rentedValue: figure("rented", 121_485, .poundsPerDwelling),
      intermediateValue: figure("intermediate", 156_000, .poundsPerDwelling))
    #expect(contribution.split.rented.display == "4.2")
    #expect(contribution.split.intermediate.display == "1.8")
    #expect(contribution.transferTotal.display == "£791,037")
    #expect(contribution.plain.display == "£648,963")
    #expect(contribution.equalisedHomes.display == "8.57")
    #expect(contribution.equalised.display == "£927,090")
    let discount = EquivalentDiscount(
      stem: "example", marketValue: contribution.marketValue,
      rentedValue: contribution.rentedValue, intermediateValue: contribution.intermediateValue,
      rentedShare: figure("rented-share", 0.7, .share))
    #expect(discount.discount.display == "45.1%")
  }

  /// T25.
  @Test(arguments: [(8000.0, 0.2, "1.2"), (10_000, 0, "0"), (12_000, 0, "0"), (0, 1, "6")])
  func vacantBuildingCredit(existing: Double, factor: Double, due: String) throws {
    let credit = VacantBuildingCredit(
      stem: "example", existing: figure("existing", existing, .squareMetres),
      proposed: figure("proposed", 10_000, .squareMetres))
    #expect(abs(try #require(credit.factor.value) - factor) < 1e-12)
    let requirement = requirement(homes: 20, share: 0.3, credit: credit.factor)
    #expect(requirement.affordable.display == due)
  }

  /// T26.
  @Test(arguments: [(3.0, 0.0), (4, 1), (8, 2), (10, 3), (20, 3)])
  func ruralExceptionCap(homes: Double, most: Double) {
    let cap = RuralExceptionCap(
      stem: "example", homes: figure("homes", homes, .dwellings),
      shareMaximum: figure("share", 0.3, .share), homesMaximum: figure("most", 3, .dwellings))
    #expect(cap.marketHomes.value == most)
  }

  @Test func exceptionLandCostsTheLowerOfPlotsAndFarming() {
    let land = ExceptionLandValue(
      stem: "example", homes: figure("homes", 10, .dwellings),
      plotValue: figure("plot", 10_000, .poundsPerDwelling),
      farmingValue: figure("farming", 8_000, .pounds), farmingMultiple: figure("ten", 10, .number))
    #expect(land.benchmark.value == 80_000)
  }

  /// T27; "up to 30%" counts as 30%.
  @Test(arguments: [
    (0.25, "40.0%"), (0.40, "50.0%"), (nil, "50.0%"), (0.30, "45.0%"), (0.35, "50.0%"),
    (0.60, "60.0%"),
  ])
  func goldenRules(existing: Double?, share: String) {
    let rule = GoldenRule(
      stem: "example", existing: existing.map { figure("existing", $0, .share) },
      uplift: figure("uplift", 0.15, .percentagePoints),
      maximum: figure("maximum", 0.5, .share), standard: figure("standard", 0.5, .share),
      place: AuthorityExample.area)
    #expect(rule.share.display == share)
  }

  @Test(
    "Affordable homes are due from ten homes, and paid for below one",
    arguments: [
      (9.0, 0.3, "below-threshold"), (10, 0.3, "on-site"), (11, 0.3, "on-site"),
      (10, 0.09, "payment-only"), (10, 0.1, "on-site"), (10, 0, "nothing-due"),
    ])
  func threshold(homes: Double, share: Double, outcome: String) {
    let due = requirement(homes: homes, share: share)
    #expect(
      RequirementOutcome(
        homes: homes, siteIsLarge: false, threshold: 10, affordable: due.affordable.value
      ).rawValue == outcome)
  }

  @Test func aLargeSiteOwesHomesHoweverFewItHas() {
    #expect(
      RequirementOutcome(homes: 9, siteIsLarge: true, threshold: 10, affordable: 2.7) == .onSite)
  }

  @Test(arguments: [
    (20.0, 6.0, 4.0, 2.0, 0.0), (21, 6, 4, 2, 0.3), (13, 3, 2, 1, 0.9), (3, 0, 0, 0, 0.9),
  ])
  func wholeHomesAndTheRest(
    homes: Double, whole: Double, rented: Double, intermediate: Double, rest: Double
  ) throws {
    let due = requirement(homes: homes, share: 0.3)
    #expect(due.onSite.value == whole)
    #expect(split(due).onSiteRented.value == rented)
    #expect(split(due).onSiteIntermediate.value == intermediate)
    #expect(abs(try #require(due.fraction.value) - rest) < 1e-9)
  }

  @Test(
    "Minor, medium and major, by homes and by land",
    arguments: [
      (9.0, 4_999.0, "minor"), (10, 4_999, "medium"), (9, 5_000, "major"), (49, 25_000, "medium"),
      (49, 25_001, "major"), (50, 25_000, "major"),
    ])
  func developmentSize(homes: Double, area: Double, size: String) throws {
    var working = AuthorityExample.working([], on: "2026-11-20")
    let current = working.developmentLimits()
    let limits = try #require(current)
    #expect(
      limits.size(
        homes: figure("homes", homes, .dwellings), siteArea: figure("area", area, .squareMetres)
      ).rawValue == size)
    var before = AuthorityExample.working([], on: "2020-07-31")
    let earlier = before.developmentLimits()
    let known = try #require(earlier)
    #expect(
      known.size(homes: figure("homes", homes, .dwellings), siteArea: nil)
        == (homes >= 10 ? .major : .minor))
  }

  @Test(arguments: [
    (0.5, 0.0, "in-step"), (0.51, 0.51, "in-step"), (0.51, 0.5, "breach"), (1, 0.99, "breach"),
    (1, 1, "in-step"),
  ])
  func phasing(market: Double, affordable: Double, outcome: String) {
    let trigger = PhasingTrigger(
      stem: "example", marketOccupied: figure("occupied", market * 100, .dwellings),
      marketTotal: figure("market", 100, .dwellings),
      affordableReady: figure("ready", affordable * 100, .dwellings),
      affordableTotal: figure("affordable", 100, .dwellings),
      marketShareMaximum: figure("limit", 0.5, .share))
    #expect(trigger.outcome.rawValue == outcome)
  }

  @Test func aWheelchairUsersHouseIsLarger() {
    let space = SpaceAllowance(
      stem: "space", home: "2-bed-house",
      floorArea: figure("area", 79, .squareMetresPerDwelling),
      allowance: figure("allowance", 0.3, .share))
    #expect(abs((space.wheelchairArea.value ?? 0) - 102.7) < 1e-9)
    #expect(RentedHomeSize(persons: 3, minimum: 4) == .tooFewPersons)
    #expect(RentedHomeSize(persons: 4, minimum: 4) == .accepted)
    #expect(LiftOutcome(storeys: 4, hasLift: false, expectedFrom: 4) == .missing)
    #expect(LiftOutcome(storeys: 3, hasLift: false, expectedFrom: 4) == .notExpected)
  }

  @Test(arguments: [
    (200.0, "£147.69", "market-share"), (162.29, "£147.69", "market-share"),
    (140.0, "£140.00", "allowance"),
  ])
  func theAllowanceCapsTheRent(allowance: Double, ceiling: String, limit: String) {
    let rent = RentCeiling(
      stem: "ceiling", size: "2-bed", marketRent: figure("rent", 800, .poundsPerMonth),
      allowance: figure("allowance", allowance, .poundsPerWeek),
      maximumShare: figure("maximum", 0.8, .share), monthsPerYear: .monthsPerYear,
      weeksPerYear: figure("weeks", 52, .weeksPerYear))
    #expect(rent.ceiling.display == ceiling)
    #expect(rent.limit.rawValue == limit)
  }

  /// T9, with the constants and the yearly rises of Inputs/policy.
  @Test(arguments: [
    ("2026-11-20", "formula-rent.2-bed.2026", "£129.69"),
    ("2026-03-31", "formula-rent.2-bed.2025", "£123.75"),
  ])
  func formulaRentInTheYearOfTheBaseDate(date: String, name: String, rent: String) {
    var working = AuthorityExample.working(
      [
        figure("formula-rent.county-earnings", 316.40, .poundsPerWeek),
        figure("formula-rent.value-1999.2-bed", 60_000, .pounds),
      ], on: date)
    working.assessFormulaRents()
    #expect(working.ledger.figure(named: name)?.display == rent)
    #expect(
      working.ledger.series("formula-rent.2-bed").last?.id.text == name)
  }

  /// The example of the guidance from inputs alone, by the parameters in force.
  @Test func theExampleIsWorkedThrough() {
    let inputs = [
      figure("example.2-bed.homes", 20, .dwellings),
      figure("example.affordable-share", 0.3, .share),
      figure("example.2-bed.market-value", 240_000, .poundsPerDwelling),
      figure("affordable-policy.rented.share", 0.7, .share),
      figure("affordable-policy.threshold", 10, .dwellings),
      figure("local-housing-allowance.2-bed", 162.29, .poundsPerWeek),
      figure("floor-area.2-bed", 79, .squareMetresPerDwelling),
      figure("build-cost", 1500, .poundsPerSquareMetre),
      figure("levy.rate", 100, .poundsPerSquareMetre),
      figure("example.existing-use-value", 150_000, .pounds),
    ]
    let working = Guidance.work(AuthorityExample.working(inputs, on: "2020-07-31"))
    #expect(working.ledger["transfer.2-bed.value"]?.display == "£117,265")
    #expect(working.ledger["example.off-site.plain"]?.display == "£666,686")
    #expect(working.ledger["example.exception.market-homes"]?.value == 3)
    #expect(working.outcome("example.requirement") == "on-site")
    #expect(working.ledger["example.residual.gross"]?.display == "£192,898")
    #expect(working.outcome("example.viability") == "viable")
  }
}
