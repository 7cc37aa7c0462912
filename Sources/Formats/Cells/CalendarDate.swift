import Notation

/// A day of the Gregorian calendar, without a time and without a time zone.
package struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int

  /// The month, 1 to 12.
  package let month: Int

  /// The day of the month.
  package let day: Int

  /// Reads the day at the start of `2024-12-31` or `2024-12-31T00:00:00`.
  ///
  /// - Parameter bytes: the text; any other form gives nil.
  init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes.prefix(10), as: UTF8.self)
    guard bytes.count == 10 || (bytes.count > 10 && bytes[10] == UInt8(ascii: "T")),
      let date = WrittenDate(text), let day = date.day, date.year > 0
    else { return nil }
    (year, month, self.day) = (date.year, date.month, day)
  }

  /// The number of the day, as `init(dayNumber:)` counts.
  var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
      - 306
  }

  /// Counts days from the first of January of the year 1, which is day 0.
  ///
  /// - Parameter dayNumber: the day; nil results outside the years 1 to 9999.
  init?(dayNumber: Int) {
    guard (0..<3_652_059).contains(dayNumber) else { return nil }
    // Years are taken to begin in March, so that the leap day comes last: day 0 is then 306.
    let shifted = dayNumber + 306
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2024-12-31`.
  package var description: String {
    let digits = { (number: Int, count: Int) in
      String(repeating: "0", count: max(0, count - "\(number)".count)) + "\(number)"
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}
