/// The sizes of home by which rents are published.
package enum RentSize: String, CaseIterable, Sendable {
  case room
  case oneBedroom = "1-bed"
  case twoBedrooms = "2-bed"
  case threeBedrooms = "3-bed"
  case threeOrMore = "3-bed-or-more"
  case fourBedrooms = "4-bed"
  case fourOrMore = "4-bed-or-more"
  case all

  /// The sizes of homes that are let whole.
  package static let selfContained: [RentSize] = [
    .oneBedroom, .twoBedrooms, .threeBedrooms, .threeOrMore, .fourBedrooms, .fourOrMore,
  ]

  /// The name as a table's row or column.
  package var label: String {
    switch self {
    case .room: "Room in a shared home"
    case .oneBedroom: "1 bedroom"
    case .twoBedrooms: "2 bedrooms"
    case .threeBedrooms: "3 bedrooms"
    case .threeOrMore: "3 bedrooms or more"
    case .fourBedrooms: "4 bedrooms"
    case .fourOrMore: "4 bedrooms or more"
    case .all: "All sizes"
    }
  }
}
