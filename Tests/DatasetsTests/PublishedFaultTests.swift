import Datasets
import Foundation
import Testing

/// Published files that are wrong in one way each: what a person reads, word for word.
@Suite struct PublishedFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    let faults: String

    init(_ name: String, _ file: String, _ old: String, _ new: String, _ faults: String) {
      testDescription = name
      self.file = file
      self.old = old
      self.new = new
      self.faults = faults
    }
  }

  private static let tenure = "census2021-ts054-ltla.csv"
  private static let stock = "CTSOP3_1_2025_03_31.csv"
  private static let cases = [
    Case(
      "an unknown file", tenure, "geography code", "geography number",
      """
      census2021-ts054-ltla.csv: warning HNA0501: no reader knows this file; expected a dataset of docs/datasets.md, with the headings it is published with
        Use the file as the publisher issued it, or take it out of the data folder.
      """),
    Case(
      "a heading renamed", tenure, "Tenure of household: Lives rent free",
      "Tenure of household: Pays nothing",
      """
      census2021-ts054-ltla.csv:1: error HNA0519: an unknown category "Tenure of household: Pays nothing"; expected the categories as published
        Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
      """),
    Case(
      "a letter in a number", tenure, "E01000001,600,", "E01000001,6OO,",
      """
      census2021-ts054-ltla.csv:4: error HNA0513: column "Tenure of household: Total: All households" has "6OO"; expected a number, or a mark of the publisher's for a missing value
        Use the file as the publisher issued it.
      """),
    Case(
      "a code that is missing", tenure,
      "2021,Foxton mill,E00000002,120,90,60,30,0,0,10,4,6,19,15,4,1\n", "",
      """
      census2021-ts054-ltla.csv: warning HNA0506: the file has no row for E00000002; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
      """),
    Case(
      "a code twice", tenure, "2021,Foxton 001B,E01000002", "2021,Foxton 001B,E01000001",
      """
      census2021-ts054-ltla.csv:5: error HNA0514: a second row for E01000001, after row 4; expected one row for each place
        Use the file as the publisher issued it; one of the rows was added to it.
      """),
    Case(
      "a place that is missing", tenure, "E07000001", "E07000002",
      """
      census2021-ts054-ltla.csv: warning HNA0511: the file has no row for E07000001, place "authority"; expected a row for each place of its kind
        Check the code in area.yaml; districts get new ones when they are reorganised.
      """),
    Case(
      "a heading of the stock renamed", stock, "\"house_semi_3\"", "\"semi_3\"",
      """
      CTSOP3_1_2025_03_31.csv:1: error HNA0512: no column "house_semi_3"; expected the heading as published
        Use the file as the publisher issued it; if the publisher renamed the column, the reader must learn the new name.
      """),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrong(_ test: Case) throws {
    let result = try PublishedFixtures.read([
      .init(name: test.file) { $0.replacing(test.old, with: test.new) }
    ])
    let expected = test.faults.split(separator: "\n").sorted()
    #expect(result.faults.split(separator: "\n").sorted() == expected, "\(result.faults)")
  }

  @Test func aFileForAnotherCountry() throws {
    let faults = try PublishedFixtures.read([
      .init(name: Self.tenure) { text in
        var text = text
        for code in ["E0", "E9"] { text = text.replacing(",\(code)", with: ",S0") }
        return text
      }
    ]).faults
    #expect(
      faults == """
        census2021-ts054-ltla.csv: error HNA0503: the file is for Scotland; expected places in England
          Download the file for England, or for England and Wales.
        """, "\(faults)")
  }

  @Test func aFileForOtherPlaces() throws {
    let faults = try PublishedFixtures.read([
      .init(name: Self.tenure) { text in
        text.replacing(",E0", with: ",E1").replacing(",E92", with: ",E12")
      }
    ]).faults
    #expect(
      faults == """
        census2021-ts054-ltla.csv: warning HNA0505: none of the 5 codes of the file is of the area; expected rows for the codes in area.yaml, or for the places it is compared with
          Download the file for the places in area.yaml, or correct the codes there.
        """, "\(faults)")
  }

  @Test func aFileOfTheOtherCensus() throws {
    let faults = try PublishedFixtures.read([.init(name: "bulk-qs405ew.csv")]).faults
    #expect(
      faults == """
        bulk-qs405ew.csv: warning HNA0507: the file is drawn for the census of 2011, the area for that of 2021; expected small areas of one census, or a lookup from one to the other
          Put the "LSOA (2011) to LSOA (2021)" lookup into the data folder; until then the file gives no figures for the area.
        """, "\(faults)")
  }

  @Test func aFileUnderTheNameOfAnother() throws {
    let faults = try PublishedFixtures.read([
      .init(name: Self.tenure, called: "census2021-ts003-ltla.csv")
    ]).faults
    #expect(
      faults == """
        census2021-ts003-ltla.csv: warning HNA0504: the file is called census2021-ts003-ltla.csv but holds Census 2021, Tenure; expected a name that says what is in it
          Rename it; if the other dataset was meant, download that.
        """, "\(faults)")
  }

  @Test func twoEditionsOfOneDataset() throws {
    let lookup = PublishedFixtures.Input(name: "TS052-custom.csv")
    let faults = try PublishedFixtures.read([
      lookup, .init(name: "TS052-custom.csv", called: "b.csv"),
    ])
    .faults
    // The same edition twice is no fault: one edition may come in several files.
    #expect(!faults.contains("HNA0502"), "\(faults)")
  }

  @Test func stockWithoutADate() throws {
    let faults = try PublishedFixtures.read([.init(name: Self.stock, called: "stock.csv")]).faults
    #expect(
      faults == """
        stock.csv: error HNA0520: nothing says the date of the file; expected the publisher's name, such as CTSOP3_0_2024_03_31.csv
          Give the file the name back that it was downloaded with.
        """, "\(faults)")
  }
}
