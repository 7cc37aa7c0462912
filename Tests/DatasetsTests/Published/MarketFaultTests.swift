import Datasets
import Testing

/// Files that are not read, though nothing in them is broken: their layout is not known, or area.yaml lacks a word for them.
///
/// Broken files stand among the twins.
@Suite struct MarketFaultTests {
  struct Refused: Sendable {
    let file: String
    let fault: String
    var definition = MarketFiles.definition
  }

  private static let refused = [
    Refused(
      file: "stage1.csv",
      fault: """
        stage1.csv: error HNA0563: household projections in a layout that is not known; expected CSV with the columns area,year,age,households
          Write the rows that are needed into a CSV file of that form, or state the figures.
        """),
    Refused(
      file: "lt125.sheets",
      fault: """
        lt125.sheets: error HNA0563: live table 125 in a layout that is not known; expected CSV with the columns area,year,dwellings
          Write the rows that are needed into a CSV file of that form, or state the figures.
        """),
    Refused(
      file: "lha-2026.sheets",
      fault: """
        lha-2026.sheets#Table 1: warning HNA0565: rates by broad rental market area, and none named in area.yaml; expected the key brma with the name of one
          Add brma to area.yaml, with the name as this file has it; without it no rate is taken from the file.
        """, definition: MarketFiles.definition.replacing("brma: Weald & Marsh\n", with: "")),
    Refused(
      file: "lha-2026.sheets",
      fault: """
        lha-2026.sheets#Table 1: error HNA0566: no broad rental market area "Weald and Marsh"; did you mean "Weald & Marsh"?; expected a name as this file has it
          Correct brma in area.yaml.
        """, definition: MarketFiles.definition.replacing("Weald & Marsh", with: "Weald and Marsh")),
    Refused(
      file: "lha.csv",
      fault: """
        lha.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
          Use the file as it was published, with the lines above the table.
        """),
  ]

  @Test func projectionsForAnotherCountry() throws {
    let text = try MarketFiles.text("snpp-persons.csv").replacing("E07000001", with: "W06000001")
    #expect(
      try MarketFiles.read([("snpp.csv", Array(text.utf8))]).faults == """
        snpp.csv: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
          Check the code in area.yaml; districts get new ones when they are reorganised.
        """)
  }

  @Test(arguments: refused.indices)
  func saysWhatIsWrong(index: Int) throws {
    let example = Self.refused[index]
    let text = try MarketFiles.text(example.file)
    let file = (name: example.file, bytes: MarketFiles.bytes(example.file, text))
    #expect(
      try MarketFiles.read([file], definition: example.definition).faults == example.fault)
  }

  @Test func twoVariantsOfTheProjectionsAreToldApart() throws {
    let text = try MarketFiles.text("snpp-persons.csv")
    let zip = StoredZip([
      ("migcat/2022 SNPP Population persons.csv", text),
      ("5yr/2022 SNPP Population persons.csv", text),
    ])
    #expect(
      try MarketFiles.read([("snpp.zip", zip.bytes)]).faults == """
        snpp.zip#5yr/2022 SNPP Population persons.csv: error HNA0567: a second set of projections, beside snpp.zip#migcat/2022 SNPP Population persons.csv; expected one variant: the files of all variants have the same names
          Keep the variant that the report is to use, and take the other out of the folder.
        """)
  }
}
