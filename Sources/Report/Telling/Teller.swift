import DocumentModel
import Evidence
import Notation

/// Tells a report: goes through the templates and writes down what they say.
///
/// After a fault it goes on, so that all faults are reported together.
final class Teller {
  var telling: Telling
  let template: ReportTemplate
  let authors: AuthorsBlocks
  let log: FaultLog

  /// What is being written: the prose at hand, and the blocks before it.
  var writer = ProseWriter()
  var blocks: [Block] = []

  /// The chapter at hand.
  var chapter = ""
  /// The records that loops are at, the innermost last.
  var scopes: [Scope] = []
  /// The repeated blocks that the passage at hand stands in.
  var repetitions: [Node.Repetition] = []

  var lookups: [String: Figure?] = [:]
  var tables: [String: TableContent?] = [:]
  var charts: [String: ChartContent?] = [:]
  var derived: [FigureID: Figure] = [:]
  var absent: [String: Location] = [:]
  var references: [(target: Target, location: Location)] = []
  /// The anchors that stand in the report so far.
  var placed: Set<Target> = []
  var gaps: [String: Gap] = [:]
  /// The author's passages that stand in the report so far.
  var passages: [PassageReading] = []

  /// A record that a loop is at.
  struct Scope {
    var variable: String
    var record: Record
    var isFirst = true
    var isLast = true
  }

  init(_ telling: Telling, _ template: ReportTemplate, _ authors: AuthorsBlocks, log: FaultLog) {
    self.telling = telling
    self.template = template
    self.authors = authors
    self.log = log
  }

  /// Writes down what nodes say.
  func tell(_ nodes: [Node]) {
    for node in nodes { tell(node) }
  }

  private func tell(_ node: Node) {
    switch node {
    case .words(let words): writer.words(words)
    case .space: writer.space()
    case .indentation(let count): writer.indent(count)
    case .lineEnd: writer.lineEnd()
    case .blankLine: writer.blankLine()
    case .print(let print): write(pieces(of: print))
    case .branches(let branches, let otherwise):
      for branch in branches {
        guard let holds = holds(branch.condition) else { return }
        if holds { return tell(branch.body) }
      }
      tell(otherwise)
    case .choice(let choice): tell(choice)
    case .loop(let loop): for scope in self.scopes(of: loop) { tell(loop.body, in: scope) }
    case .series(let series): tell(series)
    case .note(let body):
      let note = prose { tell(body) }
      if !note.isEmpty { writer.note(note) }
    case .notice(let body):
      let text = prose { tell(body) }
      if !text.isEmpty { add(.notice(Notice(.caution, text))) }
    case .heading(let heading): tell(heading)
    case .definition(let definition): tell(definition)
    case .exhibit(let exhibit): place(exhibit)
    case .reference(let target, let location):
      let target = inLoops(target)
      references.append((target, location))
      writer.mark(.reference(target))
    case .block(let block): tell(block)
    case .repetition(let repetition): tell(repetition)
    case .gap(let name, let location): tellGap(name, at: location)
    }
  }

  // MARK: Writing

  /// Adds a block after the prose at hand.
  func add(_ block: Block) {
    endProse()
    blocks.append(block)
  }

  /// Closes the prose at hand.
  func endProse() {
    let prose = writer.finished
    writer = ProseWriter()
    if !prose.isEmpty { blocks.append(.prose(prose)) }
  }

  /// The prose that some work writes, apart from the prose at hand.
  func prose(_ work: () -> Void) -> Prose {
    let outer = writer
    writer = ProseWriter()
    work()
    defer { writer = outer }
    return writer.finished
  }

  private func write(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .words(let words): writer.words(words)
      case .mark(let mark): writer.mark(mark)
      case .paragraph: writer.blankLine()
      }
    }
  }

  private func tell(_ heading: Node.HeadingLine) {
    let text = words(heading.text, of: "heading", heading.key, at: heading.location)
    let key = keyInLoops(heading.key)
    claim(Target(.section, key), at: heading.location)
    add(.heading(Heading(level: heading.level, key: key, text: text)))
  }

  private func tell(_ definition: Node.DefinitionLine) {
    let text = prose { tell(definition.text) }
    claim(Target(.term, definition.key), at: definition.location)
    let entry = Definition(key: definition.key, term: definition.term, text: text)
    endProse()
    if case .definitions(let earlier)? = blocks.last {
      blocks[blocks.count - 1] = .definitions(earlier + [entry])
    } else {
      blocks.append(.definitions([entry]))
    }
  }

  /// Takes note of an anchor, which may stand once.
  func claim(_ target: Target, at location: Location) {
    if !placed.insert(target).inserted {
      log.record(TellingProblem.twice(kind: target.kind.rawValue, key: target.key), at: location)
    }
  }

  /// What nodes say where there must be words.
  func words(_ nodes: [Node], of what: String, _ key: String, at location: Location) -> Prose {
    let words = prose { tell(nodes) }
    if words.isEmpty {
      log.record(TellingProblem.nothingSaid(what: what, key: key), at: location)
    }
    return words
  }

  // MARK: Choices and loops

  private func tell(_ choice: Node.Choice) {
    guard let finding = finding(choice.finding) else { return }
    let covered = choice.cases.flatMap(\.outcomes)
    for outcome in covered where !finding.outcomes.contains(outcome.text) {
      log.record(
        TellingProblem.unknownOutcome(
          finding: finding.id, outcome: outcome.text, outcomes: finding.outcomes),
        at: outcome.location)
    }
    let missing = finding.outcomes.filter { outcome in !covered.contains { $0.text == outcome } }
    if !missing.isEmpty {
      log.record(
        TellingProblem.outcomesLeftOut(finding: finding.id, missing: missing), at: choice.location)
    }
    for one in choice.cases where one.outcomes.contains(where: { $0.text == finding.outcome }) {
      return tell(one.body)
    }
  }

  private func scopes(of loop: Node.Loop) -> [Scope] {
    guard let records = records(loop.list) else { return [] }
    return records.enumerated().map { index, record in
      Scope(
        variable: loop.variable, record: record, isFirst: index == 0,
        isLast: index == records.count - 1)
    }
  }

  private func tell(_ nodes: [Node], in scope: Scope) {
    within(scope) { tell(nodes) }
  }

  /// Does some work with the names of a record at hand.
  func within<Result>(_ scope: Scope, _ work: () -> Result) -> Result {
    scopes.append(scope)
    defer { scopes.removeLast() }
    return work()
  }

  /// Writes items as "a, b and c".
  private func tell(_ series: Node.Series) {
    let items: [Prose]
    switch series.items {
    case .written(let bodies): items = bodies.map { body in prose { tell(body) } }
    case .records(let loop):
      items = scopes(of: loop).map { scope in prose { tell(loop.body, in: scope) } }
    }
    let said = items.filter { !$0.isEmpty }
    for (index, item) in said.enumerated() {
      if index > 0, index == said.count - 1 {
        writer.words(" \(series.conjunction) ")
      } else if index > 0 {
        writer.words(", ")
      }
      writer.prose(item)
    }
    if series.isAlone { writer.lineEnd() }
  }
}
