import Evidence

/// How many more people of 75 and over there will be: the authority's projected rate of change, applied to the area.
///
/// - SeeAlso: method 9.2, step 3.
struct OlderPopulation: Calculation {
  let area: Place
  /// People aged 75 and over in the area, at the base of the population estimates.
  let atBase: Figure
  /// A projection for the area itself, where one is published.
  let projected: Figure?
  let authorityAtBase: Figure
  let authorityAtHorizon: Figure

  /// The people aged 75 and over at the horizon.
  var atHorizon: Figure {
    let id = FigureID("older.population.horizon")
    let label = "People aged 75 and over at the horizon"
    guard let projected else {
      return .derived(
        id, label, .people, at: area, in: authorityAtHorizon.period,
        "people * authority_at_horizon / authority_at_base",
        [
          "people": atBase, "authority_at_horizon": authorityAtHorizon,
          "authority_at_base": authorityAtBase,
        ])
    }
    return .derived(
      id, label, .people, at: area, in: projected.period, "projected", ["projected": projected])
  }

  /// The change up to the horizon; negative where there will be fewer.
  var increase: Figure {
    .derived(
      FigureID("older.population.increase"), "Increase in people aged 75 and over", .people,
      at: area, in: span, "at_horizon - at_base", ["at_horizon": atHorizon, "at_base": atBase])
  }

  /// The change over the number at the base.
  var growth: Figure {
    .derived(
      FigureID("older.population.growth"), "Growth in people aged 75 and over", .growth, at: area,
      in: span, "increase / at_base", ["increase": increase, "at_base": atBase])
  }

  var steps: [Figure] { [atHorizon, increase, growth] }

  private var span: Period? {
    guard let base = atBase.period?.lastYear, let horizon = authorityAtHorizon.period?.lastYear,
      base < horizon
    else { return nil }
    return .years(base, horizon)
  }
}

/// Whether there will be more people of 75 and over.
enum OlderPopulationGrowth: String, CaseIterable, Sendable {
  case growing
  case unchanged
  case shrinking
  case notAssessed = "not-assessed"

  init(_ increase: Figure?) {
    guard let increase = increase?.value else {
      self = .notAssessed
      return
    }
    self = increase > 0 ? .growing : increase < 0 ? .shrinking : .unchanged
  }
}

extension Working {
  /// Records the people there will be, and says whether they will be more.
  mutating func assessOlderPopulation() -> OlderPopulation? {
    var population: OlderPopulation?
    if let atBase = olderPeople(times.populationBase),
      let authorityAtBase = olderPeople(times.populationBase, at: Place.authority),
      let authorityAtHorizon = olderPeople(times.projectionEnd, at: Place.authority)
    {
      population = OlderPopulation(
        area: area, atBase: atBase, projected: olderPeople(times.projectionEnd),
        authorityAtBase: authorityAtBase, authorityAtHorizon: authorityAtHorizon)
    }
    if let population {
      record(population)
      recordShareAtHorizon(population)
    }
    ledger.record(
      Finding(
        "older.growth", "Will there be more people aged 75 and over?",
        OlderPopulationGrowth(population?.increase),
        deciding: [population?.increase].compactMap { $0 }, threshold: 0,
        distance: population?.increase.value, unit: .people))
    return population
  }

  /// The share of older people at the horizon, where no projection of the area itself gives it.
  private mutating func recordShareAtHorizon(_ population: OlderPopulation) {
    guard population.projected == nil, let here = everyone(times.populationBase),
      let authorityAtBase = everyone(times.populationBase, at: Place.authority),
      let authorityAtHorizon = everyone(times.projectionEnd, at: Place.authority)
    else { return }
    let all = Figure.derived(
      FigureID("older.population.all-ages.horizon"), "People of all ages at the horizon", .people,
      at: area, in: authorityAtHorizon.period,
      "people * authority_at_horizon / authority_at_base",
      [
        "people": here, "authority_at_horizon": authorityAtHorizon,
        "authority_at_base": authorityAtBase,
      ])
    ledger.record(all)
    record(OlderPopulationShare(older: population.atHorizon, everyone: all))
  }
}
