package import Evidence
package import Policy

/// How an indicator has changed from the first to the latest time of one form (method 11).
///
/// Percentages change by points, anything else by a share of what it was.
struct IndicatorTrend: Calculation {
  let indicator: Indicator
  let first: Figure
  let latest: Figure

  var change: Figure {
    let id = FigureID("trend.\(indicator.key)", at: latest.place.key)
    let label = "\(indicator.label), change"
    let period = first.period.flatMap { first in latest.period.map { Period(from: first, to: $0) } }
    let inputs: KeyValuePairs<String, any FormulaArgument> = ["latest": latest, "first": first]
    return latest.unit.isWrittenAsPercentage
      ? .derived(
        id, label, latest.unit.ofDifference, at: latest.place, in: period, "latest - first", inputs)
      : .derived(id, label, .growth, at: latest.place, in: period, "latest / first - 1", inputs)
  }

  var steps: [Figure] { [change] }
}

/// Which way an indicator went.
package enum IndicatorDirection: String, CaseIterable, Sendable {
  case rose, level, fell
  /// There are figures, of too few times for a trend.
  case tooFew = "too-few"
  case notAssessed = "not-assessed"

  /// The direction of a change, as it is printed: what prints as no change is level.
  init(_ change: Figure) {
    guard let value = change.value else {
      self = .notAssessed
      return
    }
    let printed = change.unit.isWrittenAsPercentage ? Display.rounded(value, decimals: 3) : value
    self = printed > 0 ? .rose : printed < 0 ? .fell : .level
  }
}

extension Working {
  /// The figures of an indicator for the area that are of the form of its latest, the earliest first; forecasts are none.
  package func times(of indicator: Indicator) -> [Figure] {
    let known = ledger.series(indicator.stem).filter {
      $0.value != nil && !$0.quantity.markers.contains(.forecast)
    }
    guard let latest = known.last else {
      return [ledger[indicator.stem]].compactMap(\.self).filter { $0.value != nil }
    }
    return known.filter { FigureSeries(of: $0.id) == FigureSeries(of: latest.id) }
  }

  /// Which way each indicator went that the author asked to be listed, where there are times enough to tell.
  mutating func assessTrends() {
    guard !followed.isEmpty else { return }
    let fewest = parameter("monitoring.trend-points")
    for indicator in followed {
      let figures = times(of: indicator)
      var outcome = figures.isEmpty ? IndicatorDirection.notAssessed : .tooFew
      var change: Figure?
      if let first = figures.first, let latest = figures.last, let least = fewest.value,
        Double(figures.count) >= least
      {
        let trend = IndicatorTrend(indicator: indicator, first: first, latest: latest)
        record(trend)
        change = trend.change
        outcome = IndicatorDirection(trend.change)
      }
      ledger.record(
        Finding(
          "trend.\(indicator.key)", "Which way did it go: \(indicator.label.lowercased())?",
          outcome, deciding: [change].compactMap(\.self), threshold: change == nil ? nil : 0,
          distance: change?.value, unit: change?.unit))
    }
  }
}
