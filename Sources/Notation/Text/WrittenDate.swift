/// A day or a month as people write it: `2024-12-12` or `2024-12`.
package struct WrittenDate: Hashable, Sendable {
  /// The year, four digits.
  package let year: Int

  /// The month, 1 to 12.
  package let month: Int

  /// The day of the month; nil when only a month was written.
  package let day: Int?

  /// Reads `yyyy-mm-dd` or `yyyy-mm`.
  ///
  /// - Parameter text: the date, with nothing before or after it; any other form, or a day that the
  ///   month does not have, gives nil.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy(Self.hasDigits),
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    var day: Int?
    if parts.count == 3 {
      guard let number = Int(parts[2]), number >= 1,
        number <= Self.daysInMonth(month, year: year)
      else { return nil }
      day = number
    }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func hasDigits(_ part: Substring, _ count: Int) -> Bool {
    part.utf8.count == count && part.utf8.allSatisfy(Ascii.isDigit)
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension WrittenDate: CustomStringConvertible {
  /// The date in the form in which it was written.
  package var description: String {
    let month = "\(year)".leftPadded(to: 4) + "-" + "\(month)".leftPadded(to: 2)
    return day.map { month + "-" + "\($0)".leftPadded(to: 2) } ?? month
  }
}

extension WrittenDate: Comparable {
  /// By year, month and day; a month without a day comes before its days.
  package static func < (left: WrittenDate, right: WrittenDate) -> Bool {
    (left.year, left.month, left.day ?? 0) < (right.year, right.month, right.day ?? 0)
  }
}

extension String {
  fileprivate func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - self.count)) + self
  }
}
