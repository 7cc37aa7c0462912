/// Checks that bytes are well-formed UTF-8.
package enum UTF8Validity {
  /// Finds the first byte that is not part of a well-formed character.
  ///
  /// - Parameter bytes: the bytes.
  /// - Returns: the index of the first ill-formed character; nil if all are well formed.
  package static func firstInvalidIndex(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while position < bytes.count {
      position = endOfAscii(in: bytes, from: position)
      guard position < bytes.count else { return nil }
      guard let length = lengthOfCharacter(in: bytes, at: position) else { return position }
      position += length
    }
    return nil
  }

  /// Tells whether the bytes are the beginning of a character whose end is still to come.
  ///
  /// - Parameter bytes: what is left at the end of a piece of text.
  /// - Returns: true if more bytes could make it a character.
  package static func isCutShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lead = bytes.first, (1...3).contains(bytes.count) else { return false }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return (0xC2...0xF4).contains(lead) && bytes.count < length
      && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// Tells whether all bytes are ASCII.
  ///
  /// - Parameter bytes: the bytes.
  /// - Returns: true if none is above 0x7F.
  package static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    endOfAscii(in: bytes, from: 0) == bytes.count
  }

  /// Skips plain ASCII, eight bytes at a time.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - start: where to begin.
  /// - Returns: the index of the first byte above 0x7F, or the count.
  private static func endOfAscii(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      position += 8
    }
    while position < bytes.count, bytes[position] < 0x80 { position += 1 }
    return position
  }

  /// Measures one character of two to four bytes, by table 3-7 of the Unicode Standard.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - start: the index of the lead byte.
  /// - Returns: the number of bytes; nil if they are ill formed or cut short.
  private static func lengthOfCharacter(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
    for index in start + 2..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
