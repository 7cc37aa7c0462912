/// Looks for the bytes that mean something to CSV, eight bytes at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Finds the next quote, and counts the line feeds on the way.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: where to begin.
  ///   - lineFeeds: is raised by the number of line feeds before the quote.
  /// - Returns: the index of the first quote, or the count if there is none.
  @inline(__always)
  static func quote(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, lineFeeds: inout Int
  ) -> Int {
    var position = start
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= bytes.count {
      let eight = word(raw, position)
      let found = matches(eight, Ascii.quote)
      // Rare in a field: then the eight bytes are looked at one by one.
      if matches(eight, Ascii.lineFeed) != 0 { break }
      if found != 0 { return position + firstMatch(found) }
      position += 8
    }
    while position < bytes.count, bytes[position] != Ascii.quote {
      if bytes[position] == Ascii.lineFeed { lineFeeds += 1 }
      position += 1
    }
    return position
  }

  /// Finds the next comma, quote, line feed or carriage return.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: where to begin.
  /// - Returns: the index of the first of them, or the count if there is none.
  @inline(__always)
  static func mark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= bytes.count {
      let eight = word(raw, position)
      let found =
        matches(eight, Ascii.comma) | matches(eight, Ascii.quote)
        | matches(eight, Ascii.lineFeed) | matches(eight, Ascii.carriageReturn)
      if found != 0 { return position + firstMatch(found) }
      position += 8
    }
    while position < bytes.count, !isMark(bytes[position]) { position += 1 }
    return position
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == Ascii.comma || byte == Ascii.quote || byte == Ascii.lineFeed
      || byte == Ascii.carriageReturn
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The top bit of each byte that equals the one sought; exact up to and with the first.
  @inline(__always)
  private static func matches(_ eight: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = eight ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  @inline(__always)
  private static func firstMatch(_ matches: UInt64) -> Int { matches.trailingZeroBitCount >> 3 }
}
