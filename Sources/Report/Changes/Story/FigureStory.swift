import Evidence

/// What the comparison of the evidence has to tell: conclusions and figures, each figure in one part alone.
struct FigureStory {
  private let comparison: EvidenceComparison
  private let pages: PagePair
  private let crossed: Set<FigureID>
  private let explained: [FigurePair: ChangeExplanation]

  init(_ comparison: EvidenceComparison, pages: PagePair) {
    self.comparison = comparison
    self.pages = pages
    crossed = Set(
      comparison.findings.filter { $0.verdict == .reversed || $0.verdict == .changed }
        .flatMap { $0.now?.deciding ?? [] })
    explained = Dictionary(
      uniqueKeysWithValues: comparison.changed.map { ($0, comparison.explanation(of: $0)) })
  }

  var parts: [ChangePart] {
    conclusions + figures.filter { !$0.entries.isEmpty }
  }

  // MARK: Conclusions

  private var conclusions: [ChangePart] {
    let kinds: [(FindingChange.Verdict, ChangePart.Kind)] = [
      (.reversed, .reversed), (.changed, .changed), (.unassessed, .unassessed),
      (.dropped, .dropped), (.weakened, .weakened), (.strengthened, .strengthened),
      (.assessed, .assessed), (.asked, .asked),
    ]
    return kinds.compactMap { verdict, kind in
      let changes = comparison.findings.filter { $0.verdict == verdict }
      return changes.isEmpty ? nil : ChangePart(kind, changes.map(entry))
    }
  }

  private func entry(_ change: FindingChange) -> ChangeEntry {
    let deciding = change.now?.deciding ?? change.before?.deciding ?? []
    return ChangeEntry(
      subject: .finding(change), key: change.id, label: change.question,
      place: deciding.lazy.compactMap { pages.place(of: $0) }.first,
      before: change.before.map { ChangeText.outcome($0) },
      now: change.now.map { ChangeText.outcome($0) },
      reasons: [
        ChangeReason(
          word: "", effect: nil, text: ChangeText.deciding(change, in: comparison))
      ])
  }

  // MARK: Figures

  private var figures: [ChangePart] {
    var entries: [ChangePart.Kind: [FigurePair]] = [:]
    for pair in comparison.pairs {
      guard let kind = kind(of: pair) else { continue }
      entries[kind, default: []].append(pair)
    }
    let sorted = entries.map { kind, pairs in
      ChangePart(kind, pairs.sorted(by: isBefore).map(entry))
    }
    return ChangePart.Kind.allCases.map { kind in
      let pairs = sorted.first { $0.kind == kind }?.entries ?? []
      switch kind {
      case .gone: return ChangePart(kind, comparison.gone.map { entry($0, isGone: true) } + pairs)
      case .added:
        return ChangePart(kind, comparison.added.map { entry($0, isGone: false) } + pairs)
      default: return ChangePart(kind, pairs)
      }
    }
  }

  /// The part that a figure is told in; nil for one that is as it was.
  private func kind(of pair: FigurePair) -> ChangePart.Kind? {
    guard !pair.isSame else { return pair.hasMovedOn ? .later : nil }
    if pair.before.isKnown, !pair.now.isKnown { return .gone }
    if !pair.before.isKnown, pair.now.isKnown { return .added }
    if pair.now.isChosen { return .assumption }
    let own = explained[pair]?.causes.first { $0.pair == pair }
    if own?.kind == .method { return .method }
    if pair.looksSame { return .hidden }
    return crossed.contains(pair.now.id) ? .crossed : .moved
  }

  /// Headline figures first, in their order; then the largest change beside what there was and is.
  private func isBefore(_ left: FigurePair, _ right: FigurePair) -> Bool {
    let ranks = [left, right].map { pages.headlines[$0.now.id.text] ?? .max }
    if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
    return left.size != right.size
      ? left.size > right.size
      : (left.now.id, left.before.id) < (right.now.id, right.before.id)
  }

  private func entry(_ figure: Figure, isGone: Bool) -> ChangeEntry {
    let shown = ChangeText.shown(figure)
    return ChangeEntry(
      subject: .figure(figure), key: figure.id.text, label: name(figure),
      place: pages.place(of: figure.id), before: isGone ? shown : nil, now: isGone ? nil : shown)
  }

  private func entry(_ pair: FigurePair) -> ChangeEntry {
    ChangeEntry(
      subject: .pair(pair, explained[pair]), key: pair.now.id.text,
      label: name(pair.now) + (pair.hasMovedOn ? " (before: \(pair.before.id))" : ""),
      place: pages.place(of: pair.now.id),
      before: ChangeText.shown(pair.before), now: ChangeText.shown(pair.now),
      change: pair.difference,
      reasons: explained[pair].map { ChangeReasons(pair, $0, naming: name).all } ?? [])
  }

  private func name(_ figure: Figure) -> String {
    guard !figure.place.isArea, !figure.id.stem.hasPrefix("policy.") else { return figure.label }
    return "\(figure.label), \(pages.placeNames[figure.place.code] ?? figure.place.name)"
  }
}

extension FigurePair {
  /// How large a change is beside the larger of what there was and is, from 0 to 2.
  ///
  /// A change over what there was alone would put every figure that came from next to nothing before all others.
  fileprivate var size: Double {
    guard before.unit == now.unit, let old = before.value, let new = now.value else { return 2 }
    let largest = max(abs(old), abs(new))
    return largest == 0 ? 0 : abs(new - old) / largest
  }

  /// The difference with its sign, and over what there was; nil where one of the two has no value.
  var difference: String? {
    guard before.unit == now.unit, let old = before.value, let new = now.value else { return nil }
    let text = ChangeText.difference(new - old, in: now.unit)
    guard old > 0, ChangeText.shows(old, now.unit), !now.unit.isWrittenAsPercentage,
      now.unit != .calendarYear
    else { return text }
    return "\(text) (\(ChangeText.signed((new - old) / old, .growth)))"
  }
}

extension Figure {
  /// Whether it has a value, or a range in its place.
  fileprivate var isKnown: Bool { value != nil || hasOnlyRange }
}
