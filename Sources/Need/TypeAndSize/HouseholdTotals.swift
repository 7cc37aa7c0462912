import Evidence

/// How many households there are now and will be at the horizon, in one unit (method 8.5, steps 6 and 7).
///
/// Dwellings are never held against households: today's dwellings are first taken to be as full of households as
/// dwellings were at the census. Where that gives clearly more or fewer households than the projection has for today,
/// the projection's growth is applied to today's households instead (the rebase).
struct HouseholdTotals: Calculation {
  /// H0: the area's households at the census.
  let householdsAtCensus: Figure
  let householdsPerDwelling: Figure
  let dwellingsNow: Figure
  /// The authority's mean yearly growth of households, as a share of those at the census.
  let yearlyGrowth: Figure
  /// HT: households at the horizon by stage of life; empty if they are not known.
  let projected: [Figure]
  /// The years of the census, of the dwelling stock and of the end of the projection.
  let census: Figure
  let now: Figure
  let horizon: Figure
  /// How far today's households may lie from the projection's before the projection is rebased.
  let tolerance: Figure
  /// The ground of the dwellings now and at the census, where it is not the same.
  var ground: GroundOfChange?

  /// NC: the households that today's dwellings hold.
  var householdsNow: Figure {
    .derived(
      FigureID("mix.households-now"), "Households now, from the dwelling stock", .households,
      at: place, in: dwellingsNow.period, "dwellings * households_per_dwelling",
      ["dwellings": dwellingsNow, "households_per_dwelling": householdsPerDwelling])
  }

  /// The growth of households each year, at the authority's rate.
  var annualGrowth: Figure {
    .derived(
      FigureID("mix.annual-growth"), "Projected growth of households per year",
      .householdsPerYear, at: place, in: yearlyGrowth.period, "households * yearly_growth",
      ["households": householdsAtCensus, "yearly_growth": yearlyGrowth])
  }

  /// The projection's own figure for today.
  var projectedNow: Figure {
    .derived(
      FigureID("mix.projected-now"), "Households now, from the projection", .households,
      at: place, in: dwellingsNow.period, "households + annual_growth * (now - census)",
      [
        "households": householdsAtCensus, "annual_growth": annualGrowth, "now": now,
        "census": census,
      ])
  }

  /// The projection's figure for the horizon, at the same yearly growth.
  var projectedHorizon: Figure {
    .derived(
      FigureID("mix.projected-horizon"), "Households at the horizon, from the projection",
      .households, at: place, in: horizon.period,
      "households + annual_growth * (horizon - census)",
      [
        "households": householdsAtCensus, "annual_growth": annualGrowth, "horizon": horizon,
        "census": census,
      ])
  }

  /// The growth of households from now to the horizon.
  var growth: Figure {
    .derived(
      FigureID("mix.growth"), "Projected growth of households to the horizon", .growth, at: place,
      "horizon / now - 1", ["horizon": projectedHorizon, "now": projectedNow])
  }

  /// How far today's households lie from the projection's, as a part of the latter.
  var departure: Figure {
    .derived(
      FigureID("mix.departure"), "Households now against the projection", .growth, at: place,
      in: dwellingsNow.period, "now / projected - 1",
      ["now": householdsNow, "projected": projectedNow])
  }

  var needsRebase: Bool {
    guard let departure = departure.value, let limit = tolerance.value else { return false }
    return abs(departure) > limit && !isOfOtherGround
  }

  /// Whether the dwellings now and at the census may differ too much by their ground to tell a departure.
  var isOfOtherGround: Bool {
    guard let departure = departure.value, let ground else { return false }
    return !ground.gives(departure)
  }

  /// NT: households at the horizon.
  var householdsAtHorizon: Figure {
    let id = FigureID("mix.households-horizon")
    let label = "Households at the horizon"
    if needsRebase {
      return .derived(
        id, label, .households, at: place, in: projectedHorizon.period, "now * (1 + growth)",
        ["now": householdsNow, "growth": growth])
    }
    let inputs = projected.isEmpty ? [projectedHorizon] : projected
    return .derived(
      id, label, .households, at: place, in: projectedHorizon.period, "sum(projected)",
      ["projected": inputs])
  }

  var steps: [Figure] {
    [
      householdsNow, annualGrowth, projectedNow, projectedHorizon, growth,
      departure, householdsAtHorizon,
    ]
  }

  private var place: Place { householdsAtCensus.place }
}
