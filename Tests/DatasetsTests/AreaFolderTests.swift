import Datasets
import Evidence
import Notation
import Policy
import Testing

@Suite struct AreaFolderTests {
  private let authority = Place(key: "authority", code: "E07000001", name: "Wealdmarsh")
  private let census = Publication(
    key: "census", title: "Census 2021", publisher: "Office for National Statistics",
    date: "2022-06-28")

  @Test func readsTheDefinition() throws {
    let definition = try Folders.read().definition
    #expect(definition.kind == .hna)
    #expect(definition.title == "Housing Needs Assessment for Foxton")
    #expect(definition.version == "2026.1")
    #expect(definition.status == .draft)
    #expect(!definition.isInvented)
    #expect(definition.baseDate == WrittenDate("2026-03-31"))
    #expect(definition.baseDateLocation == Location(path: "foxton/area.yaml", line: 5, column: 12))
    #expect(definition.place == Place(key: "", code: "foxton", name: "Foxton"))
    #expect(definition.description == ["A village by a stream.", "It has one street."])
    #expect(definition.fit == [])
    #expect(definition.codes.map(\.code.text) == ["E01000001", "E00000002"])
    #expect(definition.codes.map(\.code.level) == [.lowerLayer, .outputArea])
    #expect(definition.codes.map(\.vintage) == [2021, 2021])
    #expect(definition.codes.map(\.reason) == ["the village", "the mill"])
    #expect(definition.publications == [census])
    #expect(definition.dataFolders == ["data"])
    #expect(definition.plan.start == 2026 && definition.plan.end == 2041)
    #expect(definition.periods.census == 2021 && definition.periods.stock == 2025)
    #expect(definition.choices.targetIncome == .mean && definition.choices.newBuildTypes == nil)
    #expect(definition.choices.olderReference == .whole)
  }

  @Test func putsTheAuthorityFirstAndGivesPlacesWithoutACodeTheirKey() throws {
    let definition = try Folders.read().definition
    #expect(
      definition.comparators.map(\.place) == [
        authority, Place(key: "country", code: "E92000001", name: "England"),
        Place(key: "kdl", code: "kdl", name: "the key location"),
      ])
    #expect(definition.comparators.last?.note == "a part of Wealdmarsh")
    #expect(definition.place("") == definition.place)
    #expect(definition.place("region") == nil)
  }

  @Test func readsWhatAnAuthorChooses() throws {
    let definition = try Folders.read(
      Folders.definition.with(
        "plan:",
        """
        invented: true
        policy_edition: 2018
        policy_edition_reason: the plan was begun under it
        prepared_for: Foxton Parish Council
        assumptions:
          affordability.deposit-share: { value: 0.15, reason: local lenders ask for it }
        choices: { new_build_types: [flat, terraced], target_income: median, older_reference: excluding }
        seed_compat: [rent-multiplier]
        sub_areas:
          mill: { name: the mill, reason: across the stream }
        people:
          - { role: Prepared by, position: Planning Consultant }
        revisions:
          - { revision: 1, date: 2026-02, details: First draft, authorised_by: Clerk }
          - { revision: 2, date: 2026-02-20, details: Final, authorised_by: Clerk }
        data: [data, ../../national]
        plan:
        """)
    ).definition
    #expect(definition.isInvented)
    #expect(definition.edition?.edition == .july2018)
    #expect(definition.edition?.reason == "the plan was begun under it")
    #expect(definition.preparedFor == "Foxton Parish Council")
    #expect(definition.assumptions.map(\.name) == ["affordability.deposit-share"])
    #expect(definition.assumptions.map(\.value) == [.one(0.15)])
    #expect(definition.choices.newBuildTypes == ["flat", "terraced"])
    #expect(definition.choices.targetIncome == .median)
    #expect(definition.choices.olderReference == .excluding)
    #expect(definition.conventions == [.rentMultiplier])
    #expect(definition.subAreas.map(\.key) == ["mill"])
    #expect(definition.people.map(\.position) == ["Planning Consultant"])
    #expect(definition.revisions.map(\.date.description) == ["2026-02", "2026-02-20"])
    #expect(definition.dataFolders == ["data", "../../national"])
  }

  @Test(arguments: ["spd", "monitoring", "strategy"])
  func anAuthorityNeedsNoAuthority(kind: String) throws {
    let definition = try Folders.read(
      Folders.definition.with("kind: hna", "kind: \(kind)")
        .with("code: E01000001, vintage: 2021, reason: the village", "code: E07000002")
        .with("    - { code: E00000002, vintage: 2021, reason: the mill }\n", ""))
    #expect(definition.definition.codes.map(\.code.level) == [.district])
  }

  @Test func readsAStatedFigure() throws {
    let figure = try #require(try Folders.read().figures.first)
    #expect(
      figure
        == Figure(
          FigureID("tenure.owned.share", .year(2021), at: "authority"),
          "Households owning outright or with a mortgage, share", Quantity(0.645), .share,
          at: authority,
          basis: .stated(
            StatedSource(
              publication: census, at: "table TS054", file: "stated/tenure.csv", line: 2))))
  }

  @Test func readsMarkersAndRanges() throws {
    let rows = """
      households.total,,2021,,census,t,c,1,4,bounds,Hidden
      households.total,,2019-2020,10,census,t,"p,u",5,,,
      households.total,kdl,2021-12,,census,t,x,,,,
      tenure.owned.share,,2021,,census,t,,10%,12.5%,stated,
      tenure.owned.share,,2022,0.1%,census,t,,,1%,bounds,
      """
    let figures = try Folders.read(stated: Folders.header + rows + "\n").figures
    #expect(
      figures.map(\.id.text) == [
        "households.total.2021", "households.total.2019-2020", "households.total.2021-12.kdl",
        "tenure.owned.share.2021", "tenure.owned.share.2022",
      ])
    #expect(
      figures.map(\.quantity) == [
        Quantity(nil, markers: [.confidential], bounds: 1...4),
        Quantity(10, markers: [.provisional, .lowReliability]),
        Quantity(nil, markers: [.notAvailable]),
        Quantity(nil),
        Quantity(0.001, bounds: 0...0.01),
      ])
    #expect(
      figures.map(\.interval) == [
        Interval(lower: 1, upper: 4, kind: .bounds),
        Interval(lower: 5, upper: nil, kind: .interval),
        nil,
        Interval(lower: 0.1, upper: 0.125, kind: .stated),
        Interval(lower: nil, upper: 0.01, kind: .bounds),
      ])
  }

  @Test func readsColumnsInAnyOrderAndWithoutTheOptionalOnes() throws {
    let stated = "at,value,figure,publication,period,place\nt,9,households.total,census,2021,\n"
    #expect(try Folders.read(stated: stated).figures.map(\.value) == [9])
  }

  @Test func readsPoliciesAndChapters() throws {
    let folder = try Folders.read(
      Folders.definition.with("  start: 2026", "  start: 2026\n  emerging: { name: The plan }"),
      others: [
        "policies.csv":
          "plan,reference,title,summary,topic,publication,at\nemerging,H4,Homes,Asks.,mix,census,p\n",
        "chapters/b.md": "B", "chapters/a.md": "A", "chapters/notes.txt": "no",
      ])
    #expect(folder.policies?.policies.map(\.reference) == ["H4"])
    #expect(folder.policies?.policies.map(\.topic) == [.mix])
    #expect(folder.chapters.map(\.path) == ["chapters/a.md", "chapters/b.md"])
    #expect(folder.schemes == nil)
  }
}
