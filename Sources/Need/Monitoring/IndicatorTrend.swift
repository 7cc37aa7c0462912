package import Evidence
package import Policy

/// The slope of the straight line that fits the latest times of an indicator best, by least squares (method 11).
///
/// The times are equally far apart, so the slope is a weighted sum of the values: how far the indicator moves from one time
/// to the next. A first and a last value alone would call a series that rose and fell again a rise.
struct IndicatorTrend: Calculation {
  let indicator: Indicator
  /// At least two, the earliest first, equally far apart.
  let figures: [Figure]

  var slope: Figure {
    let first = figures[0]
    let latest = figures[figures.count - 1]
    let named = figures.indices.filter { weight($0) != 0 }.map { index in
      (key: "time_\(index + 1)", value: figures[index] as any FormulaArgument)
    }
    return .derived(
      FigureID("trend.\(indicator.key)", at: latest.place.key),
      "\(indicator.label), change from one time to the next by the line that fits best",
      latest.unit.ofDifference, at: latest.place,
      in: first.period.flatMap { first in latest.period.map { Period(from: first, to: $0) } },
      formula, named)
  }

  /// `((0 - 2) * time_1 + (0 - 1) * time_2 + 1 * time_4 + 2 * time_5) / 10`.
  private var formula: String {
    let terms = figures.indices.filter { weight($0) != 0 }.map { index -> String in
      let number = Self.written(abs(weight(index)))
      return (weight(index) < 0 ? "(0 - \(number))" : number) + " * time_\(index + 1)"
    }
    let squares = figures.indices.map { weight($0) * weight($0) }.reduce(0, +)
    return "(\(terms.joined(separator: " + "))) / \(Self.written(squares))"
  }

  /// A whole number, or one with a half, as formulas write them.
  private static func written(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  /// How far a time lies from the middle of them all.
  private func weight(_ index: Int) -> Double { Double(index) - Double(figures.count - 1) / 2 }

  var steps: [Figure] { [slope] }
}

/// Which way an indicator goes.
package enum IndicatorDirection: String, CaseIterable, Sendable {
  case rose, level, fell
  /// There are figures, of too few times for a trend.
  case tooFew = "too-few"
  case notAssessed = "not-assessed"

  /// The direction of a slope, as it is printed: what prints as nought is level.
  init(_ slope: Figure) {
    guard let value = slope.value else {
      self = .notAssessed
      return
    }
    let shows = slope.display.contains { ("1"..."9").contains($0) }
    self = !shows ? .level : value > 0 ? .rose : .fell
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
    return known.filter {
      FigureSeries(of: $0.id) == FigureSeries(of: latest.id) && isOfOneGround($0, latest)
    }
  }

  /// Which way each indicator goes that the author asked to be listed, where there are times enough to tell.
  mutating func assessTrends() {
    guard !followed.isEmpty else { return }
    let fewest = Int(parameter("monitoring.trend-points").value ?? 0)
    for indicator in followed {
      let figures = times(of: indicator)
      let latest = Array(figures.suffix(fewest))
      var outcome = figures.isEmpty ? IndicatorDirection.notAssessed : .tooFew
      var slope: Figure?
      if fewest > 1, latest.count == fewest, areEvenlySpaced(latest) {
        let trend = IndicatorTrend(indicator: indicator, figures: latest)
        record(trend)
        slope = trend.slope
        outcome = IndicatorDirection(trend.slope)
      }
      ledger.record(
        Finding(
          "trend.\(indicator.key)", "Which way does it go: \(indicator.label)?",
          outcome, deciding: [slope].compactMap(\.self), threshold: slope == nil ? nil : 0,
          distance: slope?.value, unit: slope?.unit))
    }
  }

  /// Whether the ends of the figures' periods lie equally far apart.
  private func areEvenlySpaced(_ figures: [Figure]) -> Bool {
    let ends = figures.compactMap(\.period?.moment)
    let steps = zip(ends, ends.dropFirst()).map { $1 - $0 }
    guard let first = steps.first, ends.count == figures.count else { return false }
    return steps.allSatisfy { abs($0 - first) < 1e-6 }
  }
}
