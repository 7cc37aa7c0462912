import Datasets
import Evidence
import Notation
import Testing

/// Figures of a district from the evidence of its own report.
@Suite struct DistrictReportTests {
  private static let area = """
    kind: strategy
    title: A strategy for Foxshire
    invented: true
    status: draft
    version: "1"
    base_date: 2026-03-31
    area:
      name: Foxshire
      setting: a county
      description: A county of two districts.
      codes: [{ code: E07000999 }, { code: E07000998 }]
    places:
      country: { code: E92000001, name: England }
      foxton: { code: E07000999, name: Foxton, evidence: ../../Output/foxton/evidence.json }
      oxton: { code: E07000998, name: Oxton }
    plan: { start: 2026, end: 2041 }
    periods: { census: 2021, population_base: 2024, stock: 2025, projection_end: 2041 }
    publications: {}

    """

  private static func definition(_ changes: [(String, String)] = []) throws(Faults)
    -> AreaDefinition
  {
    var text = area.replacing("publications: {}\n", with: "")
    for (old, new) in changes { text = text.replacing(old, with: new) }
    return try AreaFolder.read("foxshire", files: [("area.yaml", Array(text.utf8))]).definition
  }

  private static let wanted: [String: Quantity.Unit?] = [
    "completions.net": nil, "overcrowded.share": nil, "households.total": nil,
  ]

  private static func read(
    _ evidence: String?, _ changes: [(String, String)] = []
  ) throws -> (reports: [DistrictReport], faults: String) {
    let log = FaultLog()
    let reports = DistrictReport.read(
      of: try definition(changes), wanted: wanted, in: "foxshire", log: log
    ) { path in
      path == "../../Output/foxton/evidence.json" ? evidence.map { Array($0.utf8) } : nil
    }
    return (reports, Faults(log.faults).description)
  }

  @Test func figuresOfTheAreaItselfBecomeTheDistricts() throws {
    let (reports, faults) = try Self.read(KeptEvidenceTests.small)
    #expect(faults.isEmpty)
    let report = try #require(reports.first)
    #expect(report.place.key == "foxton")
    #expect(
      report.figures.map(\.id.text) == [
        "completions.net.2024-2025.foxton", "overcrowded.share.2021.foxton",
      ])
    // What is provisional stays so, and what is withheld keeps its reason.
    #expect(report.figures[0].quantity == Quantity(120, markers: [.provisional]))
    #expect(report.figures[1].quantity.reason == "it is withheld")
    guard case .observed(let source) = report.figures[0].basis else {
      Issue.record("not from a file")
      return
    }
    #expect(source.dataset == "Evidence of the report Homes in Foxton")
    #expect(source.edition == "version 2025.1, base date 31 March 2025, draft")
    #expect(source.sha256 == SHA256.hexDigest(of: Array(KeptEvidenceTests.small.utf8)))
    #expect(
      source.selection
        == "figure completions.net.2024-2025 of the area itself; there stated from Returns, page 3")
  }

  @Test func figuresOfOtherPlacesAndUnwantedOnesAreLeft() throws {
    let other = KeptEvidenceTests.small.replacing(
      "\"area\": \"foxton\", \"period\": \"2024-2025\"",
      with: "\"area\": \"E92000001\", \"period\": \"2024-2025\"")
    #expect(try Self.read(other).reports.first?.figures.map(\.id.stem) == ["overcrowded.share"])
  }

  @Test(arguments: [
    (
      "\"E07000999\"", "\"E07000998\"",
      "foxshire/area.yaml:14:54: error HNA0888: evidence of a report on"
    ),
    (
      "\"monitoring\"", "\"hna\"",
      "foxshire/area.yaml:14:54: error HNA0887: evidence of a report of kind hna"
    ),
    (
      "\"invented\": true", "\"invented\": false",
      "foxshire/area.yaml:14:54: error HNA0889: evidence of a real"
    ),
    (
      "\"unit\": \"dwellings\"", "\"unit\": \"people\"",
      "foxshire/../../Output/foxton/evidence.json:9: error HNA0891: figure \"completions.net.2024-2025\""
    ),
    (
      "2025-03-31", "2027-03-31",
      "foxshire/area.yaml:14:54: warning HNA0890: evidence of 2027-03-31"
    ),
  ])
  func evidenceThatDoesNotFitIsRefused(old: String, new: String, message: String) throws {
    let (_, faults) = try Self.read(KeptEvidenceTests.small.replacing(old, with: new))
    #expect(faults.hasPrefix(message), "\(faults)")
  }

  @Test func evidenceThatIsNotThereIsAFault() throws {
    let (reports, faults) = try Self.read(nil)
    #expect(reports.isEmpty)
    #expect(faults.hasPrefix("foxshire/area.yaml:14:54: error HNA0886: there is no file"))
  }

  @Test func inventedEvidenceIsNoneOfARealPlaces() throws {
    let (_, faults) = try Self.read(KeptEvidenceTests.small, [("invented: true\n", "")])
    #expect(faults.contains("error HNA0889: evidence of an invented place"))
  }

  @Test(arguments: [
    ("../../Output/foxton/evidence.json", "/tmp/evidence.json", "HNA0884"),
    (
      "name: Oxton }", "name: Oxton }\n  uplands: { name: the uplands, evidence: a.json }",
      "HNA0885"
    ),
  ])
  func aKeyThatDoesNotFitIsRefused(old: String, new: String, code: String) {
    #expect {
      try Self.definition([(old, new)])
    } throws: { error in
      (error as? Faults)?.all.map(\.code) == [code]
    }
  }

  /// Where a file and a row both give a figure and differ, what was not used is said beside what was.
  @Test func whichOfTwoFiguresIsUsedIsSaid() throws {
    let figure = try #require(try Self.read(KeptEvidenceTests.small).reports.first?.figures.first)
    var stated = figure
    stated.quantity = Quantity(130)
    stated.basis = .stated(
      StatedSource(
        publication: Publication(key: "r", title: "Returns", publisher: "Foxton", date: "2025"),
        at: "page 9", file: "stated/a.csv", line: 2))
    let used = StatedAndObserved(
      stated: [stated], observed: [figure], preferences: [], log: FaultLog())
    guard case .observed(let source)? = used.figures.first?.basis else {
      Issue.record("the stated figure was used")
      return
    }
    #expect(source.beside == "Returns, page 9, has 130, which is not used.")
  }
}
