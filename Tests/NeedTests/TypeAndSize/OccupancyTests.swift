import Evidence
import Testing

@testable import Need

struct OccupancyTests {
  private static func shares(_ group: String, _ values: [Double]) -> [Figure] {
    zip(OccupancyRating.allCases, values).map {
      SizeExample.figure("occupancy.\(group).\($0.rawValue).share", $1 / 100, .share, 2011)
    }
  }

  private static func counts(_ group: String, _ values: [Double?]) -> [Figure] {
    zip(OccupancyRating.allCases, values).map {
      SizeExample.figure("occupancy.\(group).\($0.rawValue).households", $1, .households, 2011)
    }
  }

  /// Heart of Chatham HNA, Table 5-5.
  @Test func statedSharesAreAddedUpAndRanked() {
    var working = SizeExample.working(
      Self.shares("family-65-and-over", [59.4, 28.4, 12.1, 0])
        + Self.shares("family-dependent-children", [3.9, 33.2, 51.4, 11.5])
        + Self.shares("all", [19.6, 33.3, 39.4, 7.7]))
    working.assessOccupancy()
    let ledger = working.ledger
    #expect(ledger["occupancy.all.under-occupied.share"]?.percent() == 52.9)
    #expect(ledger["occupancy.all.over-occupied.share"]?.percent() == 7.7)
    #expect(ledger.findings["occupancy.under-occupied"]?.outcome == "majority")
    #expect(
      ledger.findings["occupancy.most-under-occupied"]?.outcome == "family-65-and-over")
    #expect(
      ledger.findings["occupancy.most-over-occupied"]?.outcome == "family-dependent-children")
    #expect(ledger.findings["occupancy.most-over-occupied.certainty"]?.outcome == "certain")
  }

  @Test func aHiddenCountIsNotZeroAndMayLead() {
    var working = SizeExample.working(
      Self.counts("family-dependent-children", [41, 36, 22, 6])
        + Self.counts("family-adult-children", [28, 13, 4, nil]))
    working.assessOccupancy()
    let ledger = working.ledger
    let hidden = ledger["occupancy.family-adult-children.over-occupied.share"]
    #expect(hidden?.value == nil)
    #expect(hidden?.quantity.bounds != nil)
    #expect(hidden?.marker == .confidential)
    #expect(
      ledger.findings["occupancy.most-over-occupied"]?.outcome == "family-dependent-children")
    #expect(ledger.findings["occupancy.most-over-occupied.certainty"]?.outcome == "open")
  }

  @Test func whereNobodyIsOvercrowdedNoGroupLeads() {
    var working = SizeExample.working(Self.counts("single-under-65", [31, 15, 12, 0]))
    working.assessOccupancy()
    #expect(working.ledger.findings["occupancy.most-over-occupied"]?.outcome == "none")
  }
}
