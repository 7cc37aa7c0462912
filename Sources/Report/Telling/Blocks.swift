import DocumentModel
import Evidence
import Notation

extension Teller {
  /// Writes a named block, or what the author puts in its place, and what the author lets follow.
  func tell(_ block: Node.NamedBlock) {
    let name = "\(chapter).\(block.name)"
    writer.blankLine()
    tellBody(name, block)
    for author in authors.following[name] ?? [] {
      writer.blankLine()
      tell(author)
    }
    writer.blankLine()
  }

  private func tellBody(_ name: String, _ block: Node.NamedBlock) {
    guard let author = authors.replacing[name] else { return tell(block.body) }
    tell(author)
  }

  /// Writes an author's block, after a notice if the figures it rests on have moved.
  private func tell(_ author: AuthorsBlock) {
    if repetitions.isEmpty {
      let rests = author.restsOn.map { rest in
        let move = move(of: rest, in: author)
        if let move {
          log.record(move.problem, at: rest.location)
          add(.notice(Notice(.reread, move.text)))
        }
        return PassageReading.Rest(written: rest, now: now(of: rest), problem: move?.problem)
      }
      passages.append(PassageReading(path: author.path, block: author.block, rests: rests))
    }
    tell(author.body)
  }

  /// Writes a block again that stands in this or another chapter.
  func tell(_ repetition: Node.Repetition) {
    guard let (chapter, block) = template.block(named: repetition.block) else {
      return  // Recorded when the repetitions were checked.
    }
    guard !repetitions.contains(where: { $0.block == repetition.block }) else { return }
    repetitions.append(repetition)
    let outer = self.chapter
    self.chapter = chapter
    if repetition.isAlone { writer.blankLine() }
    tellRepeated(block, of: chapter, isAlone: repetition.isAlone)
    if repetition.isAlone { writer.blankLine() }
    self.chapter = outer
    repetitions.removeLast()
  }

  private func tellRepeated(_ block: Node.NamedBlock, of chapter: String, isAlone: Bool) {
    let name = "\(chapter).\(block.name)"
    let bodies =
      [authors.replacing[name]?.body ?? block.body]
      + (authors.following[name] ?? []).map(\.body)
    guard isAlone else {
      for (index, body) in bodies.enumerated() {
        if index > 0 { writer.lineEnd() }
        let text = prose { tell(body) }
        if !text.isEmpty { writer.prose(text) }
      }
      return
    }
    for body in bodies {
      writer.blankLine()
      tell(body)
    }
  }

  /// Writes that a part could not be assessed.
  func tellGap(_ name: String, at location: Location) {
    guard let order = template.order.gaps[name] else {
      let near = nearest(to: name, among: template.order.gaps.keys)
      return log.record(TellingProblem.unknownGap(name, nearest: near), at: location)
    }
    let (what, needs, source) = (
      prose { tell(order.what) }, prose { tell(order.needs) }, prose { tell(order.source) }
    )
    var text = Prose(markdown: "Not assessed: ")
    text.append(what)
    text.append(markdown: ".\nThis needs ")
    text.append(needs)
    text.append(markdown: ", which can be had from ")
    text.append(source)
    text.append(markdown: ".")
    add(.notice(Notice(.gap, text)))
    guard gaps[name] == nil else { return }
    let gap = Gap(
      name: name, what: what.plainText(), needs: needs.plainText(), source: source.plainText(),
      chapter: chapter)
    gaps[name] = gap
    telling.notAssessed.append(gap)
  }
}
