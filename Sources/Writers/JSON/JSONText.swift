extension JSON {
  /// The value as a file: two spaces an indent, one member or element a line, a line feed at the end.
  package var fileBytes: [UInt8] {
    var text = JSONText()
    text.write(self)
    text.out.append(UInt8(ascii: "\n"))
    return text.out
  }
}

/// JSON being written.
private struct JSONText {
  var out: [UInt8] = []
  var depth = 0

  mutating func write(_ value: JSON) {
    switch value {
    case .null: out += "null".utf8
    case .boolean(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let value):
      precondition(value.isFinite, "JSON has no word for \(value)")
      out += NumberText.shortest(value).utf8
    case .string(let text): write(text)
    case .array(let elements): write(elements, between: "[", "]") { $0.write($1) }
    case .object(let members):
      write(members, between: "{", "}") {
        $0.write($1.name)
        $0.out += ": ".utf8
        $0.write($1.value)
      }
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between open: Unicode.Scalar, _ close: Unicode.Scalar,
    each: (inout JSONText, Part) -> Void
  ) {
    out.append(UInt8(ascii: open))
    guard !parts.isEmpty else { return out.append(UInt8(ascii: close)) }
    depth += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      newLine()
      each(&self, part)
    }
    depth -= 1
    newLine()
    out.append(UInt8(ascii: close))
  }

  private mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out += "  ".utf8 }
  }

  private mutating func write(_ text: String) {
    out.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) { out += text.utf8 } else { escape(text) }
    out.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case UInt8(ascii: "\r"): out += "\\r".utf8
      case UInt8(ascii: "\t"): out += "\\t".utf8
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        out += (hex.utf8.count == 1 ? "\\u000" : "\\u00").utf8
        out += hex.utf8
      default: out.append(byte)
      }
    }
  }
}
