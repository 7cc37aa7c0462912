import Evidence

/// The land value that is left once the costs of buying the land are taken from the gross residual (section F).
///
/// Buying costs a share of the price, and stamp duty by bands of it. Price and costs together rise with the price in
/// straight pieces, each steeper than the one before, so that the price is the least that any one piece would give: no
/// search is needed. The check puts it back.
///
/// - SeeAlso: Finance Act 2016, section 127, for the duty on land; method 10.11.
struct ResidualLandValue: Calculation {
  /// What buying land costs.
  struct Terms {
    /// Agents and lawyers, as a share of the price.
    let buyingCosts: Figure
    /// Stamp duty: nothing up to the first limit, the lower rate up to the second, the higher beyond.
    let dutyFree: Figure
    let lowerRateUpTo: Figure
    let lowerRate: Figure
    let higherRate: Figure
  }

  let stem: String
  let gross: Figure
  let terms: Terms

  var net: Figure {
    .derived(
      FigureID("\(stem).residual.land-value"), VariantWords.label("Residual land value", of: stem),
      .pounds, at: gross.place,
      in: gross.period,
      "min(gross / (1 + costs), (gross + lower * free) / (1 + costs + lower),"
        + " (gross + lower * free + (higher - lower) * limit) / (1 + costs + higher))",
      [
        "gross": gross, "costs": terms.buyingCosts, "lower": terms.lowerRate,
        "free": terms.dutyFree, "higher": terms.higherRate, "limit": terms.lowerRateUpTo,
      ])
  }

  var duty: Figure {
    .derived(
      FigureID("\(stem).residual.stamp-duty"),
      VariantWords.label("Stamp duty on the land", of: stem), .pounds, at: gross.place,
      in: gross.period,
      "lower * max(0, land - free) + (higher - lower) * max(0, land - limit)",
      [
        "lower": terms.lowerRate, "land": net, "free": terms.dutyFree, "higher": terms.higherRate,
        "limit": terms.lowerRateUpTo,
      ])
  }

  /// Land, its costs and its duty: the gross residual again.
  var check: Figure {
    .derived(
      FigureID("\(stem).residual.check"),
      VariantWords.label("Land with the costs of buying it", of: stem), .pounds,
      at: gross.place, in: gross.period, "land * (1 + costs) + duty",
      ["land": net, "costs": terms.buyingCosts, "duty": duty])
  }

  var steps: [Figure] { [net, duty, check] }
}

/// The benchmark that the residual land value is held against: what the land is worth as it is used, and a premium.
struct BenchmarkLandValue: Calculation {
  let stem: String
  let existingUseValue: Figure
  let premium: Figure

  var value: Figure {
    .derived(
      FigureID("\(stem).benchmark-land-value"), "Benchmark land value", .pounds,
      at: existingUseValue.place, in: existingUseValue.period, "existing_use_value * (1 + premium)",
      ["existing_use_value": existingUseValue, "premium": premium])
  }

  var steps: [Figure] { [value] }
}

/// Whether the land value comes up to the benchmark.
package enum ViabilityOutcome: String, CaseIterable, Sendable {
  case viable
  case notViable = "not-viable"
  case notAssessed = "not-assessed"

  init(land: Double?, benchmark: Double?) {
    guard let land, let benchmark else {
      self = .notAssessed
      return
    }
    self = land >= benchmark ? .viable : .notViable
  }
}
