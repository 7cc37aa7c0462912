import Evidence
import Testing

@testable import Need

@Suite("The need of older people")
struct OlderPeopleTests {
  @Test(
    "The figures of the published assessment of central Chatham",
    arguments: [
      ("older.supply.total", "317"), ("older.supply.rate", "311"),
      ("older.supply.rate.excluding", "187"), ("older.supply.extra-care-share", "12.9%"),
      ("older.supply.at-toolkit-rates", "256"), ("older.shop.rate", "251"),
      ("older.population.horizon", "1,431"), ("older.population.increase", "412"),
      ("older.population.all-ages.horizon", "28,594"),
      ("older.population.share.2020", "3.7%"), ("older.population.share.2037", "5.0%"),
      ("older.population.share.2020.authority", "7.1%"),
      ("older.population.share.2037.authority", "9.7%"),
      ("older.people-per-household", "1.35"), ("older.households.increase", "304"),
      ("older.tenure.owned.share.authority", "80.4%"),
      ("older.limited.owned.limited-a-lot.share", "24.1%"),
      ("older.limited.owned.limited-a-little.share", "27.6%"),
      ("older.limited.rented.limited-a-lot.share", "34.6%"),
      ("older.limited.rented.limited-a-little.share", "31.2%"),
      // T20
      ("older.tenure-led.care.affordable", "39"), ("older.tenure-led.care.market", "46"),
      ("older.tenure-led.care.total", "85"), ("older.tenure-led.sheltered.affordable", "35"),
      ("older.tenure-led.sheltered.market", "53"), ("older.tenure-led.sheltered.total", "88"),
      ("older.tenure-led.total.affordable", "74"), ("older.tenure-led.total.market", "99"),
      ("older.tenure-led.total", "173"),
      // T21
      ("older.shop.care.affordable", "13"), ("older.shop.care.market", "16"),
      ("older.shop.sheltered.affordable", "25"), ("older.shop.sheltered.market", "49"),
      ("older.shop.total", "103"),
      ("older.range.lowest", "103"), ("older.range.highest", "173"),
      ("older.range.average", "138"), ("older.range.sheltered-share", "58.6%"),
      ("older.study-share.population", "75"), ("older.study-share.older-population", "39"),
      ("accessible.m4-2-only.share", "95.0%"),
    ])
  func published(name: String, display: String) {
    #expect(OlderPeopleExample.worked().ledger.figure(named: name)?.display == display)
  }

  /// T20 to its decimals: the study compares owners without shared ownership, so the middle is 62.7%.
  @Test func tenureLedNeedOnThePublishedDefinition() throws {
    let working = OlderPeopleExample.worked(changing: [
      "tenure.shared-ownership.share.2011": 0, "tenure.shared-ownership.share.2011.authority": 0,
    ])
    let expected = [
      "older.tenure.owned.share": 0.627, "older.tenure.owned-outright.share": 0.425,
      "older.tenure.owned-with-mortgage.share": 0.202, "older.tenure.social-rented.share": 0.228,
      "older.tenure.private-rented.share": 0.129, "older.tenure.rent-free.share": 0.015,
    ]
    for (name, share) in expected {
      #expect(abs(try #require(working.value(name)) - share) < 0.0006, "\(name)")
    }
    let need = [
      "care.market": 46.04, "care.affordable": 39.28, "sheltered.market": 52.57,
      "sheltered.affordable": 35.41,
    ]
    for (name, homes) in need {
      #expect(
        abs(try #require(working.value("older.tenure-led.\(name)")) - homes) < 0.02, "\(name)")
    }
  }

  /// T21 to its decimals.
  @Test func toolkitNeed() throws {
    let working = OlderPeopleExample.worked()
    let need = [
      "care.affordable": 12.8, "care.market": 16.5, "sheltered.affordable": 24.7,
      "sheltered.market": 49.4, "total": 103.4, "total.affordable": 37.5, "total.market": 65.9,
    ]
    for (name, homes) in need {
      #expect(abs(try #require(working.value("older.shop.\(name)")) - homes) < 0.05, "\(name)")
    }
  }

  /// T22: Southend Housing Topic Paper 2019, Table 11.
  @Test func earlierToolkitRates() throws {
    let working = OlderPeopleExample.worked(changing: [
      "population.aged-75-and-over.2020.authority": 10000,
      "population.aged-75-and-over.2037.authority": 20000,
      "population.aged-75-and-over.2020": 11392,
    ])
    let need = ["sheltered": 1424.0, "enhanced-sheltered": 228, "extra-care": 285, "total": 1937]
    for (name, homes) in need {
      let value = try #require(working.value("older.earlier-rates.\(name)"))
      #expect(abs(value - homes) <= 1, "\(name)")
    }
  }

  @Test(arguments: ["older.tenure-led", "older.shop"])
  func marginsAddUp(stem: String) throws {
    let working = OlderPeopleExample.worked()
    func value(_ name: String) throws -> Double { try #require(working.value("\(stem).\(name)")) }
    let total = try #require(working.value("\(stem).total"))
    let rows = try value("care.total") + value("sheltered.total")
    let columns = try value("total.market") + value("total.affordable")
    #expect(abs(rows - total) < 1e-9)
    #expect(abs(columns - total) < 1e-9)
  }

  @Test func tenuresOfAdditionalHouseholdsAddUp() throws {
    let working = OlderPeopleExample.worked()
    let tenures = [
      "owned-outright", "owned-with-mortgage", "social-rented", "private-rented", "rent-free",
    ]
    let parts = try tenures.map {
      try #require(working.value("older.tenure.\($0).households"))
    }
    let all = try #require(working.value("older.households.increase"))
    #expect(abs(parts.reduce(0, +) - all) < 1e-9)
  }

  @Test func needIsBroughtToThePlanPeriod() throws {
    let working = OlderPeopleExample.worked()
    let need = try #require(working.value("older.tenure-led.total"))
    #expect(working.value("older.tenure-led.total.plan") == need / 17 * 15)
    #expect(working.outcome("older.span") == "longer")
  }

  @Test(
    "Findings of the published assessment",
    arguments: [
      ("older.supply", "sufficient-only-with-sub-area"),
      ("older.supply.extra-care", "below-toolkit"), ("older.supply.balance", "even"),
      ("older.age-profile", "younger"), ("older.growth", "growing"),
      ("older.tenure-adjustment", "midpoint"), ("older.cohort", "younger"),
      ("older.limitation-rates.owned", "area"), ("older.limitation-rates.rented", "area"),
      ("older.tenure-led.balance", "even"), ("older.shop.balance", "mostly-market"),
      ("older.range", "tenure-led-higher"), ("older.range.majority", "sheltered"),
      ("older.scheme-size", "several-schemes"),
      ("older.study-share", "below"), ("older.affordable-policy", "policy-falls-short"),
      ("accessible.reading", "exclusive"), ("accessible.policy", "no-minimum"),
    ])
  func findings(id: String, outcome: String) {
    #expect(OlderPeopleExample.worked().outcome(id) == outcome)
  }
}
