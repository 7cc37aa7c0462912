/// The types of dwelling that the stock is counted by.
package enum StockType: String, PartOfWhole {
  case bungalow, flat, terraced
  case semiDetached = "semi-detached"
  case detached, other

  package var label: String {
    switch self {
    case .bungalow: "Bungalows"
    case .flat: "Flats"
    case .terraced: "Terraced houses"
    case .semiDetached: "Semi-detached houses"
    case .detached: "Detached houses"
    case .other: "Other or unknown types"
    }
  }

  package var words: String {
    switch self {
    case .bungalow: "bungalows"
    case .flat: "flats"
    case .terraced: "terraced houses"
    case .semiDetached: "semi-detached houses"
    case .detached: "detached houses"
    case .other: "homes of other types"
    }
  }
}
