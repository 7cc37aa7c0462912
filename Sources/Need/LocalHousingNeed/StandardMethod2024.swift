import Evidence

/// The standard method since December 2024: a share of the dwelling stock, adjusted for affordability, without a cap.
///
/// One figure for a whole authority, before any constraint is weighed: the starting point for a requirement, which may be
/// higher.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, Annex D(2) to (7); method 7.1c.
struct StandardMethod2024: Calculation {
  /// The values that the guidance sets.
  struct Terms {
    /// New homes each year as a share of those there are.
    let stockShare: Figure
    let ratioThreshold: Figure
    let ratioWeight: Figure
    /// How many years the ratio is averaged over.
    let ratioYears: Figure
  }

  let dwellingStock: Figure
  /// The workplace-based median ratios of the most recent years, as many as the terms say.
  let ratios: [Figure]
  let terms: Terms

  var baseline: Figure {
    step(
      "baseline", "Baseline of dwelling stock", .dwellingsPerYear, "stock_share * dwelling_stock",
      ["stock_share": terms.stockShare, "dwelling_stock": dwellingStock])
  }

  var ratio: Figure {
    step(
      "ratio", "Mean of the latest ratios of price to earnings", .priceToIncome,
      "sum(ratios) / ratio_years", ["ratios": ratios, "ratio_years": terms.ratioYears])
  }

  /// None up to the threshold.
  var affordabilityAdjustment: Figure {
    step(
      "affordability-adjustment", "Affordability adjustment", .growth,
      "max(0, (ratio - threshold) / threshold * weight)",
      ["ratio": ratio, "threshold": terms.ratioThreshold, "weight": terms.ratioWeight])
  }

  /// By how much the baseline is multiplied.
  var factor: Figure {
    step(
      "factor", "Adjustment factor", .number, "adjustment + 1",
      ["adjustment": affordabilityAdjustment])
  }

  var annual: Figure {
    step(
      "annual", "Local housing need", .dwellingsPerYear, "baseline * factor",
      ["baseline": baseline, "factor": factor])
  }

  var steps: [Figure] { [baseline, ratio, affordabilityAdjustment, factor, annual] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("local-housing-need.\(word)"), label, unit, at: dwellingStock.place,
      in: dwellingStock.period, formula, inputs)
  }
}
