import Evidence

extension Working {
  /// The residual land value of the example, where the cost of building is stated (method 10.11).
  mutating func assessResidualValue() {
    assessExampleSite()
    var land: Figure?
    var benchmark: Figure?
    if let terms = exampleTerms(), let homes = exampleHomes("example"),
      let transfer = ledger["example.off-site.transfer-value"]
    {
      land = assessLand(homes, transfer, terms)
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

  /// Values a development, with what its affordable homes bring.
  ///
  /// - Returns: what is left for the land.
  mutating func assessLand(_ homes: LikeHomes, _ transfer: Figure, _ terms: AppraisalTerms)
    -> Figure
  {
    record(homes)
    let other = ["example.other-value"].compactMap { ledger.latestKnown($0) }
    let value = ResidualValue(
      stem: homes.stem, scheme: homes.scheme(affordableValue: transfer, otherValues: other),
      terms: terms)
    record(value)
    let residual = ResidualLandValue(stem: homes.stem, gross: value.gross, terms: landTerms())
    record(residual)
    return residual.net
  }

  /// The homes of the example, those that policy asks for affordable.
  mutating func exampleHomes(_ stem: String) -> LikeHomes? {
    ledger["example.affordable"].flatMap { exampleHomes(stem, affordable: $0) }
  }

  /// The homes of the example, so many of them affordable.
  mutating func exampleHomes(_ stem: String, affordable: Figure) -> LikeHomes? {
    guard let size = exampleSize, let homes = ledger.latestKnown("example.\(size).homes"),
      let value = ledger.latestKnown("example.\(size).market-value"),
      let floorArea = ledger.latestKnown("floor-area.\(size)")
    else { return nil }
    let market = Figure.derived(
      FigureID("\(stem).market-homes"), VariantWords.label("Market homes", of: stem),
      .partDwellings, at: area,
      in: homes.period, "homes - affordable", ["homes": homes, "affordable": affordable])
    return LikeHomes(
      stem: stem, marketHomes: given(market), affordableHomes: affordable, value: value,
      floorArea: floorArea)
  }

  /// The land of the example that cannot be built on (section A).
  private mutating func assessExampleSite() {
    guard let site = ledger.latestKnown("example.site-area"),
      let developable = ledger.latestKnown("example.developable-area")
    else { return }
    ledger.record(
      .derived(
        FigureID("example.undevelopable-area"), "Area of the site that cannot be built on",
        .squareMetres, at: area, in: site.period, "site - developable",
        ["site": site, "developable": developable]))
  }

  /// What building and selling the example costs.
  mutating func exampleTerms() -> AppraisalTerms? {
    var terms = appraisalTerms()
    terms?.abnormals = ["example.abnormal-costs"].compactMap { ledger.latestKnown($0) }
    terms?.obligations = ["example.obligations"].compactMap { ledger.latestKnown($0) }
    return terms
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
