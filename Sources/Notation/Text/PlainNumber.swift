/// Numbers as people write them in files: digits, a point, an exponent, a minus sign; nothing else.
///
/// No thousands separators, signs of money, percent signs, spaces, leading plus or leading zeros
/// (`012` is a code, not a number).
package enum PlainNumber {
  /// Reads a number from UTF-8 bytes.
  ///
  /// - Parameter bytes: the text, with nothing before or after the number.
  /// - Returns: the nearest double; nil if the text is not a plain number, or is too large.
  package static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let parts = Parts(bytes) else { return nil }
    if let exact = parts.exactValue { return exact }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// Reads a number from text.
  ///
  /// - Parameter text: the text, with nothing before or after the number.
  /// - Returns: the nearest double; nil if the text is not a plain number, or is too large.
  package static func double(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { double($0) }
  }

  /// Reads a whole number from text.
  ///
  /// - Parameter text: the text, with nothing before or after the number.
  /// - Returns: the number; nil if the text has a point or an exponent, or is too large.
  package static func integer(_ text: String) -> Int? {
    guard double(text) != nil, text.utf8.allSatisfy({ $0 == Ascii.minus || Ascii.isDigit($0) })
    else { return nil }
    return Int(text)
  }

  /// The digits of a number that is written in the plain form.
  private struct Parts {
    private static let powersOfTen: [Double] = [
      1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
      1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    private var isNegative = false
    private var digits: UInt64 = 0
    private var digitCount = 0
    private var decimals = 0
    private var hasExponent = false

    /// Reads the form `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?`.
    ///
    /// - Parameter bytes: the whole text; nil results if it has any other form.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      var position = 0
      if position < bytes.count, bytes[position] == Ascii.minus {
        isNegative = true
        position += 1
      }
      let start = position
      while position < bytes.count, Ascii.isDigit(bytes[position]) {
        add(bytes[position])
        position += 1
      }
      guard position > start, position == start + 1 || bytes[start] != Ascii.zero else {
        return nil
      }
      if position < bytes.count, bytes[position] == Ascii.point {
        position += 1
        let first = position
        while position < bytes.count, Ascii.isDigit(bytes[position]) {
          add(bytes[position])
          position += 1
        }
        decimals = position - first
        guard decimals > 0 else { return nil }
      }
      if position < bytes.count, bytes[position] == Ascii.e || bytes[position] == Ascii.capitalE {
        hasExponent = true
        position += 1
        if position < bytes.count, bytes[position] == Ascii.minus || bytes[position] == Ascii.plus {
          position += 1
        }
        let first = position
        while position < bytes.count, Ascii.isDigit(bytes[position]) { position += 1 }
        guard position > first else { return nil }
      }
      guard position == bytes.count else { return nil }
    }

    private mutating func add(_ digit: UInt8) {
      digitCount += 1
      if digitCount <= 18 { digits = digits * 10 + UInt64(digit - Ascii.zero) }
    }

    /// The value where one division of two exact doubles gives it correctly rounded.
    var exactValue: Double? {
      guard !hasExponent, digitCount <= 18, digits <= 1 << 53,
        decimals < Self.powersOfTen.count
      else { return nil }
      let value = Double(digits) / Self.powersOfTen[decimals]
      return isNegative ? -value : value
    }
  }
}
