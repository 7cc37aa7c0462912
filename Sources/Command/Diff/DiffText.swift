import Evidence
import Report

/// What changed between two editions, as lines for a terminal: the verdict, then the alarming first.
struct DiffText {
  let comparison: EvidenceComparison
  /// What report the later edition is.
  let now: EvidenceRecord.Report
  /// How many of a group are listed before the rest are counted.
  let limit: Int

  /// The lines; one, if nothing changed.
  var lines: [String] {
    guard !comparison.isEmpty else { return ["No changes."] }
    return [verdict] + conclusions + coverage("gone", comparison.gone) + settings + numbers
      + coverage("new", comparison.added) + [unchanged]
  }

  // MARK: Parts

  private var verdict: String {
    let turned = comparison.findings.count { $0.verdict == .reversed || $0.verdict == .changed }
    let pairs = comparison.pairs
    let parts = [
      CheckCommand.count(turned, "conclusion") + " turned",
      "\(count(pairs.count { !$0.isSame })) of \(count(pairs.count)) values changed",
      "\(count(comparison.gone.count)) gone", "\(count(comparison.added.count)) new",
    ]
    let before = comparison.before.report
    return "\(before.title) \(before.version) -> \(now.title) \(now.version): "
      + parts.joined(separator: ", ")
  }

  private var conclusions: [String] {
    let order: [FindingChange.Verdict] = [
      .reversed, .changed, .unassessed, .dropped, .weakened, .strengthened, .assessed, .asked,
    ]
    return order.flatMap { verdict -> [String] in
      let changes = comparison.findings.filter { $0.verdict == verdict }
      let sign = [.reversed, .changed, .unassessed, .dropped].contains(verdict) ? "!" : " "
      return listed(changes) { change in
        [
          "\(sign) \(ChangeText.words(verdict))  \(change.id): \(ChangeText.outcome(change.before))"
            + " -> \(ChangeText.outcome(change.now))",
          "      \(ChangeText.deciding(change, in: comparison))",
        ]
      }
    }
  }

  private func coverage(_ word: String, _ figures: [Figure]) -> [String] {
    listed(figures) { ["  \(word)  \($0.id): \(ChangeText.shown($0))"] }
  }

  /// Parameters and assumptions with another value, and figures that are worked out otherwise.
  private var settings: [String] {
    let choices = changed.filter(\.now.isSet)
    let methods = changed.filter { pair in
      comparison.explanation(of: pair).causes.contains { $0.kind == .method && $0.pair == pair }
    }
    return listed(choices) { ["  assumption  \(line($0))"] }
      + listed(methods) { ["  method  \(line($0))"] }
  }

  /// The numbers, the largest change over what there was before first.
  private var numbers: [String] {
    let pairs = changed.filter { !$0.now.isSet }.sorted { left, right in
      let (first, second) = (left.size, right.size)
      return first != second ? first > second : left.now.id < right.now.id
    }
    return listed(pairs) { pair in
      let why = ChangeText.causes(comparison.explanation(of: pair), of: pair)
      return ["  \(line(pair))", "      \(why)"]
    }
  }

  private var unchanged: String {
    let same = comparison.pairs.count { $0.isSame }
    let findings = comparison.findings.count { $0.verdict == .unchanged }
    return "  \(count(same)) values and \(CheckCommand.count(findings, "conclusion")) unchanged"
  }

  // MARK: Lines

  private var changed: [FigurePair] { comparison.changed }

  private func line(_ pair: FigurePair) -> String {
    let before =
      pair.hasMovedOn
      ? "\(ChangeText.shown(pair.before)) (\(pair.before.id))" : ChangeText.shown(pair.before)
    let difference = pair.difference.map { "  \($0)" } ?? ""
    return "\(pair.now.id)  \(before) -> \(ChangeText.shown(pair.now))\(difference)"
  }

  /// What is said of the first of a group, and how many more there are.
  private func listed<Item>(_ items: [Item], _ say: (Item) -> [String]) -> [String] {
    items.prefix(limit).flatMap(say)
      + (items.count > limit ? ["    and \(count(items.count - limit)) more"] : [])
  }

  private func count(_ number: Int) -> String { Display.number(Double(number)) }
}

extension FigurePair {
  /// How large a change is beside what there was; a figure that came or went is the largest.
  fileprivate var size: Double {
    guard let before = before.value, let now = now.value, before != 0 else { return .infinity }
    return abs((now - before) / before)
  }

  /// The difference with its sign, and over what there was; nil where one of the two has no value.
  fileprivate var difference: String? {
    guard before.unit == now.unit, let old = before.value, let new = now.value else { return nil }
    let text = ChangeText.signed(new - old, now.unit.ofDifference)
    guard old > 0, !now.unit.isWrittenAsPercentage, now.unit != .calendarYear else { return text }
    return "\(text) (\(ChangeText.signed((new - old) / old, .growth)))"
  }
}

extension Figure {
  /// Whether policy, practice or an author set it.
  fileprivate var isSet: Bool {
    switch basis {
    case .parameter, .assumption: unit != .calendarYear
    case .observed, .stated, .derived: false
    }
  }
}
