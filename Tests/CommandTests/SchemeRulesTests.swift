import Datasets
import Evidence
import Foundation
import Need
import Notation
import Testing

@testable import Command

/// Each rule of a scheme at its boundary, against the sample authority that states every input.
@Suite("The rules that a scheme is held against")
struct SchemeRulesTests {
  /// The sample authority, worked out once.
  private static let guidance = Result {
    AreaReport(
      try AreaInputs(HNAProcess.repository.appending(path: "Inputs/ambermere-guidance").path)
    ).working
  }

  /// A row of a schedule.
  private static func home(
    _ tenure: String, _ bedrooms: Int, _ more: String = ",,,", type: String = "house",
    area: Double? = nil
  ) -> String {
    let (persons, usual) =
      [(1, (2, 50.0)), (2, (4, 79)), (3, (5, 93)), (4, (6, 106))]
      .first { $0.0 == bedrooms }?.1 ?? (bedrooms + 2, 120)
    return "\(tenure),\(type),\(bedrooms),\(persons),\(area ?? usual),300000,\(more)"
  }

  /// Market homes, then affordable ones to rent and in shared ownership, all of two bedrooms.
  private static func homes(_ market: Int, rented: Int = 0, shared: Int = 0) -> [String] {
    Array(repeating: home("market", 2), count: market)
      + Array(repeating: home("social-rent", 2), count: rented)
      + Array(repeating: home("shared-ownership", 2), count: shared)
  }

  private static func check(_ rows: [String], _ say: (inout SchemeFacts) -> Void = { _ in })
    throws -> SchemeCheck.Result
  {
    let header = "plot,tenure,type,bedrooms,persons,floor_area,value,discount,access,storeys,lift"
    let text = ([header] + rows.enumerated().map { "\($0 + 1),\($1)" }).joined(separator: "\n")
    let units = try UnitSchedule.read([UInt8]((text + "\n").utf8), path: "units.csv")
    var facts = SchemeFacts(kind: .standard, homes: units.units.map(\.home))
    facts.zone = "villages"
    say(&facts)
    return SchemeCheck.work(
      SchemeInputs(schedule: units, working: try guidance.get()).recorded, facts)
  }

  private static func said(_ word: String, _ value: Double, _ unit: Quantity.Unit) -> Figure {
    Figure(
      FigureID("scheme.\(word)"), word, Quantity(value), unit,
      at: Place(key: Place.area, code: "test", name: "the site"),
      basis: .assumption(reason: "a test", replaces: nil))
  }

  private static func share(_ value: Double) -> Figure { said("affordable-share", value, .share) }

  // The threshold.

  @Test(
    "Affordable homes are due from ten homes, and from six in designated rural areas",
    arguments: [
      (9, false, "below-threshold"), (10, false, "on-site"), (11, false, "on-site"),
      (5, true, "below-threshold"), (6, true, "on-site"),
    ])
  func threshold(homes: Int, isRural: Bool, outcome: String) throws {
    let result = try Self.check(Self.homes(homes)) { $0.isDesignatedRural = isRural }
    #expect(result.outcome("requirement") == outcome)
  }

  @Test(arguments: [(4_999.0, "below-threshold"), (5_000, "on-site")])
  func aLargeSiteIsMajorHoweverFewItsHomes(area: Double, outcome: String) throws {
    let result = try Self.check(Self.homes(9)) {
      $0.siteArea = Self.said("site-area", area, .squareMetres)
    }
    #expect(result.outcome("requirement") == outcome)
  }

  @Test(arguments: [(0.0, "below-threshold"), (1, "on-site")])
  func adjoiningHomesCountTowardsTheThreshold(adjoining: Double, outcome: String) throws {
    let result = try Self.check(Self.homes(9)) {
      $0.adjoining = Self.said("adjoining-homes", adjoining, .dwellings)
    }
    #expect(result.outcome("requirement") == outcome)
  }

  // The number.

  /// 35% of twenty homes are seven: five to rent and two others.
  @Test(arguments: [
    (14, 4, 2, "falls-short"), (13, 5, 2, "meets"), (12, 6, 2, "meets"), (13, 4, 3, "falls-short"),
  ])
  func theNumberAndTheSplit(market: Int, rented: Int, shared: Int, verdict: String) throws {
    let result = try Self.check(Self.homes(market, rented: rented, shared: shared)) {
      $0.kind = .retirement
      $0.affordableShare = Self.share(0.35)
    }
    #expect(result.outcome("verdict") == verdict)
  }

  /// 35% of 22 homes are 7.7: seven on the site, and the rest is paid for, at the value of seven tenths of a home.
  @Test func thePartOfAHomeIsPaidFor() throws {
    let result = try Self.check(Self.homes(15, rented: 5, shared: 2))
    #expect(result.display("on-site") == "7")
    #expect(result.display("fraction") == "0.7")
    #expect(result.display("shortfall") == "0.7")
    let plain = try #require(result.value("off-site.plain"))
    let payment = try #require(result.value("payment"))
    #expect(abs(payment - plain * 0.7 / 7.7) < 1e-6)
  }

