/// The measures of a price that are taken through the years.
package enum PriceMeasure: String, CaseIterable, Sendable {
  case median
  case lowerQuartile = "lower-quartile"

  /// The words that names begin with: `prices.median`.
  package var stem: String { "prices.\(rawValue)" }

  /// The measure as labels say it.
  package var label: String {
    switch self {
    case .median: "Median price"
    case .lowerQuartile: "Lower quartile price"
    }
  }
}
