/// A number as its decimal digits: `0.digits × 10^exponent`, at most twelve of them.
struct DecimalDigits {
  /// Significant digits, none of them leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  var exponent: Int
  let isNegative: Bool

  /// The significant digits to which evidence is exact.
  static let precision = 12

  /// The shortest decimal form of a finite number, taken to twelve digits.
  init(_ value: Double) {
    precondition(value.isFinite)
    isNegative = value < 0
    digits = []
    exponent = 0
    read(value.magnitude.description)
    digits = Array(digits.drop { $0 == 0 })
    if digits.count > Self.precision { cut(to: Self.precision) }
    dropTrailingZeros()
  }

  var isZero: Bool { digits.isEmpty }

  /// Rounded half away from zero to a number of decimal places, which may be negative.
  func rounded(toPlaces places: Int) -> DecimalDigits {
    var result = self
    let kept = exponent + places
    if kept < 0 {
      result.digits = []
    } else if kept < digits.count {
      result.cut(to: kept)
    }
    result.dropTrailingZeros()
    return result
  }

  /// The digits before the point; `0` if there are none.
  var whole: String {
    guard exponent > 0, !digits.isEmpty else { return "0" }
    return text(from: 0, to: exponent)
  }

  /// The digits after the point, filled with zeros.
  func fraction(places: Int) -> String {
    guard places > 0 else { return "" }
    return text(from: exponent, to: exponent + places)
  }

  /// The number again.
  var double: Double {
    guard !digits.isEmpty else { return 0 }
    let text = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    return Double("\(isNegative ? "-" : "")0.\(text)e\(exponent)") ?? 0
  }

  private func text(from start: Int, to end: Int) -> String {
    let range = (start..<end).map { index in
      digits.indices.contains(index) ? digits[index] + 48 : 48
    }
    return String(decoding: range, as: UTF8.self)
  }

  /// Reads `1234.5`, `1e-05` or `1.5e+20`.
  private mutating func read(_ text: String) {
    var pointAt: Int?
    var power = ""
    var inPower = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."): pointAt = digits.count
      case UInt8(ascii: "e"): inPower = true
      default:
        if inPower {
          power.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          digits.append(byte - 48)
        }
      }
    }
    exponent = (pointAt ?? digits.count) + (Int(power) ?? 0) - digits.prefix { $0 == 0 }.count
  }

  /// Keeps so many digits, and carries if the next is 5 or more.
  private mutating func cut(to count: Int) {
    let carries = digits[count] >= 5
    digits.removeSubrange(count...)
    guard carries else { return }
    var index = count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
  }
}
