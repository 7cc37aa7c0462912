import Evidence

/// What a finished development is worth over what it costs to build, with profit: what is left for land.
///
/// Sections B to E of an appraisal.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, chapter 15; method 10.11.
struct ResidualValue: Calculation {
  let stem: String
  let scheme: DevelopmentScheme
  let terms: AppraisalTerms

  // Section B: development value.

  var developmentValue: Figure {
    step(
      "development-value", "Gross development value", "sum(values)",
      ["values": [scheme.marketValue, scheme.affordableValue] + scheme.otherValues])
  }

  // Section C: construction.

  var build: Figure {
    step(
      "build", "Building", "sum(floorspace) * build_cost",
      ["floorspace": floorspace, "build_cost": terms.buildCost])
  }

  var externals: Figure { part("externals", "External works", of: [build], terms.externals) }

  /// Building, externals and what the site alone makes necessary.
  var works: Figure {
    step("works", "Works", "sum(costs)", ["costs": [build, externals] + terms.abnormals])
  }

  var contingency: Figure { part("contingency", "Contingency", of: [works], terms.contingency) }

  /// What is spent on every home alike, whatever its tenure.
  var homeCosts: [Figure] { [works, contingency, fees] }

  private var floorspace: [Figure] { [scheme.marketFloorspace, scheme.affordableFloorspace] }

  // Section D: other costs.

  var fees: Figure { part("fees", "Professional fees", of: [works], terms.fees) }

  var marketing: Figure {
    part("marketing", "Sales and marketing", of: [scheme.marketValue], terms.marketing)
  }

  var levy: Figure {
    step(
      "levy", "Community infrastructure levy", "floorspace * levy",
      ["floorspace": scheme.marketFloorspace, "levy": terms.levy])
  }

  var finance: Figure {
    part(
      "finance", "Finance",
      of: [works, contingency, fees, marketing, levy] + terms.obligations, terms.finance)
  }

  // Section E: profit.

  var marketProfit: Figure {
    part("market-profit", "Profit on market homes", of: [scheme.marketValue], terms.marketProfit)
  }

  /// What the affordable homes cost, by their part of the floor area.
  var affordableCost: Figure {
    step(
      "affordable-cost", "Cost of the affordable homes",
      "sum(costs) * affordable_floorspace / sum(floorspace)",
      [
        "costs": homeCosts, "affordable_floorspace": scheme.affordableFloorspace,
        "floorspace": floorspace,
      ])
  }

  var affordableProfit: Figure {
    part(
      "affordable-profit", "Profit on affordable homes", of: [affordableCost],
      terms.affordableProfit)
  }

  var costs: Figure {
    step(
      "costs", "All costs and profit", "sum(costs)",
      [
        "costs": [works, contingency, fees, marketing, levy] + terms.obligations
          + [finance, marketProfit, affordableProfit]
      ])
  }

  /// What is left for the land and for buying it.
  var gross: Figure {
    step(
      "gross", "Gross residual value", "development_value - costs",
      ["development_value": developmentValue, "costs": costs])
  }

  var steps: [Figure] {
    [
      developmentValue, build, externals, works, contingency, fees, marketing, levy,
      finance, marketProfit, affordableCost, affordableProfit, costs, gross,
    ]
  }

  private func part(_ word: String, _ label: String, of bases: [Figure], _ share: Figure) -> Figure
  {
    step(word, label, "sum(bases) * share", ["bases": bases, "share": share])
  }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).residual.\(word)"), VariantWords.label(label, of: stem), .pounds,
      at: scheme.marketValue.place,
      in: scheme.marketValue.period, formula, inputs)
  }
}
