import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// Files that do not fit the area, each other or the base date.
@Suite struct AreaFitFaultTests {
  private static let tenure = "census2021-ts054-ltla.csv"
  private static let withoutMill = Folders.definition.with(
    "    - { code: E00000002, vintage: 2021, reason: the mill }\n", "")
  private static let mill = "2021,Foxton mill,E00000002,120,90,60,30,0,0,10,4,6,19,15,4,1\n"

  @Test func twoEditionsOfOneDataset() throws {
    let text = try MarketFiles.text("lt122.sheets")
    let older = text.replacing("2023-24 [r]", with: "2022-23 [r]")
      .replacing("2024-25 [p]", with: "2023-24 [p]")
    let outcome = try MarketFiles.read([
      ("a.xlsx", MarketFiles.bytes("a.sheets", text)),
      ("b.xlsx", MarketFiles.bytes("b.sheets", older)),
    ])
    #expect(
      outcome.faults.split(separator: "\n").prefix(2).joined(separator: "\n") == """
        b.xlsx: error HNA0502: Live table 122: net additional dwellings by local authority district is here in the edition to 2023 to 2024, and in the edition to 2024 to 2025 in data/a.xlsx; expected one edition
          Keep the newer file, and take the other out of the folder.
        """, "\(outcome.faults)")
  }

  @Test func groundThatWasRedrawn() throws {
    let definition = Folders.definition.replacing("vintage: 2021", with: "vintage: 2011")
      .with("census: 2021", "census: 2011")
      .with("    - { code: E00000002, vintage: 2011, reason: the mill }\n", "")
      .with("code: E01000001", "code: E01000009")
    let lookup = PublishedFixtures.Input(name: "lsoa-change-lookup.csv") {
      $0.replacing("Foxton 001A,S,", with: "Foxton 001A,X,")
    }
    let result = try PublishedFixtures.read([.init(name: Self.tenure), lookup], definition)
    #expect(result.files.text("households.total.2021") == "")
    #expect(
      result.faults == """
        census2021-ts054-ltla.csv: warning HNA0508: E01000009 was redrawn between the censuses of 2011 and 2021; expected areas that can be compared
          Nothing needs doing: the file gives no figures for the area, since they would be of other ground.
        """, "\(result.faults)")
  }

  @Test func anAreaThatIsTooSmall() throws {
    let mill = Folders.definition.with(
      "    - { code: E01000001, vintage: 2021, reason: the village }\n", "")
    let file = PublishedFixtures.Input(name: Self.tenure) { $0.replacing(Self.mill, with: "") }
    let result = try PublishedFixtures.read([file, .init(name: "oa21-lookup.csv")], mill)
    #expect(result.files.text("households.total.2021") == "")
    #expect(
      result.faults == """
        census2021-ts054-ltla.csv: warning HNA0509: the area holds less than 50% of each of the file's lower layer super output areas (2021); expected an area of 50% of one at least
          Use the same dataset for smaller areas; until then the file gives no figures for the area.
        """, "\(result.faults)")
  }

  @Test func smallAreasThatFitBadly() throws {
    let file = PublishedFixtures.Input(name: Self.tenure) { $0.replacing(Self.mill, with: "") }
    let result = try PublishedFixtures.read([file, .init(name: "oa21-lookup.csv")])
    #expect(
      result.faults == """
        census2021-ts054-ltla.csv: warning HNA0510: the areas of the file hold 50% of the area, and 0% of it again from around it, by number of output areas (2021); expected 90% or more, and 15% or less
          Use the same dataset for smaller areas, or say in area.yaml under fit why it will do.
        """, "\(result.faults)")
  }

  @Test func twoFilesThatDifferAboutAFigure() throws {
    let text = try MarketFiles.text("social-rents.csv")
    let outcome = try MarketFiles.read([
      ("a.csv", Array(text.utf8)), ("b.csv", Array(text.replacing("106.75", with: "107.75").utf8)),
    ])
    #expect(
      outcome.faults == """
        b.csv: error HNA0515: social-rent.2-bed.2025.authority differs from that of data/a.csv; expected the same in both
          Keep the newer file, and take the other out of the folder.
        """, "\(outcome.faults)")
  }

  @Test func aPreferenceForAFigureThatOnlyOneSourceGives() {
    let log = FaultLog()
    let preference = StatedPreference(
      figure: "tenure.owned.share.2021", reason: "a reason",
      location: Location(path: "area.yaml", line: 30))
    _ = StatedAndObserved(stated: [], observed: [], preferences: [preference], log: log)
    #expect(
      Faults(log.faults).description == """
        area.yaml:30: warning HNA0517: tenure.owned.share.2021 is preferred as stated, but is not both stated and in a file; expected a figure that both give
          Correct the name, which ends with its period and place, or remove the entry.
        """)
  }

  @Test func aFileForTheAreaAndMore() throws {
    let file = PublishedFixtures.Input(name: Self.tenure) { text in
      text.split(separator: "\n").filter { !$0.contains(",E07") && !$0.contains(",E92") }
        .joined(separator: "\n") + "\n"
    }
    let result = try PublishedFixtures.read([file])
    #expect(result.files.text("households.total.2021") == "720")
    #expect(
      result.faults == """
        census2021-ts054-ltla.csv: warning HNA0518: the file was downloaded for the area, with 1 small areas beyond it; expected the codes in area.yaml alone
          If they belong to the area, add them to area.yaml; otherwise nothing needs doing.
        """, "\(result.faults)")
  }

  @Test func dataOlderThanTheBaseDate() throws {
    let definition = Folders.definition.replacing("vintage: 2021", with: "vintage: 2011")
      .with("census: 2021", "census: 2011")
    let files = try PublishedFixtures.read([.init(name: "bulk-qs405ew.csv")], definition).files
    let account = SourceAccount(
      files, area: try Folders.read(definition).definition,
      parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(account.used.map(\.age) == [15])
    #expect(
      Faults(account.warnings(in: "Inputs/foxton")).description == """
        Inputs/foxton/data/bulk-qs405ew.csv: warning HNA0521: Census 2011, Tenure is 15 years older than the base date; expected data of the last 5 years
          Look for a newer edition of it.
        """)
  }

  @Test func theMarketAreaOfRentsIsNamedAsTheListHasIt() throws {
    #expect(try Folders.read().definition.broadRentalMarketArea == nil)
    let named = Folders.definition.with(
      "status: draft\n", "status: draft\nbrma: Weald & Marsh\n")
    #expect(try Folders.read(named).definition.broadRentalMarketArea == "Weald & Marsh")
    // Spaces and case do not matter; another name does.
    let spaced = MarketFiles.definition.replacing("Weald & Marsh", with: "weald  & MARSH")
    let outcome = try MarketFiles.read("lha-2026.sheets", definition: spaced)
    #expect(outcome.faults == "")
    #expect(outcome.value("local-housing-allowance.2-bed.2026-2027") == 142.22)
  }
}
