import Notation

/// Checks before anything is told that blocks which are printed again can be.
struct RepetitionCheck {
  let template: ReportTemplate
  let authors: AuthorsBlocks
  let log: FaultLog

  /// Records every repetition of an unknown block, of itself, or of a block that holds more than text.
  func check() {
    var bodies = template.order.chapters.compactMap { template.chapters[$0.key] }
    bodies += authors.replacing.sorted { $0.key < $1.key }.map(\.value.body)
    bodies += authors.following.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.body) }
    for body in bodies {
      for case .repetition(let repetition) in body.everyNode { check(repetition) }
    }
  }

  private func check(_ repetition: Node.Repetition) {
    guard template.block(named: repetition.block) != nil else {
      let near = nearest(to: repetition.block, among: template.blockNames)
      return log.record(
        RepetitionProblem.unknownBlock(repetition.block, nearest: near), at: repetition.location)
    }
    var seen: Set<String> = []
    if reaches(repetition.block, from: repetition.block, &seen) {
      return log.record(
        RepetitionProblem.repeatsItself(repetition.block), at: repetition.location)
    }
    for node in nodes(of: repetition.block) {
      if let what = node.onlyOnce {
        log.record(
          RepetitionProblem.holds(what, block: repetition.block), at: repetition.location)
        break
      }
    }
  }

  /// Every node of a block, with the author's passages.
  private func nodes(of name: String) -> [Node] {
    let body = authors.replacing[name]?.body ?? template.block(named: name)?.block.body ?? []
    return (body + (authors.following[name] ?? []).flatMap(\.body)).everyNode
  }

  /// Whether a block repeats another, itself or through others.
  private func reaches(_ sought: String, from name: String, _ seen: inout Set<String>) -> Bool {
    guard seen.insert(name).inserted else { return false }
    for case .repetition(let next) in nodes(of: name) {
      if next.block == sought || reaches(sought, from: next.block, &seen) { return true }
    }
    return false
  }
}

/// What can be wrong with a `{% repeat %}`.
enum RepetitionProblem: Problem {
  case unknownBlock(String, nearest: String?)
  case repeatsItself(String)
  case holds(String, block: String)

  var wording: Wording {
    switch self {
    case .unknownBlock(let name, let nearest):
      Wording(
        "HNA0667",
        found: "no block named \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "a block of this report, as chapter.block", remedy: "Correct the name.")
    case .repeatsItself(let name):
      Wording(
        "HNA0668", found: "block \"\(name)\" repeats itself", expected: "a block that ends",
        remedy: "Remove one of the repetitions.")
    case .holds(let what, let block):
      Wording(
        "HNA0669", found: "block \"\(block)\", which is repeated here, holds \(what)",
        expected: "text only", remedy: "Move \(what) out of the block.")
    }
  }
}

extension [Node] {
  /// Every node, with those inside others.
  var everyNode: [Node] {
    var all: [Node] = []
    collect(into: &all)
    return all
  }

  private func collect(into all: inout [Node]) {
    for node in self {
      all.append(node)
      node.inner.collect(into: &all)
    }
  }

  /// Whether an exhibit is placed anywhere among the nodes.
  func place(_ kind: ExhibitKind, _ key: String) -> Bool {
    everyNode.contains { node in
      guard case .exhibit(let exhibit) = node else { return false }
      return exhibit.kind == kind && exhibit.key == key
    }
  }
}

extension Node {
  /// The nodes within this one.
  fileprivate var inner: [Node] {
    switch self {
    case .branches(let branches, let otherwise): branches.flatMap(\.body) + otherwise
    case .choice(let choice): choice.cases.flatMap(\.body)
    case .loop(let loop): loop.body
    case .series(let series):
      switch series.items {
      case .written(let items): items.flatMap(\.self)
      case .records(let loop): loop.body
      }
    case .note(let body), .notice(let body): body
    case .heading(let heading): heading.text
    case .definition(let definition): definition.text
    case .block(let block): block.body
    case .words, .space, .indentation, .lineEnd, .blankLine, .print, .exhibit, .reference,
      .repetition, .gap:
      []
    }
  }

  /// What the node is, if it may stand in a report only once.
  fileprivate var onlyOnce: String? {
    switch self {
    case .exhibit(let exhibit): "a \(exhibit.kind.rawValue)"
    case .heading: "a heading"
    case .definition: "a definition"
    default: nil
    }
  }
}
