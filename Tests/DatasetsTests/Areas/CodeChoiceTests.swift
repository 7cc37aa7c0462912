import Testing

@testable import Datasets

/// Which codes stand for an area in a file (method 1), on areas small enough to be counted by hand.
@Suite struct CodeChoiceTests {
  typealias Files = AreaFiles

  private static let twoOfThree =
    Files.code("E00000001") + ", " + Files.code("E00000002")
  private static let byLowerLayers = Files.people(["E01000001": 600, "E01000002": 900])

  @Test func outputAreasCountAlikeWhereNobodyCountedThem() throws {
    let outcome = try Files.read(
      Self.twoOfThree, ["lookup.csv": Files.lookup, "people.csv": Self.byLowerLayers])
    let set = try #require(outcome.codeSet(in: "people.csv"))
    #expect(set.codes == ["E01000001"])
    #expect((set.coverage, set.excess) == (1, 0.5))
    #expect(set.description == "1 lower layer super output area (2021), best fit")
    #expect(set.measuredBy == "number of output areas (2021)")
    #expect(outcome.residents == "600")
    #expect(
      outcome.faults == """
        people.csv: warning HNA0510: the areas of the file hold 100% of the area, and 50% of it again from around it, by number of output areas (2021); expected 90% or more, and 15% or less
          Use the same dataset for smaller areas, or say in area.yaml under fit why it will do.
        """)
  }

  @Test func peopleDecideWhereTheyAreCounted() throws {
    // Two of three output areas, but 200 of 600 people: less than half of the lower layer area.
    let few = Files.households(["E00000001": 80, "E00000002": 80, "E00000003": 40])
    let people = Files.people(["E00000001": 100, "E00000002": 100, "E00000003": 400])
    let outcome = try Files.read(
      Self.twoOfThree,
      [
        "lookup.csv": Files.lookup, "few.csv": few, "people.csv": people,
        "tenure.csv": Files.households(["E01000001": 200, "E01000002": 300]),
      ])
    #expect(outcome.codeSet(in: "tenure.csv") == nil)
    #expect(outcome.codeSet(in: "people.csv")?.isExact == true)
    #expect(outcome.residents == "200")
  }

  @Test func householdsDecideWherePeopleAreNotCounted() throws {
    let households = Files.households([
      "E00000001": 150, "E00000002": 130, "E00000003": 20, "E07000001": 40_000,
    ])
    let outcome = try Files.read(
      Self.twoOfThree,
      [
        "lookup.csv": Files.lookup, "households.csv": households, "people.csv": Self.byLowerLayers,
      ])
    let set = try #require(outcome.codeSet(in: "people.csv"))
    #expect((set.coverage, set.excess) == (1, 20.0 / 280))
    #expect(set.measuredBy == "households, 21 March 2021, by output area")
    #expect(outcome.faults == "")
  }

  @Test func theAuthorMayAskForALargerShare() throws {
    let asking = """
      assumptions:
        area.best-fit-share: { value: 0.7, reason: a part of a village is not the village }
      """
    let outcome = try Files.read(
      Self.twoOfThree, others: asking,
      ["lookup.csv": Files.lookup, "people.csv": Self.byLowerLayers])
    #expect(outcome.residents == "")
    #expect(
      outcome.faults == """
        people.csv: warning HNA0509: the area holds less than 70% of each of the file's lower layer super output areas (2021); expected an area of 70% of one at least
          Use the same dataset for smaller areas; until then the file gives no figures for the area.
        """)
  }

  @Test func aPlaceOfHalfTheWeightIsTaken() throws {
    let people = Files.people([
      "E00000001": 150, "E00000002": 150, "E00000003": 300, "E01000001": 600,
    ])
    let outcome = try Files.read(
      Self.twoOfThree,
      [
        "lookup.csv": Files.lookup, "people.csv": people,
        "tenure.csv": Files.households(["E01000001": 250]),
      ])
    #expect(outcome.codeSet(in: "tenure.csv")?.codes == ["E01000001"])
    #expect(outcome.codeSet(in: "tenure.csv")?.excess == 1)
  }

  @Test func anyMixOfCodesIsAddedUp() throws {
    let parish = """
      OA21CD,PARNCP24CD,PARNCP24NM,LAD24CD,LAD24NM
      E00000007,E04000001,Millham,E07000001,Wealdmarsh

      """
    let codes = [
      Files.code("E02000001"), Files.code("E00000008"), Files.code("E04000001", nil),
    ].joined(separator: ", ")
    let people = Files.people([
      "E01000001": 600, "E01000002": 900, "E00000007": 70, "E00000008": 80,
    ])
    let outcome = try Files.read(
      codes, ["lookup.csv": Files.lookup, "parish.csv": parish, "people.csv": people])
    let set = try #require(outcome.codeSet(in: "people.csv"))
    #expect(outcome.residents == "1650")
    #expect(set.isExact)
    #expect(
      set.description
        == "2 output areas (2021) and 2 lower layer super output areas (2021), as a best-fit lookup has them"
    )
    #expect(outcome.faults == "")
  }

  @Test func theSameGroundIsNotCountedTwice() throws {
    let codes = Files.code("E01000001") + ", " + Files.code("E00000003")
    let outcome = try Files.read(codes, ["lookup.csv": Files.lookup])
    #expect(
      outcome.faults == """
        foxton/area.yaml: error HNA0577: codes E00000003 and E01000001 both hold E00000003; expected codes that lie beside each other
          Remove one of the two; what lies in both would be counted twice.
        """)
  }

  @Test func aLookupWithShiftedOrExchangedColumnsIsRefused() throws {
    let exchanged = Files.lookup.with(
      "E00000002,E01000001,Foxton 001A,E02000001", "E00000002,E02000001,Foxton 001A,E01000001")
    let outcome = try Files.read(
      Files.code("E02000001"),
      [
        "lookup.csv": exchanged.with(
          "E01000002,Foxton 001B,E02000001,Foxton 001,E07000001,Wealdmarsh,5",
          "E02000001,Foxton 001,E07000001,Wealdmarsh,5")
      ])
    #expect(
      outcome.faults == """
        lookup.csv:3: error HNA0523: "E01000001" below the heading MSOA21CD; expected codes of the kind that the heading names
          Use the file as it was issued; check that the columns stand under their headings.
        lookup.csv:3: error HNA0523: "E02000001" below the heading LSOA21CD; expected codes of the kind that the heading names
          Use the file as it was issued; check that the columns stand under their headings.
        lookup.csv:6: error HNA0530: a row of 6 fields below 8 headings; expected a field for each heading
          Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
        """)
  }

  @Test func aPartWithAsManyAsItsWholeIsNamed() throws {
    let people = Files.people(["E02000001": 5000, "E07000001": 5000, "E92000001": 9000])
    let files = ["lookup.csv": Files.lookup, "people.csv": people]
    let outcome = try Files.read(Files.code("E02000001"), files)
    #expect(
      outcome.faults == """
        people.csv: warning HNA0527: population.all-ages.2021 is 5,000, and 5,000 for all of the authority; expected fewer in an area than in its authority
          Compare the rows of both with the publisher's page: one may stand under a wrong code. If the area is the whole of the authority, add a lookup that says so.
        """)
    let whole = Files.code("E02000001") + ", " + Files.code("E02000002")
    let both = Files.people(["E02000001": 3000, "E02000002": 2000, "E07000001": 5000])
    #expect(try Files.read(whole, ["lookup.csv": Files.lookup, "people.csv": both]).faults == "")
  }

  @Test func anAreaOfTwoDistrictsIsNamed() throws {
    let codes = Files.code("E01000003") + ", " + Files.code("E01000004")
    let people = Files.people(["E00000007": 200, "E00000008": 100, "E00000009": 100])
    let outcome = try Files.read(
      codes, ["lookup.csv": Files.lookup, "people.csv": people])
    let districts = try #require(outcome.published.districts)
    #expect(districts.parts.map(\.name) == ["Wealdmarsh", "Otherbury"])
    #expect(districts.parts.map(\.share) == [0.75, 0.25])
    #expect(!districts.isWhole)
    #expect(outcome.residents == "400")
    #expect(
      outcome.faults == """
        foxton/area.yaml: warning HNA0578: the area lies in Wealdmarsh (75.0%) and Otherbury (25.0%), by people, 21 March 2021, by output area; expected an area within its authority, Wealdmarsh
          Check that the authority is the one whose plan the area answers to. Its rates and shares stand for the whole area, and the report says so.
        """)
  }

  @Test func anAreaInAnotherDistrictIsNamed() throws {
    let outcome = try Files.read(Files.code("E01000004"), ["lookup.csv": Files.lookup])
    #expect(
      outcome.faults == """
        foxton/area.yaml: warning HNA0578: the area lies in Otherbury (100.0%), by number of output areas (2021); expected an area within its authority, Wealdmarsh
          Check that the authority is the one whose plan the area answers to. Its rates and shares stand for the whole area, and the report says so.
        """)
  }

  @Test func anAreaThatIsItsDistrictIsKnown() throws {
    let codes = Files.code("E02000001") + ", " + Files.code("E02000002")
    let whole = try Files.read(codes, ["lookup.csv": Files.lookup])
    #expect(whole.published.districts?.isWhole == true)
    #expect(whole.faults == "")
    let part = try Files.read(Files.code("E02000001"), ["lookup.csv": Files.lookup])
    #expect(part.published.districts?.isWhole == false)
  }
}
