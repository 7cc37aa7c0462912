import Testing

@testable import Datasets

/// Areas of one census in files of the other, by the lookup of changes (method 1, step 2).
@Suite struct OtherCensusTests {
  typealias Files = AreaFiles

  /// 001A did not change; 101 and 102 of 2011 were merged into 201; 103 was split into 203 and 204; 105 was redrawn.
  private static let changes = """
    LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW,ObjectId
    E01000001,Foxton 001A,E01000001,Foxton 001A,U,E07000001,Wealdmarsh,,1
    E01000101,Foxton 002A,E01000201,Foxton 003A,M,E07000001,Wealdmarsh,,2
    E01000102,Foxton 002B,E01000201,Foxton 003A,M,E07000001,Wealdmarsh,,3
    E01000103,Foxton 002C,E01000203,Foxton 003B,S,E07000001,Wealdmarsh,,4
    E01000103,Foxton 002C,E01000204,Foxton 003C,S,E07000001,Wealdmarsh,,5
    E01000105,Foxton 002D,E01000205,Foxton 003D,X,E07000001,Wealdmarsh,,6

    """
  private static let of2021 = Files.people([
    "E01000001": 600, "E01000201": 900, "E01000203": 300, "E01000204": 500, "E01000205": 700,
    "E07000001": 90_000,
  ])
  private static let of2011 = Files.people(
    [
      "E01000001": 580, "E01000101": 450, "E01000102": 350, "E01000103": 750, "E01000105": 700,
      "E07000001": 80_000,
    ], census: 2011)

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The census that the area is drawn for; the file is of the other.
    let census: Int
    let codes: [String]
    /// The codes that stand for the area in the file.
    let chosen: [String]
    let people: String
    let coverage: Double
    let excess: Double
  }

  private static let cases = [
    Case(
      testDescription: "unchanged", census: 2011, codes: ["E01000001"], chosen: ["E01000001"],
      people: "600", coverage: 1, excess: 0),
    Case(
      testDescription: "merged, both of them", census: 2011, codes: ["E01000101", "E01000102"],
      chosen: ["E01000201"], people: "900", coverage: 1, excess: 0),
    Case(
      // 450 of the 800 people of 2011 are the area's.
      testDescription: "merged, the larger of them", census: 2011, codes: ["E01000101"],
      chosen: ["E01000201"], people: "900", coverage: 1, excess: 350.0 / 450),
    Case(
      testDescription: "split", census: 2011, codes: ["E01000103"],
      chosen: ["E01000203", "E01000204"], people: "800", coverage: 1, excess: 0),
    Case(
      testDescription: "merged, seen from 2021", census: 2021, codes: ["E01000201"],
      chosen: ["E01000101", "E01000102"], people: "800", coverage: 1, excess: 0),
    Case(
      // 500 of the 800 people of 2021 are the area's.
      testDescription: "split, the larger of them, seen from 2021", census: 2021,
      codes: ["E01000204"], chosen: ["E01000103"], people: "750", coverage: 1,
      excess: 300.0 / 500),
    Case(
      testDescription: "several", census: 2021, codes: ["E01000001", "E01000201"],
      chosen: ["E01000001", "E01000101", "E01000102"], people: "1380", coverage: 1, excess: 0),
  ]

  @Test(arguments: cases)
  func goesThroughTheChanges(_ test: Case) throws {
    let outcome = try read(test.codes, census: test.census)
    let other = test.census == 2011 ? 2021 : 2011
    let set = try #require(outcome.codeSet(in: "of\(other).csv"))
    #expect(set.codes == test.chosen)
    #expect((set.coverage, set.excess) == (test.coverage, test.excess))
    #expect((set.measuredBy == nil) == set.isExact, "what is exact needs no measure")
    #expect(
      set.description.contains(", from areas of \(test.census) by the change lookup"),
      "\(set.description)")
    #expect(set.description.hasSuffix("best fit") == (test.excess > 0), "\(set.description)")
    #expect(outcome.published.text("population.all-ages.\(other)") == test.people)
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let census: Int
    let code: String
    let fault: String
  }

  private static let failures = [
    Failure(
      testDescription: "the smaller of those that were merged", census: 2011, code: "E01000102",
      fault: """
        of2021.csv: warning HNA0508: E01000101 was redrawn between the censuses of 2011 and 2021; expected areas that can be compared
          Nothing needs doing: the file gives no figures for the area, since they would be of other ground.
        """),
    Failure(
      testDescription: "ground that was redrawn", census: 2011, code: "E01000105",
      fault: """
        of2021.csv: warning HNA0508: E01000105 was redrawn between the censuses of 2011 and 2021; expected areas that can be compared
          Nothing needs doing: the file gives no figures for the area, since they would be of other ground.
        """),
    Failure(
      testDescription: "a code that the changes do not know", census: 2011, code: "E01000999",
      fault: """
        of2011.csv: warning HNA0506: the file has no row for E01000999; expected every code of the area, or a lookup that says what it is made of
          Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
        of2021.csv: warning HNA0507: the file is drawn for the census of 2021, the area for that of 2011; expected small areas of one census, or a lookup from one to the other
          Put the "LSOA (2011) to LSOA (2021)" lookup into the data folder; until then the file gives no figures for the area.
        """),
  ]

  @Test(arguments: failures)
  func neverMixesInSilence(_ test: Failure) throws {
    let outcome = try read([test.code], census: test.census)
    #expect(outcome.faults == test.fault)
    #expect(outcome.residents == "")
  }

  /// Each lost row would leave a part of the area out, or take too little of the ground around it.
  @Test(arguments: [
    (lost: "E01000103,Foxton 002C,E01000204", code: "E01000103"),
    (lost: "E01000102,Foxton 002B,E01000201", code: "E01000101"),
  ])
  func noticesALostRowOfTheChanges(lost: String, code: String) throws {
    let rows = Self.changes.split(separator: "\n").filter { !$0.hasPrefix(lost) }
    let outcome = try read([code], census: 2011, changes: rows.joined(separator: "\n") + "\n")
    let named = code == "E01000103" ? code : "E01000201"
    #expect(
      outcome.faults == """
        of2021.csv: warning HNA0522: the change lookup has one row alone for \(named), split or merged; expected a row for each part of an area that was split, and of one that was merged
          Download the lookup for the whole authority; until then the file gives no figures for the area.
        """)
    #expect(outcome.residents == "")
  }

  @Test func outputAreasGoByTheLowerLayerAreasThatTheyFit() throws {
    let lookup = """
      OA21CD,LSOA21CD,LSOA21NM,MSOA21CD,MSOA21NM,LAD22CD,LAD22NM,ObjectId
      E00000001,E01000201,Foxton 003A,E02000001,Foxton 001,E07000001,Wealdmarsh,1
      E00000002,E01000201,Foxton 003A,E02000001,Foxton 001,E07000001,Wealdmarsh,2
      E00000003,E01000203,Foxton 003B,E02000001,Foxton 001,E07000001,Wealdmarsh,3
      E00000004,E01000204,Foxton 003C,E02000001,Foxton 001,E07000001,Wealdmarsh,4

      """
    // The area is 201 and 204: 900 and 500 people; 103 of 2011 is 204 and the 300 people of 203.
    let codes = ["E00000001", "E00000002", "E00000004"].map { Files.code($0) }
      .joined(separator: ", ")
    let outcome = try Files.read(
      codes,
      [
        "lookup.csv": lookup, "changes.csv": Self.changes, "of2011.csv": Self.of2011,
        "of2021.csv": Self.of2021,
      ])
    let set = try #require(outcome.codeSet(in: "of2011.csv"))
    #expect(set.codes == ["E01000101", "E01000102", "E01000103"])
    #expect((set.coverage, set.excess) == (1, 300.0 / 1400))
    #expect(set.measuredBy == "people, 21 March 2021, by lower layer super output area")
    #expect(outcome.published.text("population.all-ages.2011") == "1550")
  }

  private func read(_ codes: [String], census: Int, changes: String? = nil) throws
    -> AreaFiles.Outcome
  {
    try Files.read(
      codes.map { Files.code($0, census) }.joined(separator: ", "), census: census,
      [
        "changes.csv": changes ?? Self.changes, "of2011.csv": Self.of2011,
        "of2021.csv": Self.of2021,
      ])
  }
}
