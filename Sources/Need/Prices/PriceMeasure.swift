import Evidence

/// The measures of a price that are taken through the years.
enum PriceMeasure: String, CaseIterable {
  case median
  case lowerQuartile = "lower-quartile"

  var stem: String { "prices.\(rawValue)" }

  var label: String {
    switch self {
    case .median: "Median price"
    case .lowerQuartile: "Lower quartile price"
    }
  }
}
