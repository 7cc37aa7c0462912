import Evidence

/// The standard method for local housing need as first published: household growth, adjusted for affordability, capped.
///
/// One figure for a whole authority, before any constraint is weighed. Every step is unrounded.
///
/// - SeeAlso: Planning practice guidance on housing need assessment, July 2018 and February 2019; method 7.1a.
struct StandardMethod2018: Calculation {
  /// The values that the guidance sets.
  struct Terms {
    /// The ratio of price to earnings up to which there is no adjustment.
    let ratioThreshold: Figure
    /// What the excess over the threshold weighs.
    let ratioWeight: Figure
    /// How far the result may lie above what it is capped by.
    let capIncrease: Figure
    let dwellingsPerHousehold: Figure
  }

  let householdGrowth: Figure
  /// The workplace-based median ratio of the latest year.
  let ratio: Figure
  /// The requirement of the adopted plan, and whether it is up to date; nil where there is none.
  let requirement: Figure?
  let requirementIsUpToDate: Bool
  let terms: Terms

  /// Step 1.
  var baseline: Figure {
    step(
      "baseline", "Baseline of household growth", .dwellingsPerYear,
      "household_growth * dwellings_per_household",
      ["household_growth": householdGrowth, "dwellings_per_household": terms.dwellingsPerHousehold])
  }

  /// Step 2; none up to the threshold.
  var affordabilityAdjustment: Figure {
    step(
      "affordability-adjustment", "Affordability adjustment", .growth,
      "max(0, (ratio - threshold) / threshold * weight)",
      ["ratio": ratio, "threshold": terms.ratioThreshold, "weight": terms.ratioWeight])
  }

  /// By how much the baseline is multiplied.
  var factor: Figure {
    step(
      "factor", "Adjustment factor", .number, "1 + adjustment",
      ["adjustment": affordabilityAdjustment])
  }

  var uncapped: Figure {
    step(
      "uncapped", "Local housing need before the cap", .dwellingsPerYear, "baseline * factor",
      ["baseline": baseline, "factor": factor])
  }

  /// Step 3: above an up-to-date requirement, or above the higher of baseline and an older one.
  var cap: Figure {
    let label = "Most that the method allows"
    guard let requirement else {
      return step(
        "cap", label, .dwellingsPerYear, "(1 + increase) * baseline",
        ["increase": terms.capIncrease, "baseline": baseline])
    }
    if requirementIsUpToDate {
      return step(
        "cap", label, .dwellingsPerYear, "(1 + increase) * requirement",
        ["increase": terms.capIncrease, "requirement": requirement])
    }
    return step(
      "cap", label, .dwellingsPerYear, "(1 + increase) * max(baseline, requirement)",
      ["increase": terms.capIncrease, "baseline": baseline, "requirement": requirement])
  }

  var capped: Figure {
    step(
      "capped", "Local housing need after the cap", .dwellingsPerYear, "min(uncapped, cap)",
      ["uncapped": uncapped, "cap": cap])
  }

  /// The method's result.
  var annual: Figure {
    step("annual", "Local housing need", .dwellingsPerYear, "capped", ["capped": capped])
  }

  /// The steps up to the cap, which the form of 2020 shares.
  var stepsToCap: [Figure] {
    [baseline, affordabilityAdjustment, factor, uncapped, cap, capped]
  }

  var steps: [Figure] { stepsToCap + [annual] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("local-housing-need.\(word)"), label, unit, at: ratio.place, in: ratio.period,
      formula, inputs)
  }
}
