import Foundation
import Testing

/// A report made from a file and a stated figure that disagree: it says which was used, how old it is, and whose it is.
@Suite("Sources in a report") struct SourcesInReportTests {
  private static let tenure =
    "date,geography,geography code,Tenure of household: Total: All households,"
    + "Tenure of household: Owned: Owns outright,Tenure of household: Lives rent free\n"
    + "2021,Testham,E01999901,500,400,100\n"

  private static func fixture(_ changes: (AreaFixture) throws -> Void = { _ in }) throws
    -> AreaFixture
  {
    let fixture = try AreaFixture()
    try fixture.linkProject()
    try fixture.write("data/census2021-ts054-lsoa.csv", tenure)
    try changes(fixture)
    return fixture
  }

  private static func build(_ fixture: AreaFixture) throws -> (page: String, evidence: Data) {
    let result = try HNAProcess.run(
      ["build", fixture.folder.path, "--output", fixture.output.path])
    #expect(result.status == 0, "\(result.messages)")
    let contents = try fixture.reportContents()
    let page = try #require(contents.first { $0.key.hasSuffix("-sources.md") }?.value)
    return (String(decoding: page, as: UTF8.self), try #require(contents["evidence.json"]))
  }

  private struct Evidence: Decodable {
    struct Choice: Decodable {
      let figure: String
      let used: String
      let stated: Double
      let read: Double
      let read_figure: String
      let file: String
      let reason: String?
    }

    let stated_and_read: [Choice]
    let attributions: [String]
  }

  /// Two datasets on the dwellings of the authority: the report prints both and says which it used.
  @Test func twoDatasetsThatDifferAreShownSideBySide() throws {
    let fixture = try Self.fixture { fixture in
      try fixture.write(
        "data/CTSOP1_1_2025_03_31.csv",
        """
        "geography","ba_code","ecode","area_name","band_a","all_properties"
        "LAUA","N/A","E07999901","Wealdmarsh","52150","52150"
        "LSOA","N/A","E01999901","Wealdmarsh 001A","630","630"

        """)
      try fixture.write("data/dwellings.csv", "area,year,dwellings\nE07999901,2025,53000\n")
    }
    defer { fixture.remove() }
    let (page, _) = try Self.build(fixture)
    #expect(
      page.contains(
        """
        Some figures are in two data sets, which differ about them by more than rounding and 1.0% of the figure.
        """), "\(page)")
    #expect(
      page.contains(
        """
        | Dwellings, Wealdmarsh, 2025 | 52,150 | Council Tax: stock of properties by band, 31 March 2025 | 53,000 | Live table 125: dwelling stock estimates by local authority district, copied by hand |
        """), "\(page)")
  }

  @Test func theFileIsUsedAndTheReportSaysSo() throws {
    let fixture = try Self.fixture()
    defer { fixture.remove() }
    let (page, evidence) = try Self.build(fixture)
    #expect(
      page.contains(
        """
        | Households owning outright or with a mortgage, share, Testham, 2021 | 80.0% | Census 2021, Tenure, 21 March 2021 | 71.5% | Invented census, Table 2 | A published file goes before a figure that was typed in |
        """), "\(page)")
    #expect(
      page.contains(
        "| Census 2021, Tenure | 21 March 2021 | 5 years | data/census2021-ts054-lsoa.csv | 1 read, 1 used | "
      ))
    let told = try JSONDecoder().decode(Evidence.self, from: evidence)
    let choice = try #require(told.stated_and_read.first)
    #expect(told.stated_and_read.count == 1)
    #expect(choice.figure == "tenure.owned.share.2021")
    #expect(choice.used == "read")
    #expect(choice.stated == 0.715)
    #expect(choice.read == 400)
    #expect(choice.read_figure == "tenure.owned.households.2021")
    #expect(choice.file == "data/census2021-ts054-lsoa.csv")
    #expect(choice.reason == nil)
    #expect(
      told.attributions == [
        "Source: Office for National Statistics licensed under the Open Government Licence v3.0",
        "Adapted from data from the Office for National Statistics licensed under the Open "
          + "Government Licence v3.0",
      ])
    let explained = try HNAProcess.run(
      ["explain", fixture.folder.path, "tenure.owned.share.2021"])
    #expect(explained.output.contains("  used as read, not 71.5%, stated from Invented census\n"))
  }

  @Test func thePreferredFigureIsUsedWithItsReason() throws {
    let fixture = try Self.fixture {
      try $0.replace(
        "publications:",
        with:
          "prefer_stated:\n  - { figure: tenure.owned.share.2021, reason: a count of our own }\n"
          + "publications:", in: "area.yaml")
    }
    defer { fixture.remove() }
    let (page, _) = try Self.build(fixture)
    #expect(
      page.contains(
        """
        | Households owning outright or with a mortgage, share, Testham, 2021 | 71.5% | Invented census, Table 2 | 400 households | Census 2021, Tenure, 21 March 2021 | A count of our own |
        """), "\(page)")
    let explained = try HNAProcess.run(
      ["explain", fixture.folder.path, "tenure.owned.share.2021"])
    #expect(
      explained.output.contains(
        "used as stated, not 400 from data/census2021-ts054-lsoa.csv "
          + "(tenure.owned.households.2021): a count of our own"), "\(explained.output)")
  }

  @Test func nothingIsPrintedWhereNothingWasBoth() throws {
    let fixture = try Self.fixture {
      try $0.replace(
        "tenure.owned.share,,2021,71.5%,census,Table 2\n", with: "", in: "stated/figures.csv")
    }
    defer { fixture.remove() }
    let (page, evidence) = try Self.build(fixture)
    #expect(!page.contains("both stated"))
    #expect(try JSONDecoder().decode(Evidence.self, from: evidence).stated_and_read.isEmpty)
  }

  /// At a base date almost six years after the census the report says that it is old.
  @Test func whatIsOldIsSaidToBe() throws {
    let fixture = try Self.fixture {
      try $0.replace("base_date: 2026-03-31", with: "base_date: 2027-01-31", in: "area.yaml")
    }
    defer { fixture.remove() }
    let (page, _) = try Self.build(fixture)
    #expect(
      page.contains(
        "some of these are more than five years old: Census 2021, Tenure, 21 March 2021 (over 5 years)."
      ),
      "\(page)")
  }

  /// Sales of two small areas in 2019 and 2020: how they were filtered, and how the prices of the last year are spread.
  @Test func salesAreCountedFilterByFilter() throws {
    let fixture = try Self.fixture { fixture in
      try fixture.replace(
        "    - { code: E01999901, vintage: 2021, reason: the village }",
        with: """
              - { code: E02000001, vintage: 2021, reason: the village }
              - { code: E02000002, vintage: 2021, reason: the farms }
          """, in: "area.yaml")
      try fixture.replace("E07999901", with: "E07000001", in: "area.yaml")
      for name in ["pp-2020.csv", "onspd-2024.csv"] {
        let file = HNAProcess.repository.appending(
          path: "Tests/DatasetsTests/Fixtures/published/\(name)")
        try fixture.write("data/\(name)", try Data(contentsOf: file))
      }
    }
    defer { fixture.remove() }
    let (page, evidence) = try Self.build(fixture)
    for row in [
      "| Records read | 48 |", "| Each sale once | 41 |", "| At a price of the market | 40 |",
      "| Terraced houses | 8 | £207,000 | £217,500 | £235,000 | £263,000 | £200,000 to £270,000 |",
    ] {
      #expect(page.contains(row), "\(page)")
    }
    let told = try JSONDecoder().decode(Evidence.self, from: evidence)
    #expect(
      told.attributions.contains(
        "Contains HM Land Registry data © Crown copyright and database right 2021. "
          + "This data is licensed under the Open Government Licence v3.0."))
  }
}
