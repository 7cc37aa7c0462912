import Evidence
import Testing

@testable import Need

@Suite("Tenure")
struct TenureTests {
  private func households(_ year: Int, _ counts: [Double], at place: Place = Inputs.area)
    -> [Figure]
  {
    zip(TenureGroup.parts, counts).map { group, count in
      Inputs.figure(group.householdsStem, count, .households, in: .year(year), at: place)
    }
  }

  private func shares(_ values: [TenureGroup: Double], at place: Place = Inputs.area) -> [Figure] {
    values.map { Inputs.figure($0.key.shareStem, $0.value, .share, in: .year(2011), at: place) }
  }

  private func worked(_ figures: [Figure]) -> Working {
    var working = Inputs.working(figures)
    working.assessTenure()
    return working
  }

  private static let chatham: [TenureGroup: Double] = [
    .owned: 0.450, .sharedOwnership: 0.009, .socialRented: 0.182, .privateRented: 0.347,
  ]

  @Test func sharesAreOfAllSixGroups() {
    let working = worked(households(2011, [214, 158, 0, 58, 55, 12]))
    let shown = TenureGroup.allCases.map { working.ledger[$0.shareStem, .year(2011)]?.display }
    #expect(shown == ["43.1%", "31.8%", "0.0%", "11.7%", "11.1%", "2.4%", "74.8%"])
    #expect(working.ledger["tenure.not-stated.share", .year(2011)] == nil)
    #expect(working.ledger.findings["tenure.largest"]?.outcome == "owned-outright")
    #expect(working.ledger.findings["tenure.majority"]?.outcome == "owners")
  }

  /// C-13: the published table leaves out those who live rent free, and adds up to 98.8%.
  @Test func whatStatedSharesLeaveOutIsShown() {
    let working = worked(shares(Self.chatham))
    #expect(working.ledger["tenure.not-stated.share", .year(2011)]?.display == "1.2%")
    #expect(working.ledger.findings["tenure.largest"]?.outcome == "owned")
  }

  @Test func aCategoryNotCountedIsLeftOverFromAllHouseholds() {
    let working = worked(
      households(2011, [40, 30, 0, 15, 10])
        + [Inputs.figure("households.total", 100, .households, in: .year(2011))])
    #expect(working.ledger["tenure.not-stated.share", .year(2011)]?.display == "5.0%")
    #expect(working.ledger["tenure.owned-outright.share", .year(2011)]?.display == "40.0%")
  }

  @Test func sharesThatOnlyRoundingKeepsFromTheWholeLeaveNothingOver() {
    let six = zip(TenureGroup.parts, [0.335, 0.342, 0.009, 0.141, 0.159, 0.013])
    let working = worked(shares(Dictionary(uniqueKeysWithValues: six)))
    #expect(working.ledger["tenure.not-stated.share", .year(2011)] == nil)
    #expect(working.ledger["tenure.owned.share", .year(2011)]?.display == "67.7%")
  }

  @Test func theAreaIsHeldAgainstOtherPlaces() {
    let medway: [TenureGroup: Double] = [
      .owned: 0.677, .sharedOwnership: 0.010, .socialRented: 0.132, .privateRented: 0.171,
    ]
    let england: [TenureGroup: Double] = [
      .owned: 0.633, .sharedOwnership: 0.008, .socialRented: 0.177, .privateRented: 0.168,
    ]
    let working = worked(
      shares(Self.chatham) + shares(medway, at: Inputs.authority)
        + shares(england, at: Inputs.country))
    let outcomes = ["owned", "social-rented", "private-rented", "rent-free"].flatMap { tenure in
      ["authority", "country"].map {
        working.ledger.findings["tenure.\(tenure).compared-with-\($0)"]?.outcome
      }
    }
    #expect(
      outcomes == [
        "lower", "lower", "higher", "similar", "higher", "higher", "not-assessed", "not-assessed",
      ])
    let difference = working.ledger[
      "tenure.social-rented.difference", .year(2011), at: Place.authority]
    #expect(difference?.display == "5.0")
  }

  @Test func twoPointsExactlyAreADifference() {
    let comparison = TenureComparison(
      of: .owned, area: Inputs.figure("a", 0.67, .share),
      other: Inputs.figure("b", 0.65, .share, at: Inputs.country),
      similarDifference: Inputs.parameters["tenure.similar-difference"])
    #expect(comparison.outcome == .higher)
  }

  @Test func changeBetweenCensuses() {
    let working = worked(
      households(2011, [214, 158, 0, 58, 55, 12]) + households(2021, [255, 160, 7, 52, 62, 12]))
    let span = Period.years(2011, 2021)
    #expect(working.ledger["tenure.owned-outright.change", span]?.display == "41")
    #expect(working.ledger["tenure.owned-outright.growth", span]?.display == "19.2%")
    #expect(working.ledger["tenure.social-rented.points", span]?.display == "\u{2212}2.2")
    #expect(working.ledger["tenure.shared-ownership.change", span]?.value == 7)
    #expect(working.ledger["tenure.shared-ownership.growth", span]?.marker == .notApplicable)
    let directions = TenureGroup.parts.map {
      working.ledger.findings["tenure.\($0.rawValue).direction"]?.outcome
    }
    #expect(directions == ["grew", "grew", "appeared", "fell", "grew", "unchanged"])
    #expect(working.ledger.findings["tenure.fastest-growing"]?.outcome == "owned-outright")
  }

  @Test func nothingKnownIsNotAssessed() {
    let working = worked([])
    #expect(working.ledger.findings["tenure.largest"]?.outcome == "not-assessed")
    #expect(working.ledger.findings["tenure.majority"]?.outcome == "not-assessed")
    #expect(working.ledger.findings["tenure.fastest-growing"]?.outcome == "not-assessed")
  }
}
