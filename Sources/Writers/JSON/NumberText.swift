/// Numbers as data files write them: ASCII, a decimal point, no separators, never by a locale.
enum NumberText {
  /// The shortest decimal that reads back as the same number; whole numbers without a point.
  static func shortest(_ value: Double) -> String {
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    return value.description
  }

  /// The number taken to the twelve significant digits to which evidence is exact.
  ///
  /// What a published file says then changes with the evidence, not with the order of an addition.
  static func published(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return shortest(value == 0 ? 0 : value) }
    var places = 0
    var magnitude = value.magnitude
    while magnitude < 1e11, places < 22 {
      magnitude *= 10
      places += 1
    }
    let scale = powersOfTen[places]
    return shortest((value * scale).rounded(.toNearestOrAwayFromZero) / scale)
  }

  /// The powers of ten that are exact as doubles, so that a division by one rounds correctly.
  private static let powersOfTen: [Double] = (0..<22).reduce(into: [1]) { powers, _ in
    powers.append((powers.last ?? 1) * 10)
  }
}
