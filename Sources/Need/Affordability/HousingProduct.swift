package import Evidence

/// A way of holding a home, at one price or rent: what a threshold is worked out for (method 5).
package struct HousingProduct: Hashable, Sendable {
  /// Products of one kind, in the order in which a report tells of them.
  package enum Family: String, CaseIterable, Sendable {
    case marketSale = "market-sale"
    case privateRent = "private-rent"
    /// Private rent at the lower quartile.
    case entryRent = "entry-rent"
    case firstHomes = "first-homes"
    case discountedSale = "discounted-sale"
    case sharedOwnership = "shared-ownership"
    case rentToBuy = "rent-to-buy"
    case affordableRent = "affordable-rent"
    /// Affordable rent at the most that policy allows, whatever landlords charge.
    case affordableRentMaximum = "affordable-rent-maximum"
    case socialRent = "social-rent"
  }

  package var family: Family
  /// Which of the family: `new-build.flat`, `terraced.30`, `2-bed`.
  package var variant: String
  /// What a reader calls it: `First Home, flat, 30% discount`.
  package var label: String

  package init(_ family: Family, _ variant: String, _ label: String) {
    self.family = family
    self.variant = variant
    self.label = label
  }

  /// The name of the product in figure names: `first-homes.flat.30`.
  package var key: String { "\(family.rawValue).\(variant)" }

  /// The name of a step of its working.
  package func id(_ step: String) -> FigureID { FigureID("affordability.\(key).\(step)") }
}
