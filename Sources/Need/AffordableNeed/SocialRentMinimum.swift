import Evidence

/// The least part of homes for rent that should be at social rent (method 6.5).
///
/// Of the households who cannot afford the market's lowest rents, those who cannot afford an affordable rent either need
/// social rent, some of them with help besides. Incomes are modelled, so this is an indication.
struct SocialRentMinimum: Calculation {
  /// The income that an affordable rent needs, and the income that the market's lowest rents need.
  let affordableRentIncome: Figure
  let marketRentIncome: Figure
  let incomes: LogNormalIncome
  let place: Place

  /// The share of households whose income is below that of the market's lowest rents.
  var unableToRent: Figure {
    below(
      "need.rented.unable-to-rent.share", "Households unable to rent in the market",
      marketRentIncome)
  }

  /// The share of households whose income is below that of an affordable rent.
  var unableToPayAffordableRent: Figure {
    below(
      "need.rented.unable-to-pay-affordable-rent.share",
      "Households unable to pay an affordable rent", affordableRentIncome)
  }

  var shareOfRented: Figure {
    .derived(
      FigureID("split.social-rent-of-rented.share"), "Least share of homes for rent at social rent",
      .share, at: place, "min(1, affordable_rent / market_rent)",
      ["affordable_rent": unableToPayAffordableRent, "market_rent": unableToRent])
  }

  var steps: [Figure] { [unableToRent, unableToPayAffordableRent, shareOfRented] }

  private func below(_ id: String, _ label: String, _ income: Figure) -> Figure {
    incomes.shareBelow(income, FigureID(id), "\(label), modelled")
  }
}
