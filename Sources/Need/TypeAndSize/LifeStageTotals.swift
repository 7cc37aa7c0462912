import Evidence

/// Households of all ages at the horizon, before any rebase (method 8.5, step 6).
struct LifeStageTotals: Calculation {
  let projections: [LifeStageProjection]
  let place: Place
  let horizon: Period

  var households: Figure {
    .derived(
      FigureID("life-stage.households.all", horizon), "Households of all ages", .households,
      at: place, "sum(stages)", ["stages": projections.map(\.householdsAtHorizon)])
  }

  var growth: Figure {
    .derived(
      FigureID("life-stage.growth.all"), "Households of all ages, growth", .growth, at: place,
      in: horizon, "later / sum(earlier) - 1",
      ["later": households, "earlier": projections.map(\.households)])
  }

  var steps: [Figure] { [households, growth] }
}
