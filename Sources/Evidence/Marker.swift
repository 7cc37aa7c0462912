/// The official shorthand for a value that is missing or qualified.
///
/// - SeeAlso: Government Analysis Function, Symbols in tables: definitions and help.
package enum Marker: String, CaseIterable, Sendable {
  case notAvailable = "x"
  case confidential = "c"
  case notApplicable = "z"
  case low
  case estimated = "e"
  case forecast = "f"
  case provisional = "p"
  case revised = "r"
  case lowReliability = "u"
  case brokenSeries = "b"

  /// Whether the marker stands for a value, instead of beside one.
  package var replacesValue: Bool {
    switch self {
    case .notAvailable, .confidential, .notApplicable, .low: true
    default: false
    }
  }

  /// What the marker means, as the note above a table says it.
  package var meaning: String {
    switch self {
    case .notAvailable: "not available"
    case .confidential: "confidential"
    case .notApplicable: "not applicable"
    case .low: "rounds to zero but is not zero"
    case .estimated: "estimated"
    case .forecast: "forecast"
    case .provisional: "provisional"
    case .revised: "revised"
    case .lowReliability: "low reliability"
    case .brokenSeries: "break in series"
    }
  }

  /// The marker as a page prints it: `[x]`.
  package var printed: String { "[\(rawValue)]" }
}
