import Evidence
import Testing

@testable import Need

@Suite("The need of older people where inputs are few or odd")
struct OlderPeopleEdgeTests {
  @Test func fewerOlderPeopleNeedNothingNew() {
    let working = OlderPeopleExample.worked(changing: [
      "population.aged-75-and-over.2037.authority": 18000
    ])
    #expect(working.outcome("older.growth") == "shrinking")
    #expect(working.value("older.tenure-led.total") == 0)
    #expect(working.value("older.shop.total") == 0)
    #expect(working.outcome("older.range") == "no-growth")
    #expect(working.ledger.figure(named: "older.range.sheltered-share")?.marker == .notApplicable)
  }

  @Test func aListOfSchemesIsNotPresumed() {
    let without = ["", ".excluding", ".extra-care", ".affordable"].map {
      ("schemes.dwellings\($0).2022", Double?.none)
    }
    let working = OlderPeopleExample.worked(changing: Dictionary(uniqueKeysWithValues: without))
    #expect(working.outcome("older.supply") == "not-assessed")
    #expect(working.outcome("older.supply.extra-care") == "not-assessed")
    #expect(working.value("older.supply.total") == nil)
    #expect(working.value("older.tenure-led.total") != nil)
  }

  @Test func withoutTheSubAreaTheDenominatorIsTrimmedWhereKnown() {
    var working = OlderPeopleExample.worked()
    var ledger = Ledger()
    for (id, value, unit) in OlderPeopleExample.inputs {
      ledger.record(OlderPeopleExample.input(id, Quantity(value), unit))
    }
    ledger.record(
      OlderPeopleExample.input(
        FigureID("population.aged-75-and-over.excluding", .year(2020)), Quantity(700), .people))
    working.ledger = ledger
    working.assessOlderPeople()
    #expect(working.value("older.supply.rate.excluding") == 191 / 0.7)
    #expect(working.outcome("older.supply") == "sufficient")
  }

  @Test func ratesOfFewPeopleGiveWayToTheAuthoritys() throws {
    let authority: [(String, Double)] = [
      ("social-rented.limited-a-lot", 1042), ("social-rented.limited-a-little", 912),
      ("social-rented.not-limited", 1260), ("private-rented.limited-a-lot", 521),
      ("private-rented.limited-a-little", 548), ("private-rented.not-limited", 1034),
    ]
    var working = OlderPeopleExample.worked()
    var ledger = Ledger()
    for (id, value, unit) in OlderPeopleExample.inputs where !id.text.hasPrefix("health.") {
      ledger.record(OlderPeopleExample.input(id, Quantity(value), unit))
    }
    for (name, value) in authority {
      let stem = "health.\(name)"
      ledger.record(
        OlderPeopleExample.input(
          FigureID(stem, .year(2011), at: "authority"), Quantity(value), .people))
      ledger.record(
        OlderPeopleExample.input(
          FigureID(stem, .year(2011)), Quantity((value / 200).rounded()), .people))
    }
    working.ledger = ledger
    working.assessOlderPeople()
    #expect(working.outcome("older.limitation-rates.rented") == "authority")
    #expect(working.outcome("older.limitation-rates.owned") == "not-assessed")
    #expect(working.value("older.tenure-led.total") == nil)
    #expect(working.outcome("older.range") == "toolkit-only")
  }

  @Test func ratesOfFewPeopleAreFlaggedIfThereAreNoOthers() {
    let few = OlderPeopleExample.inputs.filter { $0.0.text.hasPrefix("health.") }
      .map { ($0.0.text, Double?.some(($0.1 / 20).rounded())) }
    let working = OlderPeopleExample.worked(changing: Dictionary(uniqueKeysWithValues: few))
    #expect(working.outcome("older.limitation-rates.rented") == "too-few")
    #expect(working.value("older.tenure-led.total") != nil)
  }

  @Test func aSuppressedCountIsNotZero() throws {
    let name = "health.private-rented.limited-a-lot.2011"
    var working = OlderPeopleExample.worked()
    var ledger = Ledger()
    for (id, value, unit) in OlderPeopleExample.inputs {
      let quantity =
        id.text == name
        ? Quantity(nil, markers: [.confidential], bounds: 1...4) : Quantity(value)
      ledger.record(OlderPeopleExample.input(id, quantity, unit))
    }
    working.ledger = ledger
    working.assessOlderPeople()
    #expect(working.outcome("older.limitation-rates.rented") == "not-assessed")
    #expect(working.ledger["older.limited.rented.people"]?.marker == .confidential)
  }

  @Test func withNothingSuppliedNothingIsAssessed() {
    let none = OlderPeopleExample.inputs.map { ($0.0.text, Double?.none) }
    let working = OlderPeopleExample.worked(changing: Dictionary(uniqueKeysWithValues: none))
    let open = working.ledger.findings.values.filter { $0.outcome != "not-assessed" }.map(\.id)
    #expect(open == ["older.span"])
    #expect(working.ledger.figures.keys.allSatisfy { $0.stem.hasPrefix("area.plan") })
  }

  @Test func aBacklogIsCountedOnlyIfSomebodySetsIt() throws {
    #expect(OlderPeopleExample.worked().value("older.backlog") == nil)
    let working = OlderPeopleExample.worked(parameters: [
      "older-people.unsuitable-homes-share": (0.1, .share)
    ])
    let backlog = try #require(working.value("older.backlog"))
    #expect(abs(backlog - 1019 / (16353.0 / 12072) * 0.1) < 1e-9)
    let need = try #require(working.value("older.tenure-led.total"))
    #expect(working.value("older.tenure-led.with-backlog") == need + backlog)
  }

  @Test func aMinimumForAccessibleHomesIsComparedOnceInForce() {
    let working = OlderPeopleExample.worked(
      changing: ["accessible.m4-2.share.2021.authority": 0.35],
      parameters: ["accessible.m4-2-minimum": (0.4, .share)])
    #expect(working.outcome("accessible.policy") == "short")
    #expect(working.outcome("accessible.reading") == "as-stated")
  }
}
