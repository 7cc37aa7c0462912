import Evidence

/// How many market homes may be lived in before the affordable ones must keep pace (method 10.8).
struct PhasingLimit: Calculation {
  let stem: String
  let homes: Figure
  /// Whole affordable homes on the site.
  let affordable: Figure
  /// The share of market homes up to which the affordable ones need not keep pace.
  let marketShareMaximum: Figure

  var market: Figure {
    step(
      "market", "Market homes on the site", "homes - affordable",
      [
        "homes": homes, "affordable": affordable,
      ])
  }

  var marketLimit: Figure {
    step(
      "market-limit", "Market homes that may be occupied first", "floor(share * market)",
      ["share": marketShareMaximum, "market": market])
  }

  /// The affordable homes to be ready once one more market home is lived in, in the same proportion.
  var affordableReady: Figure {
    step(
      "affordable-ready", "Affordable homes to be ready by then", "ceil(share * affordable)",
      ["share": marketShareMaximum, "affordable": affordable])
  }

  var steps: [Figure] { [market, marketLimit, affordableReady] }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).phasing.\(word)"), label, .dwellings, at: homes.place, in: homes.period,
      formula, inputs)
  }
}
