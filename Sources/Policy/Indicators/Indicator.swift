/// Something that a monitoring report or a strategy follows over time and between places.
package struct Indicator: Hashable, Sendable {
  /// How a figure for many districts comes from those of each.
  package enum Total: Hashable, Sendable {
    /// Counts add up.
    case sum
    /// A share or a rate is the sum of one count over the sum of another: their stems.
    case ratio(of: String, over: String)
    /// A median or a quantile comes from pooled records only, which a reader of the published file takes; never from the
    /// districts' own.
    case pooled
    /// There is none.
    case none
  }

  /// Which end of the scale is the better one.
  package enum Direction: String, CaseIterable, Sendable {
    case higherIsBetter = "higher-is-better"
    case lowerIsBetter = "lower-is-better"
    /// Neither end is: a mix, a size.
    case neither
  }

  /// The word that names and templates use: `affordability-ratio`.
  package let key: String
  package let label: String
  /// The stem of the figure that it shows, of inputs or of worked results.
  package let stem: String
  package let total: Total
  package let direction: Direction
  /// Whether its numbers are gross or net, which every title says; nil where that has no meaning.
  package let basis: String?
  /// Where the figure comes from, for the reader who looks for it.
  package let source: String

  /// An indicator; `IndicatorRegistry` reads them from Inputs/indicators.
  package init(
    key: String, label: String, stem: String, total: Total, direction: Direction,
    basis: String? = nil, source: String
  ) {
    self.key = key
    self.label = label
    self.stem = stem
    self.total = total
    self.direction = direction
    self.basis = basis
    self.source = source
  }
}

/// When a recommendation applies to a district: an indicator beyond a threshold (method 12).
package struct Trigger: Hashable, Sendable {
  package enum Side: String, CaseIterable, Sendable {
    case above, below
  }

  /// The recommendation's key.
  package let recommendation: String
  /// The indicator's key.
  package let indicator: String
  package let side: Side
  /// The value at which it applies, in the indicator's unit.
  package let applies: Double
  /// The value at which to consider it; nil for no middle way.
  package let consider: Double?

  package init(
    recommendation: String, indicator: String, side: Side, applies: Double, consider: Double? = nil
  ) {
    self.recommendation = recommendation
    self.indicator = indicator
    self.side = side
    self.applies = applies
    self.consider = consider
  }
}
