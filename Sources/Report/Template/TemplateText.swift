import Notation

/// The text of a template and where it stands, for messages.
struct TemplateText {
  /// Who wrote the text, which decides what it may hold.
  enum Writer: Sendable {
    /// A template, for any area: no digits, and a key for each heading.
    case template(terms: [String])
    /// The author of an area; a heading without a key takes this one, and a number.
    case author(key: String)
  }

  let bytes: [UInt8]
  let path: String
  let firstLine: Int
  /// The place to name in messages where the text is a value in another file.
  let fixed: Location?
  let writer: Writer

  /// A file, or the part of one that begins at a line.
  init(_ text: String, path: String, firstLine: Int = 1, writer: Writer) {
    bytes = Array(text.utf8)
    self.path = path
    self.firstLine = firstLine
    fixed = nil
    self.writer = writer
  }

  /// A value in a YAML file.
  init(_ text: String, at location: Location, writer: Writer) {
    bytes = Array(text.utf8)
    path = location.path
    firstLine = location.line ?? 1
    fixed = location
    self.writer = writer
  }

  /// The place of a byte.
  ///
  /// - Parameters:
  ///   - index: the byte.
  ///   - line: the number of its line within the text, from 0.
  ///   - lineStart: the first byte of that line.
  /// - Returns: the line and the column, in Unicode scalars from 1.
  func location(of index: Int, line: Int, lineStart: Int) -> Location {
    if let fixed { return fixed }
    let scalars = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 }
    return Location(path: path, line: firstLine + line, column: scalars + 1)
  }
}

/// The bytes that mean something in a template.
enum Sign {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let percent = UInt8(ascii: "%")
  static let hash = UInt8(ascii: "#")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == carriageReturn
  }

  /// Whether a byte may open or close a tag, with the byte after it.
  static func isOfTag(_ byte: UInt8) -> Bool {
    byte == openBrace || byte == closeBrace || byte == percent || byte == hash
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Whether a byte may stand in the key of a heading, a block or a term.
  static func isKey(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || isDigit(byte) || byte == UInt8(ascii: "-")
  }
}
