import DocumentModel
import Evidence
import Need
import Notation
import Policy

@testable import Report

/// A small report to try templates on: invented figures of an invented place.
enum Bench {
  static let area = Place(key: Place.area, code: "testham", name: "Testham")
  static let authority = Place(key: Place.authority, code: "E07000999", name: "Testshire")

  static let publication = Publication(
    key: "census", title: "Invented census", publisher: "the invented office", date: "2023-03")

  /// A figure that a person took from a publication.
  static func stated(
    _ stem: String, _ value: Double?, _ unit: Quantity.Unit, _ year: Int? = 2021,
    at place: Place = area, label: String? = nil, interval: Interval? = nil,
    marker: Marker? = nil, note: String? = nil
  ) -> Figure {
    let quantity =
      value.map { Quantity($0) } ?? .missing(marker ?? .confidential, "it is confidential")
    return Figure(
      FigureID(stem, year.map(Period.year), at: place.key), label ?? stem, quantity, unit,
      at: place, interval: interval,
      basis: .stated(
        StatedSource(
          publication: publication, at: "Table 5, row one", file: "stated/a.csv", line: 2,
          note: note)))
  }

  static let figures: [Figure] = [
    stated("homes", 1234, .dwellings, 2021, label: "Homes"),
    stated("homes", 1100, .dwellings, 2011, label: "Homes"),
    stated("homes", 2468, .dwellings, 2021, at: authority, label: "Homes"),
    stated("schemes", 9, .number, nil, label: "Schemes"),
    stated("scheme", 1, .number, nil, label: "Scheme"),
    stated("zero", 0, .people, nil, label: "Nobody"),
    stated("people", 1312, .people, 2021, label: "People"),
    stated("owned", 0.4504, .share, 2021, label: "Owned homes"),
    stated("owned", 0.67, .share, 2021, at: authority, label: "Owned homes"),
    stated("rented", 0.5496, .share, 2021, label: "Rented homes"),
    stated("hidden", nil, .people, 2021, label: "Hidden people"),
    stated("growth", 0.117, .growth, nil, label: "Growth"),
    stated("decline", -0.03, .growth, nil, label: "Decline"),
    stated("still", 0, .growth, nil, label: "Still"),
    stated("tiny", 0.0001, .growth, nil, label: "Tiny"),
    stated("gap", -0.2196, .percentagePoints, nil, label: "Gap"),
    stated(
      "price", 286_400, .pounds, 2020, label: "Median price",
      interval: Interval(lower: 246_000, upper: 312_000, kind: .interval)),
    stated("large-price", 1_430_000, .pounds, 2020, label: "Large price"),
  ]

  enum Verdict: String, CaseIterable {
    case affordable, marginal
    case notAffordable = "not-affordable"
  }

  static func finding(_ outcome: Verdict = .marginal) -> Finding {
    Finding("verdict", "Is it affordable?", outcome, deciding: [figures[0]])
  }

  static func telling(
    _ figures: [Figure] = figures, findings: [Finding] = [finding()],
    texts: [String: String] = ["area.setting": "a parish"], lists: [String: [Record]] = [:]
  ) -> Telling {
    var ledger = Ledger()
    ledger.record(figures)
    for finding in findings { ledger.record(finding) }
    return Telling(working(ledger), texts: texts, lists: lists)
  }

  static func working(
    _ ledger: Ledger, area: Place = area, parameters: [String: Parameters.Value] = [:]
  ) -> Working {
    let times = Working.Times(
      planStart: 2022, planEnd: 2037, census: 2021, populationBase: 2020, stock: 2021,
      projectionEnd: 2037)
    return Working(
      ledger: ledger, parameters: Parameters(parameters), area: area, comparators: [authority],
      times: times)
  }

  static let order = """
    title: Report on {{ area.name }}
    subtitle: A test
    chapters:
      - { key: one, number: 1, title: First }
    tables:
      tenure: { caption: "Tenure, {{ exhibit.places }}, {{ exhibit.periods }}" }
      not-assessed: { caption: What was not assessed }
    charts:
      prices:
        headline: Prices rose
        subtitle: "Prices, {{ exhibit.places }}, {{ exhibit.periods }}"
        description: A line.
    gaps:
      schemes: { what: the supply, needs: a list, source: the council }
    terms: [M4(2), Use Class C3]
    """

  /// The templates of a report with one chapter, `one`.
  static func template(_ text: String, order: String = order) throws -> ReportTemplate {
    try ReportTemplate(
      folder: "T",
      files: [
        ("report.yaml", Array(order.utf8)), ("chapters/one.md", Array(text.utf8)),
      ])
  }

  /// What a chapter says.
  static func told(
    _ text: String, _ telling: Telling = telling(), order: String = order,
    authors: [AuthorsBlock] = []
  ) throws -> Told {
    try template(text, order: order).tell(telling, authors: authors)
  }

  /// The Markdown of a chapter's prose with marks spelled out; other blocks in brackets.
  static func said(
    _ text: String, _ telling: Telling = telling(), order: String = order
  ) throws -> String {
    let told = try told(text, telling, order: order)
    return told.document.chapters[0].blocks.map(spelled).joined(separator: "\n\n")
  }

  static func spelled(_ block: Block) -> String {
    switch block {
    case .prose(let prose): spelled(prose)
    case .heading(let heading):
      "\(String(repeating: "#", count: heading.level)) \(spelled(heading.text)) {#\(heading.key)}"
    case .table(let table): "[table \(table.key): \(spelled(table.caption))]"
    case .chart(let chart): "[chart \(chart.key): \(spelled(chart.subtitle))]"
    case .notice(let notice): "[\(notice.kind.rawValue): \(spelled(notice.text))]"
    case .definitions(let all):
      all.map { "[\($0.key): \($0.term): \(spelled($0.text))]" }.joined(separator: "\n")
    }
  }

  static func spelled(_ prose: Prose) -> String {
    prose.plainText { mark in
      switch mark {
      case .value(_, _, let text), .text(let text), .removed(let text), .inserted(let text): text
      case .reference(let target): "<\(target.kind.rawValue) \(target.key)>"
      case .note(let note): "[note: \(spelled(note))]"
      }
    }
  }

  /// The faults of a chapter, as they are printed, without their remedies.
  static func faults(
    _ text: String, _ telling: Telling = telling(), order: String = order
  ) -> [String] {
    do {
      _ = try told(text, telling, order: order)
      return []
    } catch let faults as Faults {
      return faults.all.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }
}
