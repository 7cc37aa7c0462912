package import Notation
import DocumentModel

extension ReportTemplate {
  /// Tells the report of an area.
  ///
  /// - Parameters:
  ///   - telling: what the report is told from.
  ///   - authors: the passages of the area's author.
  /// - Returns: the report, with warnings.
  /// - Throws: every fault in templates and passages together, warnings included.
  package func tell(_ telling: Telling, authors: [AuthorsBlock] = []) throws(Faults) -> Told {
    let log = FaultLog()
    let passages = AuthorsBlocks(authors, in: self, log: log)
    RepetitionCheck(template: self, authors: passages, log: log).check()
    try log.check()
    let teller = Teller(telling, self, passages, log: log)
    var told = teller.told()
    // A block that is repeated has its faults twice.
    let faults = Array(Set(log.faults))
    if log.hasErrors { throw Faults(faults) }
    told.warnings = Faults(faults).all
    return told
  }
}

extension Teller {
  /// Tells every chapter; those that list what was not assessed last.
  fileprivate func told() -> Told {
    var chapters: [String: Chapter] = [:]
    let order = template.order.chapters.filter(isTold)
    for chapter in order { placed.insert(Target(.chapter, chapter.key)) }
    let isLast = { (chapter: ReportOrder.ChapterOrder) in
      self.template.chapters[chapter.key, default: []].place(.table, AppendixTables.notAssessedKey)
    }
    for chapter in order where !isLast(chapter) { chapters[chapter.key] = tell(chapter) }
    for chapter in order where isLast(chapter) { chapters[chapter.key] = tell(chapter) }
    checkReferences()
    return Told(
      document: Document(
        title: prose { tell(template.order.title) }.plainText(),
        subtitle: prose { tell(template.order.subtitle) }.plainText(), facts: telling.facts,
        banner: telling.banner, chapters: order.compactMap { chapters[$0.key] },
        attributions: telling.attributions),
      warnings: [],
      notAssessed: order.flatMap { chapter in
        telling.notAssessed.filter { $0.chapter == chapter.key }
      },
      passages: passages,
      figures: derived.values.sorted { $0.id < $1.id }, absent: absent)
  }

  /// Whether the report has a chapter: what it is told from must be there.
  private func isTold(_ chapter: ReportOrder.ChapterOrder) -> Bool {
    guard let name = chapter.when else { return true }
    return telling.texts[name]?.isEmpty == false || telling.lists[name]?.isEmpty == false
  }

  private func tell(_ order: ReportOrder.ChapterOrder) -> Chapter {
    chapter = order.key
    let title = prose { tell(order.title) }.plainText()
    blocks = []
    tell(template.chapters[order.key] ?? [])
    endProse()
    return Chapter(key: order.key, number: order.number, title: title, blocks: blocks)
  }

  /// Every reference must lead to something that was placed.
  private func checkReferences() {
    for (target, location) in references where !placed.contains(target) {
      let near = nearest(
        to: target.key, among: placed.filter { $0.kind == target.kind }.map(\.key))
      log.record(
        TellingProblem.referenceNowhere(
          kind: target.kind.rawValue, key: target.key, nearest: near),
        at: location)
    }
  }
}
