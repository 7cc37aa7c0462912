import Evidence

extension Working {
  /// What registered providers can pay for homes to rent and in shared ownership, size by size (method 10.4, 10.5).
  mutating func assessTransferValues() {
    let terms = rentedTerms()
    for size in Guidance.sizes {
      if let rent = ledger.latestKnown("local-housing-allowance.\(size)") {
        record(RentedTransferValue(stem: "transfer", size: size, rent: rent, terms: terms))
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
    }
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
