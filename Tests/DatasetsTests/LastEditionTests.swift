import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// Evidence files read back: the samples' own, and a small one with one thing wrong at a time.
@Suite("The last edition, read back")
struct LastEditionTests {
  @Test(arguments: [
    "arches-chatham", "exampleton", "southend-on-sea", "maidstone", "kent-and-medway",
    "wealdmarsh-monitoring",
  ])
  func everySampleIsReadBack(area: String) throws {
    let path = "Output/\(area)/evidence.json"
    let bytes = Array(try Data(contentsOf: repository.appending(path: path)))
    let record = try EvidenceRecord.read(bytes, file: path, path: path)
    #expect(record.report.area == area)
    #expect(
      record.ledger.figures.count
        == String(decoding: bytes, as: UTF8.self)
        .ranges(of: "\n      \"marker\":").count)
  }

  private static let area = """
    previous: editions/2025.json
    """

  /// The evidence of an edition of the folder `foxton`: a figure, its double, and a finding.
  private static let evidence = """
    {
      "format": 1,
      "report": {"area": "foxton", "codes": ["E01000001"], "invented": false, "kind": "hna", "title": "T",
        "version": "1", "status": "draft", "base_date": "2025-03-31", "policy_edition": "2024DEC", "program": "hna"},
      "figures": [
        {"id": "a", "label": "A", "value": 2, "unit": "dwellings", "display": "2", "marker": null,
         "interval": null, "area": "foxton", "period": "2024", "basis": "stated",
         "source": {"publication": "census", "at": "t", "file": "f", "line": 3, "note": null}},
        {"id": "b", "label": "B", "value": 4, "unit": "dwellings", "display": "4", "marker": null,
         "interval": null, "area": "foxton", "period": null, "basis": "derived",
         "formula": "a + a", "inputs": {"a": "a"}}
      ],
      "findings": [
        {"id": "f", "question": "Q?", "outcome": "yes", "outcomes": ["yes", "no"], "deciding": ["b"],
         "threshold": null, "distance": null, "unit": null}
      ],
      "assumptions": [],
      "sources": [
        {"kind": "publication", "key": "census", "title": "C", "publisher": "P", "date": "2022", "licence": null, "href": null}
      ]
    }
    """

  private static func faults(_ evidence: String?, previous: String = area) -> String {
    Folders.faults(
      Folders.definition + "\n" + previous,
      others: evidence.map { ["editions/2025.json": $0] } ?? [:])
  }

  @Test func theLastEditionIsReadWithTheFolder() throws {
    #expect(Self.faults(Self.evidence) == "")
    let folder = try Folders.read(
      Folders.definition + "\n" + Self.area, others: ["editions/2025.json": Self.evidence])
    let previous = try #require(folder.previous)
    #expect(previous.report.baseDate == "2025-03-31")
    #expect(previous.ledger.figures[FigureID("b")]?.value == 4)
    #expect(previous.ledger.findings["f"]?.outcome == "yes")
    #expect(previous.lines[FigureID("b")] == 9)
  }

  /// What is wrong, by the text that is put in the place of another, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let fault: String

    init(_ description: String, _ old: String, _ new: String, _ fault: String) {
      (testDescription, self.old, self.new, self.fault) = (description, old, new, fault)
    }
  }

  static let copyAgain =
    "\n  Copy the file evidence.json of that edition again; it is not to be edited."

  @Test(arguments: [
    Case(
      "no evidence", "\"format\": 1,", "",
      """
      editions/2025.json:1: error HNA0881: a file without a format; expected the evidence.json of a report
        Name the evidence.json of a report folder.
      """),
    Case(
      "an older format", "\"format\": 1,", "\"format\": 0,",
      """
      editions/2025.json:2: error HNA0882: evidence of format "0"; expected format 1
        Write the report again, and take its evidence.json as it then is.
      """),
    Case(
      "another area", "\"area\": \"foxton\", \"codes\"", "\"area\": \"boxton\", \"codes\"",
      """
      area.yaml:33:11: error HNA0862: the evidence of the area folder "boxton"; expected that of "foxton"
        Name the evidence file of an earlier edition of this report.
      """),
    Case(
      "another kind", "\"kind\": \"hna\"", "\"kind\": \"spd\"",
      """
      area.yaml:33:11: error HNA0862: the evidence of a report of kind "spd"; expected that of kind "hna"
        Name the evidence file of an earlier edition of this report.
      """),
    Case(
      "a later edition", "2025-03-31", "2026-04-01",
      """
      area.yaml:33:11: error HNA0863: an edition as at 2026-04-01, after this report's base date 2026-03-31; expected an earlier edition
        Name the evidence file of an earlier edition, or correct "base_date".
      """),
    Case(
      "an input that is not there", "\"inputs\": {\"a\": \"a\"}", "\"inputs\": {\"a\": \"c\"}",
      "editions/2025.json:9: error HNA0864: a reference to the figure \"c\"; expected a figure of the file"
        + copyAgain),
    Case(
      "a figure twice", "{\"id\": \"b\"", "{\"id\": \"a\"",
      "editions/2025.json:9: error HNA0865: \"a\" a second time; expected each name once"
        + copyAgain),
    Case(
      "a value changed by hand", "\"value\": 4", "\"value\": 5",
      "editions/2025.json:9: error HNA0866: \"b\" is 5.0, but a + a gives 4.0; expected the result of the formula"
        + copyAgain),
    Case(
      "a formula that is none", "\"a + a\"", "\"a +\"",
      "editions/2025.json:9: error HNA0866: the formula \"a +\" of \"b\"; expected one that can be worked out on its inputs"
        + copyAgain),
    Case(
      "an unknown unit", "\"value\": 4, \"unit\": \"dwellings\"",
      "\"value\": 4, \"unit\": \"homes\"",
      ""),
  ])
  func saysWhatIsWrong(_ example: Case) {
    let faults = Self.faults(Self.evidence.with(example.old, example.new))
    if example.fault.isEmpty {
      #expect(faults.contains("HNA0883: unit \"homes\"; expected a unit that this program writes"))
    } else {
      #expect(faults == example.fault)
    }
  }

  @Test func aFigureMayNotRestOnItself() {
    let faults = Self.faults(
      Self.evidence.with("\"inputs\": {\"a\": \"a\"}", "\"inputs\": {\"a\": \"b\"}")
        .with("\"value\": 4", "\"value\": 0"))
    #expect(faults.contains("error HNA0866: \"b\" rests on itself"))
  }

  @Test func theFileMustBeInTheFolder() {
    #expect(
      Self.faults(nil) == """
        area.yaml:33:11: error HNA0867: no file "editions/2025.json" in the area folder; expected the evidence.json of the last edition, kept as editions/<year>.json
          Copy it there from the output folder of that edition, or remove the key "previous".
        """)
    #expect(
      Self.faults(nil, previous: "previous: ../2025.json") == """
        area.yaml:33:11: error HNA0120: key "previous" has "../2025.json"; expected a file of the folder editions, such as editions/2025.json
          Keep the evidence.json of each edition there under a name of its own.
        """)
  }
}
