package import Evidence

/// How old evidence of need is, against the years for which evidence of rural need stays fresh (method 10.7).
package enum EvidenceAge {
  /// How the names of the findings begin.
  package static let prefix = "evidence-age."

  /// Whether evidence is fresh enough.
  package enum Outcome: String, CaseIterable, Sendable {
    case fresh, stale
  }

  /// The time that a figure is as of: the start of the last year or month it covers, or the date of its publication where
  /// that is earlier, as it is for a forecast.
  ///
  /// - Returns: a year or a month; nil for a figure without a period.
  package static func date(of figure: Figure) -> Period? {
    guard let period = figure.period else { return nil }
    let last: Period = if case .years(_, let end) = period { .year(end) } else { period }
    guard case .stated(let source) = figure.basis,
      let published = Period(source.publication.date.prefix(7))
        ?? Period(source.publication.date.prefix(4))
    else { return last }
    return months(published) < months(last) ? published : last
  }

  /// Months since the year nought, to the start of a year or a month.
  static func months(_ period: Period) -> Int {
    if case .month(let year, let month) = period { return year * 12 + month - 1 }
    return period.firstYear * 12
  }

  /// What guidance calls evidence of need.
  fileprivate static let stems = [
    "affordable-need.homes", "affordable-need.total", "affordable-need.rented.share",
    "affordable-need.1-and-2-bed.share", "register.households", "population.all-ages",
    "income.mean", "income.median", "market-housing.unable.published-share",
    "older-need.care-home",
  ]
}

extension Working {
  /// Whether each piece of evidence is fresh at the base date, where national policy says for how long it is.
  mutating func assessEvidenceAges() {
    guard let rule = parameters.inForce("rural-exception.evidence-years"),
      let years = given(rule).value, let base = times.base
    else { return }
    let sized = Guidance.sizes.flatMap {
      ["prices.entry-level.\($0)", "rents.lower-quartile.\($0)", "rents.median.\($0)"]
    }
    for stem in EvidenceAge.stems + sized {
      guard let figure = ledger.latest(stem), let date = EvidenceAge.date(of: figure) else {
        continue
      }
      let age = Double(EvidenceAge.months(base) - EvidenceAge.months(date)) / 12
      ledger.record(
        Finding(
          EvidenceAge.prefix + stem, "Is the evidence fresh enough to show a rural need?",
          age <= years ? EvidenceAge.Outcome.fresh : .stale, deciding: [figure],
          threshold: years, distance: age - years, unit: .years))
    }
  }
}