  /// 9% of ten homes are less than one, so all of it is paid for, and no affordable home is asked for on the site.
  @Test func lessThanOneHomeIsPaidFor() throws {
    let result = try Self.check(Self.homes(10)) { $0.affordableShare = Self.share(0.09) }
    #expect(result.outcome("requirement") == "payment-only")
    #expect(result.display("on-site") == "0")
    #expect(result.outcome("number") == "not-due")
    #expect(result.outcome("mix.affordable") == "not-assessed")
    let plain = try #require(result.value("off-site.plain"))
    #expect(abs(try #require(result.value("payment")) - plain) < 1e-6)
  }

  /// 29% of a hundred homes are 29, though a binary fraction makes a little less of them.
  @Test func nothingIsLostToBinaryFractions() throws {
    let result = try Self.check(Self.homes(71, rented: 20, shared: 9)) {
      $0.affordableShare = Self.share(0.29)
    }
    #expect(result.display("on-site") == "29")
    #expect(result.outcome("number") == "meets")
    #expect(result.value("shortfall").map { $0 < 1e-9 } ?? false)
  }

  // The share.

  @Test(arguments: [("town", "5"), ("villages", "7")])
  func theShareIsThatOfTheZone(zone: String, due: String) throws {
    let result = try Self.check(Self.homes(20)) { $0.zone = zone }
    #expect(result.display("affordable") == due)
  }

  @Test func withoutAZoneTheShareIsNotKnown() throws {
    let result = try Self.check(Self.homes(20)) { $0.zone = nil }
    #expect(result.outcome("verdict") == "not-assessed")
  }

  @Test(
    "Each kind of scheme has its share",
    arguments: [
      (SchemeFacts.Kind.standard, "on-site", "7"), (.retirement, "on-site", "4"),
      (.buildToRent, "on-site", "4"), (.care, "exempt", ""), (.exception, "on-site", ""),
    ])
  func kinds(kind: SchemeFacts.Kind, outcome: String, due: String) throws {
    let result = try Self.check(Self.homes(20)) { $0.kind = kind }
    #expect(result.outcome("requirement") == outcome)
    #expect(result.display("affordable") ?? "" == due)
  }

  /// 35% and fifteen points are half.
  @Test func theGoldenRulesAskForMoreAndBarTheCredit() throws {
    let result = try Self.check(Self.homes(20)) {
      $0.isGreenBelt = true
      $0.vacantFloorspace = Self.said("vacant-floorspace", 500, .squareMetres)
    }
    #expect(result.display("affordable") == "10")
    #expect(result.outcome("credit") == "golden-rules")
  }

  @Test func homesBuiltToRentHaveNoSplitAndNoMix() throws {
    let result = try Self.check(Self.homes(16, rented: 4)) { $0.kind = .buildToRent }
    #expect(result.outcome("split") == "not-due")
    #expect(result.outcome("mix.market") == "not-applied")
    #expect(result.outcome("verdict") == "meets")
    #expect(result.value("off-site.plain") == nil)
  }

  // Vacant building credit.

  @Test(arguments: [
    (790, "3.5", "on-site"), (1_580, "0", "nothing-due"),
    (2_000, "0", "nothing-due"),
  ])
  func theCreditTakesOffWhatStoodThere(vacant: Double, due: String, outcome: String) throws {
    let result = try Self.check(Self.homes(20)) {
      $0.vacantFloorspace = Self.said("vacant-floorspace", vacant, .squareMetres)
    }
    #expect(result.display("affordable") == due)
    #expect(result.outcome("requirement") == outcome)
  }

  @Test(arguments: [CreditOutcome.abandoned, .levyRelief])
  func aBarredCreditTakesNothingOff(bar: CreditOutcome) throws {
    let result = try Self.check(Self.homes(20)) {
      $0.vacantFloorspace = Self.said("vacant-floorspace", 790, .squareMetres)
      $0.creditBar = bar
    }
    #expect(result.display("affordable") == "7")
    #expect(result.outcome("credit") == bar.rawValue)
  }

  // Exception sites.

  /// T26: three tenths of the homes or three, whichever is fewer; below the threshold too.
  @Test(arguments: [
    (2, 6, "meets"), (3, 5, "falls-short"), (3, 7, "meets"), (4, 16, "falls-short"),
    (0, 4, "meets"),
  ])
  func anExceptionSiteKeepsToItsMarketHomes(market: Int, affordable: Int, verdict: String) throws {
    let result = try Self.check(Self.homes(market, rented: affordable)) { $0.kind = .exception }
    #expect(result.outcome("verdict") == verdict)
  }

  @Test(arguments: [(3, [SchemeFlag.Standard]()), (4, [.tooManyBedrooms])])
  func aMarketHomeThereIsNotLarge(bedrooms: Int, flags: [SchemeFlag.Standard]) throws {
    let rows = Self.homes(0, rented: 9) + [Self.home("market", bedrooms)]
    let result = try Self.check(rows) { $0.kind = .exception }
    #expect(result.flags.map(\.standard) == flags)
  }

