import Evidence
import Testing

@testable import Need

/// Changes between figures that were not counted on the same ground (method 1).
@Suite("The ground of changes")
struct GroundTests {
  private static func people(_ before: Figure, _ after: Figure) -> Ledger {
    var working = Inputs.working([
      before, after,
      Inputs.figure("households.total", 400, .households, in: .year(2011)),
      Inputs.figure("dwellings.total", 420, .dwellings, in: .year(2011)),
      Inputs.figure("dwellings.total", 500, .dwellings, in: .year(2021)),
    ])
    working.assessArea()
    return working.ledger
  }

  private static let before = Inputs.figure(
    "population.all-ages", 1000, .people, in: .year(2011))

  private static func after(_ people: Double) -> Figure {
    Inputs.figure("population.all-ages", people, .people, in: .year(2020))
  }

  /// A village that did not grow, whose later figure takes in a quarter again from around it, would seem to have grown.
  @Test func aChangeThatTheGroundMayExplainIsNotAssessed() {
    let ledger = Self.people(Self.before, Self.after(1250).counted(excess: 0.25))
    #expect(ledger["area.population-growth"] == nil)
    #expect(ledger["area.population-growth-rate"] == nil)
    #expect(ledger.findings["area.population-growth.ground"]?.outcome == "not-assessed")
    #expect(ledger.findings["area.growth-check"]?.outcome == "not-assessed")
    #expect(ledger["area.dwelling-growth"]?.value == 80)
  }

  struct Limit: Sendable {
    let people: Double
    let isGiven: Bool
  }

  /// The ground differs by 5% of the people, so that a change counts from 10% on, up or down.
  @Test(arguments: [
    Limit(people: 1100, isGiven: true), Limit(people: 1099, isGiven: false),
    Limit(people: 900, isGiven: true), Limit(people: 901, isGiven: false),
    Limit(people: 1000, isGiven: false), Limit(people: 2000, isGiven: true),
  ])
  func aChangeOfTwiceTheGroundIsGiven(limit: Limit) {
    let ledger = Self.people(
      Self.before, Self.after(limit.people).counted(coverage: 0.95, excess: 0.03))
    #expect((ledger["area.population-growth"] != nil) == limit.isGiven)
    #expect((ledger["area.population-growth-rate"] != nil) == limit.isGiven)
    let outcome = ledger.findings["area.population-growth.ground"]?.outcome
    #expect(outcome == (limit.isGiven ? "given" : "not-assessed"))
  }

  /// The same codes of two years misfit alike; so does what is stated of the area, and what is exact by whatever codes.
  @Test func onOneGroundEveryChangeIsGiven() {
    let fitted = Self.people(
      Self.before.counted(excess: 0.4), Self.after(1001).counted(excess: 0.4))
    #expect(fitted["area.population-growth"]?.value == 1)
    #expect(fitted.findings["area.population-growth.ground"] == nil)
    let exact = Self.people(Self.before, Self.after(1001).counted(excess: 0))
    #expect(exact["area.population-growth"]?.value == 1)
    #expect(exact.findings["area.population-growth.ground"] == nil)
  }

  @Test func theAuthorityHasNoGroundOfOurs() {
    let place = Inputs.authority
    let ledger = Self.people(
      Inputs.figure("population.all-ages", 9000, .people, in: .year(2011), at: place),
      Inputs.figure("population.all-ages", 9001, .people, in: .year(2020), at: place))
    #expect(ledger["area.population-growth", at: Place.authority]?.value == 1)
  }

  struct Misfit: Sendable {
    let earlier: Ground
    let later: Ground
    let difference: Double
  }

  /// Nine people in ten and one from outside, against all and three from outside: four of the later may be none of the
  /// earlier.
  @Test(arguments: [
    Misfit(earlier: .exact, later: .fit("a", 1, 0.25), difference: 0.25),
    Misfit(earlier: .exact, later: .fit("a", 0.8, 0.05), difference: 0.2),
    Misfit(earlier: .fit("a", 0.9, 0.1), later: .fit("b", 1, 0.3), difference: 0.4),
    Misfit(earlier: .fit("a", 0.9, 0.1), later: .fit("a", 0.9, 0.1), difference: 0),
    Misfit(earlier: .exact, later: .exact, difference: 0),
  ])
  func groundDiffersByTheWorstThatItCanBe(misfit: Misfit) {
    let difference = misfit.earlier.difference(from: misfit.later)
    #expect(abs(difference - misfit.difference) < 1e-12)
    #expect(difference == misfit.later.difference(from: misfit.earlier))
  }

