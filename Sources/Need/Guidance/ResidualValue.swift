import Evidence

/// What a finished development is worth over what it costs to build, with profit: what is left for land.
///
/// Sections B to E of an appraisal. Homes are taken to be of one floor area.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, chapter 15; method 10.11.
struct ResidualValue: Calculation {
  let stem: String
  let scheme: DevelopmentScheme
  let terms: AppraisalTerms

  // Section B: development value.

  var marketTotal: Figure {
    step(
      "market-total", "Value of the market homes", "homes * value",
      ["homes": scheme.marketHomes, "value": scheme.marketValue])
  }

  var developmentValue: Figure {
    step(
      "development-value", "Gross development value", "sum(values)",
      ["values": [marketTotal, scheme.affordableValue] + scheme.otherValues])
  }

  // Section C: construction.

  var build: Figure {
    step(
      "build", "Building", "sum(homes) * floor_area * build_cost",
      [
        "homes": [scheme.marketHomes, scheme.affordableHomes], "floor_area": scheme.floorArea,
        "build_cost": terms.buildCost,
      ])
  }

  var externals: Figure { part("externals", "External works", of: [build], terms.externals) }

  /// Building, externals and what the site alone makes necessary.
  var works: Figure {
    step("works", "Works", "sum(costs)", ["costs": [build, externals] + terms.abnormals])
  }

  var contingency: Figure { part("contingency", "Contingency", of: [works], terms.contingency) }

  // Section D: other costs.

  var fees: Figure { part("fees", "Professional fees", of: [works], terms.fees) }

  var marketing: Figure {
    part("marketing", "Sales and marketing", of: [marketTotal], terms.marketing)
  }

  var levy: Figure {
    step(
      "levy", "Community infrastructure levy", "homes * floor_area * levy",
      ["homes": scheme.marketHomes, "floor_area": scheme.floorArea, "levy": terms.levy])
  }

  var finance: Figure {
    part(
      "finance", "Finance",
      of: [works, contingency, fees, marketing, levy] + terms.obligations, terms.finance)
  }

  // Section E: profit.

  var marketProfit: Figure {
    part("market-profit", "Profit on market homes", of: [marketTotal], terms.marketProfit)
  }

  /// What the affordable homes cost, by their part of the floor area.
  var affordableCost: Figure {
    step(
      "affordable-cost", "Cost of the affordable homes",
      "sum(costs) * affordable_homes / sum(homes)",
      [
        "costs": [works, contingency, fees], "affordable_homes": scheme.affordableHomes,
        "homes": [scheme.marketHomes, scheme.affordableHomes],
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
      marketTotal, developmentValue, build, externals, works, contingency, fees, marketing, levy,
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
      FigureID("\(stem).residual.\(word)"), label, .pounds, at: scheme.marketHomes.place,
      in: scheme.marketHomes.period, formula, inputs)
  }
}
