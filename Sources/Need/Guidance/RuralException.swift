import Evidence

/// The most market homes on a rural exception site, where they pay for the affordable ones (method 10.7).
struct RuralExceptionCap: Calculation {
  let stem: String
  let homes: Figure
  let shareMaximum: Figure
  let homesMaximum: Figure

  var marketHomes: Figure {
    .derived(
      FigureID("\(stem).exception.market-homes"), "Most market homes on the exception site",
      .dwellings, at: homes.place, in: homes.period,
      "min(floor(share_maximum * homes), homes_maximum)",
      ["share_maximum": shareMaximum, "homes": homes, "homes_maximum": homesMaximum])
  }

  var steps: [Figure] { [marketHomes] }
}

/// The land value of a rural exception site that counts as a benchmark: so much a plot, but no more than so many times the
/// value for farming.
struct ExceptionLandValue: Calculation {
  let stem: String
  let homes: Figure
  /// Pounds for each plot.
  let plotValue: Figure
  /// The value of the whole site for farming, and what it may be multiplied by.
  let farmingValue: Figure
  let farmingMultiple: Figure

  var benchmark: Figure {
    .derived(
      FigureID("\(stem).exception.land-value"), "Benchmark land value of the exception site",
      .pounds, at: homes.place, in: homes.period,
      "min(homes * plot_value, farming_multiple * farming_value)",
      [
        "homes": homes, "plot_value": plotValue, "farming_multiple": farmingMultiple,
        "farming_value": farmingValue,
      ])
  }

  var steps: [Figure] { [benchmark] }
}

/// The largest exception site that national policy accepts beside a settlement.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, policy HO10; method 10.7.
struct ExceptionSiteLimit: Calculation {
  let stem: String
  /// The area of the settlement; nil where it is not known, and only the area that any site may have counts.
  let settlement: Figure?
  /// The area that a site may have however small its settlement.
  let minimum: Figure
  let settlementShare: Figure
  let place: Place

  var area: Figure {
    let id = FigureID("\(stem).exception.area-limit")
    let label = "Largest area of the exception site"
    guard let settlement else {
      return .derived(id, label, .squareMetres, at: place, "minimum", ["minimum": minimum])
    }
    return .derived(
      id, label, .squareMetres, at: place, "max(minimum, settlement_share * settlement)",
      ["minimum": minimum, "settlement_share": settlementShare, "settlement": settlement])
  }

  var steps: [Figure] { [area] }
}

/// Whether an exception site is in scale with its settlement, as far as its area shows.
package enum ExceptionScale: String, CaseIterable, Sendable {
  case within
  case tooLarge = "too-large"
  case notAssessed = "not-assessed"

  /// The outcome for a site; where the settlement's area is not known, a larger site than any may be is not judged.
  init(site: Double?, limit: Double?, isSettlementKnown: Bool) {
    guard let site, let limit else {
      self = .notAssessed
      return
    }
    self = site <= limit ? .within : isSettlementKnown ? .tooLarge : .notAssessed
  }
}