  private static func households(_ year: Int, _ counts: [Double], excess: Double? = nil) -> [Figure]
  {
    zip(TenureGroup.parts, counts).map { group, count in
      let figure = Inputs.figure(group.householdsStem, count, .households, in: .year(year))
      return excess.map { figure.counted(excess: $0) } ?? figure
    }
  }

  /// Of 100 households, 20 more rent privately and 4 more own outright, on ground that may differ by 5 in a hundred.
  @Test func eachTenureIsHeldAgainstAllHouseholds() {
    var working = Inputs.working(
      Self.households(2001, [40, 40, 0, 10, 10, 0])
        + Self.households(2011, [44, 40, 0, 10, 30, 0], excess: 0.05))
    working.assessTenure()
    let ledger = working.ledger
    let span = Period.years(2001, 2011)
    #expect(ledger["tenure.private-rented.change", span]?.value == 20)
    #expect(ledger["tenure.private-rented.growth", span]?.value == 2)
    #expect(ledger["tenure.private-rented.points", span]?.display == "14.2")
    #expect(ledger["tenure.owned-outright.change", span] == nil)
    #expect(ledger["tenure.owned-outright.growth", span] == nil)
    #expect(ledger["tenure.owned-outright.points", span] == nil)
    #expect(ledger.findings["tenure.ground"]?.outcome == "some")
    #expect(ledger.findings["tenure.owned-outright.direction"]?.outcome == "not-assessed")
    #expect(ledger.findings["tenure.fastest-growing"]?.outcome == "not-assessed")
    #expect(ledger.findings["tenure.private-rented.direction"]?.outcome == "grew")
  }

  /// The shares are worked out here, from counts on one ground and on another.
  @Test func sharesStandOnTheGroundOfTheirCounts() {
    var working = Inputs.working(
      Self.households(2001, [40, 40, 0, 10, 10, 0])
        + Self.households(2011, [44, 40, 0, 10, 30, 0], excess: 0.10))
    working.assessTenure()
    #expect(working.ledger["tenure.private-rented.points", .years(2001, 2011)] == nil)
    #expect(working.ledger["tenure.private-rented.change", .years(2001, 2011)]?.value == 20)
  }

  @Test func noAgeIsCalledTheFastestWhereOneIsNotAssessed() {
    let later = AgeTests.people([60, 100, 200, 100, 41, 10], 2020).map { $0.counted(excess: 0.04) }
    var working = SizeExample.working(AgeTests.people([20, 60, 100, 60, 40, 10], 2011) + later)
    working.assessAges()
    let ledger = working.ledger
    #expect(ledger["population.all-ages.change"]?.value == 221)
    #expect(ledger["population.aged-25-44.change"]?.value == 100)
    #expect(ledger["population.aged-65-84.change"] == nil)
    #expect(ledger["population.aged-85-and-over.growth"] == nil)
    #expect(ledger.findings["population.ground"]?.outcome == "some")
    #expect(ledger.findings["age.lead"] == nil)
    #expect(ledger.findings["age.fastest-growth"] == nil)
  }
}

extension Ground {
  /// A best fit of one small area.
  fileprivate static func fit(_ code: String, _ coverage: Double, _ excess: Double) -> Ground {
    Ground(areas: "1 small area", codes: [code], coverage: coverage, excess: excess)
  }
}

extension Figure {
  /// The figure as a file has it for small areas that fit the area so well.
  func counted(coverage: Double = 1, excess: Double) -> Figure {
    var figure = self
    let isExact = coverage == 1 && excess == 0
    figure.basis = .observed(
      ObservedSource(
        dataset: "A count", publisher: "us", edition: "1", file: "count.csv", sha256: "",
        selection: "all", rowCount: 1, statistic: .value,
        ground: isExact
          ? nil
          : Ground(
            areas: "1 small area", codes: ["E01000001"], coverage: coverage, excess: excess)))
    return figure
  }
}
