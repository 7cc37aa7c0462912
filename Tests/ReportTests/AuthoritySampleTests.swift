import Datasets
import Evidence
import Need
import Notation
import Testing

/// The samples of other kinds, worked through, and the results that their model documents print.
@Suite("The sample authorities and county")
struct AuthoritySampleTests {
  private static func worked(_ name: String) throws -> Working {
    try SampleAssessments.working(name)
  }

  @Test(arguments: SampleAssessments.authorities)
  func everySampleIsRead(name: String) throws {
    let folder = try SampleAssessments.folder(name)
    #expect(folder.figures.count > 10)
  }

  @Test(
    "A result agrees with the published one, unless a reason says why not",
    arguments: [
      ("maidstone", "maidstone-published.csv"), ("southend-on-sea", "southend-published.csv"),
    ])
  func published(name: String, file: String) throws {
    let ledger = try Self.worked(name).ledger
    let log = FaultLog()
    let bytes = try #require(SampleAssessments.files(below: "docs").first { $0.path == file }).bytes
    let table = CSVTable.read(
      bytes, path: file, required: ["figure", "published", "at", "note", "reason"], log: log)
    for row in table?.rows ?? [] {
      let figure = try #require(row.requiredText("figure"))
      let text = try #require(row.requiredText("published"))
      let value = try #require(ledger.figure(named: figure)?.value, "\(figure)")
      let digits = text.filter { $0.isNumber || $0 == "." }
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      let ours = Display.rounded(text.hasSuffix("%") ? value * 100 : value, decimals: decimals)
      #expect(
        (ours == Double(digits)) == (row.text("reason") == nil), "\(figure): \(text), ours \(ours)")
    }
    #expect(log.faults.isEmpty)
  }

  /// What a figure was worked out from is in the evidence too, so that an outsider can work it out again.
  @Test(arguments: SampleAssessments.authorities)
  func everyInputIsRecorded(name: String) throws {
    let ledger = try Self.worked(name).ledger
    for figure in ledger.figures.values {
      guard case .derived(let working) = figure.basis else { continue }
      for input in working.inputs.flatMap(\.figures) {
        #expect(ledger.figures[input] != nil, "\(figure.id) rests on \(input)")
      }
    }
  }

  @Test func aCountySaysWhatItDoesNotKnow() throws {
    let findings = try Self.worked("kent-and-medway").ledger.findings
    #expect(findings["total.people-75"]?.outcome == "incomplete")
    #expect(findings["compared.people-75.maidstone"]?.outcome == "not-available")
    #expect(findings["total.lower-quartile-ratio"]?.outcome == "pooled-only")
  }
}
