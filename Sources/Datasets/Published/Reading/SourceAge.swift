package import Evidence
package import Notation

/// How old a source is at the base date: to the month where it has one, else by calendar years.
package struct SourceAge {
  private let date: Period
  private let base: WrittenDate

  /// The age of data or of a publication of a period.
  package init(of date: Period, at base: WrittenDate) {
    self.date = date
    self.base = base
  }

  /// The age of a publication; nil if its date is neither a day, a month nor a year.
  package init?(of publication: Publication, at base: WrittenDate) {
    let written = WrittenDate(publication.date).map { Period.month(year: $0.year, month: $0.month) }
    guard let date = written ?? Period(publication.date) else { return nil }
    self.init(of: date, at: base)
  }

  /// Whole years; below zero if the source is later than the base date.
  package var years: Int {
    guard let months else { return base.year - date.lastYear }
    return months < 0 ? -1 : months / monthsPerYear
  }

  /// Whether it is more than so many years.
  ///
  /// A month is over from its 28th day, so that the census of 21 March 2021 has passed five years on 31 March 2026.
  package func isMore(than years: Int) -> Bool {
    guard years < .max / monthsPerYear else { return false }
    guard let months else { return self.years > years }
    let isOver = (base.day ?? lastDays) >= lastDays
    return months + (isOver ? 1 : 0) > monthsPerYear * years
  }

  /// Months from the month of the source to that of the base date; nil where it has none.
  private var months: Int? {
    guard case .month(let year, let month) = date else { return nil }
    return monthsPerYear * (base.year - year) + base.month - month
  }
}

private let monthsPerYear = 12
private let lastDays = 28
