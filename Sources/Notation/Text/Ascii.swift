/// The bytes that the notations give a meaning to.
package enum Ascii {
  package static let tab: UInt8 = 0x09
  package static let lineFeed: UInt8 = 0x0A
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let quote: UInt8 = 0x22
  package static let plus: UInt8 = 0x2B
  package static let comma: UInt8 = 0x2C
  package static let minus: UInt8 = 0x2D
  package static let point: UInt8 = 0x2E
  package static let zero: UInt8 = 0x30
  package static let nine: UInt8 = 0x39
  package static let capitalE: UInt8 = 0x45
  package static let e: UInt8 = 0x65

  /// Says whether a byte is one of the ten digits.
  ///
  /// - Parameter byte: the byte.
  /// - Returns: true for `0` to `9`.
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= nine }
}
