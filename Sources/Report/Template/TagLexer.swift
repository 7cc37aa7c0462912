import Notation

/// Takes the inside of a tag apart into names, quoted texts and signs.
struct TagLexer {
  private let text: TemplateText
  private let log: FaultLog
  private(set) var position: Int
  private(set) var line: Int
  private(set) var lineStart: Int
  private(set) var words: [TagWord] = []
  /// Whether every character made sense.
  private(set) var isSound = true

  init(_ text: TemplateText, log: FaultLog, from position: Int, line: Int, lineStart: Int) {
    self.text = text
    self.log = log
    self.position = position
    self.line = line
    self.lineStart = lineStart
  }

  /// Reads to the end of the tag.
  ///
  /// - Parameter closing: the first byte of the closing, before `}` or with it.
  /// - Returns: false if the tag is not closed before the next one, or before a blank line.
  mutating func read(closing: UInt8) -> Bool {
    while position < text.bytes.count {
      let byte = text.bytes[position]
      let next = position + 1 < text.bytes.count ? text.bytes[position + 1] : Sign.space
      if byte == closing, next == Sign.closeBrace {
        position += 2
        return true
      }
      switch byte {
      case Sign.lineFeed:
        position += 1
        line += 1
        lineStart = position
        if next == Sign.lineFeed { return false }
      case let space where Sign.isSpace(space): position += 1
      case Sign.openBrace: return false
      case Sign.quote: readQuoted()
      case let letter where TagLexer.isWord(letter): readWord()
      default: readSign(byte, next)
      }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Sign.isLetter(byte) || Sign.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "]")
  }

  private mutating func readWord() {
    let start = position
    while position < text.bytes.count, TagLexer.isWord(text.bytes[position]) { position += 1 }
    add(.word, start..<position, from: start)
  }

  private mutating func readQuoted() {
    let start = position
    position += 1
    while position < text.bytes.count, text.bytes[position] != Sign.quote,
      text.bytes[position] != Sign.lineFeed
    { position += 1 }
    guard position < text.bytes.count, text.bytes[position] == Sign.quote else {
      isSound = false
      return log.record(SyntaxProblem.quoteNotClosed, at: location(of: start))
    }
    add(.quoted, start + 1..<position, from: start)
    position += 1
  }

  private mutating func readSign(_ byte: UInt8, _ next: UInt8) {
    let start = position
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      position += next == UInt8(ascii: "=") ? 2 : 1
    case UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "="):
      position += 1
    default:
      return skipStrange(from: start)
    }
    add(.sign, start..<position, from: start)
  }

  /// Goes past a character that means nothing in a tag, however many bytes it has.
  private mutating func skipStrange(from start: Int) {
    position += 1
    while position < text.bytes.count, text.bytes[position] & 0xC0 == 0x80 { position += 1 }
    isSound = false
    let character = String(decoding: text.bytes[start..<position], as: UTF8.self).first ?? " "
    log.record(SyntaxProblem.strangeCharacter(character), at: location(of: start))
  }

  private mutating func add(_ kind: TagWord.Kind, _ range: Range<Int>, from start: Int) {
    let word = String(decoding: text.bytes[range], as: UTF8.self)
    words.append(TagWord(kind: kind, text: word, location: location(of: start)))
  }

  private func location(of index: Int) -> Location {
    text.location(of: index, line: line, lineStart: lineStart)
  }
}
