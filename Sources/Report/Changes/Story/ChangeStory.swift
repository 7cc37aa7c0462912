package import Evidence

/// What changed between two editions of a report, as the list of parts in which it is told.
///
/// The alarming comes first: conclusions that turned, then what is gone, then what somebody chose or works out otherwise, then
/// the numbers. Every spelling, in a terminal, in a pull request, on a page or as data, goes through this one list.
package struct ChangeStory: Sendable {
  /// How far the version number ought to rise.
  package enum Step: String, Sendable {
    /// Something is no longer there, or is worked out otherwise.
    case major
    /// Something was added, or has another value.
    case minor
    case none
  }

  package let before: EvidenceRecord.Report
  package let now: EvidenceRecord.Report
  package let step: Step
  /// The parts that have anything to say, in their order.
  package let parts: [ChangePart]
  /// What the two editions have in common, as counts.
  package let unchanged: Unchanged
  /// What was not compared, and why; a sentence each.
  package let notes: [String]
  /// The tables that differ only as figures do that are listed, by name.
  package let followingTables: [String]
  /// The sentences that differ only in numbers that are accounted for, in reading order.
  package let followingSentences: [SentenceChange]

  /// What the two editions have in common.
  package struct Unchanged: Hashable, Sendable {
    package var values = 0
    package var conclusions = 0
    package var sentences = 0
    package var tables = 0
  }

  /// Tells a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the evidence of the two editions.
  ///   - now: what report the later one is.
  ///   - pages: the pages and tables of the two editions, as far as they are known.
  package init(_ comparison: EvidenceComparison, now: EvidenceRecord.Report, pages: PagePair) {
    let figures = FigureStory(comparison, pages: pages)
    let movement = FigureMovement(comparison, now: now)
    let text = TextComparison(pages, figures: movement)
    let tables = TableComparison(pages, comparison: comparison, figures: movement)
    before = comparison.before.report
    self.now = now
    let found = figures.parts + tables.parts + text.parts
    parts = ChangePart.Kind.allCases.compactMap { kind in found.first { $0.kind == kind } }
    step = ChangeStory.step(parts)
    unchanged = Unchanged(
      values: comparison.pairs.count { $0.isSame && !$0.hasMovedOn },
      conclusions: comparison.findings.count { $0.verdict == .unchanged },
      sentences: text.unchanged, tables: tables.unchanged)
    notes = pages.notes
    followingTables = tables.changes.filter(\.isFollowing).map(\.name)
    followingSentences = text.changes.filter(\.isFollowing)
  }

  /// Whether nothing at all is different.
  package var isEmpty: Bool { parts.isEmpty }

  private static func step(_ parts: [ChangePart]) -> Step {
    if parts.contains(where: { $0.kind.isMajor }) { return .major }
    return parts.isEmpty ? .none : .minor
  }
}

extension ChangeStory {
  /// What happened, on one line: `Exampleton 2025.1 -> 2026.1: 1 conclusion turned, 14 of 212 values changed, ...`.
  package var verdict: String {
    let names =
      before.title == now.title
      ? "\(before.title), \(before.version) -> \(now.version)"
      : "\(before.title), \(before.version) -> \(now.title), \(now.version)"
    return "\(names): \(counts.joined(separator: ", "))"
  }

  /// The counts as a sentence.
  package var countsLine: String { Self.sentence(counts.joined(separator: ", ")) }

  /// Words with a capital at their start and a point at their end.
  static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// The counts of the verdict.
  package var counts: [String] {
    let turned = count(.reversed, .changed, .unassessed)
    let changed = ChangePart.Kind.allCases.filter(\.isOfValues).reduce(0) { $0 + count($1) }
    var counts = [
      Self.count(turned, "conclusion") + " turned",
      "\(Self.number(changed)) of \(Self.number(changed + unchanged.values)) values changed",
    ]
    let tables = count(.tables)
    if tables > 0 { counts.append(Self.count(tables, "table") + " changed") }
    let text = count(.text)
    if text > 0 { counts.append(Self.count(text, "sentence") + " rewritten") }
    return counts + [
      "\(Self.number(count(.gone, .dropped, .tablesGone))) gone",
      "\(Self.number(count(.added, .asked, .tablesAdded))) new",
    ]
  }

  /// What is the same, as one line.
  package var unchangedLine: String {
    var parts = [
      Self.count(unchanged.values, "value"), Self.count(unchanged.conclusions, "conclusion"),
    ]
    if unchanged.tables > 0 { parts.append(Self.count(unchanged.tables, "table")) }
    if unchanged.sentences > 0 {
      parts.append(Self.count(unchanged.sentences, "line") + " of text")
    }
    return "\(parts.dropLast().joined(separator: ", ")) and \(parts.last ?? "") unchanged"
  }

  /// Why the version number ought to rise so far; nil where nothing changed.
  package var stepLine: String? {
    switch step {
    case .major: "A major step: something is gone or is worked out otherwise."
    case .minor: "A minor step: nothing is gone, and nothing is worked out otherwise."
    case .none: nil
    }
  }

  private func count(_ kinds: ChangePart.Kind...) -> Int {
    parts.filter { kinds.contains($0.kind) }.reduce(0) { $0 + $1.entries.count }
  }

  package static func number(_ count: Int) -> String { Display.number(Double(count)) }

  /// `no values`, `1 value`, `1,074 values`.
  static func count(_ count: Int, _ word: String) -> String {
    "\(count == 0 ? "no" : number(count)) \(word)\(count == 1 ? "" : "s")"
  }
}
