import Evidence
import Foundation
import Testing

@testable import Datasets

@Suite struct SaleTests {
  @Test(arguments: ["onspd-2024.csv", "onspd-2025.csv", "nspl-2025.csv"])
  func salesOfAYearAreCountedAndPriced(lookup: String) throws {
    let outcome = try MarketFiles.read("pp-2020.csv", lookup)
    #expect(outcome.faults == Self.notPlaced)
    #expect(outcome.value("sales.all.2020") == 24)
    #expect(outcome.value("sales.terraced.2020") == 8)
    #expect(outcome.value("sales.flat.new-build.2020") == 16)
    #expect(outcome.value("sales.flat.existing.2020") == 0)
    #expect(outcome.value("prices.median.terraced.2020") == 235_000)
    #expect(outcome.value("prices.lower-quartile.terraced.2020") == 217_500)
    #expect(outcome.value("prices.lowest.terraced.2020") == 200_000)
    #expect(outcome.value("prices.highest.terraced.2020") == 270_000)
    #expect(outcome.value("sales.all.2020.authority") == 34)
    #expect(outcome.value("sales.detached.2020") == 0)
    #expect(outcome.figures["prices.median.detached.2020"] == nil)
  }

  private static let notPlaced = """
    pp-2020.csv: warning HNA0556: 2 of 45 sales have no postcode that the lookup knows; expected fewer than one in a hundred
      Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
    """

