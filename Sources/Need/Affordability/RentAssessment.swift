import Evidence

extension Working {
  /// Whether some incomes are enough to rent and not to buy (method 5.13).
  mutating func assessRentNotBuy() {
    let families: [HousingProduct.Family] = [.entryRent, .privateRent]
    let rents = RentSize.selfContained.flatMap { size in
      families.map { "affordability.\($0.rawValue).\(size.rawValue).income-required" }
    }
    let rent = rents.compactMap { ledger[$0] }.first { $0.value != nil }
    let purchase = ledger["affordability.market-sale.lower-quartile.income-required"]
    guard let rent, let purchase else {
      ledger.record(RentNotBuy.notAssessed)
      return
    }
    let band = RentNotBuy(rent: rent, purchase: purchase, incomes: incomeDistribution)
    record(band)
    ledger.record(band.finding)
  }

  /// Affordable rents beside market rents of the same size (method 5.7).
  mutating func assessRentComparison(_ thresholds: AffordabilityThresholds) {
    for size in RentSize.selfContained {
      let affordable = thresholds.rented.first {
        $0.product.family == .affordableRent && $0.product.variant == size.rawValue
      }
      let market = thresholds.market.first {
        $0.product.family == .privateRent && $0.product.variant == size.rawValue
      }
      guard let affordable = affordable as? WeeklyRent, let market = market as? MonthlyRent else {
        continue
      }
      record(RentComparison(size, affordable: affordable, market: market))
    }
  }

  /// Whether the adverts behind a rent are enough to rely on (method 5.3; C-51).
  mutating func assessListings() {
    let minimum = parameter("rents.listings-minimum")
    let listings = RentSize.allCases.map { ($0, ledger.latestKnown("listings.\($0.rawValue)")) }
    let findings = listings.map { ListingSample.finding($0, $1, minimum: minimum) }
    ledger.record(findings)
    let rented = zip(listings, findings).filter { listing, _ in
      areaOrAuthority("rents.median.\(listing.0.rawValue)")?.value != nil
    }
    ledger.record(
      ListingSample.overall(rented.map(\.1), listings: rented.compactMap(\.0.1)))
  }
}
