import Evidence
import Notation

/// Periods and dates as a report shows them.
enum Periods {
  /// "2011 and 2021", or "2016 to 2025" where there are more than three; nil if there are none.
  static func spoken(_ periods: [Period]) -> String? {
    let sorted = Set(periods).sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    if sorted.count <= 3 { return Wordlist.joined(sorted.map(\.spoken)) }
    return "\(first.firstYear) to \(last.lastYear)"
  }

  /// Years with those between them, so that a step along an axis is always a year; other periods as they are.
  static func filled(_ sorted: [Period]) -> [Period] {
    let years = sorted.compactMap { period -> Int? in
      if case .year(let year) = period { year } else { nil }
    }
    guard years.count == sorted.count, let first = years.first, let last = years.last else {
      return sorted
    }
    return (first...last).map(Period.year)
  }

  /// A date or a month as files write it, in words; anything else as it is: "12 December 2024".
  static func spoken(date text: String) -> String {
    guard let date = WrittenDate(text) else { return text }
    let month = Period.month(year: date.year, month: date.month).spoken
    return date.day.map { "\($0) \(month)" } ?? month
  }
}
