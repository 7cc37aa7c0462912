/// The bytes that the notations give a meaning to.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let capitalE: UInt8 = 0x45
  static let e: UInt8 = 0x65

  /// Says whether a byte is one of the ten digits.
  ///
  /// - Parameter byte: the byte.
  /// - Returns: true for `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= nine }
}
