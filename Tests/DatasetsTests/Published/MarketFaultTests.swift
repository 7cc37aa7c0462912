import Datasets
import Testing

/// A broken twin of a fixture for each message.
@Suite struct MarketFaultTests {
  struct Broken: Sendable {
    let file: String
    let change: (String, String)
    let fault: String
    var definition = MarketFiles.definition
  }

  private static let broken = [
    Broken(
      file: "aff-workplace.sheets", change: ("=== 6c", "=== 6d"),
      fault: """
        aff-workplace.sheets: error HNA0560: no sheet "6c" among Contents, 1c, 2c, 3c, 4c, 5c, 6d, 1b, 2b, 3b, 4b, 5b, 6b; expected the sheets of the published file
          Use the whole workbook as it was published.
        """),
    Broken(
      file: "aff-workplace.sheets", change: ("| 9.25 |", "| 9.2S |"),
      fault: """
        aff-workplace.sheets#5c:3: error HNA0513: column "2024" has "9.2S"; expected a number, or a mark of the publisher's for a missing value
          Use the file as the publisher issued it.
        """),
    Broken(
      file: "aff-workplace.sheets",
      change: ("E07000001 | Wealdmarsh | [x] | 9.75", "E07000009 | Other | [x] | 9.75"),
      fault: """
        aff-workplace.sheets#6c: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
          Check the code in area.yaml; districts get new ones when they are reorganised.
        """),
    Broken(
      file: "lt122.sheets", change: ("E10000016 | Kent", "E07000001 | Kent"),
      fault: """
        lt122.sheets#LT_122:8: error HNA0514: a second row for E07000001, after row 7; expected one row for each place
          Use the file as the publisher issued it; one of the rows was added to it.
        """),
    Broken(
      file: "incomes-2018.csv", change: ("\"50,000\",\"32,000\"", "\"32,000\",\"50,000\""),
      fault: """
        incomes-2018.csv:6: error HNA0561: confidence limits of E02000001 that do not lie around its value; expected a lower limit below and an upper limit above
          Check that the columns stand under their headings; in this file the upper limit comes first.
        """, definition: MarketFiles.of2011),
    Broken(
      file: "incomes-2018.csv", change: ("financial year ending 2018", "one financial year"),
      fault: """
        incomes-2018.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
          Use the file as it was published, with the lines above the table.
        """, definition: MarketFiles.of2011),
    Broken(
      file: "incomes-2018.csv", change: ("Lower confidence limit (£)", "Lower limit (£)"),
      fault: """
        incomes-2018.csv:5: error HNA0512: no column "lower confidence limit (£)"; expected the heading as published
          Use the file as the publisher issued it; if the publisher renamed the column, the reader must learn the new name.
        """, definition: MarketFiles.of2011),
    Broken(
      file: "sape-2022.sheets", change: ("LSOA 2021 Code", "LSOA Code 2021"),
      fault: """
        sape-2022.sheets#Mid-2021 LSOA 2021: error HNA0563: small area population estimates in a layout that is not known; expected columns LSOA Code, All Ages, 0 to 90+, or LSOA 2021 Code, Total, F0 to F90, M0 to M90
          Write the rows that are needed into a CSV file of that form, or state the figures.
        """, definition: MarketFiles.ofLowerLayer),
    Broken(
      file: "sape-2022.sheets", change: ("| M45 |", "| M45a |"),
      fault: """
        sape-2022.sheets#Mid-2021 LSOA 2021:4: error HNA0512: no column "90"; expected the heading as published
          Use the file as the publisher issued it; if the publisher renamed the column, the reader must learn the new name.
        """, definition: MarketFiles.ofLowerLayer),
    Broken(
      file: "stage1.csv", change: ("", ""),
      fault: """
        stage1.csv: error HNA0563: household projections in a layout that is not known; expected CSV with the columns area,year,age,households
          Write the rows that are needed into a CSV file of that form, or state the figures.
        """),
    Broken(
      file: "lt125.sheets", change: ("", ""),
      fault: """
        lt125.sheets: error HNA0563: live table 125 in a layout that is not known; expected CSV with the columns area,year,dwellings
          Write the rows that are needed into a CSV file of that form, or state the figures.
        """),
    Broken(
      file: "hdt.sheets", change: ("| 4510 |", "| 4410 |"),
      fault: """
        hdt.sheets#2023_HDT_measurement:5: error HNA0532: the parts of E07000001, homes required add up to 4,510, and its total is 4,410; expected a total that is the sum of its parts, but for rounding
          Use the file as the publisher issued it; check that the columns stand under their headings.
        """),
    Broken(
      file: "social-rents.csv", change: ("2025,social,2", "2025,socail,2"),
      fault: """
        social-rents.csv:2: error HNA0564: column "rent_type" has "socail"; did you mean "social"?; expected one of affordable, social
          Write one of these words.
        """),
    Broken(
      file: "lha-2026.sheets", change: ("", ""),
      fault: """
        lha-2026.sheets#Table 1: warning HNA0565: rates by broad rental market area, and none named in area.yaml; expected the key brma with the name of one
          Add brma to area.yaml, with the name as this file has it; without it no rate is taken from the file.
        """, definition: MarketFiles.definition.replacing("brma: Weald & Marsh\n", with: "")),
    Broken(
      file: "lha-2026.sheets", change: ("", ""),
      fault: """
        lha-2026.sheets#Table 1: error HNA0566: no broad rental market area "Weald and Marsh"; did you mean "Weald & Marsh"?; expected a name as this file has it
          Correct brma in area.yaml.
        """, definition: MarketFiles.definition.replacing("Weald & Marsh", with: "Weald and Marsh")),
    Broken(
      file: "lha.csv", change: ("", ""),
      fault: """
        lha.csv: error HNA0562: a table that does not say of which year it is; expected a year in its title or headings
          Use the file as it was published, with the lines above the table.
        """),
  ]

  @Test(arguments: broken.indices)
  func saysWhatIsWrong(index: Int) throws {
    let example = Self.broken[index]
    let text = try MarketFiles.text(example.file)
    let changed =
      example.change.0.isEmpty
      ? text : text.replacing(example.change.0, with: example.change.1, maxReplacements: 1)
    #expect(example.change.0.isEmpty || changed != text)
    let file = (name: example.file, bytes: MarketFiles.bytes(example.file, changed))
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
