import DocumentModel
import Notation

extension TemplateParser {
  /// Reads `{% note %}text{% end %}`.
  mutating func note(_ reader: inout TagReader) -> Node? {
    let opening = reader.tag
    reader.end(usage: "{% note %}text{% end %}")
    let body = nodes(.text(of: "a note"))
    takeEnd(of: opening)
    return .note(body)
  }

  /// Reads `{% notice %}text{% end %}`.
  mutating func notice(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let opening = reader.tag
    reader.end(usage: "{% notice %}text{% end %}")
    requireAlone(opening)
    refuseBlock("a notice", setting, opening.location)
    let body = nodes(.text(of: "a notice"))
    takeEnd(of: opening)
    return .notice(body)
  }

  /// Reads `{% block name %}…{% end %}`.
  mutating func block(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let opening = reader.tag
    let usage = "{% block name %}…{% end %}"
    let name = reader.key(usage: usage)
    if name != nil { reader.end(usage: usage) }
    requireAlone(opening)
    if case .author = writer {
      log.record(
        SyntaxProblem.notHere(what: "a block", inside: "an author's passage"),
        at: opening.location)
    } else if !setting.isTop {
      log.record(SyntaxProblem.notAtTop, at: opening.location)
    }
    let body = nodes(setting.nested)
    takeEnd(of: opening)
    return name.map {
      .block(Node.NamedBlock(name: $0.text, body: body, location: opening.location))
    }
  }

  /// Reads `{% table key %}` or `{% chart key %}`.
  func exhibit(_ kind: ExhibitKind, _ reader: inout TagReader, _ setting: Setting) -> Node? {
    let usage = "{% \(kind.rawValue) key %}"
    requireAlone(reader.tag)
    refuseBlock("a \(kind.rawValue)", setting, reader.tag.location)
    guard let key = reader.key(usage: usage) else { return nil }
    reader.end(usage: usage)
    return .exhibit(Node.Exhibit(kind: kind, key: key.text, location: reader.tag.location))
  }

  /// Reads `{% gap name %}`.
  func gap(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    requireAlone(reader.tag)
    refuseBlock("a gap", setting, reader.tag.location)
    guard let key = reader.key(usage: "{% gap name %}") else { return nil }
    reader.end(usage: "{% gap name %}")
    return .gap(key.text, reader.tag.location)
  }

  /// Reads `{% repeat chapter.block %}`.
  func repetition(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let usage = "{% repeat chapter.block %}"
    refuseBlock("a repeated block", setting, reader.tag.location)
    guard let name = reader.name(usage: usage) else { return nil }
    reader.end(usage: usage)
    return .repetition(
      Node.Repetition(
        block: name.text, isAlone: reader.tag.isAlone, location: reader.tag.location))
  }

  /// Reads `{% ref table key %}`.
  func reference(_ reader: inout TagReader) -> Node? {
    let usage = "{% ref table key %}, with table, chart, chapter, section or term"
    guard let word = reader.next, let kind = Target.Kind(rawValue: word.text) else {
      return reader.refuse(
        "one of " + Target.Kind.allCases.map(\.rawValue).joined(separator: ", "), usage: usage)
    }
    _ = reader.take()
    guard let key = reader.key(usage: usage) else { return nil }
    reader.end(usage: usage)
    return .reference(Target(kind, key.text), reader.tag.location)
  }
}
