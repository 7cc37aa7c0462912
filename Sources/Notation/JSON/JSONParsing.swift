/// Reads the text of a JSON file into the value and the cursor that YAML is read into, since every JSON text is YAML.
///
/// Strict (RFC 8259): one value, no comments, no comma too many, no member twice, text in UTF-8. The first fault ends
/// the reading, for what a program wrote is sound or it is not the program's.
///
/// - Complexity: linear in the length of the text.
struct JSONParsing {
  /// The largest file that is read, in bytes.
  static let largestFile = 50_000_000

  /// How deep lists and objects may stand in each other.
  private static let deepest = 64

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var line = 1
  private var depth = 0

  /// What is wrong, and on which line.
  private struct Failure: Error {
    let problem: JSONProblem
    let line: Int
  }

  private init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - path: the path for messages.
  ///   - log: where faults go.
  /// - Returns: the document; nil after a fault.
  static func value(of bytes: [UInt8], path: String, log: FaultLog) -> YAMLValue? {
    let whole = Location(path: path)
    guard bytes.count <= largestFile else {
      log.record(FileProblem.tooLarge(bytes: bytes.count, limit: largestFile), at: whole)
      return nil
    }
    if let invalid = bytes.withUnsafeBufferPointer(UTF8Validity.firstInvalidIndex) {
      let line = bytes[..<invalid].count { $0 == Ascii.lineFeed } + 1
      log.record(FileProblem.notUTF8, at: Location(path: path, line: line))
      return nil
    }
    var parsing = JSONParsing(bytes, path: path)
    do throws(Failure) {
      return try parsing.document()
    } catch {
      if error.problem == .empty {
        log.record(FileProblem.empty, at: whole)
      } else {
        log.record(error.problem, at: Location(path: path, line: error.line))
      }
      return nil
    }
  }

  // MARK: Values

  private mutating func document() throws(Failure) -> YAMLValue {
    skipSpace()
    guard position < bytes.count else { throw failure(.empty) }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw unexpected("the end of the file") }
    return value
  }

  private mutating func value() throws(Failure) -> YAMLValue {
    let location = Location(path: path, line: line)
    let content: YAMLValue.Content
    switch next {
    case UInt8(ascii: "{"): content = .map(try entries())
    case UInt8(ascii: "["): content = .list(try items())
    case Ascii.quote: content = .scalar(try string(), isQuoted: true)
    default: content = try word()
    }
    return YAMLValue(content: content, location: location)
  }

  private mutating func entries() throws(Failure) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    var keys: Set<String> = []
    try elements(until: "}") { parsing throws(Failure) in
      let location = Location(path: parsing.path, line: parsing.line)
      guard parsing.next == Ascii.quote else { throw parsing.unexpected("a name in quotes") }
      let key = try parsing.string()
      guard keys.insert(key).inserted else { throw parsing.failure(.memberTwice(key)) }
      parsing.skipSpace()
      try parsing.take(":")
      parsing.skipSpace()
      entries.append(
        YAMLValue.Entry(key: key, location: location, value: try parsing.value()))
    }
    return entries
  }

  private mutating func items() throws(Failure) -> [YAMLValue] {
    var items: [YAMLValue] = []
    try elements(until: "]") { parsing throws(Failure) in items.append(try parsing.value()) }
    return items
  }

  /// Reads what stands between two brackets, parted by commas; the opening one comes next.
  private mutating func elements(
    until end: Unicode.Scalar, _ element: (inout JSONParsing) throws(Failure) -> Void
  ) throws(Failure) {
    depth += 1
    guard depth <= Self.deepest else { throw failure(.tooDeep(Self.deepest)) }
    position += 1
    skipSpace()
    if next != UInt8(ascii: end) {
      while true {
        try element(&self)
        skipSpace()
        guard next == Ascii.comma else { break }
        position += 1
        skipSpace()
      }
    }
    guard next == UInt8(ascii: end) else { throw unexpected("a comma or \"\(end)\"") }
    position += 1
    depth -= 1
  }

  /// Reads a number, `true`, `false` or `null`.
  private mutating func word() throws(Failure) -> YAMLValue.Content {
    let start = position
    while position < bytes.count, Self.isPartOfWord(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "null": return .none
    case "true", "false": return .scalar(text, isQuoted: false)
    default:
      guard PlainNumber.double(text) != nil else {
        position = start
        throw unexpected("a value")
      }
      return .scalar(text, isQuoted: false)
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte == Ascii.point || byte == Ascii.minus || byte == Ascii.plus
      || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  // MARK: Text

  /// Reads text in quotes.
  private mutating func string() throws(Failure) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case Ascii.quote: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped().utf8
      case 0..<0x20:
        position -= 1
        throw unexpected("the end of the text that begins here")
      default: text.append(byte)
      }
    }
    throw unexpected("the end of the text that begins here")
  }

  /// Reads what follows a backslash.
  private mutating func escaped() throws(Failure) -> String {
    let byte = next
    position += 1
    switch byte {
    case Ascii.quote, UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(decoding: [byte ?? 0], as: UTF8.self)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"): return try escapedUnits()
    default:
      position -= 1
      throw unexpected("an escape of JSON")
    }
  }

  /// Reads the four digits after `\u`, and the other half of a pair.
  private mutating func escapedUnits() throws(Failure) -> String {
    var units = [try fourDigits()]
    if UTF16.isLeadSurrogate(units[0]), next == UInt8(ascii: "\\") {
      position += 1
      try take("u")
      units.append(try fourDigits())
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw unexpected("a character")
    }
    return text
  }

  private mutating func fourDigits() throws(Failure) -> UInt16 {
    let digits = bytes[position..<min(position + 4, bytes.count)]
    guard digits.count == 4, digits.allSatisfy(Self.isHexadecimal),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected("four hexadecimal digits") }
    position += 4
    return unit
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  // MARK: Bytes

  /// The byte that comes next; nil at the end.
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case Ascii.lineFeed: line += 1
      case Ascii.space, Ascii.tab, Ascii.carriageReturn: break
      default: return
      }
      position += 1
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Failure) {
    guard next == UInt8(ascii: sign) else { throw unexpected("\"\(sign)\"") }
    position += 1
  }

  private func failure(_ problem: JSONProblem) -> Failure { Failure(problem: problem, line: line) }

  /// That what comes next is not what should.
  private func unexpected(_ expected: String) -> Failure {
    let rest = bytes[position...].prefix { $0 >= Ascii.space }.prefix(40)
    let found = String(decoding: rest, as: UTF8.self)
    return failure(.unexpected(found: found, expected: expected))
  }
}
