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
}