  @Test func everyFilterHasItsCount() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv")
    let figure = try #require(outcome.figures["prices.median.terraced.2020"])
    guard case .observed(let source) = figure.basis else {
      Issue.record("not observed")
      return
    }
    #expect(
      source.note == """
        Records read: 48; of category A: 47; of houses and flats: 46; to the base date: 45; with \
        a postcode in the lookup: 43; in the places of this report: 42; after changes and \
        deletions: 42; each once: 41; at a price of the market: 40.
        """)
    #expect(source.statistic == .quantile)
    #expect(source.rowCount == 8)
    #expect(source.rows.isEmpty)
    #expect(figure.interval == Interval(lower: 200_000, upper: 270_000, kind: .interval))
    #expect(figure.quantity.markers == [.lowReliability])
  }

  /// Eight terraced homes at 200,000 to 270,000: ranks 1.7 and 7.3.
  @Test func pricesHaveDeciles() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv")
    #expect(outcome.value("prices.lower-decile.terraced.2020") == 207_000)
    #expect(outcome.value("prices.upper-decile.terraced.2020") == 263_000)
    #expect(outcome.value("prices.lower-decile.terraced.existing.2020") == 207_000)
    // Eight sales bound neither end of a decile that lies near it.
    #expect(
      outcome.figures["prices.lower-decile.terraced.2020"]?.interval
        == Interval(lower: nil, upper: 230_000, kind: .interval))
  }

  /// Six sales of 2019 at 150,000 to 200,000, raised by a quarter, beside eight of 2020: the middle is 225,000 and 230,000.
  @Test func existingHomesOfFewSalesArePooledBesideTheYear() throws {
    let rows = try MarketFiles.text("pp-2020.csv").split(whereSeparator: \.isNewline)
    let sales = rows.map(String.init).map { row in
      row.contains("\"2019-") ? row.replacing("\"F\",\"Y\"", with: "\"T\",\"N\"") : row
    }.joined(separator: "\n")
    let outcome = try MarketFiles.read(files: [
      "pp-2020.csv": sales, "onspd-2024.csv": try MarketFiles.text("onspd-2024.csv"),
      "ukhpi.csv": try MarketFiles.text("ukhpi.csv"),
    ])
    #expect(outcome.value("sales.pooled.terraced.existing.2019-2020") == 14)
    #expect(outcome.value("prices.pooled.median.terraced.existing.2019-2020") == 227_500)
    #expect(outcome.value("prices.median.terraced.existing.2020") == 235_000)
    // All homes together are enough in one year, and years before the files are not made up.
    #expect(!outcome.figures.keys.contains { $0.hasPrefix("sales.pooled.all.20") })
    #expect(!outcome.figures.keys.contains { $0.contains("2018-2020") })
  }

  @Test func theFiltersAreFigures() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv")
    let counts = [
      "read": 48.0, "standard": 47, "homes": 46, "in-window": 45, "placed": 43, "in-places": 42,
      "current": 42, "distinct": 41, "market-price": 40,
    ]
    for (step, count) in counts {
      #expect(outcome.value("sales.filter.\(step).2019-2020") == count, "\(step)")
    }
  }

  @Test func monthlyChangesGoByTransaction() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "pp-monthly-update.csv", "onspd-2024.csv")
    // One deleted, one added in 2020, one changed to 275,000; the deleted one's duplicate counts instead.
    #expect(outcome.value("sales.terraced.2020") == 9)
    #expect(outcome.value("prices.highest.terraced.2020") == 275_000)
    // One sale is nobody's business.
    #expect(outcome.value("sales.flat.existing.2020") == 0)
    #expect(outcome.figures["prices.median.flat.existing.2020"]?.value == nil)
    // A monthly file holds a few sales of many years, and no year whole.
    #expect(outcome.figures.keys.filter { $0.contains("2021") } == [])
    #expect(
      outcome.faults.contains(
        """
        pp-monthly-update.csv: warning HNA0588: monthly changes alone for sales of 2021; expected the yearly file, which they change
          Add the yearly files of these years; until then no figure is made of their sales.
        """), "\(outcome.faults)")
  }

  /// Prices are held to the market of the authority; where no postcode lies in it, to that of all places.
  @Test func pricesAreHeldToAMarketWithoutTheAuthoritysSales() throws {
    let lookup = try MarketFiles.text("onspd-2024.csv")
    let outcome = try MarketFiles.read(files: [
      "pp-2020.csv": try MarketFiles.text("pp-2020.csv"),
      "onspd-2024.csv": lookup.replacing("E07000001", with: "E07000199"),
    ])
    #expect(outcome.faults.contains("warning HNA0554: no postcode lies in E07000001"))
    #expect(outcome.value("sales.all.2020") == 24)
    #expect(outcome.value("sales.all.2020.authority") == nil)
  }

  @Test func newHomesOfYearsThatAreTooFewArePooledByTheIndex() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv", "ukhpi.csv")
    #expect(outcome.value("sales.flat.new-build.2019-2020") == 22)
    // Prices of 2019 are raised by a quarter: 150,000 becomes 187,500.
    let pooled = try #require(outcome.value("prices.lower-quartile.flat.new-build.2019-2020"))
    #expect(pooled == 210_625)
    #expect(outcome.value("sales.flat.new-build.2020") == 16)
    let other = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv")
    #expect(other.figures["sales.flat.new-build.2019-2020"] == nil)
  }

  @Test(arguments: ["ppd_data-glued.csv", "ppd_data-header.csv", "ppd_data-no-header.csv"])
  func everyShapeOfTheReportBuildersDownloadGivesTheSame(name: String) throws {
    let outcome = try MarketFiles.read(name, "onspd-2024.csv")
    #expect(
      outcome.faults == """
        \(name): warning HNA0555: a download of the report builder, which holds only what was asked for; expected every sale of the area and of the places it is compared with
          Check what was asked for when it was made, or use the yearly files of Price Paid Data instead.
        """)
    #expect(outcome.value("sales.all.2020") == 8)
    #expect(outcome.value("prices.median.terraced.2020") == 235_000)
  }

  @Test func everyMemberOfAnArchiveIsRead() throws {
    let sales = try MarketFiles.text("pp-2020.csv")
    let months = try MarketFiles.text("pp-monthly-update.csv")
    let zip = StoredZip([("pp-2020.csv", sales), ("pp-monthly-update.csv", months)]).bytes
    let lookup = (name: "onspd.csv", bytes: Array(try MarketFiles.text("onspd-2024.csv").utf8))
    let outcome = try MarketFiles.read([(name: "pp.zip", bytes: zip), lookup])
    #expect(outcome.value("sales.terraced.2020") == 9)
    #expect(outcome.uses.first { $0.name == "data/pp.zip" }?.rowsRead == 52)
  }

  @Test func noAddressPostcodeOrTransactionGoesOut() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv", "ukhpi.csv")
    let everything = outcome.figures.values.map { "\($0)" }.joined()
    for secret in ["MILL LANE", "FX1", "1AA", "ABCDEF"] {
      #expect(!everything.contains(secret))
    }
  }

  @Test func parishesAreFoundInTheDirectoryOnly() throws {
    let parish = MarketFiles.definition
      .replacing("{ code: E02000001, vintage: 2021,", with: "{ code: E04000001,")
      .replacing("    - { code: E02000002, vintage: 2021, reason: the farms }\n", with: "")
    let found = try MarketFiles.read("pp-2020.csv", "onspd-2025.csv", definition: parish)
    #expect(found.value("sales.all.2020") == 24)
    let missing = try MarketFiles.read("pp-2020.csv", "nspl-2025.csv", definition: parish)
    #expect(
      missing.faults == """
        nspl-2025.csv:1: error HNA0553: a postcode lookup without a column for the parishes of this report; expected one that places postcodes in E04000001
          Use the ONS Postcode Directory; the National Statistics Postcode Lookup has neither parishes nor areas of 2011.
        """)
  }

  struct Broken: Sendable {
    let name: String
    let files: [String]
    let change: (String, String)
    let fault: String
  }

  private static let broken = [
    Broken(
      name: "a letter in a price", files: ["ppd_data-header.csv", "onspd-2024.csv"],
      change: ("\"200000\"", "\"2OOOOO\""),
      fault: """
        ppd_data-header.csv:2: error HNA0550: column "price" of a sale has "2OOOOO"; expected whole pounds
          Use the file as HM Land Registry published it; do not edit or save it again.
        """),
    Broken(
      name: "a field too few", files: ["ppd_data-header.csv", "onspd-2024.csv"],
      change: ("\"200000\",\"2020-01-15\",\"FX1 1AA\",", ""),
      fault: """
        ppd_data-header.csv:2: error HNA0551: a sale of 13 fields; expected 15 or 16, as in Price Paid Data
          Use the file as HM Land Registry published it; do not edit or save it again.
        """),
    Broken(
      name: "columns exchanged", files: ["ppd_data-no-header.csv", "onspd-2024.csv"],
      change: ("\"T\",\"N\",\"F\",\"\",\"1\"", "\"F\",\"N\",\"T\",\"\",\"1\""),
      fault: """
        ppd_data-no-header.csv:1: error HNA0550: column "tenure" of a sale has "T"; expected F, L or U
          Use the file as HM Land Registry published it; do not edit or save it again.
        """),
    Broken(
      name: "a postcode with a field too few", files: ["ppd_data-header.csv", "onspd-2024.csv"],
      change: ("\"FX1 1AA\",\"198001\",\"\",", "\"FX1 1AA\",\"198001\","),
      fault: """
        onspd-2024.csv: warning HNA0554: no postcode lies in E02000001; expected at least one
          Check that the code is in use in the year of the lookup; wards and districts get new codes when they are changed.
        onspd-2024.csv:2: error HNA0530: a row of 20 fields below 21 headings; expected a field for each heading
          Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
        ppd_data-header.csv: warning HNA0556: 8 of 8 sales have no postcode that the lookup knows; expected fewer than one in a hundred
          Use a lookup of the whole country that is newer than the sales and keeps terminated postcodes.
        """),
    Broken(
      name: "no lookup", files: ["ppd_data-header.csv"], change: ("", ""),
      fault: """
        ppd_data-header.csv: warning HNA0552: sales, but no lookup to tell where their postcodes lie; expected the ONS Postcode Directory or the National Statistics Postcode Lookup
          Download one from the ONS Open Geography Portal into the data folder; without it no price is taken from these sales.
        """),
    Broken(
      name: "a code without postcodes", files: ["ppd_data-header.csv", "onspd-2024.csv"],
      change: ("E02000002", "E02000009"),
      fault: """
        onspd-2024.csv: warning HNA0554: no postcode lies in E02000002; expected at least one
          Check that the code is in use in the year of the lookup; wards and districts get new codes when they are changed.
        """),
    Broken(
      name: "no index", files: ["ppd_data-header.csv", "onspd-2024.csv", "ukhpi.csv"],
      change: ("E07000001,20", "E07000009,20"),
      fault: """
        ukhpi.csv: warning HNA0557: no price index for E07000001, by which sales of several years are pooled; expected rows of E07000001 in the UK House Price Index
          Add the download of the UK House Price Index for this authority; until then prices of new homes are given by single years only.
        """),
  ]

  @Test(arguments: broken.indices)
  func saysWhatIsWrong(index: Int) throws {
    let example = Self.broken[index]
    let files = try example.files.map { name -> (name: String, bytes: [UInt8]) in
      let text = try MarketFiles.text(name)
      let changed =
        example.change.0.isEmpty ? text : text.replacing(example.change.0, with: example.change.1)
      return (name, Array(changed.utf8))
    }
    let faults = try MarketFiles.read(files).faults
    let own = faults.components(separatedBy: "\n").chunked().filter { !$0.contains("HNA0555") }
    #expect(own.joined(separator: "\n") == example.fault, "\(example.name)")
  }
}

extension [String] {
  /// Lines two by two: a fault and its remedy.
  fileprivate func chunked() -> [String] {
    stride(from: 0, to: count, by: 2).map {
      self[$0..<Swift.min($0 + 2, count)].joined(separator: "\n")
    }
  }
}
