/// Conventions of a published study that can be reproduced instead of the right figure.
package enum SeedConvention: String, CaseIterable, Sendable {
  /// Rent times 3.33 instead of rent over 0.30, for social and affordable rent (method 5.0).
  case rentMultiplier = "rent-multiplier"
  /// Rent to buy at the full market rent (method 5.6).
  case rentToBuyAtMarketRent = "rent-to-buy-at-market-rent"
  /// Shared-ownership rent at 2.5% of the unsold share (method 5.5).
  case sharedOwnershipRent = "shared-ownership-rent"
  /// Older people's need shared by total population instead of people aged 75 and over (method 9.6).
  case olderNeedByPopulation = "older-need-by-population"
  /// Transfer values of rented homes without the deduction for voids (method 10.4).
  case transferWithoutVoids = "transfer-without-voids"
}
