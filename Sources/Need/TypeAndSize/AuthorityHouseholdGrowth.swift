import Evidence

/// The mean yearly growth of the authority's households, as a share of those at the census (method 8.5, rebase).
struct AuthorityHouseholdGrowth: Calculation {
  let earlier: [Figure]
  let later: [Figure]
  let census: Figure
  let horizon: Figure
  let span: Period
  let place: Place

  var yearly: Figure {
    .derived(
      FigureID("projection.household-growth", span, at: place.key),
      "Mean growth of households per year", .sharePerYear, at: place,
      "(sum(later) / sum(earlier) - 1) / (horizon - census)",
      ["later": later, "earlier": earlier, "horizon": horizon, "census": census])
  }

  var steps: [Figure] { [yearly] }
}
