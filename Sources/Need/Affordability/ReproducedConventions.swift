import Evidence

/// The values that a published study used instead of the right ones, where the area asks to reproduce them.
struct ReproducedConventions {
  private let asked: Set<Working.SeedConvention>
  private let place: Place

  init(_ working: Working) {
    asked = working.conventions
    place = working.area
  }

  /// Income as 3.33 times the rent (C-9); nil unless asked for.
  var socialRentRule: RentRule? {
    guard asked.contains(.rentMultiplier) else { return nil }
    return .multiplier(figure("rent-multiplier", "Income over rent", 3.33, .number, nil))
  }

  /// A rent of 2.5% of the value not bought (method 5.5).
  func sharedOwnershipRent(_ right: Figure) -> Figure {
    guard asked.contains(.sharedOwnershipRent) else { return right }
    return figure("shared-ownership-rent", right.label, 0.025, right.unit, right.value)
  }

  /// Rent to buy at the whole market rent (method 5.6).
  func rentToBuyShare(_ right: Figure?) -> Figure? {
    guard asked.contains(.rentToBuyAtMarketRent) else { return right }
    return figure(
      "rent-to-buy-share", "Rent of a Rent to Buy home, as a share of the market rent", 1, .share,
      right?.value)
  }

  private func figure(
    _ name: String, _ label: String, _ value: Double, _ unit: Quantity.Unit, _ right: Double?
  ) -> Figure {
    Figure(
      FigureID("convention.\(name)"), label, Quantity(value), unit, at: place,
      basis: .assumption(
        reason: "The convention of a published study, which the area definition asks to reproduce",
        replaces: right))
  }
}
