/// The encodings in which official files are issued.
package enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"

  /// The byte order mark some programs put before UTF-8 text.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Tells which encoding the bytes are in: UTF-8 if they are valid UTF-8, else Windows-1252.
  ///
  /// - Parameter bytes: the whole file, since a file may be plain ASCII for most of its length.
  /// - Returns: the encoding.
  package static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    UTF8Validity.firstInvalidIndex(in: bytes) == nil ? .utf8 : .windows1252
  }

  /// Turns bytes in this encoding into UTF-8; each byte stands alone, so a piece of a file will do.
  ///
  /// - Parameter bytes: the bytes.
  /// - Returns: the same text in UTF-8, line for line.
  package func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    switch self {
    case .utf8:
      return Array(bytes)
    case .windows1252:
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 16)
      for byte in bytes {
        if byte < 0x80 {
          result.append(byte)
        } else {
          let scalar = byte < 0xA0 ? Self.upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
          result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
      }
      return result
    }
  }

  /// Windows-1252 where it departs from Latin-1: 0x80 to 0x9F.
  ///
  /// The five unassigned bytes keep their control characters, as browsers do.
  private static let upperControls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
