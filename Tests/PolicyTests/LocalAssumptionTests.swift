import Evidence
import Notation
import Testing

@testable import Policy

@Suite struct LocalAssumptionTests {
  private func read(_ text: String) throws -> [LocalAssumption] {
    let log = FaultLog()
    let root = try #require(YAMLCursor.read(Array(text.utf8), path: "area.yaml", log: log))
    let assumptions = LocalAssumption.read(root)
    try log.check()
    return assumptions
  }

  private func faults(_ text: String) throws -> String {
    let book = try SmallBook.load()
    return SmallBook.faults { try book.parameters("2022-01-01", local: try read(text)) }
  }

  @Test func anAssumptionReplacesTheValueAndRemembersIt() throws {
    let local = try read("a.deposit: { value: 0.15, reason: Lenders here ask for more. }")
    let figure = try SmallBook.load().parameters("2022-01-01", local: local)["a.deposit"]
    #expect(figure.value == 0.15)
    #expect(figure.basis == .assumption(reason: "Lenders here ask for more.", replaces: 0.1))
  }

  @Test func aMapMayReplaceSomeOfItsNumbers() throws {
    let local = try read("b.caps: { value: { london: 85000 }, reason: A local cap. }")
    let figures = try SmallBook.load().parameters("2022-01-01", local: local).map("b.caps")
    #expect(figures.map(\.figure.value) == [80000, 85000])
    #expect(
      figures.map(\.figure.basis) == [
        .parameter(
          Reference(title: "Guide", href: "https://example.org/guide", isVerified: false),
          from: "2016-04-01"),
        .assumption(reason: "A local cap.", replaces: 90000),
      ])
  }

  @Test func aListIsReplacedAsAWhole() throws {
    let local = try read("a.shares: { value: [0.4, 0.5], reason: The scheme on offer. }")
    let figures = try SmallBook.load().parameters("2022-01-01", local: local).list("a.shares")
    #expect(figures.map(\.id.text) == ["policy.a.shares.40", "policy.a.shares.50"])
    #expect(
      figures.map(\.basis) == [
        .assumption(reason: "The scheme on offer.", replaces: nil),
        .assumption(reason: "The scheme on offer.", replaces: 0.5),
      ])
  }

  @Test func aRuleThatHasGoneMayBeKeptByAnArea() throws {
    let local = try read("a.first-homes: { value: 0.25, reason: The plan still asks for it. }")
    let figure = try SmallBook.load().parameters("2026-03-31", local: local)
      .inForce("a.first-homes")
    #expect(figure?.basis == .assumption(reason: "The plan still asks for it.", replaces: nil))
  }

  @Test func everyFaultOfAnArea() throws {
    let text = """
      a.depsoit: { value: 0.15, reason: x }
      a.deposit: { value: 15, reason: x }
      a.shares: { value: 0.4, reason: x }
      b.band: { value: [0.4], reason: x }
      b.caps: { value: { paris: 1, lodnon: 2 }, reason: x }
      """
    #expect(
      try faults(text) == """
        area.yaml:1:21: error HNA0217: unknown parameter "a.depsoit"; did you mean "a.deposit"?; expected the name of a parameter
          Use a name that Inputs/policy has: <topic>.<parameter>.
        area.yaml:2:21: error HNA0203: the value 15, in the unit "share"; expected a value from 0 to 1
          Correct the value or the unit; a share is written from 0 to 1: 0.10 for 10%.
        area.yaml:3:20: error HNA0218: parameter "a.shares" has one number; expected a list of numbers
          Write the value in the form that Inputs/policy has.
        area.yaml:4:18: error HNA0218: parameter "b.band" has a list of numbers; expected one number
          Write the value in the form that Inputs/policy has.
        area.yaml:5:18: error HNA0221: parameter "b.caps" has key "lodnon"; did you mean "london"?; expected one of elsewhere, london
          Correct the key; those left out keep their values.
        area.yaml:5:18: error HNA0221: parameter "b.caps" has key "paris"; expected one of elsewhere, london
          Correct the key; those left out keep their values.
        """)
  }

  @Test func aReasonIsRequired() throws {
    #expect(throws: Faults.self) { try read("a.deposit: { value: 0.15 }") }
    #expect(throws: Faults.self) { try read("a.deposit: { value: 0.15, reason: }") }
  }

  @Test func aBaseDateBeforeTheFirstValue() throws {
    let book = try SmallBook.load([("a/caps.yaml", SmallBook.caps)])
    #expect(
      SmallBook.faults { try book.parameters("2015-01-01", edition: .july2018) } == """
        area.yaml:6: error HNA0219: no value of a.caps is in force on 2015-01-01; expected a date from 2016-04-01
          Give a later base date, or name a value under "assumptions" in area.yaml.
        """)
    #expect(
      SmallBook.faults { try book.parameters("2015-01-01") } == """
        area.yaml:6: error HNA0220: no edition of policy is in force on 2015-01-01; expected a date from 2018-07-24
          Give a later base date, or name an edition in "policy_edition".
        """)
  }
}
