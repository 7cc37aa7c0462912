import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// Each reader on a small file of ours in the layout of its publisher.
@Suite struct PublishedFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let figures: [String: String]
    var isOld = false
    var census = "2021"
    var testDescription: String { file }
  }

  private static let singleYears = [
    "population.all-ages.2021": "265", "population.aged-0-15.2021": "48",
    "population.aged-16-24.2021": "27", "population.aged-25-44.2021": "60",
    "population.aged-45-64.2021": "60", "population.aged-65-84.2021": "55",
    "population.aged-85-and-over.2021": "15", "population.aged-75-and-over.2021": "40",
  ]

  private static let cases = [
    Case(
      file: "census2021-ts054-ltla.csv",
      figures: [
        "households.total.2021": "720", "tenure.owned.households.2021": "490",
        "tenure.owned-outright.households.2021": "310",
        "tenure.shared-ownership.households.2021": "5",
        "tenure.social-rented.households.2021": "90",
        "tenure.private-rented.households.2021": "129",
        "tenure.rent-free.households.2021": "6",
        "tenure.social-rented.households.2021.authority": "6000",
        "tenure.rent-free.households.2021.country": "60000",
      ]),
    Case(
      file: "bulk-qs405ew.csv",
      figures: [
        "households.total.2011": "690", "tenure.owned.households.2011": "485",
        "tenure.private-rented.households.2011": "98",
        "tenure.owned.households.2011.authority": "27000",
      ], census: "2011"),
    Case(
      file: "TS052-custom.csv",
      figures: [
        "households.total.2021.authority": "40000",
        "occupancy.all.plus-two.households.2021.authority": "16000",
        "occupancy.all.minus-one.households.2021.authority": "1500",
        "households.total.2021": "",
      ]),
    Case(
      file: "nomis-query-ts003.csv",
      figures: [
        "households.total.2021": "720", "composition.one-person.households.2021": "210",
        "composition.one-person-65-and-over.households.2021": "110",
        "composition.one-family.households.2021": "474",
        "composition.one-family-dependent-children.households.2021": "171",
        "composition.one-family-non-dependent-children.households.2021": "61",
        "composition.other.households.2021": "36",
      ]),
    Case(
      file: "nomis-api-ts007.csv",
      figures: [
        "population.all-ages.2021": "1660", "population.aged-0-15.2021": "300",
        "population.aged-65-84.2021": "340", "population.aged-85-and-over.2021": "70",
        "population.aged-16-24.2021": "", "population.aged-75-and-over.2021": "",
      ]),
    // Two of each age to 89 and one to 94 in the village, one of each to 79 at the mill: five-year totals stand beside them.
    Case(file: "census2021-ts007-lsoa.csv", figures: singleYears),
    Case(file: "nomis-api-ts007-years.csv", figures: singleYears),
    Case(
      file: "bulk-ks102ew.csv",
      figures: [
        "population.all-ages.2011": "957", "population.aged-0-15.2011": "176",
        "population.aged-16-24.2011": "88", "population.aged-25-44.2011": "220",
        "population.aged-45-64.2011": "253", "population.aged-65-84.2011": "198",
        "population.aged-85-and-over.2011": "22", "population.aged-75-and-over.2011": "88",
      ], census: "2011"),
    Case(
      file: "CTSOP3_1_2025_03_31.csv",
      figures: [
        "dwellings.total.2025.authority": "40040", "stock.3-bed.dwellings.2025.authority": "20720",
        "stock.bungalow.dwellings.2025.authority": "3080",
        "stock.6-bed-or-more.dwellings.2025.authority": "2.5",
      ]),
    Case(
      file: "CT21-reference-person.csv",
      figures: [
        "life-stage.under-25.1-bed.households.2021.authority": "640",
        "life-stage.under-25.4-bed-or-more.households.2021.authority": "25",
        "life-stage.65-and-over.2-bed.households.2021.authority": "4200",
        "households.reference-person.25-34.2021.authority": "",
      ]),
    Case(
      file: "ctsop2016-bands.csv",
      figures: [
        "dwellings.total.2016.authority": "39570", "dwellings.total.2016.country": "23779690",
      ], isOld: true),
  ]

  @Test(arguments: cases)
  func takesTheFiguresOfTheArea(_ test: Case) throws {
    let encoding: String.Encoding = test.isOld ? .windowsCP1252 : .utf8
    let definition = Folders.definition.replacing("vintage: 2021", with: "vintage: \(test.census)")
      .replacing("census: 2021", with: "census: \(test.census)")
    let result = try PublishedFixtures.read(
      [.init(name: test.file, encoding: encoding)], definition)
    #expect(!result.faults.contains("error"), "\(result.faults)")
    for (name, value) in test.figures {
      #expect(result.files.text(name) == value, "\(name)")
    }
  }

  @Test func saysWhichRowsAFigureWasTakenFrom() throws {
    let files = try PublishedFixtures.read([.init(name: "census2021-ts054-ltla.csv")]).files
    let figure = try #require(files.figure("tenure.owned.households.2021"))
    guard case .observed(let source) = figure.basis else {
      Issue.record("not observed")
      return
    }
    #expect(source.dataset == "Census 2021, Tenure")
    #expect(source.file == "data/census2021-ts054-ltla.csv")
    #expect(source.rows == [4, 6])
    #expect(source.statistic == .sum)
    #expect(
      source.selection
        == "\"Tenure of household: Owned: Owns outright\" + \"Tenure of household: Owned: Owns with "
        + "a mortgage or loan\" where \"geography code\" is E01000001, E00000002")
    #expect(files.uses.map(\.rowsRead) == [5])
    #expect(files.uses.map(\.rowsUsed) == [4])
  }

  @Test func hiddenDwellingsLeaveBoundsAndNoValue() throws {
    let files = try PublishedFixtures.read(
      [.init(name: "CTSOP3_1_2025_03_31.csv")],
      Folders.definition.with(
        "    - { code: E00000002, vintage: 2021, reason: the mill }\n", "")
    ).files
    let figure = try #require(files.figure("stock.6-bed-or-more.dwellings.2025"))
    #expect(figure.quantity.value == 2.5)
    #expect(figure.quantity.markers == [.estimated])
    #expect(figure.quantity.bounds == 1...4)
    let other = try #require(files.figure("stock.other.dwellings.2025"))
    #expect(other.quantity.value == 12.5)
    let whole = try #require(files.figure("dwellings.total.2025"))
    #expect(whole.interval == Interval(lower: 2855, upper: 2865, kind: .bounds))
  }

  @Test func takesSmallAreasThatFitBest() throws {
    let result = try PublishedFixtures.read(
      [
        .init(name: "census2021-ts054-ltla.csv") {
          $0.replacing("2021,Foxton mill,E00000002,120,90,60,30,0,0,10,4,6,19,15,4,1\n", with: "")
        }, .init(name: "oa21-lookup.csv"),
      ])
    // The mill is one of three output areas of 001B, which is then left out.
    #expect(result.files.text("households.total.2021") == "600")
    #expect(
      result.faults.contains("HNA0510: the areas of the file hold 50% of the area"),
      "\(result.faults)")
  }

  @Test func movesAnAreaOfTheOtherCensus() throws {
    let result = try PublishedFixtures.read(
      [.init(name: "census2021-ts054-ltla.csv"), .init(name: "lsoa-change-lookup.csv")],
      Folders.definition.replacing("vintage: 2021", with: "vintage: 2011")
        .with("census: 2021", "census: 2011")
        .with("    - { code: E00000002, vintage: 2011, reason: the mill }\n", "")
        .with("code: E01000001", "code: E01000009"))
    #expect(result.files.text("households.total.2021") == "1250")
  }

  @Test func aFileWinsOverWhatIsStated() throws {
    let files = try PublishedFixtures.read([.init(name: "census2021-ts054-ltla.csv")]).files
    let stated = try Folders.read().figures
    let log = FaultLog()
    let both = StatedAndObserved(
      stated: stated, observed: files.figures, preferences: [], log: log)
    #expect(both.choices.map(\.figure.text) == ["tenure.owned.share.2021.authority"])
    #expect(both.figures == files.figures)
    let preference = StatedPreference(
      figure: "tenure.owned.share.2021.authority", reason: "a reason",
      location: Location(path: "area.yaml"))
    let preferred = StatedAndObserved(
      stated: stated, observed: files.figures, preferences: [preference], log: log)
    #expect(preferred.choices.map(\.isStated) == [true])
    #expect(preferred.figures.contains { $0.id.text == "tenure.owned.share.2021.authority" })
    #expect(
      !preferred.figures.contains { $0.id.text == "tenure.owned.households.2021.authority" })
    #expect(log.faults.isEmpty)
  }
}
