import Evidence

extension Working {
  /// The highest affordable rents against the allowance, and formula rents, size by size (method 5.7, 5.8b).
  mutating func assessGuidanceRents() {
    assessRentCeilings()
    assessFormulaRents()
  }

  private mutating func assessRentCeilings() {
    guard let maximum = parameters.inForce("affordability.affordable-rent-maximum") else { return }
    for size in Guidance.sizes {
      guard let market = ledger.latestKnown("rents.median.\(size)") else { continue }
      let ceiling = RentCeiling(
        stem: "affordable-rent-ceiling", size: size, marketRent: market,
        allowance: ledger.latestKnown("local-housing-allowance.\(size)"),
        maximumShare: given(maximum), monthsPerYear: given(.monthsPerYear),
        weeksPerYear: parameter("affordability.weeks-per-year"))
      record(ceiling)
      ledger.record(
        Finding(
          "affordable-rent-ceiling.\(size)", "What keeps the affordable rent down?", ceiling.limit,
          deciding: [ceiling.shareOfMarketRent, ceiling.allowance].compactMap(\.self)))
    }
  }

  private mutating func assessFormulaRents() {
    guard let earnings = ledger.latestKnown("formula-rent.county-earnings") else { return }
    let constants = FormulaRent.Constants(
      averageRent: parameter("formula-rent.average-rent"),
      averageEarnings: parameter("formula-rent.average-earnings"),
      averageValue: parameter("formula-rent.average-value"),
      earningsShare: parameter("formula-rent.earnings-share"))
    let weights = parameterMap("formula-rent.bedroom-weights")
    let rises = parameterMap("formula-rent.rises").filter { key, _ in
      Int(key.prefix { $0 != "-" }).map { $0 <= financialYear } ?? false
    }
    for size in RentSize.selfContained {
      guard let value = ledger.latestKnown("formula-rent.value-1999.\(size.rawValue)"),
        let weight = weights.first(where: { $0.key == size.rawValue })
      else { continue }
      record(
        FormulaRent(
          size, at: area, value: value, countyEarnings: earnings, bedroomWeight: weight.figure,
          constants: constants, rises: rises.map(\.figure)))
    }
  }

  /// The year in which the financial year of the base date began.
  private var financialYear: Int {
    switch times.base {
    case .month(let year, let month)?:
      month >= Int(parameters["formula-rent.first-month"].value ?? 1) ? year : year - 1
    case let period?: period.lastYear
    case nil: times.populationBase
    }
  }
}