  @Test(
    "A hectare, or a twentieth of the settlement",
    arguments: [
      (10_000.0, nil, "within"), (10_001, nil, "not-assessed"), (10_001, 200_000.0, "too-large"),
      (10_001, 240_000, "within"), (12_000, 240_000, "within"), (12_001, 240_000, "too-large"),
    ])
  func scale(site: Double, settlement: Double?, outcome: String) throws {
    let result = try Self.check(Self.homes(0, rented: 8)) {
      $0.kind = .exception
      $0.siteArea = Self.said("site-area", site, .squareMetres)
      $0.settlementArea = settlement.map { Self.said("settlement-area", $0, .squareMetres) }
    }
    #expect(result.outcome("exception-scale") == outcome)
  }

  // Phasing: of thirteen market homes six may be lived in first.

  @Test(arguments: [
    (6.0, 0.0, "in-step"), (7, 3, "breach"), (7, 4, "in-step"), (12, 6, "breach"),
    (12, 7, "in-step"), (13, 6, "breach"), (13, 7, "in-step"),
  ])
  func phasing(occupied: Double, ready: Double, outcome: String) throws {
    let result = try Self.check(Self.homes(13, rented: 5, shared: 2)) {
      $0.marketOccupied = Self.said("market-occupied", occupied, .dwellings)
      $0.affordableReady = Self.said("affordable-ready", ready, .dwellings)
    }
    #expect(result.display("phasing.market-limit") == "6")
    #expect(result.outcome("phasing") == outcome)
  }

  // Space and access, at the limit and just below.

  @Test(
    "Floor areas, people, lifts and discounts",
    arguments: [
      (home("social-rent", 2, area: 79), [SchemeFlag.Standard]()),
      (home("social-rent", 2, area: 78.9), [.smallForSize]),
      (home("market", 2, area: 60), []),
      (home("market", 2, ",M4(3),,", area: 102.7), []),
      (home("market", 2, ",M4(3),,", area: 102.6), [.smallForWheelchair]),
      (home("market", 2, ",M4(3),,", type: "flat", area: 94.8), []),
      (home("market", 2, ",M4(3),,", type: "flat", area: 94.7), [.smallForWheelchair]),
      ("social-rent,house,3,4,93,300000,,,,", [.tooFewPersons]),
      ("shared-ownership,house,3,4,93,300000,,,,", []),
      (home("social-rent", 2, ",M4(1),,"), [.notAdaptable]),
      (home("social-rent", 2, ",M4(2),3,no", type: "flat"), []),
      (home("social-rent", 2, ",M4(2),4,no", type: "flat"), [.noLift]),
      (home("social-rent", 2, ",M4(2),4,yes", type: "flat"), []),
      (home("discounted-sale", 2, "20%,,,"), []),
      (home("discounted-sale", 2, "19.9%,,,"), [.smallDiscount]),
      (home("discounted-sale", 2), [.smallDiscount]),
    ])
  func standards(row: String, flags: [SchemeFlag.Standard]) throws {
    let result = try Self.check([row])
    #expect(result.flags.map(\.standard) == flags, "\(row)")
  }

  // The land: the scheme as it is offered.

  /// By hand: ten market homes of two bedrooms at £300,000 and 79 square metres, with building at £1,640, and the rest of
  /// the appraisal at the parameters of Inputs/policy.
  @Test func theLandIsWhatIsLeft() throws {
    let result = try Self.check(Self.homes(13, rented: 5, shared: 2))
    let rented = 5 * (try #require(result.working.ledger["transfer.2-bed.value"]?.value))
    let value = 13 * 300_000.0 + rented + 2 * 300_000 * 0.65
    let build = 20 * 79 * 1640.0
    let works = build * 1.1
    let homes = works * (1 + 0.05 + 0.08)
    let other = 13 * 300_000 * 0.03 + 13 * 79 * 110
    let costs =
      (homes + other) * 1.045 + 13 * 300_000 * 0.175 + homes * 7 / 20 * 0.06
    #expect(abs(try #require(result.value("residual.gross")) - (value - costs)) < 1e-3)
  }

  /// Social rent brings less than affordable rent, so that fewer homes cost as much.
  @Test func socialRentAtNoCostIsASmallerShare() throws {
    let result = try Self.check(Self.homes(13, rented: 5, shared: 2))
    let share = try #require(result.value("cost-neutral.share"))
    #expect(share > 0 && share < 0.35)
  }
}

extension SchemeCheck.Result {
  fileprivate func outcome(_ id: String) -> String? {
    working.ledger.findings["scheme.\(id)"]?.outcome
  }

  fileprivate func value(_ word: String) -> Double? { working.ledger["scheme.\(word)"]?.value }

  fileprivate func display(_ word: String) -> String? {
    working.ledger["scheme.\(word)"].flatMap { $0.value == nil ? nil : $0.display }
  }
}
