/// A heading in a template: `## Words {#key}`.
struct TemplateHeading {
  let level: Int
  let key: String?
  let textStart: Int
  let textEnd: Int
  let lineEnd: Int

  /// Reads the heading that begins at a byte; nil if none does.
  init?(_ text: TemplateText, at start: Int) {
    let bytes = text.bytes
    var position = start
    while position < bytes.count, bytes[position] == Sign.hash { position += 1 }
    level = position - start
    guard level > 0, position < bytes.count, Sign.isSpace(bytes[position]) else { return nil }
    lineEnd = bytes[position...].firstIndex(of: Sign.lineFeed) ?? bytes.count
    while position < lineEnd, Sign.isSpace(bytes[position]) { position += 1 }
    textStart = position
    var end = lineEnd
    while end > textStart, Sign.isSpace(bytes[end - 1]) { end -= 1 }
    guard let keyStart = TemplateHeading.keyStart(bytes[textStart..<end]) else {
      key = nil
      textEnd = end
      return
    }
    key = String(decoding: bytes[keyStart + 2..<end - 1], as: UTF8.self)
    textEnd = keyStart
  }

  /// What is wrong with the heading as such.
  func problem(writer: TemplateText.Writer) -> SyntaxProblem? {
    if level == 1 { return .chapterHeading }
    if level > 3 { return .headingLevel(level) }
    if textStart == textEnd { return .emptyHeading }
    if case .template = writer, key == nil { return .headingWithoutKey }
    return nil
  }

  /// Where `{#key}` begins at the end of a line.
  private static func keyStart(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.last == Sign.closeBrace else { return nil }
    let inside = line.dropLast()
    guard let hash = inside.lastIndex(of: Sign.hash), hash > line.startIndex,
      line[hash - 1] == Sign.openBrace
    else { return nil }
    let key = inside[(hash + 1)...]
    return !key.isEmpty && key.allSatisfy(Sign.isKey) ? hash - 1 : nil
  }
}

/// A definition in a template: `key :: Term :: text`.
struct TemplateDefinition {
  let key: String
  let term: String
  let textStart: Int

  /// Reads the definition that begins at a byte; nil if none does.
  init?(_ text: TemplateText, at start: Int) {
    let bytes = text.bytes
    var keyEnd = start
    while keyEnd < bytes.count, Sign.isKey(bytes[keyEnd]) { keyEnd += 1 }
    guard keyEnd > start else { return nil }
    let end = bytes[keyEnd...].firstIndex(of: Sign.lineFeed) ?? bytes.count
    let divider = Array(" :: ".utf8)
    guard bytes[keyEnd..<end].starts(with: divider) else { return nil }
    let rest = keyEnd + divider.count
    var termEnd = rest
    while termEnd < end, !bytes[termEnd..<end].starts(with: divider) { termEnd += 1 }
    guard termEnd > rest, termEnd < end else { return nil }
    key = String(decoding: bytes[start..<keyEnd], as: UTF8.self)
    term = String(decoding: bytes[rest..<termEnd], as: UTF8.self)
    textStart = termEnd + divider.count
  }
}
