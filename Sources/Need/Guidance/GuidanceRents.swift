import Evidence

extension Working {
  /// The highest affordable rents against the allowance, size by size (method 5.7).
  mutating func assessGuidanceRents() {
    guard let maximum = parameters.inForce("affordability.affordable-rent-maximum") else { return }
    for size in Guidance.sizes {
      guard let market = ledger.latestKnown("rents.median.\(size)") else { continue }
      let ceiling = RentCeiling(
        stem: "affordable-rent-ceiling", size: size, marketRent: market,
        allowance: ledger.latestKnown("local-housing-allowance.\(size)"),
        maximumShare: given(maximum), monthsPerYear: given(.monthsPerYear),
        weeksPerYear: parameter("affordability.weeks-per-year"))
      record(ceiling)
      if let allowance = ceiling.allowance {
        record(AllowanceGap(size: size, marketRent: market, allowance: allowance, ceiling: ceiling))
      }
      ledger.record(
        Finding(
          "affordable-rent-ceiling.\(size)", "What keeps the affordable rent down?", ceiling.limit,
          deciding: [ceiling.shareOfMarketRent, ceiling.allowance].compactMap(\.self)))
    }
  }
}
