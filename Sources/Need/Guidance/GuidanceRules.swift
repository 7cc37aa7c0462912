import Evidence

extension Working {
  /// The rules that the guidance states in words, recorded so that its text can print them (method 10).
  ///
  /// Those of a policy that was not in force at the base date are left out.
  mutating func recordGuidanceRules() {
    for name in Guidance.rules { _ = parameter(name) }
    for name in Guidance.ruleMaps { _ = parameterMap(name) }
    for name in Guidance.optionalRules {
      if let rule = parameters.inForce(name) { _ = given(rule) }
    }
    _ = parameterMap("affordability.shared-ownership-income-cap")
  }
}

extension Guidance {
  /// Values that hold whatever the edition of policy.
  fileprivate static let rules = [
    "affordability.shared-ownership-rent",
    "affordability.shared-ownership-rent-maximum", "mix.whole-home-tolerance",
    "phasing.market-share",
    "rural-exception.bedrooms", "rural-exception.farming-multiple",
    "rural-exception.market-homes", "rural-exception.market-share", "space.lift-storeys",
    "transfer.management", "transfer.shared-ownership-share", "transfer.voids", "transfer.yield",
    "viability.affordable-profit", "viability.buying-costs", "viability.land-premium",
    "viability.market-profit",
  ]

  fileprivate static let ruleMaps = [
    "rural-exception.plot-value", "space.rented-persons", "space.wheelchair-allowance",
  ]

  fileprivate static let optionalRules = [
    "affordability.affordable-rent-maximum", "affordability.discounted-sale-discount-minimum",
    "development.major-area", "development.major-homes",
    "development.rural-parish-density-maximum", "development.rural-parish-population-maximum",
    "rural-exception.area-minimum", "rural-exception.evidence-years",
    "rural-exception.settlement-share",
  ]
}
