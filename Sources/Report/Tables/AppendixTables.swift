import DocumentModel
import Evidence

/// Tables that any kind of report ends with: what it assumes, where it comes from, what it could not assess.
enum AppendixTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "assumptions": AssumptionTable.content, "data-notes": dataNotes, notAssessedKey: notAssessed,
    "missing-datasets": missingDatasets, "policy-differences": policyDifferences,
    "published-files": publishedFiles, "sources": sources, "stated-and-read": statedAndRead,
    "read-twice": readTwice,
  ]

  /// The table that can only be made once all chapters are told.
  static let notAssessedKey = "not-assessed"

  /// Every publication and data set that a figure was taken from, once, by title.
  private static func sources(_ telling: Telling) -> TableContent? {
    var records: [String: Record] = [:]
    let ages = Dictionary(
      (telling.lists["published-files"] ?? []).map { file in
        ((file.texts["title"] ?? "") + (file.texts["edition"] ?? ""), file.texts["age"] ?? "")
      }
    ) { first, _ in first }
    let statedAges = Dictionary(
      (telling.lists["publications"] ?? []).map { ($0.texts["title"] ?? "", $0.texts["age"] ?? "") }
    ) { first, _ in first }
    for figure in telling.ledger.figures.values.sorted(by: { $0.id < $1.id }) {
      switch figure.basis {
      case .stated(let source):
        let publication = source.publication
        records[publication.title] = Record([
          "title": publication.title, "publisher": publication.publisher,
          "edition": Periods.spoken(date: publication.date),
          "age": statedAges[publication.title] ?? Ages.spoken(nil),
          "licence": publication.licence ?? "",
        ])
      case .observed(let source):
        records[source.dataset + source.edition] = Record([
          "title": source.dataset, "publisher": source.publisher, "edition": source.edition,
          "age": ages[source.dataset + source.edition] ?? Ages.spoken(nil),
          "licence": source.licence ?? "",
        ])
      case .parameter, .assumption, .derived: break
      }
    }
    return TextTable(columns: [
      ("title", "Source"), ("publisher", "Publisher"), ("edition", "Date or edition"),
      ("age", "Age at the base date"), ("licence", "Licence"),
    ]).content(records.sorted { $0.key < $1.key }.map { $1.withLicence })
  }

  /// Every published file that was read: a row a file.
  private static func publishedFiles(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("title", "Data set"), ("edition", "Edition"), ("age", "Age at the base date"),
      ("file", "File"), ("rows", "Rows"), ("sha256", "Checksum begins"),
    ]).content(telling.lists["published-files"] ?? [])
  }

  /// The datasets of which no file is at hand, with where to get them: a row for what several would feed.
  private static func missingDatasets(_ telling: Telling) -> TableContent? {
    let groups = (telling.lists["missing-datasets"] ?? []).grouped(by: ["feeds"])
    guard !groups.isEmpty else { return nil }
    return TableContent(
      columns: [.words("What they would feed"), .words("Data sets, and where to get each")],
      rows: groups.map { group in
        Table.Row(
          Prose(text: group[0].text("feeds")),
          [.prose(Prose(items: group.map { "\($0.text("title")) (\($0.text("page")))" }))])
      }, figures: [])
  }

  /// The figures that were both stated and read, with the value that was used.
  private static func statedAndRead(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("figure", "Figure"), ("used", "Value used"), ("used-from", "Where it is from"),
      ("other", "Other value"), ("other-from", "Where the other is from"), ("reason", "Why"),
    ]).content(telling.lists["stated-and-read"] ?? [])
  }

  /// The figures that two datasets give otherwise, with the value that was used.
  private static func readTwice(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("figure", "Figure"), ("used", "Value used"), ("used-from", "Where it is from"),
      ("other", "Other value"), ("other-from", "Where the other is from"),
    ]).content(telling.lists["read-twice"] ?? [])
  }

  /// What was noted about the quality of the data, once for each note.
  private static func dataNotes(_ telling: Telling) -> TableContent? {
    let noted = telling.ledger.figures.values.filter { $0.basis.note != nil }
    var records: [Record] = []
    var seen: Set<String> = []
    for figure in noted.sorted(by: { $0.id < $1.id }) {
      guard let (note, source) = figure.basis.note, seen.insert(note + source).inserted else {
        continue
      }
      records.append(Record(["subject": figure.label, "note": note, "source": source]))
    }
    return TextTable(columns: [
      ("subject", "Figure"), ("note", "What to know about it"), ("source", "Source"),
    ]).content(records)
  }

  /// The parameters that would have another value today.
  private static func policyDifferences(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("parameter", "Parameter"), ("used", "Value used"), ("today", "Value today"),
      ("unit", "Unit"),
    ]).content(telling.lists["policy.differences"] ?? [])
  }

  /// The parts that could not be assessed, with what each needs.
  private static func notAssessed(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("what", "Not assessed"), ("needs", "What it needs"), ("source", "Where to get it"),
    ]).content(
      telling.notAssessed.map {
        Record(["what": $0.what.capitalised, "needs": $0.needs, "source": $0.source])
      })
  }
}

extension Figure.Basis {
  /// What was noted about the data, and the source of them.
  fileprivate var note: (text: String, source: String)? {
    switch self {
    case .stated(let source): source.note.map { ($0, source.publication.title) }
    case .observed(let source): source.note.map { ($0, source.dataset) }
    case .parameter, .assumption, .derived: nil
    }
  }
}

extension Record {
  /// With words where no licence is known.
  fileprivate var withLicence: Record {
    var record = self
    if record.texts["licence"]?.isEmpty != false { record.texts["licence"] = "Not stated" }
    return record
  }
}
