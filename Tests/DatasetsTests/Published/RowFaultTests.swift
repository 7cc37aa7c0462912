import Datasets
import Testing

/// Rows that do not hold what their headings say, or that stand there twice.
@Suite struct RowFaultTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let changes: [(String, String)]
    let fault: String
    var with: [String] = []
    var definition = MarketFiles.definition

    init(
      _ name: String, _ file: String, _ changes: [(String, String)], with: [String] = [],
      definition: String = MarketFiles.definition, _ fault: String
    ) {
      testDescription = name
      self.file = file
      self.changes = changes
      self.with = with
      self.definition = definition
      self.fault = fault
    }
  }

  private static let broken = [
    Broken(
      "a field lost", "social-rents.csv", [("2025,social,2,106.75", "2025,social,106.75")],
      """
      social-rents.csv:2: error HNA0530: a row of 4 fields below 5 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Broken(
      "a heading lost", "ukhpi.csv", [("\"Sales volume\",", "")],
      with: ["ppd_data-header.csv", "onspd-2024.csv"],
      """
      ukhpi.csv:2: error HNA0530: a row of 12 fields below 11 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Broken(
      "a heading of a sheet lost", "aff-workplace.sheets",
      [
        (
          "Local authority code | Local authority name | 2023",
          "Local authority code | Local authority name"
        )
      ],
      """
      aff-workplace.sheets#5c:3: error HNA0530: a row of 7 fields below 6 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
      """),
    Broken(
      "a heading of a sheet twice", "aff-workplace.sheets",
      [("Local authority name | 2023", "Local authority name | Local authority name | 2023")],
      """
      aff-workplace.sheets#5c:2: error HNA0534: a second heading "local authority name" beside the first; expected one column for each heading
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Broken(
      "a negative count", "households.csv", [("50000", "-50000")],
      """
      households.csv:2: error HNA0531: households.total.2036.authority would be −50,000, by row of E07000001, 2036, total; expected 0 to 1,000,000,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Broken(
      "a count beyond the country", "households.csv", [("50000", "5e300")],
      """
      households.csv:2: error HNA0531: households.total.2036.authority would be 5e+300, by row of E07000001, 2036, total; expected 0 to 1,000,000,000
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Broken(
      "a rent of nothing", "social-rents.csv", [("106.75", "0")],
      """
      social-rents.csv:2: error HNA0531: social-rent.2-bed.2025.authority would be £0.00, by row of E07000001, 2025, social, 2; expected £20.00 to £2,000.00
        Compare the cell with the publisher's page, and its unit with the heading; then download the file again.
      """),
    Broken(
      "ages that are not all people", "mye.sheets",
      [("District | 910 | 10 | 10", "District | 910 | 10 | 100")],
      """
      mye.sheets#MYE2 - Persons:10: error HNA0532: the parts of E07000001 add up to 1,000, and its total is 910; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Broken(
      "projected ages that are not all people", "snpp-persons.csv",
      [("All ages,910.000,1046.500", "All ages,910.000,1000.000")],
      """
      snpp-persons.csv:93: error HNA0532: the parts of E07000001 add up to 1,047, and its total is 1,000; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Broken(
      "an age twice", "snpp-persons.csv", [("persons,1,10.000", "persons,0,10.000")],
      """
      snpp-persons.csv:3: error HNA0533: a second row for E07000001, age 0, after row 2; expected one row for each place and age
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Broken(
      "another index of one month", "ukhpi.csv",
      [(",2019-02,,monthly,80,80,,80,80", ",2019-01,,monthly,85,80,,80,80")],
      with: ["ppd_data-header.csv", "onspd-2024.csv"],
      """
      ukhpi.csv:3: error HNA0515: House price index All property types of E07000001 in January 2019 differs from that of data/ukhpi.csv; expected the same in both
        Keep the newer file, and take the other out of the folder.
      """),
    Broken(
      "a letter in an index", "ukhpi.csv",
      [(",2019-02,,monthly,80,80", ",2019-02,,monthly,8O,80")],
      with: ["ppd_data-header.csv", "onspd-2024.csv"],
      """
      ukhpi.csv:3: error HNA0513: column "House price index All property types" has "8O"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Broken(
      "a letter in a rent", "pipr.sheets", [("| 1206 |", "| 12O6 |")],
      """
      pipr.sheets#Table 1:6: error HNA0513: column "Rental price" has "12O6"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Broken(
      "a month of rents twice", "pipr.sheets", [("@2025-06-01", "@2025-07-01")],
      """
      pipr.sheets#Table 1:6: error HNA0514: a second row for E07000001 in July 2025, after row 4; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Broken(
      "fewer than no people", "sape-2022.sheets", [("| 182 | 1 |", "| 180 | -1 |")],
      definition: MarketFiles.ofLowerLayer,
      """
      sape-2022.sheets#Mid-2021 LSOA 2021:5: error HNA0513: column "F0" has "-1"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Broken(
      "people of both sexes who do not add up", "sape-2022.sheets",
      [("| 182 | 1 |", "| 182 | 9 |")],
      definition: MarketFiles.ofLowerLayer,
      """
      sape-2022.sheets#Mid-2021 LSOA 2021:5: error HNA0532: the parts of E01000001 add up to 190, and its total is 182; expected a total that is the sum of its parts, but for rounding
        Use the file as the publisher issued it; check that the columns stand under their headings.
      """),
    Broken(
      "fewer than no people to come", "snpp-persons.csv",
      [("persons,1,10.000,11.500,", "persons,1,10.000,-11.500,")],
      """
      snpp-persons.csv:3: error HNA0513: column "2021" has "-11.500"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Broken(
      "years in another order", "hdt.sheets",
      [("delivered 2020-21 | 2021-22 | 2022-23", "delivered 2020-21 | 2022-23 | 2021-22")],
      """
      hdt.sheets#2023_HDT_measurement:4: error HNA0563: the Housing Delivery Test in a layout that is not known; expected three years and their total required, the same delivered, then the ratio
        Write the rows that are needed into a CSV file of that form, or state the figures.
      """),
    Broken(
      "a district measured twice", "hdt.sheets", [("E07000001 | Wealdmarsh", twice)],
      """
      hdt.sheets#2023_HDT_measurement:6: error HNA0514: a second row for E07000001, after row 5; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Broken(
      "an area of allowances twice", "lha-2026.sheets",
      [("Weald & Marsh | 67.08", "Weald & Marsh | 60 | 61 | 62 | 63 | 64\nWeald & Marsh | 67.08")],
      """
      lha-2026.sheets#Table 1:4: error HNA0514: a second row for Weald & Marsh, after row 3; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
  ]

  private static let twice =
    "E07000001 | Other | 1176 | 1675 | 1659 | 4510 | 1000 | 993 | 1000 | 2993 | 0.66 | Presumption\n"
    + "E07000001 | Wealdmarsh"

  @Test(arguments: broken)
  func saysWhatIsWrong(_ example: Broken) throws {
    var text = try MarketFiles.text(example.file)
    for (old, new) in example.changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let others = try example.with.map { ($0, MarketFiles.bytes($0, try MarketFiles.text($0))) }
    let outcome = try MarketFiles.read(
      [(example.file, MarketFiles.bytes(example.file, text))] + others,
      definition: example.definition)
    let lines = outcome.faults.split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.hasPrefix(example.file) && $0.contains(": error ") }
    let own = first.map { lines[$0...($0 + 1)].joined(separator: "\n") }
    #expect(own == example.fault, "\(outcome.faults)")
  }
}
