import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

/// The chapter on older people, told from the inputs of central Chatham with some changed or left out.
@Suite("The chapter on older people")
struct OlderChapterTests {
  /// An area unlike the sample, as what becomes of its inputs.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Figures that are left out, by the beginnings of their names.
    var without: [String] = []
    /// Other values, by the beginnings of names; a share of the value where it is below 1.
    var changed: [String: Double] = [:]
    /// Words that the chapter must hold.
    var says: [String] = []
    /// Words that it must not hold.
    var saysNot: [String] = []
  }

  static let authorityAtHorizon = "population.aged-75-and-over.2037.authority"

  static let cases = [
    Case(testDescription: "as it is", says: ["Between 103 and 173 specialist homes"]),
    Case(
      testDescription: "fewer older people", changed: [authorityAtHorizon: 15000],
      says: ["is not expected to grow", "Numbers make no case"], saysNot: ["Between 0"]),
    Case(
      testDescription: "as many older people", changed: [authorityAtHorizon: 19866],
      says: ["no change", "finds no need"]),
    Case(
      testDescription: "no projection", without: [authorityAtHorizon],
      says: ["No number can be put on specialist homes"]),
    Case(
      testDescription: "no counts of limitation", without: ["health."],
      says: ["One method could be applied: at a toolkit"]),
    Case(
      testDescription: "few people counted", changed: ["health.": 0.05],
      says: ["their rates are a rough guide only"]),
    Case(testDescription: "no tenure by age", without: ["tenure-55-to-75."]),
    Case(testDescription: "no tenure at all", without: ["tenure-55-to-75.", "tenure."]),
    Case(
      testDescription: "no study", without: ["older-need."],
      saysNot: ["The housing needs study for"]),
    Case(testDescription: "no accessible homes", without: ["accessible."]),
    Case(testDescription: "no schemes", without: ["schemes."], says: ["not known to this report"]),
    Case(
      testDescription: "too few specialist homes",
      changed: ["population.aged-75-and-over.2020": 3000, "population.all-ages.2020": 30000]),
    Case(
      testDescription: "nothing about older people",
      without: [
        "population.", "health.", "tenure-55-to-75.", "schemes.", "older-need.", "accessible.",
      ], says: ["could not be assessed"]),
  ]

  @Test(arguments: cases)
  func readsSensibly(_ example: Case) throws {
    let document = try Self.document(example)
    checkShape(document)
    let chapters = document.chapters.filter { ["older", "conclusions"].contains($0.key) }
    let text = chapters.flatMap(\.blocks).map(Self.text).joined(separator: "\n")
      .replacing("\n  ", with: "\n")
    for words in example.says {
      if !text.contains(words) { Issue.record("does not say: \(words)") }
    }
    for words in example.saysNot + ["by \u{2212}", " .", "  ", "an increase of −", " ,"] {
      if text.contains(words) { Issue.record("says: \(words)") }
    }
  }

  /// No section is empty, and no table holds nothing but zeros.
  private func checkShape(_ document: Document) {
    for chapter in document.chapters where ["summary", "older"].contains(chapter.key) {
      for (block, next) in zip(chapter.blocks, chapter.blocks.dropFirst()) {
        if case .heading(let heading) = block, case .heading = next {
          Issue.record("the section \(heading.key) is empty")
        }
      }
      if case .heading(let heading)? = chapter.blocks.last {
        Issue.record("the section \(heading.key) is empty")
      }
    }
    let blocks = document.chapters.first { $0.key == "older" }?.blocks ?? []
    for case .table(let table) in blocks {
      let values = table.rows.flatMap(\.cells).compactMap { cell -> Double? in
        if case .value(let value) = cell { value.raw } else { nil }
      }
      #expect(values.contains { $0 != 0 } || table.key == "older-schemes", "\(table.key)")
    }
  }

  private static let template = Result { try SampleReports.template("hna") }
  private static let sample = "arches-chatham"

  private static func document(_ example: Case) throws -> Document {
    let working = try SampleAssessments.working(sample) { figure in
      !example.without.contains { figure.id.text.hasPrefix($0) }
    } changing: { figure in
      guard let value = figure.value,
        let change = example.changed.first(where: { figure.id.text.isNamed($0.key) })?.value
      else { return }
      figure.quantity.value = change < 1 ? (value * change).rounded() : change
    }
    let telling = try SampleReports.telling(sample, from: working)
    return try template.get().tell(telling).document
  }

  private static func text(_ block: Block) -> String {
    switch block {
    case .heading(let heading): heading.text.plainText()
    case .prose(let prose): prose.plainText()
    case .notice(let notice): notice.text.plainText()
    case .table(let table):
      table.rows.flatMap(\.cells).map { cell in
        if case .prose(let prose) = cell { prose.plainText() } else { "" }
      }.joined(separator: "\n")
    case .chart(let chart): chart.headline.plainText()
    case .definitions: ""
    }
  }
}

extension String {
  /// Whether the name is meant: the beginning of names if it ends in a dot, else the whole.
  fileprivate func isNamed(_ name: String) -> Bool {
    name.hasSuffix(".") ? hasPrefix(name) : self == name
  }
}
