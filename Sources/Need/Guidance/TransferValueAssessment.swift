import Evidence

extension Working {
  /// What registered providers can pay for homes to rent and in shared ownership, size by size (method 10.4, 10.5).
  mutating func assessTransferValues() {
    let terms = rentedTerms()
    let other = otherConvention(terms)
    let lease = sharedOwnershipLease()
    for size in Guidance.sizes {
      if let rent = ledger.latestKnown("local-housing-allowance.\(size)") {
        record(RentedTransferValue(stem: "transfer", size: size, rent: rent, terms: terms))
        record(
          RentedTransferValue(stem: other.stem, size: size, rent: rent, terms: other.terms))
      }
      guard let floorArea = ledger.latestKnown("floor-area.\(size)"),
        let price = ledger.latestKnown("market-value.per-square-foot")
      else { continue }
      let market = MarketValueByArea(
        stem: "transfer", size: size, floorArea: floorArea, pricePerSquareFoot: price,
        squareMetresPerSquareFoot: parameter("transfer.square-metres-per-square-foot"))
      record(market)
      record(
        SharedOwnershipTransferValue(
          stem: "transfer.shared-ownership", size: size, marketValue: market.value,
          basis: .shareOfValue(parameter("transfer.shared-ownership-share"))))
      if let lease {
        record(
          SharedOwnershipTransferValue(
            stem: "transfer.shared-ownership-lease", size: size, marketValue: market.value,
            basis: .firstPrinciples(lease)))
      }
    }
  }

  /// The same terms with rent lost to voids left in, or taken out where the report leaves it in.
  private mutating func otherConvention(_ terms: RentedTransferValue.Terms)
    -> (stem: String, terms: RentedTransferValue.Terms)
  {
    var other = terms
    guard terms.voids == nil else {
      other.voids = nil
      return ("transfer.voids-left-in", other)
    }
    other.voids = parameter("transfer.voids")
    return ("transfer.voids-taken-out", other)
  }

  /// The terms of a shared ownership lease, where they are stated (method 10.5).
  private mutating func sharedOwnershipLease() -> SharedOwnershipBasis.FirstPrinciples? {
    guard let sold = ledger.latestKnown("shared-ownership.first-share"),
      let management = ledger.latestKnown("shared-ownership.management.share")
    else { return nil }
    return SharedOwnershipBasis.FirstPrinciples(
      shareSold: sold, rentRate: parameter("affordability.shared-ownership-rent"),
      management: management, yield: parameter("transfer.yield"))
  }

  /// What landlords deduct, and the yield they need.
  mutating func rentedTerms() -> RentedTransferValue.Terms {
    RentedTransferValue.Terms(
      weeksPerYear: parameter("affordability.weeks-per-year"),
      voids: conventions.contains(.transferWithoutVoids) ? nil : parameter("transfer.voids"),
      management: parameter("transfer.management"), yield: parameter("transfer.yield"),
      oneHome: given(.oneHome))
  }

  /// The larger floor areas of homes for wheelchair users (method 10.9).
  mutating func assessSpace() {
    let allowances = parameterMap("space.wheelchair-allowance")
    for size in Guidance.sizes {
      guard let floorArea = ledger.latestKnown("floor-area.\(size)") else { continue }
      for (form, allowance) in allowances {
        record(
          SpaceAllowance(
            stem: "space", home: "\(size)-\(form)", floorArea: floorArea, allowance: allowance))
      }
    }
  }
}
