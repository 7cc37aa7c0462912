/// The types of home by which sales are counted, from the dearest as a rule to the cheapest (method 3, PPD facts).
package enum SaleType: String, CaseIterable, Sendable {
  case detached
  case semiDetached = "semi-detached"
  case terraced
  case flat
  case all

  /// The types that make up all sales.
  package static let parts: [SaleType] = [.detached, .semiDetached, .terraced, .flat]

  /// The name as a table's row.
  package var label: String {
    switch self {
    case .detached: "Detached"
    case .semiDetached: "Semi-detached"
    case .terraced: "Terraced"
    case .flat: "Flat"
    case .all: "All types"
    }
  }

  /// The name as it stands in a sentence: `a new flat`.
  package var noun: String {
    switch self {
    case .detached: "detached house"
    case .semiDetached: "semi-detached house"
    case .terraced: "terraced house"
    case .flat: "flat"
    case .all: "home"
    }
  }
}
