import Foundation
import Testing

@testable import Command

/// The sections of docs/seed-differences.md, each held against the audit of its area.
@Suite("Audit of the published papers")
struct SeedAuditTests {
  /// A section: the start of its heading, the folder of inputs, and the list of published figures.
  struct Section: CustomTestStringConvertible {
    let heading: String
    let inputs: String
    let published: String

    var testDescription: String { heading }
  }

  static let sections = [
    Section(
      heading: "## Southend-on-Sea", inputs: "Inputs/southend-on-sea",
      published: "docs/southend-published.csv"),
    Section(
      heading: "## Maidstone", inputs: "Inputs/maidstone",
      published: "docs/maidstone-published.csv"),
  ]

  private func audit(_ section: Section) throws -> Audit {
    let bytes = try Data(contentsOf: HNAProcess.repository.appending(path: section.published))
    let inputs = try AreaInputs(HNAProcess.repository.appending(path: section.inputs).path)
    return Audit(
      try PublishedFigure.read(Array(bytes), path: section.published),
      against: AreaReport(inputs).working.ledger)
  }

  @Test(arguments: sections)
  func everyDifferenceHasAReason(section: Section) throws {
    let audit = try audit(section)
    let differing = audit.different.map(\.row) + audit.unknown.map(\.row)
    let unexplained = differing.filter { ($0.published.reason ?? "").isEmpty }
    #expect(unexplained.map(\.published.figure) == [])
    let explained = audit.rows.filter { $0.published.reason != nil }
    #expect(explained.count == differing.count, "a reason stands where nothing differs")
  }

  @Test(arguments: sections)
  func theSectionIsCurrent(section: Section) throws {
    let path = HNAProcess.repository.appending(path: "docs/seed-differences.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let table = AuditText(audit: try audit(section)).markdown.joined(separator: "\n")
      .trimmingCharacters(in: .newlines)
    let parts = text.components(separatedBy: "\n## ").map { "## " + $0 }
    let own = try #require(parts.first { $0.hasPrefix(section.heading) })
    let end = "\n\n" + table.trimmingCharacters(in: .newlines)
    #expect(own.trimmingCharacters(in: .newlines).hasSuffix(end))
  }
}
