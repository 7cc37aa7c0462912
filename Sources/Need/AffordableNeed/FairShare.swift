import Evidence

/// The area's part of the authority's need, by one key (method 6.1).
///
/// Which key is taken can move the answer several times over, so every key that can be worked out is.
struct FairShare: Calculation {
  /// What the need is shared out by: `population`, `households`, `register`, `household-growth`.
  let key: String
  /// The key of the place that the share is of: the area, or a place that stands in for it.
  let standIn: Place
  let label: String
  /// The authority's need each year.
  let need: Figure
  let share: Figure
  let planYears: Figure
  let area: Place

  var perYear: Figure {
    .derived(
      FigureID("need.pro-rata.\(key).per-year", at: standIn.key),
      "Affordable homes per year, by share of \(label)", .dwellingsPerYear, at: standIn,
      in: need.period, "need * share", ["need": need, "share": share])
  }

  /// The need over the plan.
  var plan: Figure {
    .derived(
      FigureID("need.pro-rata.\(key).plan", at: standIn.key),
      "Affordable homes over the plan, by share of \(label)", .dwellings, at: standIn,
      in: planYears.period, "per_year * plan_years",
      ["per_year": perYear, "plan_years": planYears])
  }

  var steps: [Figure] { [perYear, plan] }
}

/// The least and the most that the keys give (method 6.1).
struct FairShareRange: Calculation {
  let perYear: [Figure]
  let area: Place

  var lowest: Figure { end("lowest", "min(keys)") }
  var highest: Figure { end("highest", "max(keys)") }

  /// How many times the lowest the highest is.
  var spread: Figure {
    .derived(
      FigureID("need.pro-rata.spread"), "Highest fair share over the lowest", .number, at: area,
      "highest / lowest", ["highest": highest, "lowest": lowest])
  }

  var steps: [Figure] { [lowest, highest, spread] }

  private func end(_ word: String, _ formula: String) -> Figure {
    .derived(
      FigureID("need.pro-rata.\(word)"), "Affordable homes per year, \(word) fair share",
      .dwellingsPerYear, at: area, formula, ["keys": perYear])
  }
}
