import Evidence

extension Working {
  /// The residual land value of the example, where the cost of building is stated (method 10.11).
  mutating func assessResidualValue() {
    var land: Figure?
    var benchmark: Figure?
    if let terms = appraisalTerms(), let scheme = exampleScheme() {
      let value = ResidualValue(stem: "example", scheme: scheme, terms: terms)
      record(value)
      let residual = ResidualLandValue(stem: "example", gross: value.gross, terms: landTerms())
      record(residual)
      land = residual.net
      if let existing = ledger.latestKnown("example.existing-use-value") {
        let limit = BenchmarkLandValue(
          stem: "example", existingUseValue: existing,
          premium: parameter("viability.land-premium"))
        record(limit)
        benchmark = limit.value
      }
    }
    ledger.record(
      Finding(
        "example.viability", "Does the example's land value come up to the benchmark?",
        ViabilityOutcome(land: land?.value, benchmark: benchmark?.value),
        deciding: [land, benchmark].compactMap(\.self), threshold: benchmark?.value,
        distance: land?.value.flatMap { land in benchmark?.value.map { land - $0 } },
        unit: .pounds))
  }

  private mutating func exampleScheme() -> DevelopmentScheme? {
    guard let size = exampleSize, let homes = ledger.latestKnown("example.\(size).homes"),
      let value = ledger.latestKnown("example.\(size).market-value"),
      let affordable = ledger["example.affordable"],
      let transfer = ledger["example.off-site.transfer-value"],
      let floorArea = ledger.latestKnown("floor-area.\(size)")
    else { return nil }
    let market = Figure.derived(
      FigureID("example.market-homes"), "Market homes", .partDwellings, at: area, in: homes.period,
      "homes - affordable", ["homes": homes, "affordable": affordable])
    return DevelopmentScheme(
      marketHomes: given(market), marketValue: value, affordableValue: transfer, otherValues: [],
      affordableHomes: affordable, floorArea: floorArea)
  }

  /// What building and selling cost; nil where the cost of building or the levy is not stated.
  mutating func appraisalTerms() -> AppraisalTerms? {
    guard let buildCost = ledger.latestKnown("build-cost"),
      let levy = ledger.latestKnown("levy.rate")
    else { return nil }
    return AppraisalTerms(
      buildCost: buildCost,
      externals: parameter("viability.externals"), abnormals: [],
      contingency: parameter("viability.contingency"), fees: parameter("viability.fees"),
      marketing: parameter("viability.marketing"),
      levy: levy, obligations: [],
      finance: parameter("viability.finance"),
      marketProfit: parameter("viability.market-profit"),
      affordableProfit: parameter("viability.affordable-profit"))
  }

  /// What buying land costs, by the parameters in force.
  mutating func landTerms() -> ResidualLandValue.Terms {
    let duty = parameterMap("viability.stamp-duty-limits")
    let rates = parameterMap("viability.stamp-duty-rates")
    func value(_ entries: [(key: String, figure: Figure)], _ key: String) -> Figure {
      guard let entry = entries.first(where: { $0.key == key }) else {
        preconditionFailure("stamp duty lacks \(key)")
      }
      return entry.figure
    }
    return ResidualLandValue.Terms(
      buyingCosts: parameter("viability.buying-costs"), dutyFree: value(duty, "free"),
      lowerRateUpTo: value(duty, "lower-rate"), lowerRate: value(rates, "lower"),
      higherRate: value(rates, "higher"))
  }
}
