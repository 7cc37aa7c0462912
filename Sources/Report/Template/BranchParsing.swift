import Notation

extension TemplateParser {
  /// Reads `{% if … %}`, with its `elif`s and `else`, to its end.
  mutating func branches(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let opening = reader.tag
    var branches: [Node.Branch] = []
    var otherwise: [Node]?
    var condition = reader.condition(log: log)
    while true {
      let body = nodes(setting.nested)
      if let condition { branches.append(Node.Branch(condition: condition, body: body)) }
      guard let divider = tag, divider.keyword == "elif" || divider.keyword == "else" else { break }
      if otherwise != nil {
        log.record(SyntaxProblem.afterElse(divider.keyword), at: divider.location)
      }
      _ = takeTag()
      var reader = TagReader(divider, writer: writer, log: log)
      if divider.keyword == "elif" {
        condition = reader.condition(log: log)
      } else {
        reader.end(usage: "{% else %}")
        condition = nil
        otherwise = nodes(setting.nested)
        guard let next = tag, next.keyword == "elif" || next.keyword == "else" else { break }
        log.record(SyntaxProblem.afterElse(next.keyword), at: next.location)
        _ = takeTag()
      }
    }
    takeEnd(of: opening)
    return .branches(branches, otherwise: otherwise ?? [])
  }

  /// Reads `{% choose finding %}` with its `when`s.
  mutating func choice(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let opening = reader.tag
    let usage = "{% choose finding %}{% when outcome, outcome %}…{% end %}"
    let finding = reader.name(usage: usage)
    if finding != nil { reader.end(usage: usage) }
    if let words = skipBlank() { log.record(SyntaxProblem.textBeforeWhen, at: words) }
    var cases: [(outcomes: [TagWord], body: [Node])] = []
    var seen: Set<String> = []
    while let divider = tag, divider.keyword == "when" {
      _ = takeTag()
      var reader = TagReader(divider, writer: writer, log: log)
      var outcomes: [TagWord] = []
      repeat {
        guard let outcome = reader.key(usage: "{% when outcome, outcome %}") else { break }
        outcomes.append(outcome)
        if !seen.insert(outcome.text).inserted {
          log.record(SyntaxProblem.outcomeTwice(outcome.text), at: outcome.location)
        }
      } while reader.take(sign: ",") || reader.take(word: "or")
      if !outcomes.isEmpty { reader.end(usage: "{% when outcome, outcome %}") }
      cases.append((outcomes, nodes(setting.nested)))
    }
    if cases.isEmpty { log.record(SyntaxProblem.noWhen, at: opening.location) }
    takeEnd(of: opening)
    return finding.map {
      .choice(Node.Choice(finding: $0, location: opening.location, cases: cases))
    }
  }

  /// Reads `{% for item in list %}`.
  mutating func loop(_ reader: inout TagReader, _ setting: Setting) -> Node? {
    let opening = reader.tag
    let head = loopHead(&reader, usage: "{% for item in list %}…{% end %}")
    let body = nodes(setting.nested)
    takeEnd(of: opening)
    return head.map { .loop(Node.Loop(variable: $0.variable, list: $0.list, body: body)) }
  }

  /// Reads `{% list %}` with its `item`s, or `{% list item in list %}`.
  mutating func series(_ reader: inout TagReader) -> Node? {
    let opening = reader.tag
    let usage = "{% list %}{% item %}…{% end %} or {% list item in list %}…{% end %}"
    var conjunction = "and"
    if reader.next?.isWord("or") == true {
      _ = reader.take()
      conjunction = "or"
    }
    guard reader.next != nil else {
      if let words = skipBlank() { log.record(SyntaxProblem.textBeforeItem, at: words) }
      var items: [[Node]] = []
      while let divider = tag, divider.keyword == "item" {
        _ = takeTag()
        items.append(nodes(.text(of: "a list")))
      }
      takeEnd(of: opening)
      return .series(
        Node.Series(
          items: .written(items), conjunction: conjunction, isAlone: opening.isAlone))
    }
    let head = loopHead(&reader, usage: usage)
    let body = nodes(.text(of: "a list"))
    takeEnd(of: opening)
    return head.map {
      let loop = Node.Loop(variable: $0.variable, list: $0.list, body: body)
      return .series(
        Node.Series(items: .records(loop), conjunction: conjunction, isAlone: opening.isAlone))
    }
  }

  private func loopHead(_ reader: inout TagReader, usage: String) -> (
    variable: String, list: Name
  )? {
    guard let variable = reader.key(usage: usage) else { return nil }
    guard reader.take(word: "in") else { return reader.refuse("\"in\"", usage: usage) }
    guard let list = reader.name(usage: usage) else { return nil }
    reader.end(usage: usage)
    return (variable.text, list)
  }
}
