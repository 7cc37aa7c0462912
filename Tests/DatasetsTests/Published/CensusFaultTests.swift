import Datasets
import Testing

/// A broken twin of a census table for each message.
@Suite struct CensusFaultTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    /// What the file is called; nil for its own name.
    var called: String?
    var changes: [(String, String)] = []
    let fault: String
    var definition = MarketFiles.definition
  }

  private static let broken = [
    Broken(
      testDescription: "a table that does not say whom it counts", file: "dc4201-bulk.csv",
      called: "bulk.csv",
      fault: """
        bulk.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
          Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "a count without variables or name", file: "TS041-2021-households.csv",
      called: "custom.csv",
      fault: """
        custom.csv:1: error HNA0590: nothing in the file says whether it counts households or people; expected "all households" or "household reference person" in a heading, a title or a sheet of metadata
          Download the workbook of the custom dataset, whose sheet Metadata says it, or keep the name under which the table was issued.
        """),
    Broken(
      testDescription: "people instead of households", file: "tenure-by-age-custom.sheets",
      changes: [
        ("Household reference persons by", "Usual residents in households by"),
        ("Household Reference Person", "Person"),
      ],
      fault: """
        tenure-by-age-custom.sheets#Dataset:1: error HNA0591: the table counts people; expected households
          Download the table for all households.
        """),
    Broken(
      testDescription: "a query of several variables", file: "dc3408-query.csv",
      fault: """
        dc3408-query.csv:7: error HNA0592: a query download of long-term health problem or disability by tenure by sex by age, which repeats its table for each category; expected the bulk download, the programming interface or a custom dataset
          Download the table in one of these forms, which hold it in one piece.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "parts that do not add up", file: "rm-occupancy-bulk.csv",
      changes: [("2021,Foxton 001,E02000001,543,", "2021,Foxton 001,E02000001,643,")],
      fault: """
        rm-occupancy-bulk.csv:3: error HNA0593: the parts of E02000001 add up to 543, the whole is 643; expected the same but for the small changes that protect people's answers
          Use the table as the publisher issued it, with all its categories.
        """),
    Broken(
      testDescription: "ages that lie across the cohort", file: "tenure-by-age-custom.sheets",
      changes: [("Aged 65 to 74 years", "Aged 65 to 79 years"), ("Aged 75", "Aged 80")],
      fault: """
        tenure-by-age-custom.sheets#Dataset:1: warning HNA0594: category "Aged 65 to 79 years" lies across the limits of tenure-55-to-75; expected categories that can be put together to it
          Nothing needs doing if another file gives these figures; otherwise download the table with narrower categories.
        """),
    Broken(
      testDescription: "an unknown tenure", file: "disability-custom.csv",
      changes: [("Rented: Social rented", "Rented: Almshouse")],
      fault: """
        disability-custom.csv:26: error HNA0519: an unknown category "Rented: Almshouse"; expected the categories as published
          Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
        """),
    Broken(
      testDescription: "degrees of disability joined", file: "dc3408-bulk.csv",
      changes: [("Day-to-day activities limited a little", "Day-to-day activities limited")],
      fault: """
        dc3408-bulk.csv:1: error HNA0519: an unknown category "Disability: Day-to-day activities limited"; expected the categories as published
          Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "an unknown kind of household", file: "occupancy-custom.csv",
      changes: [("One person household: Other", "Hermits")],
      fault: """
        occupancy-custom.csv:8: error HNA0519: an unknown category "Hermits"; expected the categories as published
          Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
        """),
    Broken(
      testDescription: "a crossing twice", file: "lc4405-api.csv",
      changes: [("1 person in household", "2 people in household")],
      fault: """
        lc4405-api.csv:4: error HNA0514: a second row for E02000001, after row 3; expected one row for each place
          Use the file as the publisher issued it; one of the rows was added to it.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "a row that is missing", file: "disability-custom.csv",
      changes: [
        (
          "E02000001,Foxton 001,2,Owned: Owns with a mortgage or loan or shared ownership,1,"
            + "Disabled under the Equality Act: Day-to-day activities limited a lot,"
            + "4,Aged 65 years and over,40\r\n", ""
        )
      ],
      fault: """
        disability-custom.csv: error HNA0596: no row of E02000001 for "Owned: Owns with a mortgage or loan or shared ownership; Dis…"; expected a row for each category, or crossing of them, that the table has
          Use the file as the publisher issued it; a count of nought has its row too.
        """),
    Broken(
      testDescription: "a category that every place lacks", file: "tenure-by-age-custom.sheets",
      changes: [("Age (6 categories)", "Age (7 categories)")],
      fault: """
        tenure-by-age-custom.sheets#Dataset:1: error HNA0597: rows for 6 categories of age, and 7 in its heading; expected rows for every category, "Does not apply" among them
          Use the file as the publisher issued it; rows were lost from it, or added.
        """),
    Broken(
      testDescription: "a row of another census", file: "dc4201-bulk.csv",
      changes: [("\"2011\",\"Foxton 002\"", "\"2021\",\"Foxton 002\"")],
      fault: """
        dc4201-bulk.csv:4: error HNA0598: a row of E02000002 for "2021" in a table of 2011; expected rows of one census
          Use the file as the publisher issued it, with each census in a file of its own.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "a count below nought", file: "occupancy-custom.csv",
      changes: [
        ("Occupancy rating of bedrooms: +1,1250", "Occupancy rating of bedrooms: +1,-1250")
      ],
      fault: """
        occupancy-custom.csv:14: error HNA0513: column "Single family household: All aged 66 years and over; Occupan…" has "-1250"; expected a number, or a mark of the publisher's for a missing value
          Use the file as the publisher issued it.
        """),
    Broken(
      testDescription: "a letter in a count", file: "ks401-bulk.csv",
      changes: [("\"Total\",640,", "\"Total\",\"64O\",")],
      fault: """
        ks401-bulk.csv:3: error HNA0513: column "Dwelling Type: All categories: Dwelling type; measures: Valu…" has "64O"; expected a number, or a mark of the publisher's for a missing value
          Use the file as the publisher issued it.
        """, definition: MarketFiles.of2011),
    Broken(
      testDescription: "an unknown residence", file: "lc1105-bulk.csv",
      changes: [("Lives in a communal establishment", "Lives in a boat")],
      fault: """
        lc1105-bulk.csv:1: error HNA0519: an unknown category "Residence Type: Lives in a boat"; expected the categories as published
          Use the table as the publisher issued it; if a custom dataset joins categories, choose the one with more of them.
        """, definition: MarketFiles.of2011),
  ]

  @Test(arguments: broken)
  func saysWhatIsWrong(_ broken: Broken) throws {
    let text = try broken.changes.reduce(MarketFiles.text(broken.file)) { text, change in
      text.replacing(change.0, with: change.1)
    }
    let read = try MarketFiles.read(
      [(broken.called ?? broken.file, MarketFiles.bytes(broken.file, text))],
      definition: broken.definition)
    #expect(read.faults.contains(broken.fault), "\(read.faults)")
  }

  /// Categories before the code would be lost, and with them the whole.
  @Test func aQueryWithItsColumnsInAnotherOrderIsNotTaken() throws {
    let text = try MarketFiles.text("../nomis-query-ts003.csv").replacing(
      "\"Foxton 001A\",\"E01000001\",600,", with: "\"Foxton 001A\",600,\"E01000001\",")
    let read = try MarketFiles.read([("query.csv", Array(text.utf8))])
    #expect(read.figures.isEmpty)
    #expect(
      read.faults == """
        query.csv: warning HNA0501: no reader knows this file; expected a dataset of docs/datasets.md, with the headings it is published with
          Use the file as the publisher issued it, or take it out of the data folder.
        """)
  }

  @Test func tablesThatCountDifferentThings() throws {
    let households = try MarketFiles.text("TS041-2021-households.csv")
    let occupancy = try MarketFiles.text("rm-occupancy-bulk.csv")
    let read = try MarketFiles.read([
      ("TS041-2021-households.csv", Array(households.utf8)),
      ("rm-occupancy-bulk.csv", Array(occupancy.utf8)),
    ])
    #expect(
      read.faults.contains(
        """
        rm-occupancy-bulk.csv: error HNA0595: households.total.2021 is 1629, but 1050 by data/TS041-2021-households.csv; expected tables of one census that count the same
          One of the two counts something else, such as people instead of households: download the right one.
        """), "\(read.faults)")
  }
}
