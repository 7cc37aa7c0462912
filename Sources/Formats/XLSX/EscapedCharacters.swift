/// Undoes the way workbooks write characters that XML cannot hold: `_x000D_` is a carriage return.
enum EscapedCharacters {
  private static let length = 7

  /// Replaces every escape in the end of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - start: where to begin.
  static func replace(in bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= length,
      let first = (start...bytes.count - length).first(where: { scalar(bytes, at: $0) != nil })
    else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var position = 0
    while position < rest.count {
      if let scalar = scalar(rest, at: position) {
        bytes.append(contentsOf: Array(String(scalar).utf8))
        position += length
      } else {
        bytes.append(rest[position])
        position += 1
      }
    }
  }

  /// The character that an escape stands for; nil if there is none at this place.
  private static func scalar(_ bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + length <= bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: bytes[start + 2..<start + 6], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
