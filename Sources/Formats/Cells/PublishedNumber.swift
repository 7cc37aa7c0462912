import Notation

/// Numbers as publishers write them in text: plain, or with commas between thousands (`37,980`).
///
/// Spaces around the number are passed over. A comma anywhere but between groups of three digits,
/// a leading zero or a percent sign makes it text.
package enum PublishedNumber {
  /// Longer text is never a number that anybody meant.
  private static let longest = 40

  /// Reads a number.
  ///
  /// - Parameter bytes: the text of a cell.
  /// - Returns: the nearest double; nil if the text is not a number.
  package static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let number = trimmed(bytes)
    if let plain = PlainNumber.double(number) { return plain }
    guard number.count <= longest, number.contains(Ascii.comma) else { return nil }
    let whole = number.prefix { $0 != Ascii.point }
    let digits = whole.first == Ascii.minus ? whole.dropFirst() : whole
    let groups = digits.split(separator: Ascii.comma, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { joined in
      let end = joined.initialize(fromContentsOf: number.lazy.filter { $0 != Ascii.comma })
      return number.dropFirst(whole.count).contains(Ascii.comma)
        ? nil : PlainNumber.double(UnsafeBufferPointer(rebasing: joined[..<end]))
    }
  }

  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] == Ascii.space { start += 1 }
    while end > start, bytes[end - 1] == Ascii.space { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}
