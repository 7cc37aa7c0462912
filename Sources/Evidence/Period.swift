/// The time a figure is about: a year, a span of years, or a month.
package enum Period: Hashable, Sendable {
  case year(Int)
  case years(Int, Int)
  case month(year: Int, month: Int)

  /// Reads `2020`, `2019-2020` or `2021-12`; nil if the text is none of these or runs backwards.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = parts.first, first.count == 4, let year = Int(first), year >= 1000
    else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard let second = Int(parts[1]), second > 0 else { return nil }
      if parts[1].count == 4, second > year {
        self = .years(year, second)
      } else if parts[1].count == 2, second <= 12 {
        self = .month(year: year, month: second)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The time from the start of one period to the end of another: `2011-2021`, or the year if both are one.
  package init(from first: Period, to last: Period) {
    let (start, end) = (first.firstYear, last.lastYear)
    self = start < end ? .years(start, end) : .year(end)
  }

  /// The first year of the period.
  package var firstYear: Int {
    switch self {
    case .year(let year), .years(let year, _), .month(let year, _): year
    }
  }

  /// The last year of the period.
  package var lastYear: Int {
    switch self {
    case .year(let year), .years(_, let year), .month(let year, _): year
    }
  }

  /// The period as a sentence says it: `2019 to 2020`, `December 2021`.
  package var spoken: String {
    switch self {
    case .year(let year): "\(year)"
    case .years(let first, let last): "\(first) to \(last)"
    case .month(let year, let month): "\(Period.monthNames[month - 1]) \(year)"
    }
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Period: CustomStringConvertible {
  /// The period as names and files write it: `2019-2020`, `2021-12`.
  package var description: String {
    switch self {
    case .year(let year): "\(year)"
    case .years(let first, let last): "\(first)-\(last)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
  }
}

extension Period: Comparable {
  /// By the end, then by the start: the latest period is the one that ends last, and a year comes before its December.
  package static func < (left: Period, right: Period) -> Bool {
    (left.lastYear, left.monthNumber, left.firstYear, left.startMonth)
      < (right.lastYear, right.monthNumber, right.firstYear, right.startMonth)
  }

  private var startMonth: Int {
    if case .month(_, let month) = self { month } else { 1 }
  }

  private var monthNumber: Int {
    if case .month(_, let month) = self { month } else { 12 }
  }
}
