import Evidence
import Policy

/// An indicator that is one count over another, of one place (method 12).
struct IndicatorShare: Calculation {
  let indicator: Indicator
  let part: Figure
  let whole: Figure

  var share: Figure {
    .derived(
      FigureID(indicator.stem, part.id.period, at: part.place.key), "\(indicator.label), share",
      .share, at: part.place, "part / whole", ["part": part, "whole": whole])
  }

  var steps: [Figure] { [share] }
}

extension Working {
  /// Works out the shares that indicators show from their counts, in every place and year that has both and no share.
  package mutating func assessIndicatorShares() {
    for indicator in indicators {
      guard case .ratio(let part, let whole) = indicator.total else { continue }
      for place in places {
        for counted in ledger.series(part, at: place.key) {
          guard let period = counted.id.period,
            ledger[indicator.stem, period, at: place.key] == nil,
            let all = ledger[whole, period, at: place.key], counted.unit == all.unit
          else { continue }
          record(IndicatorShare(indicator: indicator, part: counted, whole: all))
        }
      }
    }
  }
}
