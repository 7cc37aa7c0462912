import Notation

/// Takes a template apart into words, line ends and tags, line by line.
struct TemplateLexer {
  private let text: TemplateText
  private let log: FaultLog
  private var tokens: [TemplateToken] = []
  private var position = 0
  private var line = 0
  private var lineStart = 0
  private var unnamedHeadings = 0
  /// Whether the last line of text is an item of a list, or belongs to one.
  private var isInList = false

  private init(_ text: TemplateText, _ log: FaultLog) {
    self.text = text
    self.log = log
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - log: where faults go.
  /// - Returns: what could be read, in order.
  static func tokens(of text: TemplateText, log: FaultLog) -> [TemplateToken] {
    var lexer = TemplateLexer(text, log)
    while lexer.position < text.bytes.count { lexer.readLine() }
    return lexer.tokens
  }

  // MARK: Lines

  private mutating func readLine() {
    let start = position
    while position < text.bytes.count, Sign.isSpace(text.bytes[position]) { position += 1 }
    let indentation = position - start
    if position == text.bytes.count || text.bytes[position] == Sign.lineFeed {
      tokens.append(.blankLine)
      return endLine()
    }
    if indentation == 0 {
      if let heading = TemplateHeading(text, at: position) { return read(heading) }
      if let definition = TemplateDefinition(text, at: position) { return read(definition) }
    }
    readText(indentation)
    endLine()
  }

  /// Reads a line of text or tags; tags that stand alone leave no line behind.
  private mutating func readText(_ indentation: Int) {
    let first = tokens.count
    let start = position
    let place = location(of: start)
    readInline(isLineStart: true)
    let isAlone = tokens[first...].allSatisfy { token in
      switch token {
      case .tag(let tag): tag.isStructural
      case .space: true
      default: false
      }
    }
    if isAlone {
      let alone = tokens[first...].compactMap { token -> TemplateToken? in
        guard case .tag(var tag) = token else { return nil }
        tag.isAlone = true
        return .tag(tag)
      }
      tokens.replaceSubrange(first..., with: alone)
      return
    }
    let rules = TextRules(text: text, log: log)
    if rules.isListItem(at: start) {
      isInList = isInList || indentation == 0
    } else if indentation == 0 {
      isInList = false
    }
    if indentation > 0 {
      if isInList {
        tokens.insert(.indentation(indentation), at: first)
      } else {
        log.record(SyntaxProblem.indented, at: place)
      }
    }
    tokens.append(.lineEnd)
  }

  private mutating func read(_ heading: TemplateHeading) {
    let start = location(of: position)
    if let problem = heading.problem(writer: text.writer) { log.record(problem, at: start) }
    position = heading.textStart
    tokens.append(
      .headingStart(level: max(2, min(heading.level, 3)), key: heading.key ?? nextKey(), start))
    readInline(limit: heading.textEnd)
    tokens.append(.headingEnd)
    isInList = false
    // A tag or a comment may have gone over the end of the line.
    guard position <= heading.lineEnd else { return }
    position = heading.lineEnd
    endLine()
  }

  /// A key for a heading to which an author gave none.
  private mutating func nextKey() -> String {
    guard case .author(let key) = text.writer else { return "" }
    unnamedHeadings += 1
    return unnamedHeadings == 1 ? key : "\(key)-\(unnamedHeadings)"
  }

  /// Reads a definition with the indented lines that go on with it.
  private mutating func read(_ definition: TemplateDefinition) {
    let start = location(of: position)
    tokens.append(.definitionStart(key: definition.key, term: definition.term, start))
    position = definition.textStart
    readInline()
    endLine()
    while let next = continuation {
      tokens.append(.lineEnd)
      position = next
      readInline()
      endLine()
    }
    tokens.append(.definitionEnd)
  }

  /// Where the text of this line begins, if it goes on with what stands above.
  private var continuation: Int? {
    var next = position
    while next < text.bytes.count, Sign.isSpace(text.bytes[next]) { next += 1 }
    guard next > position, next < text.bytes.count, text.bytes[next] != Sign.lineFeed else {
      return nil
    }
    return next
  }

  /// Goes past the end of the line.
  private mutating func endLine() {
    guard position < text.bytes.count else { return }
    position += 1
    line += 1
    lineStart = position
  }

  // MARK: Within a line

  /// Reads text and tags up to the end of the line, or to a limit.
  private mutating func readInline(limit: Int? = nil, isLineStart: Bool = false) {
    let end = limit ?? text.bytes.count
    var isStart = isLineStart
    while position < end, text.bytes[position] != Sign.lineFeed {
      switch opening {
      case "{{"?, "{%"?: readTag()
      case "{#"?: skipComment()
      case let closing?:
        log.record(SyntaxProblem.strayClosing(closing), at: location(of: position))
        position += 2
      case nil: readWords(limit: end, isLineStart: isStart)
      }
      isStart = false
    }
  }

  /// The two braces that begin here, if any.
  private var opening: String? {
    guard position + 1 < text.bytes.count else { return nil }
    switch (text.bytes[position], text.bytes[position + 1]) {
    case (Sign.openBrace, Sign.openBrace): return "{{"
    case (Sign.openBrace, Sign.percent): return "{%"
    case (Sign.openBrace, Sign.hash): return "{#"
    case (Sign.closeBrace, Sign.closeBrace): return "}}"
    case (Sign.percent, Sign.closeBrace): return "%}"
    case (Sign.hash, Sign.closeBrace): return "#}"
    default: return nil
    }
  }

  private mutating func readWords(limit: Int, isLineStart: Bool) {
    let start = position
    let bytes = text.bytes
    while position < limit, bytes[position] != Sign.lineFeed {
      if Sign.isOfTag(bytes[position]), opening != nil { break }
      position += 1
    }
    var (first, last) = (start, position)
    while first < last, Sign.isSpace(text.bytes[first]) { first += 1 }
    while last > first, Sign.isSpace(text.bytes[last - 1]) { last -= 1 }
    if first > start { tokens.append(.space) }
    guard first < last else { return }
    let words = first..<last
    tokens.append(.words(String(decoding: text.bytes[words], as: UTF8.self), location(of: first)))
    TextRules(text: text, log: log).check(words, isLineStart: isLineStart) { location(of: $0) }
    if last < position { tokens.append(.space) }
  }

  private mutating func readTag() {
    let start = position
    let place = location(of: start)
    let isPrint = text.bytes[start + 1] == Sign.openBrace
    var words = TagLexer(text, log: log, from: start + 2, line: line, lineStart: lineStart)
    guard words.read(closing: isPrint ? Sign.closeBrace : Sign.percent) else {
      log.record(SyntaxProblem.tagNotClosed(opening: isPrint ? "{{" : "{%"), at: place)
      position = start + 2
      while position < text.bytes.count, text.bytes[position] != Sign.lineFeed { position += 1 }
      return
    }
    (position, line, lineStart) = (words.position, words.line, words.lineStart)
    if words.words.isEmpty, words.isSound { log.record(SyntaxProblem.emptyTag, at: place) }
    guard words.isSound, !words.words.isEmpty else { return }
    tokens.append(.tag(Tag(isPrint: isPrint, words: words.words, location: place)))
  }

  private mutating func skipComment() {
    let place = location(of: position)
    position += 2
    while position < text.bytes.count, opening != "#}" {
      if text.bytes[position] == Sign.lineFeed {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    if position == text.bytes.count {
      log.record(SyntaxProblem.tagNotClosed(opening: "{#"), at: place)
    } else {
      position += 2
    }
  }

  private func location(of index: Int) -> Location {
    text.location(of: index, line: line, lineStart: lineStart)
  }
}
