package import Datasets
package import Evidence

/// The sources of a report as lists: the files that were read, those that are missing, what is old, and the figures that
/// were both stated and read.
package struct SourceLists {
  let account: SourceAccount
  let choices: [StatedAndObserved.Choice]
  let ledger: Ledger
  let kind: AreaDefinition.Kind

  /// The lists of a report.
  ///
  /// - Parameters:
  ///   - account: its sources.
  ///   - choices: figures that were both stated and read from a file.
  ///   - ledger: its figures, among them shares worked out from counts that were read.
  ///   - kind: what report it is.
  package init(
    _ account: SourceAccount, choices: [StatedAndObserved.Choice], ledger: Ledger,
    kind: AreaDefinition.Kind
  ) {
    self.kind = kind
    self.account = account
    self.choices = choices
    self.ledger = ledger
  }

  /// The lists by name.
  package var lists: [String: [Record]] {
    [
      "published-files": account.used.map(Record.init),
      // A report of figures that people typed in lacks every file, which is nothing to list.
      "missing-datasets": account.used.isEmpty ? [] : missing.map(Record.init),
      "old-sources": oldSources,
      "publications": account.stated.map { stated in
        Record(["title": stated.publication.title, "age": Ages.spoken(stated.age)])
      },
      "stated-and-read": choices.map(record),
      "read-twice": account.disagreements.map(record),
    ]
  }

  /// The datasets that are missing and that the kind of report has a use for.
  private var missing: [PublishedDataset] {
    account.missing.filter { $0.feeds(kind) }
  }

  /// Each old source once, the oldest first.
  private var oldSources: [Record] {
    let files = account.used.filter(\.isOld).map {
      (Self.named($0.use.dataset.title, $0.use.recognition.edition), $0.age)
    }
    let publications = account.stated.filter(\.isOld).map { ($0.publication.title, $0.age) }
    var seen: Set<String> = []
    return (files + publications).filter { seen.insert($0.0).inserted }
      .sorted { ($1.1 ?? 0, $0.0) < ($0.1 ?? 0, $1.0) }
      .map { Record(["title": $0.0, "age": Ages.spoken($0.1, beyond: account.mostYears)]) }
  }

  private func record(_ choice: StatedAndObserved.Choice) -> Record {
    let isSame = choice.read.id == choice.figure
    let workedOut = isSame ? choice.read : ledger.figures[choice.figure] ?? choice.read
    let counted =
      isSame ? choice.read.display : "\(choice.read.display) \(choice.read.unit.rawValue)"
    let place = choice.stated.place.name
    let when = choice.stated.period.map { ", \($0.spoken)" } ?? ""
    return Record([
      "figure": "\(choice.stated.label), \(place)\(when)",
      "used": choice.isStated ? choice.stated.display : workedOut.display,
      "used-from": choice.isStated ? stated(choice) : read(choice),
      "other": choice.isStated ? counted : choice.stated.display,
      "other-from": choice.isStated ? read(choice) : stated(choice),
      "reason": choice.reason?.capitalised
        ?? "A published file goes before a figure that was typed in",
    ])
  }

  private func record(_ found: Disagreement) -> Record {
    let figure = found.used
    let when = figure.period.map { ", \($0.spoken)" } ?? ""
    let source = { (figure: Figure) in
      figure.observed.map { Self.named($0.dataset, $0.edition) } ?? ""
    }
    return Record([
      "figure": "\(figure.label), \(figure.place.name)\(when)",
      "used": figure.display, "used-from": source(figure),
      "other": found.other.display, "other-from": source(found.other),
    ])
  }

  private func stated(_ choice: StatedAndObserved.Choice) -> String {
    guard case .stated(let source) = choice.stated.basis else { return "" }
    return "\(source.publication.title), \(source.at)"
  }

  private func read(_ choice: StatedAndObserved.Choice) -> String {
    guard let source = choice.read.observed else { return "Worked out from \(choice.file)" }
    return Self.named(source.dataset, source.edition)
  }

  /// A dataset with its edition, unless its title says that already.
  private static func named(_ title: String, _ edition: String) -> String {
    title.contains(edition) ? title : "\(title), \(edition)"
  }
}

/// Ages of sources in words.
enum Ages {
  /// The age of an old source: one of as many whole years as are allowed is over them by days or months.
  static func spoken(_ years: Int?, beyond most: Int) -> String {
    years == most ? "over \(spoken(years))" : spoken(years)
  }

  /// Whole years; nil where nobody knows.
  static func spoken(_ years: Int?) -> String {
    switch years {
    case nil: "Not known"
    case .some(..<0): "Later than the base date"
    case .some(0): "Less than a year"
    case .some(1): "1 year"
    case .some(let years): "\(years) years"
    }
  }
}

/// How much of a checksum a report prints: enough to tell two copies apart; the evidence file has the whole.
private let checksumLength = 16

extension Record {
  /// A file that was read.
  fileprivate init(_ used: SourceAccount.Used) {
    let use = used.use
    self.init([
      "title": use.dataset.title, "edition": use.recognition.edition, "age": Ages.spoken(used.age),
      "file": use.name, "sha256": String(use.sha256.prefix(checksumLength)),
      "rows": Self.rows(read: use.rowsRead, used: use.rowsUsed),
    ])
  }

  /// How many rows were read and used; of a lookup only those are counted that bear on the area.
  private static func rows(read: Int, used: Int) -> String {
    let words = { (count: Int) in Display.number(Double(count), decimals: 0) }
    return read == 0 ? "\(words(used)) used" : "\(words(read)) read, \(words(used)) used"
  }

  /// A dataset of which no file is at hand.
  fileprivate init(_ missing: PublishedDataset) {
    self.init([
      "title": missing.title,
      "feeds": missing.sections.map(\.rawValue).joined(separator: "; ").capitalised,
      "page": missing.source,
    ])
  }
}
