import DocumentModel
import Notation

/// Puts the tags of a template together with what they enclose.
struct TemplateParser {
  /// What the text at hand may hold.
  struct Setting {
    /// What it stands in, if that is text only: `a note`.
    var textOf: String?
    /// Whether it is the chapter itself, and not a part that may be left out.
    var isTop = true

    /// The same, within something that is printed or not.
    var nested: Setting { Setting(textOf: textOf, isTop: false) }

    /// The text of something.
    static func text(of what: String) -> Setting { Setting(textOf: what, isTop: false) }
  }

  let log: FaultLog
  let writer: TemplateText.Writer
  private let tokens: [TemplateToken]
  private var position = 0
  /// Whether the tag read last began on a line of text and ended on a line of its own.
  private var endsLine = false

  private init(_ text: TemplateText, _ log: FaultLog) {
    self.log = log
    writer = text.writer
    tokens = TemplateLexer.tokens(of: text, log: log)
  }

  /// Reads a whole text.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - textOf: what the text is, where only a phrase will do: `a caption`.
  ///   - log: where faults go.
  /// - Returns: what could be read.
  static func nodes(of text: TemplateText, textOf: String? = nil, log: FaultLog) -> [Node] {
    var parser = TemplateParser(text, log)
    var nodes: [Node] = []
    let setting = textOf.map(Setting.text) ?? Setting()
    while true {
      nodes += parser.nodes(setting)
      guard parser.position < parser.tokens.count else { return nodes }
      if let stray = parser.takeTag() {
        log.record(SyntaxProblem.strayTag(stray.keyword), at: stray.location)
      }
    }
  }

  /// Reads up to a tag that ends or divides what is open, or to the end of a heading or a definition.
  mutating func nodes(_ setting: Setting) -> [Node] {
    var nodes: [Node] = []
    while position < tokens.count, !isEnd(tokens[position]) {
      let token = tokens[position]
      position += 1
      switch token {
      case .words(let words, _): nodes.append(.words(words))
      case .space: nodes.append(.space)
      case .indentation(let count): nodes.append(.indentation(count))
      case .lineEnd: nodes.append(.lineEnd)
      case .blankLine: nodes.append(.blankLine)
      case .headingEnd, .definitionEnd: break
      case .tag(let tag):
        endsLine = false
        if let node = node(tag, setting) { nodes.append(node) }
        if endsLine { nodes.append(.lineEnd) }
      case .headingStart(let level, let key, let location):
        let text = line("a heading")
        refuseBlock("a heading", setting, location)
        nodes.append(
          .heading(Node.HeadingLine(level: level, key: key, text: text, location: location)))
      case .definitionStart(let key, let term, let location):
        let text = line("a definition")
        refuseBlock("a definition", setting, location)
        nodes.append(
          .definition(Node.DefinitionLine(key: key, term: term, text: text, location: location)))
      }
    }
    return nodes
  }

  /// Whether a token ends what is being read.
  private func isEnd(_ token: TemplateToken) -> Bool {
    switch token {
    case .headingEnd, .definitionEnd: true
    case .tag(let tag): !tag.isPrint && TemplateParser.dividers.contains(tag.keyword)
    default: false
    }
  }

  /// Reads the text of a heading or a definition, and goes past its end.
  private mutating func line(_ what: String) -> [Node] {
    let text = nodes(.text(of: what))
    while position < tokens.count {
      defer { position += 1 }
      switch tokens[position] {
      case .headingEnd, .definitionEnd: return text
      case .tag(let tag): log.record(SyntaxProblem.strayTag(tag.keyword), at: tag.location)
      default: break
      }
    }
    return text
  }

  private static let dividers: Set<String> = ["end", "elif", "else", "when", "item"]

  /// Reads the node that a tag begins.
  private mutating func node(_ tag: Tag, _ setting: Setting) -> Node? {
    var reader = TagReader(tag, writer: writer, log: log)
    if tag.isPrint { return reader.print(log: log).map(Node.print) }
    guard let keyword = Keyword(rawValue: tag.keyword) else {
      let word = tag.words[0]
      log.record(SyntaxProblem.unknownTag(word.text), at: word.location)
      return nil
    }
    switch keyword {
    case .if: return branches(&reader, setting)
    case .choose: return choice(&reader, setting)
    case .for: return loop(&reader, setting)
    case .list: return series(&reader)
    case .note: return note(&reader)
    case .notice: return notice(&reader, setting)
    case .block: return block(&reader, setting)
    case .table: return exhibit(.table, &reader, setting)
    case .chart: return exhibit(.chart, &reader, setting)
    case .gap: return gap(&reader, setting)
    case .repeat: return repetition(&reader, setting)
    case .ref: return reference(&reader)
    case .end, .elif, .else, .when, .item: return nil
    }
  }

  // MARK: For the readers of single tags

  /// The tag at hand, if there is one.
  var tag: Tag? {
    guard position < tokens.count, case .tag(let tag) = tokens[position] else { return nil }
    return tag
  }

  /// Takes the tag at hand.
  mutating func takeTag() -> Tag? {
    defer { if position < tokens.count { position += 1 } }
    return tag
  }

  /// Goes past spaces and line ends, and says where words stand among them.
  mutating func skipBlank() -> Location? {
    var words: Location?
    while position < tokens.count {
      switch tokens[position] {
      case .tag(let tag):
        guard tag.isPrint else { return words }
        words = words ?? tag.location
      case .words(_, let location): words = words ?? location
      default: break
      }
      position += 1
    }
    return words
  }

  /// Takes the end of what a tag opened.
  mutating func takeEnd(of opening: Tag) {
    guard let end = tag, end.keyword == "end" else {
      log.record(
        SyntaxProblem.notClosed(tag: "{% \(opening.keyword) %}"), at: opening.location)
      return
    }
    position += 1
    endsLine = end.isAlone && !opening.isAlone
    var reader = TagReader(end, writer: writer, log: log)
    if let word = reader.take(), word.text != opening.keyword {
      log.record(
        SyntaxProblem.wrongEnd(found: word.text, open: opening.keyword), at: word.location)
    }
    reader.end(usage: "{% end %} or {% end \(opening.keyword) %}")
  }

  /// Records a fault if only text may stand here.
  func refuseBlock(_ what: String, _ setting: Setting, _ location: Location) {
    guard let text = setting.textOf else { return }
    log.record(SyntaxProblem.notHere(what: what, inside: text), at: location)
  }

  /// Records a fault if a tag shares its line.
  func requireAlone(_ tag: Tag) {
    if !tag.isAlone {
      log.record(SyntaxProblem.notAlone("{% \(tag.keyword) %}"), at: tag.location)
    }
  }
}
