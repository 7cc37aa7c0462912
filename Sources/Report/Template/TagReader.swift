import Notation

/// Reads what a tag says, word by word.
struct TagReader {
  let tag: Tag
  private let log: FaultLog
  let writer: TemplateText.Writer
  private var position: Int

  /// Begins after the tag's first word, or at the first for `{{`.
  init(_ tag: Tag, writer: TemplateText.Writer, log: FaultLog) {
    self.tag = tag
    self.log = log
    self.writer = writer
    position = tag.isPrint ? 0 : 1
  }

  /// The word to be read next.
  var next: TagWord? { position < tag.words.count ? tag.words[position] : nil }

  /// The word after the next.
  var afterNext: TagWord? { peek(1) }

  /// The word so many after the next.
  func peek(_ distance: Int) -> TagWord? {
    position + distance < tag.words.count ? tag.words[position + distance] : nil
  }

  /// Takes the next word, if there is one.
  mutating func take() -> TagWord? {
    defer { position += 1 }
    return next
  }

  /// Takes the next word if it is the one given.
  mutating func take(word: String) -> Bool {
    guard next?.isWord(word) == true else { return false }
    position += 1
    return true
  }

  /// Takes the next sign if it is the one given.
  mutating func take(sign: String) -> Bool {
    guard next?.isSign(sign) == true else { return false }
    position += 1
    return true
  }

  /// Takes a name.
  mutating func name(usage: String) -> Name? {
    guard let word = next, word.kind == .word else {
      return refuse("a name", usage: usage)
    }
    position += 1
    guard let parts = TagReader.parts(of: word.text) else {
      log.record(SyntaxProblem.notAName(word.text), at: word.location)
      return nil
    }
    let name = Name(text: word.text, parts: parts, location: word.location)
    if case .template = writer, let period = name.writtenPeriod {
      log.record(
        SyntaxProblem.periodInName(name: name.text, period: period), at: word.location)
    }
    return name
  }

  /// Takes names between commas.
  mutating func names(usage: String) -> [Name]? {
    guard let first = name(usage: usage) else { return nil }
    var names = [first]
    while take(sign: ",") {
      guard let name = name(usage: usage) else { return nil }
      names.append(name)
    }
    return names
  }

  /// Takes a key: letters, digits and hyphens.
  mutating func key(usage: String) -> TagWord? {
    guard let word = next, word.kind == .word, word.text.utf8.allSatisfy(Sign.isKey) else {
      return refuse("a key", usage: usage)
    }
    position += 1
    return word
  }

  /// Checks that nothing is left.
  mutating func end(usage: String) {
    guard let word = next else { return }
    let found = word.kind == .quoted ? "the text \"\(word.text)\"" : "\"\(word.text)\""
    log.record(
      SyntaxProblem.unexpected(
        found: found + " at the end of the tag", expected: "nothing more", usage: usage),
      at: word.location)
  }

  /// Records that something else was expected here.
  func refuse<Value>(_ expected: String, usage: String) -> Value? {
    let found = next.map { "\"\($0.text)\"" } ?? "the end of the tag"
    log.record(
      SyntaxProblem.unexpected(
        found: "\(found) in \(tag.form)", expected: expected, usage: usage),
      at: next?.location ?? tag.location)
    return nil
  }

  /// The words of a name, between dots; nil if it is not one.
  private static func parts(of text: String) -> [Name.Part]? {
    var parts: [Name.Part] = []
    var rest = text[...]
    while true {
      if rest.hasPrefix("[") {
        guard let end = rest.firstIndex(of: "]") else { return nil }
        let inserted = rest[rest.index(after: rest.startIndex)..<end]
        guard isName(inserted) else { return nil }
        parts.append(.inserted(String(inserted)))
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: ".") ?? rest.endIndex
        guard isName(rest[..<end]) else { return nil }
        parts.append(.word(String(rest[..<end])))
        rest = rest[end...]
      }
      if rest.isEmpty { return parts }
      guard rest.hasPrefix(".") else { return nil }
      rest = rest.dropFirst()
    }
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { Sign.isKey($0) || $0 == UInt8(ascii: ".") }
      && !text.hasPrefix(".") && !text.hasSuffix(".")
  }
}

extension Name {
  /// The first part that is a year, a span or a month; a template must not name one.
  fileprivate var writtenPeriod: String? {
    for case .word(let word) in parts.dropFirst() {
      let bytes = word.utf8
      guard bytes.count >= 4, bytes.prefix(4).allSatisfy(Sign.isDigit) else { continue }
      if bytes.dropFirst(4).allSatisfy({ Sign.isDigit($0) || $0 == UInt8(ascii: "-") }) {
        return word
      }
    }
    return nil
  }
}
