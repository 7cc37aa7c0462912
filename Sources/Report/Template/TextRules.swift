import Notation

/// What the words of a template may not hold: digits, HTML, and Markdown that the report writes itself.
struct TextRules {
  let text: TemplateText
  let log: FaultLog

  /// Checks a run of words.
  ///
  /// - Parameters:
  ///   - words: the bytes.
  ///   - isLineStart: whether the words begin their line.
  ///   - place: the place of a byte, for messages.
  func check(_ words: Range<Int>, isLineStart: Bool, place: (Int) -> Location) {
    var start = words.lowerBound
    if isLineStart {
      if let rule = markdown(words) {
        return log.record(SyntaxProblem.markdown(rule), at: place(start))
      }
      start = afterNumber(start)
    }
    var index = start
    var terms: [Range<Int>]?
    let bytes = text.bytes
    while index < words.upperBound {
      let byte = bytes[index]
      if Sign.isLetter(byte) || byte == Sign.space {
        index += 1
        continue
      }
      if Sign.isDigit(byte), case .template(let known) = text.writer {
        let found = terms ?? ranges(of: known, in: words)
        terms = found
        if let term = found.first(where: { $0.contains(index) }) {
          index = term.upperBound
          continue
        }
        let word = word(around: index, in: words)
        log.record(SyntaxProblem.digits(string(word)), at: place(word.lowerBound))
        index = word.upperBound
        continue
      }
      index = next(index, byte, words, place)
    }
  }

  /// Whether a line begins with the sign of a list item.
  func isListItem(at start: Int) -> Bool {
    guard start + 1 < text.bytes.count else { return false }
    if "-*+".utf8.contains(text.bytes[start]) { return Sign.isSpace(text.bytes[start + 1]) }
    return afterNumber(start) > start
  }

  /// Goes past one byte, or past the address of a link, which may hold digits.
  private func next(_ index: Int, _ byte: UInt8, _ words: Range<Int>, _ place: (Int) -> Location)
    -> Int
  {
    let after = index + 1 < words.upperBound ? text.bytes[index + 1] : Sign.space
    switch (byte, after) {
    case (Sign.backslash, _): return index + 2
    case (UInt8(ascii: "!"), UInt8(ascii: "[")):
      log.record(SyntaxProblem.markdown(.image), at: place(index))
    case (UInt8(ascii: "]"), UInt8(ascii: "(")):
      return text.bytes[index..<words.upperBound].firstIndex(of: UInt8(ascii: ")"))
        ?? words.upperBound
    case (UInt8(ascii: "<"), let letter) where Sign.isLetter(letter) || "/!?".utf8.contains(letter):
      let word = word(around: index, in: index..<words.upperBound)
      log.record(SyntaxProblem.html(string(word)), at: place(index))
      return word.upperBound
    default: break
    }
    return index + 1
  }

  /// The rule that a line breaks by the way it begins.
  private func markdown(_ words: Range<Int>) -> SyntaxProblem.MarkdownRule? {
    let bytes = text.bytes[words]
    switch bytes.first {
    case UInt8(ascii: "|"): return .table
    case UInt8(ascii: "`") where bytes.starts(with: "```".utf8),
      UInt8(ascii: "~") where bytes.starts(with: "~~~".utf8):
      return .code
    case UInt8(ascii: "-")?, UInt8(ascii: "=")?, UInt8(ascii: "*")?, UInt8(ascii: "_")?:
      guard isLineEnd(words.upperBound) else { return nil }
      let marks = bytes.filter { !Sign.isSpace($0) }
      let isLine = marks.allSatisfy { $0 == marks.first }
      let isUnderline = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "=")
      return isLine && (marks.count > 2 || isUnderline && marks.count == bytes.count)
        ? .underline : nil
    case UInt8(ascii: "["):
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")), end + 1 < bytes.endIndex else {
        return nil
      }
      return bytes[end + 1] == UInt8(ascii: ":") ? .linkDefinition : nil
    default: return nil
    }
  }

  /// Whether nothing follows on the line: a sign before a tag begins an item of a list.
  private func isLineEnd(_ index: Int) -> Bool {
    text.bytes[index...].first { !Sign.isSpace($0) }.map { $0 == Sign.lineFeed } ?? true
  }

  /// The end of `1. ` at the start of a line; the start if there is none.
  private func afterNumber(_ start: Int) -> Int {
    var end = start
    while end < text.bytes.count, Sign.isDigit(text.bytes[end]) { end += 1 }
    let rest = text.bytes[end...].prefix(2)
    return end > start && rest.elementsEqual(". ".utf8) ? end : start
  }

  /// Where the terms that may hold digits stand, as whole words.
  private func ranges(of terms: [String], in words: Range<Int>) -> [Range<Int>] {
    terms.flatMap { term -> [Range<Int>] in
      let sought = Array(term.utf8)
      guard sought.count <= words.count else { return [] }
      return (words.lowerBound...words.upperBound - sought.count).compactMap { start in
        let end = start + sought.count
        let isWhole =
          !isWordByte(at: start - 1, in: words) && !isWordByte(at: end, in: words)
          && text.bytes[start..<end].elementsEqual(sought)
        return isWhole ? start..<end : nil
      }
    }
  }

  private func isWordByte(at index: Int, in words: Range<Int>) -> Bool {
    guard words.contains(index) else { return false }
    return Sign.isLetter(text.bytes[index]) || Sign.isDigit(text.bytes[index])
  }

  /// The word around a byte, between spaces.
  private func word(around index: Int, in words: Range<Int>) -> Range<Int> {
    var (start, end) = (index, index)
    while start > words.lowerBound, !Sign.isSpace(text.bytes[start - 1]) { start -= 1 }
    while end < words.upperBound, !Sign.isSpace(text.bytes[end]) { end += 1 }
    return start..<end
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }
}
