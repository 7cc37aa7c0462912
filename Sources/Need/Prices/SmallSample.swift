package import Evidence
package import Policy

/// What a price may be shown as, given the number of sales behind it (method 3, small samples).
package enum SmallSample: String, CaseIterable, Sendable {
  case enough
  /// Shown, and flagged as of low reliability.
  case small
  /// Not shown: the price of one or two homes says nothing about the rest.
  case tooFew = "too-few"
  /// No home was sold.
  case none
  /// Nobody published the number of sales.
  case unknown

  /// The rule for a number of sales.
  ///
  /// - Parameters:
  ///   - sales: the count; nil or without a value if it is not known.
  ///   - parameters: of which `prices.sales-minimum` and `prices.sales-ample` are used.
  /// - Returns: what may be done with the price.
  package static func rule(_ sales: Figure?, _ parameters: Parameters) -> SmallSample {
    guard let count = sales?.value else { return .unknown }
    guard count > 0 else { return .none }
    guard count >= parameters["prices.sales-minimum"].value ?? 0 else { return .tooFew }
    return count < parameters["prices.sales-ample"].value ?? 0 ? .small : .enough
  }

  /// Whether the price is shown at all.
  package var isShown: Bool { self != .tooFew && self != .none }

  /// The marker that a table shows: in place of the price, or beside it.
  package var marker: Marker? {
    switch self {
    case .enough, .unknown: nil
    case .small: .lowReliability
    case .tooFew: .notAvailable
    case .none: .notApplicable
    }
  }
}
