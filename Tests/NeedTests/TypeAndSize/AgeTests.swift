import Evidence
import Testing

@testable import Need

struct AgeTests {
  static func people(_ counts: [Double], _ year: Int, at place: Place = SizeExample.area)
    -> [Figure]
  {
    zip(AgeBand.allCases, counts).map {
      SizeExample.figure("population.\($0.rawValue)", $1, .people, year, at: place)
    }
  }

  /// Heart of Chatham HNA, Table 5-3, which says that the youngest grew the most.
  @Test func whoGrewMostIsFoundByRanking() {
    var working = SizeExample.working(
      Self.people([5521, 4031, 8149, 4851, 1992, 206], 2011)
        + Self.people([6729, 3289, 9143, 6076, 2100, 303], 2020)
        + Self.people(
          [58777, 28634, 75812, 70646, 40121, 5152], 2020, at: SizeExample.authority))
    working.assessAges()
    let ledger = working.ledger
    #expect(ledger["population.aged-0-15.share", .year(2011)]?.percent() == 22.3)
    #expect(ledger["population.aged-45-64.change"]?.value == 1225)
    #expect(ledger["population.aged-85-and-over.growth"]?.percent() == 47.1)
    #expect(ledger["population.all-ages.growth"]?.percent() == 11.7)
    #expect(ledger.findings["age.largest-increase"]?.outcome == "aged-45-64")
    #expect(ledger.findings["age.fastest-growth"]?.outcome == "aged-85-and-over")
    #expect(ledger.findings["age.largest-decrease"]?.outcome == "aged-16-24")
    #expect(ledger.findings["age.aged-25-44.trend"]?.outcome == "in-line")
    #expect(ledger.findings["age.aged-45-64.trend"]?.outcome == "faster")
    #expect(ledger.findings["age.aged-65-84.trend"]?.outcome == "slower")
    #expect(ledger.findings["age.aged-16-24.trend"]?.outcome == "fell")
    #expect(ledger.findings["age.profile.compared-with-authority"]?.outcome == "younger")
    #expect(ledger.findings["age.profile.compared-with-country"]?.outcome == "not-assessed")
  }

  @Test func whereAllFellNoneGrewMost() {
    var working = SizeExample.working(
      Self.people([10, 10, 10, 10, 10, 10], 2011) + Self.people([9, 8, 7, 6, 5, 4], 2020))
    working.assessAges()
    #expect(working.ledger.findings["age.largest-increase"]?.outcome == "none")
    #expect(working.ledger.findings["age.largest-decrease"]?.outcome == "aged-85-and-over")
  }

  @Test func oneYearHasNoChange() {
    var working = SizeExample.working(Self.people([1, 2, 3, 4, 5, 6], 2020))
    working.assessAges()
    #expect(working.ledger["population.aged-0-15.change"] == nil)
    #expect(working.ledger["population.aged-65-and-over.share", .year(2020)]?.percent() == 52.4)
  }
}
