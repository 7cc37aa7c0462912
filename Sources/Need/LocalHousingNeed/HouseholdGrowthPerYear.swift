import Evidence

/// The mean yearly growth of households that a projection expects over ten years (method 7.1a, step 1).
///
/// The years are consecutive and begin with the current one.
struct HouseholdGrowthPerYear: Calculation {
  let earlier: Figure
  let later: Figure
  let span: YearSpan

  var annual: Figure {
    .derived(
      FigureID("local-housing-need.household-growth"), "Projected growth of households each year",
      .householdsPerYear, at: later.place, in: later.period, "(later - earlier) / years",
      ["later": later, "earlier": earlier, "years": span.years])
  }

  var steps: [Figure] { span.steps + [annual] }
}

extension Working {
  /// The yearly growth: from projected households at the current year and ten years on, or as it is stated.
  mutating func householdGrowthPerYear() -> Figure? {
    let years = Int(parameter("local-need.growth-years").value ?? 0)
    let start = times.base?.firstYear ?? times.populationBase
    if let earlier = ledger["projection.households", .year(start)],
      let later = ledger["projection.households", .year(start + years)]
    {
      let growth = HouseholdGrowthPerYear(
        earlier: earlier, later: later,
        span: YearSpan(
          stem: "local-housing-need.growth-span", label: "the current year to ten years on",
          firstYear: start, lastYear: start + years, place: area))
      record(growth)
      return growth.annual
    }
    return ledger.latestKnown("projection.household-growth-per-year")
  }
}
