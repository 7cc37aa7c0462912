import Evidence

/// How many years of homes the deliverable land would supply.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, Annex D(8) and (9); method 7.3.
struct FiveYearSupply: Calculation {
  /// Homes on deliverable sites over the years ahead.
  let deliverable: Figure
  /// The requirement if it is up to date, else the local housing need.
  let annual: Figure
  /// Homes not built since the plan began, to be made up over the years ahead; less than zero if more were built.
  let shortfall: Figure?
  let buffer: Figure
  /// The years ahead that the supply is for.
  let yearsAhead: Figure

  var requirement: Figure {
    let label = "Homes required over the years ahead, before the buffer"
    guard let shortfall else {
      return step(
        "requirement", label, .dwellings, "annual * years", ["annual": annual, "years": yearsAhead])
    }
    return step(
      "requirement", label, .dwellings, "annual * years + shortfall",
      ["annual": annual, "years": yearsAhead, "shortfall": shortfall])
  }

  var requirementWithBuffer: Figure {
    step(
      "requirement-with-buffer", "Homes required over the years ahead", .dwellings,
      "requirement * (1 + buffer)", ["requirement": requirement, "buffer": buffer])
  }

  /// The deliverable homes less those required.
  var margin: Figure {
    step(
      "margin", "Deliverable homes less those required", .dwellings, "deliverable - required",
      ["deliverable": deliverable, "required": requirementWithBuffer])
  }

  var years: Figure {
    step(
      "years", "Years of supply", .years, "deliverable / (required / years)",
      ["deliverable": deliverable, "required": requirementWithBuffer, "years": yearsAhead])
  }

  var steps: [Figure] { [requirement, requirementWithBuffer, margin, years] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("supply.\(word)"), label, unit, at: deliverable.place, in: deliverable.period,
      formula, inputs)
  }
}
