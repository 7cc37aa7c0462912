/// The text of two editions held against one another: chapter by chapter, line by line, word by word.
struct TextComparison {
  private(set) var changes: [SentenceChange] = []
  /// The lines that both editions have.
  private(set) var unchanged = 0
  private let figures: FigureMovement

  init(_ pages: PagePair, figures: FigureMovement) {
    self.figures = figures
    guard let before = pages.before, let now = pages.now else { return }
    let old = Dictionary(before.chapters.map { ($0.key, $0) }) { first, _ in first }
    let kept = Set(now.chapters.map(\.key))
    for chapter in now.chapters { compare(old[chapter.key], chapter, named: chapter) }
    for chapter in before.chapters where !kept.contains(chapter.key) {
      compare(chapter, nil, named: chapter)
    }
  }

  /// The text as a part of the story; none where every line is as it was.
  var parts: [ChangePart] {
    let listed = changes.filter { !$0.isFollowing }
    let following = changes.count { $0.kind == .followsFigures }
    let renumbered = changes.count { $0.kind == .renumbered }
    var remarks: [String] = []
    if following > 0 {
      let word = following == 1 ? "follows its figures" : "follow their figures"
      remarks.append("\(ChangeStory.count(following, "sentence")) \(word).")
    }
    if renumbered > 0 {
      let word = renumbered == 1 ? "differs" : "differ"
      remarks.append(
        "\(ChangeStory.count(renumbered, "sentence")) \(word) only in the number of a table, a chart, a section or a note."
      )
    }
    guard !changes.isEmpty else { return [] }
    return [ChangePart(.text, listed.map(TextComparison.entry), remarks: remarks)]
  }

  private static func entry(_ change: SentenceChange) -> ChangeEntry {
    ChangeEntry(
      subject: .sentence(change), key: change.chapter, label: change.chapterTitle,
      place: change.place, beforeWords: change.before, nowWords: change.now)
  }

  // MARK: Comparing

  private mutating func compare(_ old: ChapterText?, _ new: ChapterText?, named: ChapterText) {
    let (before, now) = (old?.lines ?? [], new?.lines ?? [])
    let hunks = LineHunks(before.map(\.text), now.map(\.text))
    unchanged += hunks.same
    for hunk in hunks.all {
      let pairs = LinePairs(before[hunk.before].map(\.text), now[hunk.now].map(\.text)).all
      for (left, right) in pairs {
        let old = left.map { before[hunk.before.lowerBound + $0] }
        let new = right.map { now[hunk.now.lowerBound + $0] }
        changes.append(change(old, new, in: named))
      }
    }
  }

  private func change(_ old: ChapterText.Line?, _ new: ChapterText.Line?, in chapter: ChapterText)
    -> SentenceChange
  {
    let make = {
      (
        kind: SentenceChange.Kind, before: [SentenceChange.Piece], now: [SentenceChange.Piece],
        figures: [String]
      ) in
      SentenceChange(
        kind: kind, chapter: chapter.key, chapterTitle: chapter.title,
        place: new?.place ?? old?.place ?? "", before: before, now: now, figures: figures)
    }
    guard let old, let new else {
      let piece = { (line: ChapterText.Line?) in
        line.map { [SentenceChange.Piece(text: $0.text, isChanged: true)] } ?? []
      }
      return make(old == nil ? .new : .gone, piece(old), piece(new), [])
    }
    let words = WordComparison(old.text, new.text)
    guard let (kind, followed) = figures.explain(old.text, new.text) else {
      return make(.rewritten, words.before, words.now, [])
    }
    return make(kind, words.before, words.now, followed)
  }
}
