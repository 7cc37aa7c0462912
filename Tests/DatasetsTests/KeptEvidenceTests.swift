import Datasets
import Evidence
import Foundation
import Notation
import Testing

@Suite("Evidence that is read back")
struct KeptEvidenceTests {
  static let small = """
    {
      "format": 1,
      "report": {
        "area": "foxton", "codes": ["E07000999"], "invented": true, "kind": "monitoring",
        "title": "Homes in Foxton", "version": "2025.1", "status": "draft",
        "base_date": "2025-03-31", "policy_edition": "2024DEC", "program": "hna 0.1.0"
      },
      "figures": [
        {
          "id": "completions.net.2024-2025", "label": "Homes completed, net", "value": 120,
          "unit": "dwellings", "display": "120", "marker": "p", "interval": null,
          "area": "foxton", "period": "2024-2025", "basis": "stated",
          "source": { "publication": "returns", "at": "page 3", "file": "stated/a.csv", "line": 2, "note": null }
        },
        {
          "id": "overcrowded.share.2021", "label": "Overcrowded households, share", "value": null,
          "unit": "share", "display": "[c]", "marker": "c",
          "interval": { "lower": 0.01, "upper": 0.02, "kind": "bounds" },
          "area": "foxton", "period": "2021", "reason": "it is withheld", "basis": "derived",
          "formula": "overcrowded / households",
          "inputs": { "overcrowded": "overcrowded.households.2021", "households": ["households.total.2021"] }
        }
      ],
      "findings": [
        {
          "id": "supply.five-year", "question": "Is there enough?", "outcome": "met",
          "outcomes": ["met", "short"], "deciding": ["supply.years"], "threshold": 5, "distance": 0.5,
          "unit": "years"
        }
      ],
      "assumptions": [],
      "sources": [
        { "kind": "publication", "key": "returns", "title": "Returns", "publisher": "Foxton", "date": "2025", "licence": null, "href": null }
      ]
    }
    """

  private static func read(_ text: String) -> (evidence: KeptEvidence?, faults: String) {
    let log = FaultLog()
    let evidence = KeptEvidence.read(
      Array(text.utf8), file: "kept.json", path: "a/kept.json", log: log)
    return (evidence, Faults(log.faults).description)
  }

  @Test func allOfItIsRead() throws {
    let (evidence, faults) = Self.read(Self.small)
    #expect(faults.isEmpty)
    let kept = try #require(evidence)
    #expect(kept.report.codes == ["E07000999"])
    #expect(kept.report.isInvented)
    #expect(kept.report.kind == .monitoring)
    #expect("\(kept.report.baseDate)" == "2025-03-31")
    #expect(kept.sha256 == SHA256.hexDigest(of: Array(Self.small.utf8)))
    let completions = try #require(kept.figures.first)
    #expect(completions.quantity == Quantity(120, markers: [.provisional]))
    #expect(completions.period == .years(2024, 2025))
    #expect(completions.basis == .stated(publication: "returns", at: "page 3"))
    let share = try #require(kept.figures.last)
    #expect(
      share.quantity
        == Quantity(nil, markers: [.confidential], bounds: 0.01...0.02, reason: "it is withheld"))
    guard case .derived(let formula, let inputs) = share.basis else {
      Issue.record("not derived")
      return
    }
    #expect(formula == "overcrowded / households")
    #expect(inputs.map(\.figures) == [["overcrowded.households.2021"], ["households.total.2021"]])
    #expect(kept.findings.map(\.outcome) == ["met"])
    #expect(kept.findings.map(\.unit) == [.years])
    #expect(kept.publications == ["returns": "Returns"])
  }

  @Test(arguments: [
    ("\"format\": 1", "\"format\": 2", "a/kept.json:2: error HNA0882: evidence of format \"2\""),
    ("\"format\": 1", "\"other\": 1", "a/kept.json:1: error HNA0881: a file without a format"),
    (
      "\"kind\": \"monitoring\"", "\"kind\": \"plan\"", "a/kept.json:4: error HNA0120: key \"kind\""
    ),
    (
      "\"unit\": \"dwellings\"", "\"unit\": \"acres\"",
      "a/kept.json:11: error HNA0883: unit \"acres\"; expected a unit that this program writes"
    ),
    ("\"display\": \"120\",", "", "a/kept.json:9: error HNA0118: item 1 of key \"figures\""),
    (
      "\"display\": \"120\",", "\"display\": \"120\", \"colour\": 1,",
      "a/kept.json:11: error HNA0117: unknown key \"colour\""
    ),
    (
      "\"2024-2025\", \"basis\"", "\"soon\", \"basis\"",
      "a/kept.json:12: error HNA0120: key \"period\""
    ),
    ("\"marker\": \"p\"", "\"marker\": \"?\"", "a/kept.json:11: error HNA0120: key \"marker\""),
    ("\"codes\": [\"E07000999\"], ", "", "a/kept.json:3: error HNA0118: key \"report\""),
  ])
  func anythingElseIsRefused(old: String, new: String, message: String) {
    let text = Self.small.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.small)
    let (evidence, faults) = Self.read(text)
    #expect(evidence == nil)
    #expect(faults.hasPrefix(message), "\(faults)")
  }

  @Test("Every committed report", arguments: try committed())
  func committedReports(file: URL) throws {
    let log = FaultLog()
    let evidence = KeptEvidence.read(
      Array(try Data(contentsOf: file)), file: "evidence.json", path: "evidence.json", log: log)
    #expect(Faults(log.faults).description == "")
    #expect(evidence?.figures.isEmpty == false)
  }

  /// The evidence of every area whose report is under version control.
  private static func committed() throws -> [URL] {
    let output = repository.appending(path: "Output")
    guard FileManager.default.fileExists(atPath: output.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
      .map { output.appending(path: $0).appending(path: "evidence.json") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }
}
