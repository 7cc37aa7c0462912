/// The ways of holding a home that a report tells apart, in its fixed order (method 2, category map).
package enum TenureGroup: String, CaseIterable, Sendable {
  case ownedOutright = "owned-outright"
  case ownedWithMortgage = "owned-with-mortgage"
  case sharedOwnership = "shared-ownership"
  case socialRented = "social-rented"
  case privateRented = "private-rented"
  case rentFree = "rent-free"
  /// Outright and with a mortgage together, without shared ownership.
  case owned

  /// The six groups that make up all households.
  package static let parts: [TenureGroup] = [
    .ownedOutright, .ownedWithMortgage, .sharedOwnership, .socialRented, .privateRented, .rentFree,
  ]

  /// The groups of the briefest table, in which owners are one.
  package static let broad: [TenureGroup] = [
    .owned, .sharedOwnership, .socialRented, .privateRented, .rentFree,
  ]

  /// The name as a table's row.
  package var label: String {
    switch self {
    case .ownedOutright: "Owned outright"
    case .ownedWithMortgage: "Owned with a mortgage"
    case .sharedOwnership: "Shared ownership"
    case .socialRented: "Social rented"
    case .privateRented: "Private rented"
    case .rentFree: "Lives rent free"
    case .owned: "Owned"
    }
  }

  var householdsStem: String { "tenure.\(rawValue).households" }
  var shareStem: String { "tenure.\(rawValue).share" }
}
