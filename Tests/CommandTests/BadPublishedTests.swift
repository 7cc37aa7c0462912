import Foundation
import Testing

/// Published files that are wrong, as a person meets them who runs `hna build`: word for word, and the last report stays.
@Suite("Bad published files")
struct BadPublishedTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The files of the data folder, by name.
    let files: [String: Data]
    let status: Int32
    let messages: String

    init(_ name: String, _ files: [String: Data], status: Int32 = 65, _ messages: String) {
      testDescription = name
      self.files = files
      self.status = status
      self.messages = messages
    }

    init(
      _ name: String, _ file: String, _ text: String, status: Int32 = 65, _ messages: String
    ) {
      self.init(name, [file: Data(text.utf8)], status: status, messages)
    }
  }

  private static let header = """
    date,geography,geography code,Tenure of household: Total: All households,\
    Tenure of household: Owned: Owns outright,\
    Tenure of household: Owned: Owns with a mortgage or loan,\
    Tenure of household: Shared ownership: Shared ownership,\
    Tenure of household: Social rented: Other social rented,\
    Tenure of household: Private rented: Private landlord or letting agency,\
    Tenure of household: Lives rent free\n
    """
  private static let village = "2021,Testham 001A,E01999901,600,250,150,5,80,110,5\n"
  private static let others = """
    2021,Wealdmarsh,E07999901,40000,15000,12000,400,6000,6500,100
    2021,Exampleland,E92999901,23400,7600,7000,240,4000,4500,60\n
    """
  private static let tenure = header + village + others
  private static let rents = """
    area,year,rent_type,bedrooms,weekly_rent
    E07999901,2025,social,2,106.75\n
    """

  private static let bad = [
    Bad(
      "an archive that was cut short",
      ["tenure.zip": BadPublishedFiles.largerThanStated.prefix(100)],
      """
      testham/data/tenure.zip: error HNA0420: a zip archive without its list of members, which stands at the end; expected a whole archive
        Download the file again; this copy was cut short.

      """),
    Bad(
      "a web page under the name of an archive", "tenure.zip", "<!DOCTYPE html><p>Not found",
      """
      testham/data/tenure.zip: error HNA0404: the file is a web page; expected CSV, an .xlsx or .ods workbook, or a zip of CSV files
        Download the data file itself from the publisher's page.

      """),
    Bad(
      "a member larger than it says", ["tenure.zip": BadPublishedFiles.largerThanStated],
      """
      testham/data/tenure.zip#tenure.csv: error HNA0426: a member of more bytes than the 12 the archive states; expected 12
        Download the file again; this copy is not as it was made.

      """),
    Bad(
      "sheets that are missing", ["ratios.xlsx": BadPublishedFiles.oneSheet],
      ["1c", "2c", "3c", "4c", "6c"].map { sheet in
        """
        testham/data/ratios.xlsx: error HNA0560: no sheet "\(sheet)" among 5c; expected the sheets of the published file
          Use the whole workbook as it was published.

        """
      }.joined()),
    Bad(
      "a heading renamed", "tenure.csv", tenure.replacing("Lives rent free", with: "Pays no rent"),
      """
      testham/data/tenure.csv:1: error HNA0519: an unknown category "Tenure of household: Pays no rent"; expected the categories as published
        Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.

      """),
    Bad(
      "a ragged row", "rents.csv", rents.replacing("2025,social", with: "social"),
      """
      testham/data/rents.csv:2: error HNA0530: a row of 4 fields below 5 headings; expected a field for each heading
        Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.

      """),
    Bad(
      "a quote that is never closed", "rents.csv", rents.replacing("social", with: "\"social"),
      """
      testham/data/rents.csv:2: error HNA0126: a quote that is opened and not closed; expected a closing quote
        Close the quote; write a quote that belongs to the text twice.

      """),
    Bad(
      "a letter in a number", "tenure.csv",
      tenure.replacing("E01999901,600", with: "E01999901,6OO"),
      """
      testham/data/tenure.csv:2: error HNA0513: column "Tenure of household: Total: All households" has "6OO"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.

      """),
    Bad(
      "a code that the file does not have", "tenure.csv",
      tenure.replacing("E01999901", with: "E01999902"), status: 0,
      """
      testham/data/tenure.csv: warning HNA0506: the file has no row for E01999901; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.

      """),
    Bad(
      "a code that the area does not have", "tenure.csv",
      header + village + village.replacing("E01999901", with: "E01999902"), status: 0,
      """
      testham/data/tenure.csv: warning HNA0518: the file was downloaded for the area, with 1 small areas beyond it; expected the codes in area.yaml alone
        If they belong to the area, add them to area.yaml; otherwise nothing needs doing.

      """),
    Bad(
      "a file for another country", "tenure.csv",
      tenure.replacing(",E01", with: ",W01").replacing(",E07", with: ",W06")
        .replacing(",E92", with: ",W92"),
      """
      testham/data/tenure.csv: error HNA0503: the file is for Wales; expected places in England
        Download the file for England, or for England and Wales.

      """),
    Bad(
      "two editions",
      [
        "a.csv": Data(projections(from: 2024).utf8), "b.csv": Data(projections(from: 2025).utf8),
      ],
      """
      testham/data/b.csv: error HNA0502: Subnational population projections for England is here in the edition 2025-based, and in the edition 2024-based in data/a.csv; expected one edition
        Keep the newer file, and take the other out of the folder.
      testham/data/b.csv: error HNA0567: a second set of projections, beside testham/data/a.csv; expected one variant: the files of all variants have the same names
        Keep the variant that the report is to use, and take the other out of the folder.

      """),
    Bad(
      "an empty file", "tenure.csv", "",
      """
      testham/data/tenure.csv: error HNA0101: the file is empty; expected some content
        Fill the file in, or remove it.

      """),
    Bad(
      "a file under the name of another", "census2021-ts003-ltla.csv", tenure, status: 0,
      """
      testham/data/census2021-ts003-ltla.csv: warning HNA0504: the file is called census2021-ts003-ltla.csv but holds Census 2021, Tenure; expected a name that says what is in it
        Rename it; if the other dataset was meant, download that.

      """),
    Bad(
      "an old workbook", ["mye.xls": BadPublishedFiles.legacyWorkbook],
      """
      testham/data/mye.xls: error HNA0403: the file is an old .xls workbook, or a workbook protected by a password; expected an .xlsx or .ods workbook, or CSV
        Open it in a spreadsheet program, save it as .xlsx without a password, and use that copy.

      """),
    Bad(
      "a file that no reader knows", "notes.csv", "one,two\n1,2\n", status: 0,
      """
      testham/data/notes.csv: warning HNA0501: no reader knows this file; expected a dataset of docs/datasets.md, with the headings it is published with
        Use the file as the publisher issued it, or take it out of the data folder.

      """),
    Bad(
      "faults in two files",
      [
        "rents.csv": Data(rents.replacing("106.75", with: "1O6.75").utf8), "tenure.csv": Data(),
      ],
      """
      testham/data/rents.csv:2: error HNA0513: column "weekly_rent" has "1O6.75"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      testham/data/tenure.csv: error HNA0101: the file is empty; expected some content
        Fill the file in, or remove it.

      """),
  ]

  private static func projections(from year: Int) -> String {
    """
    AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,\(year),\(year + 1)
    E07999901,Wealdmarsh,Population,persons,0,10.000,11.500\n
    """
  }

  @Test(arguments: bad)
  func isExplainedAndLeavesTheLastReport(_ bad: Bad) throws {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    for (name, bytes) in bad.files { try area.write("data/\(name)", bytes) }
    let result = try build(area)
    #expect(result.messages == bad.messages)
    #expect(result.status == bad.status)
    let isWritten = FileManager.default.fileExists(atPath: area.output.path)
    #expect(isWritten == (bad.status == 0))
  }

  @Test func aFolderOfDataThatIsNotThere() throws {
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    try area.write("area.yaml", AreaFixture.definition + "data: [data, ../national]\n")
    let result = try build(area)
    #expect(
      result.messages == """
        testham/area.yaml:23:7: error HNA0516: there is no folder ../national; expected a folder of published files
          Correct the path under data in area.yaml; it is taken from the area folder.

        """)
    #expect(result.status == 78)
  }

  /// Builds, and leaves out of the messages what is not assessed for want of data.
  private func build(_ area: AreaFixture) throws -> HNAProcess.Result {
    var result = try HNAProcess.run(
      ["build", "testham", "--output", area.output.path],
      in: area.folder.deletingLastPathComponent())
    result.messages = result.messages.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("not assessed:") }.joined(separator: "\n")
    return result
  }
}
