import Evidence

/// A need over one span of years, brought to the length of the plan period.
///
/// - SeeAlso: method 1, step 8: the need of the plan is the need of the span times the plan's years over the span's.
struct PlanScaling: Calculation {
  let need: Figure
  let spanYears: Figure
  let planYears: Figure

  var perYear: Figure {
    .derived(
      FigureID("\(need.id.stem).per-year"), "\(need.label), each year", .dwellingsPerYear,
      at: need.place, in: need.period, "need / span_years",
      ["need": need, "span_years": spanYears])
  }

  var overPlan: Figure {
    .derived(
      FigureID("\(need.id.stem).plan"), "\(need.label), over the plan period", .dwellings,
      at: need.place, in: planYears.period, "per_year * plan_years",
      ["per_year": perYear, "plan_years": planYears])
  }

  var steps: [Figure] { [perYear, overPlan] }
}
