import Evidence

extension Working {
  /// The whole model; nil if the stock or the household totals are not known.
  mutating func dwellingMix(
    target: (sizes: [DwellingSize], model: TargetMix?, shares: [Figure]),
    _ projections: [LifeStageProjection]
  ) -> DwellingMix? {
    let stock = stockBySize()
    guard DwellingSize.common(target.sizes, stock.map(\.size)) == target.sizes,
      let totals = householdTotals(projections)
    else { return nil }
    let measure = stock.first?.figure.id.stem.hasSuffix("dwellings") == true ? "dwellings" : "share"
    let current = CurrentMix(
      sizes: target.sizes, stock: stock,
      unknown: ledger["stock.unknown.\(measure)", .year(times.stock)],
      tolerance: parameter("mix.unknown-size-maximum"), place: area, period: .year(times.stock))
    return DwellingMix(
      sizes: target.sizes, model: target.model, target: target.shares, current: current,
      totals: totals, plannedHomes: ledger.latest("planned-homes"),
      weight: parameter("mix.balance-weight"), floor: parameter("mix.size-floor"),
      floorAppliesFrom: parameter("mix.size-floor-applies-from"))
  }

  private mutating func householdTotals(_ projections: [LifeStageProjection]) -> HouseholdTotals? {
    guard let households = ledger["households.total", .year(times.census)],
      let perDwelling = householdsPerDwelling(households),
      let dwellings = ledger["dwellings.total", .year(times.stock)]
    else { return nil }
    let census = year("census", "Census", times.census)
    let now = year("stock-year", "Year of the dwelling stock", times.stock)
    let end = year("projection-end", "End of the projections", times.projectionEnd)
    guard let growth = yearlyGrowth(from: census, to: end) else { return nil }
    var totals = HouseholdTotals(
      householdsAtCensus: households, householdsPerDwelling: perDwelling, dwellingsNow: dwellings,
      yearlyGrowth: growth, projected: projections.map(\.householdsAtHorizon), census: census,
      now: now, horizon: end, tolerance: parameter("life-stage.rebase-tolerance"))
    let before = ledger["dwellings.total", .year(times.census)].map { [$0] } ?? []
    totals.ground = groundOfChange(.householdsNow, from: before, to: [dwellings])
    return totals
  }

  private mutating func householdsPerDwelling(_ households: Figure) -> Figure? {
    if let known = ledger["area.households-per-dwelling"] { return known }
    guard let dwellings = ledger["dwellings.total", .year(times.census)] else { return nil }
    return given(
      .derived(
        FigureID("area.households-per-dwelling"), "Households per dwelling",
        .householdsPerDwelling, at: area, in: households.period, "households / dwellings",
        ["households": households, "dwellings": dwellings]))
  }

  /// The authority's yearly growth of households, as stated or from its projection by age.
  private mutating func yearlyGrowth(from census: Figure, to end: Figure) -> Figure? {
    if let stated = ledger.latest("projection.household-growth", at: Place.authority) {
      return stated
    }
    let earlier = lifeStages(in: times.census, at: Place.authority)
    let later = lifeStages(in: times.projectionEnd, at: Place.authority)
    guard let authority = place(Place.authority), !earlier.bands.isEmpty, !later.bands.isEmpty
    else { return nil }
    let growth = AuthorityHouseholdGrowth(
      earlier: earlier.bands.compactMap(earlier.count),
      later: later.bands.compactMap(later.count), census: census, horizon: end,
      span: .years(times.census, times.projectionEnd), place: authority)
    record(growth)
    return growth.yearly
  }
}
