/// The products that affordable homes are offered as.
package enum AffordableProduct: String, PartOfWhole {
  case socialRent = "social-rent"
  case affordableRent = "affordable-rent"
  case firstHomes = "first-homes"
  case sharedOwnership = "shared-ownership"
  case rentToBuy = "rent-to-buy"
  case otherOwnership = "other-ownership"

  package var label: String {
    switch self {
    case .socialRent: "Social rent"
    case .affordableRent: "Affordable rent"
    case .firstHomes: "First Homes"
    case .sharedOwnership: "Shared ownership"
    case .rentToBuy: "Rent to buy"
    case .otherOwnership: "Other routes to ownership"
    }
  }

  package var words: String { self == .firstHomes ? label : label.lowercased() }

  package var isRented: Bool { self == .socialRent || self == .affordableRent }

  package static let rented = allCases.filter(\.isRented)
  package static let ownership = allCases.filter { !$0.isRented }
}
