import Evidence

/// Every product whose cost is known, with its working, in the order in which a report tells of them (method 5).
package struct AffordabilityThresholds: Sendable {
  package let terms: AffordabilityTerms
  private let working: Working

  package init(_ working: Working) {
    self.working = working
    terms = AffordabilityTerms(working)
  }

  package var all: [any AffordabilityThreshold] { market + ownership + rented }

  /// Sale and rent on the open market.
  package var market: [any AffordabilityThreshold] {
    resales + newBuilds + RentSize.allCases.compactMap(privateRent)
      + RentSize.allCases.compactMap(entryRent)
  }

  /// The routes to owning a home for less than the market asks.
  package var ownership: [any AffordabilityThreshold] {
    working.expectedNewTypes.flatMap(discounted)
      + RentSize.selfContained.compactMap(rentToBuy)
  }

  /// Homes let for less than the market asks.
  package var rented: [any AffordabilityThreshold] {
    RentSize.allCases.compactMap(affordableRent)
      + RentSize.selfContained.compactMap(affordableRentMaximum)
      + RentSize.allCases.compactMap(socialRent)
  }

  private var area: Place { working.area }

  private var resales: [any AffordabilityThreshold] {
    PriceMeasure.allCases.compactMap { measure in
      working.areaOrAuthority("\(measure.stem).all").map { price in
        purchase(measure.rawValue, "Home at the \(measure.words)", price)
      }
    }
  }

  private var newBuilds: [any AffordabilityThreshold] {
    ([.all] + SaleType.parts).compactMap { type in
      working.newBuildPrice(of: type, .median).map { price in
        purchase(
          type == .all ? "new-build" : "new-build.\(type.rawValue)",
          "New \(type.noun) at the median price", price.price)
      }
    }
  }

  private func purchase(_ variant: String, _ label: String, _ price: Figure) -> Purchase {
    Purchase(
      HousingProduct(.marketSale, variant, label), at: area, price: price, terms: terms.lending)
  }

  private func privateRent(_ size: RentSize) -> MonthlyRent? {
    monthly(.privateRent, "Private rent", size, "median")
  }

  private func entryRent(_ size: RentSize) -> MonthlyRent? {
    monthly(.entryRent, "Lower quartile private rent", size, "lower-quartile")
  }

  private func rentToBuy(_ size: RentSize) -> MonthlyRent? {
    terms.rentToBuyShare.flatMap {
      monthly(.rentToBuy, "Rent to buy", size, "median", of: $0)
    }
  }

  private func affordableRentMaximum(_ size: RentSize) -> MonthlyRent? {
    terms.affordableRentMaximum.flatMap {
      monthly(.affordableRentMaximum, "Affordable rent at the most", size, "median", of: $0)
    }
  }

  private func monthly(
    _ family: HousingProduct.Family, _ label: String, _ size: RentSize, _ measure: String,
    of share: Figure? = nil
  ) -> MonthlyRent? {
    working.areaOrAuthority("rents.\(measure).\(size.rawValue)").map { rent in
      MonthlyRent(
        HousingProduct(family, size.rawValue, "\(label), \(size.label.lowercased())"), at: area,
        marketRent: rent, shareOfMarket: share, rule: .shareOfIncome(terms.rentShare))
    }
  }

  private func affordableRent(_ size: RentSize) -> WeeklyRent? {
    weekly(.affordableRent, "Affordable rent", size)
  }

  private func socialRent(_ size: RentSize) -> WeeklyRent? {
    weekly(.socialRent, "Social rent", size)
  }

  private func weekly(_ family: HousingProduct.Family, _ label: String, _ size: RentSize)
    -> WeeklyRent?
  {
    working.areaOrAuthority("\(family.rawValue).\(size.rawValue)").map { rent in
      WeeklyRent(
        HousingProduct(family, size.rawValue, "\(label), \(size.label.lowercased())"), at: area,
        rent: rent, weeksPerYear: terms.weeksPerYear, rule: terms.socialRentRule)
    }
  }

  private func discounted(_ type: SaleType) -> [any AffordabilityThreshold] {
    guard let price = working.entryNewBuildPrice(of: type)?.price else { return [] }
    let firstHomes = terms.firstHomesDiscounts.map { firstHome(type, price, $0) }
    let shares = terms.sharedOwnershipShares.map { sharedOwnership(type, price, $0) }
    let sale = terms.discountedSaleDiscount.map { discountedSale(type, price, $0) }
    return firstHomes + [sale].compactMap { $0 } + shares
  }

  private func firstHome(_ type: SaleType, _ price: Figure, _ discount: Figure)
    -> DiscountedPurchase
  {
    DiscountedPurchase(
      HousingProduct(
        .firstHomes, "\(type.rawValue).\(discount.wholePercent)",
        "First Home, \(type.noun), \(discount.wholePercent)% discount"),
      at: area, price: price, discount: discount, terms: terms.lending)
  }

  private func discountedSale(_ type: SaleType, _ price: Figure, _ discount: Figure)
    -> DiscountedPurchase
  {
    DiscountedPurchase(
      HousingProduct(
        .discountedSale, type.rawValue,
        "Discounted sale, \(type.noun), \(discount.wholePercent)% discount"),
      at: area, price: price, discount: discount, terms: terms.lending)
  }

  private func sharedOwnership(_ type: SaleType, _ price: Figure, _ share: Figure)
    -> SharedOwnership
  {
    SharedOwnership(
      HousingProduct(
        .sharedOwnership, "\(type.rawValue).\(share.wholePercent)",
        "Shared ownership, \(type.noun), \(share.wholePercent)% share"),
      at: area, price: price, share: share, rentRate: terms.sharedOwnershipRent,
      terms: terms.lending, rentRule: .shareOfIncome(terms.rentShare))
  }
}

extension Figure {
  /// A share as whole per cents, as names say it: `30`.
  var wholePercent: String { Display.number((value ?? 0) * 100) }
}

extension PriceMeasure {
  /// The measure as it stands in a sentence.
  fileprivate var words: String {
    switch self {
    case .median: "median price"
    case .lowerQuartile: "lower quartile price"
    }
  }
}
