import DocumentModel
import Evidence

/// Tables that any kind of report ends with: what it assumes, where it comes from, what it could not assess.
enum AppendixTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "assumptions": assumptions, "data-notes": dataNotes, notAssessedKey: notAssessed,
    "missing-datasets": missingDatasets, "policy-differences": policyDifferences,
    "published-files": publishedFiles, "sources": sources, "stated-and-read": statedAndRead,
    "read-twice": readTwice,
  ]

  /// The table that can only be made once all chapters are told.
  static let notAssessedKey = "not-assessed"

  /// Every parameter and assumption that a figure rests on, with its value and the reference or the reason.
  private static func assumptions(_ telling: Telling) -> TableContent? {
    let policy = telling.ledger.figures.values.filter { $0.id.stem.hasPrefix("policy.") }
    let rows = policy.sorted(by: inOrderOfValues).compactMap { figure -> Table.Row? in
      let kind: String
      let ground: String
      switch figure.basis {
      case .parameter(let reference, let from):
        kind = "Parameter"
        ground =
          reference.title + (from.map { ", from \(Periods.spoken(date: $0))" } ?? "")
          + (reference.isVerified ? "" : " (not confirmed in its source)")
      case .assumption(let reason, let replaces):
        kind = "Assumption"
        let usual = replaces.map { " (usually \(figure.unit.display($0)))" } ?? ""
        ground = reason + usual
      case .observed, .stated, .derived: return nil
      }
      return Table.Row(
        Prose(text: figure.label),
        [
          .value(Value(figure)), .prose(Prose(text: figure.unit.rawValue)),
          .prose(Prose(text: kind)), .prose(Prose(text: ground)),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Parameter or assumption"), Table.Column("Value"), .words("Unit"), .words("Kind"),
        .words("Reference or reason"),
      ],
      rows: rows, figures: [])
  }

  /// By name, but values of one parameter that are named for themselves by size: 5% before 10%, equal ones by name.
  private static func inOrderOfValues(_ left: Figure, _ right: Figure) -> Bool {
    let (first, second) = (left.id.stem.listName, right.id.stem.listName)
    guard let first, first == second else { return left.id < right.id }
    return (left.value ?? 0, left.id) < (right.value ?? 0, right.id)
  }

  /// Every publication and data set that a figure was taken from, once, by title.
  private static func sources(_ telling: Telling) -> TableContent? {
    var records: [String: Record] = [:]
    let ages = Dictionary(
      (telling.lists["published-files"] ?? []).map { file in
        ((file.texts["title"] ?? "") + (file.texts["edition"] ?? ""), file.texts["age"] ?? "")
      }
    ) { first, _ in first }
    for figure in telling.ledger.figures.values.sorted(by: { $0.id < $1.id }) {
      switch figure.basis {
      case .stated(let source):
        let publication = source.publication
        records[publication.title] = Record([
          "title": publication.title, "publisher": publication.publisher,
          "edition": Periods.spoken(date: publication.date),
          "age": age(of: publication, telling), "licence": publication.licence ?? "",
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

  /// How old a publication is at the base date, in calendar years.
  private static func age(of publication: Publication, _ telling: Telling) -> String {
    guard let base = telling.working.times.base, let year = Int(publication.date.prefix(4)) else {
      return Ages.spoken(nil)
    }
    return Ages.spoken(base.lastYear - year)
  }

  /// Every published file that was read: a row a file.
  private static func publishedFiles(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("title", "Data set"), ("edition", "Edition"), ("age", "Age at the base date"),
      ("file", "File"), ("rows", "Rows"), ("sha256", "SHA-256"),
    ]).content(telling.lists["published-files"] ?? [])
  }

  /// The datasets of which no file is at hand, with where to get them.
  private static func missingDatasets(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("title", "Data set"), ("feeds", "What it would feed"), ("page", "Publisher and page"),
    ]).content(telling.lists["missing-datasets"] ?? [])
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

extension String {
  /// The name of the list that a value belongs to, if the last word of its name is a number; a financial year is none.
  fileprivate var listName: Substring? {
    guard let dot = lastIndex(of: "."), dot < endIndex else { return nil }
    let word = self[index(after: dot)...]
    guard word.wholeMatch(of: /[0-9]{4}-[0-9]{2}/) == nil else { return nil }
    return word.utf8.allSatisfy { Sign.isDigit($0) || $0 == UInt8(ascii: "-") } ? self[..<dot] : nil
  }
}
