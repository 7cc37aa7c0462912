import Notation

/// A postcode as a number, by which sales and places are matched: without spaces and without case.
///
/// `ME4 4RF`, `ME44RF` and `me4  4rf` are the same. Seven letters and digits fit into 42 bits, so that a national
/// directory of 2.7 million postcodes takes no more memory than as many numbers.
struct PostcodeKey: Hashable {
  let number: UInt64

  /// The shortest and the longest postcode, without its space.
  private static let lengths = 5...7

  /// Reads a postcode; nil if the text is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var number: UInt64 = 0
    var length = 0
    for byte in bytes where byte != UInt8(ascii: " ") {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0") + 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = byte - UInt8(ascii: "A") + 11
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = byte - UInt8(ascii: "a") + 11
      default: return nil
      }
      number = number << 6 | UInt64(digit)
      length += 1
      guard length <= Self.lengths.upperBound else { return nil }
    }
    guard length >= Self.lengths.lowerBound else { return nil }
    self.number = number
  }

  /// Whether a text has the form of a postcode: a letter first, and a digit and two letters last.
  static func isPostcode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard PostcodeKey(bytes) != nil, let first = bytes.first(where: { $0 != Ascii.space }) else {
      return false
    }
    let inward = bytes.lazy.filter { $0 != Ascii.space }.suffix(3)
    return !Ascii.isDigit(first) && inward.map(Ascii.isDigit) == [true, false, false]
  }
}
