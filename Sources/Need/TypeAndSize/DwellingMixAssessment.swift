import Evidence

/// Where the target mix comes from.
package enum TargetBasis: String, CaseIterable, Sendable {
  case modelled, stated
  case notAssessed = "not-assessed"
}

extension Working {
  /// The sizes of home that the households of the horizon would occupy, and what is missing now (method 8.5).
  mutating func assessDwellingMix() {
    let projections = lifeStageProjections
    recordLifeStages(projections)
    let target = targetMix(projections)
    let mix = target.flatMap { dwellingMix(target: $0, projections) }
    let basis: TargetBasis =
      mix == nil ? .notAssessed : mix?.model == nil ? .stated : .modelled
    ledger.record(
      Finding("mix.basis", "Where does the target mix come from?", basis, deciding: []))
    guard let mix else { return }
    record(mix)
    if mix.totals.needsRebase, !projections.isEmpty {
      record(
        RebasedLifeStages(
          projections: projections, householdsAtHorizon: mix.totals.householdsAtHorizon))
    }
    recordMixFindings(mix)
    compareWithStudy(mix)
    assessMixVariants(mix)
  }

  private mutating func recordLifeStages(_ projections: [LifeStageProjection]) {
    guard !projections.isEmpty else { return }
    for projection in projections {
      ledger.record(projection.households)
      if case .authority(let earlier, let later, _, _) = projection.source {
        ledger.record([earlier, later])
      }
      record(projection)
    }
    record(LifeStageTotals(projections: projections, place: area, horizon: horizon))
    recordLifeStageFindings(projections)
  }

  /// The target mix worked out here, or as stated; nil if neither can be had.
  private mutating func targetMix(_ projections: [LifeStageProjection])
    -> (sizes: [DwellingSize], model: TargetMix?, shares: [Figure])?
  {
    if let model = targetModel(projections, at: Place.authority, prefix: "mix") {
      recordThinRows(model)
      return (model.mixSizes, model, model.shares)
    }
    let stated = statedTargetMix
    guard !stated.isEmpty else { return nil }
    let sizes = stated.map(\.size)
    return (sizes, nil, MixShares("mix", "target", sizes, of: stated.map(\.figure)).shares)
  }

  /// The target mix by the table of a place; rows of few households are taken from the region.
  mutating func targetModel(
    _ projections: [LifeStageProjection], at place: String, prefix: String
  ) -> TargetMix? {
    guard let table = occupationTable(at: place), !projections.isEmpty else { return nil }
    let region = place == Place.region ? nil : occupationTable(at: Place.region)
    let least = parameter("life-stage.minimum-row")
    let patterns: [OccupationPattern] = projections.compactMap { projection in
      guard let own = table.pattern(of: projection.stage) else { return nil }
      guard let total = own.rowTotal, let least = least.value, total < least,
        let wider = region, wider.sizes == table.sizes,
        let substitute = wider.pattern(of: projection.stage)
      else { return own }
      return substitute
    }
    guard patterns.count == projections.count else { return nil }
    for pattern in patterns {
      ledger.record(pattern.counts)
      record(pattern)
    }
    return TargetMix(
      projections: projections, patterns: patterns, sizes: table.sizes,
      largest: largestHomes(table.sizes), prefix: prefix, place: area, horizon: horizon)
  }

  /// How the authority's largest homes part, where the table stops at four bedrooms and the area's stock does not.
  private func largestHomes(_ sizes: [DwellingSize]) -> TargetMix.LargestHomes? {
    guard sizes.last == .fourOrMore, stockBySize().contains(where: { $0.size == .four }) else {
      return nil
    }
    let stock = stockBySize(at: Place.authority)
    guard let four = stock.first(where: { $0.size == .four })?.figure else { return nil }
    let larger = stock.filter { DwellingSize.fiveOrMore.includes($0.size) }.map(\.figure)
    return larger.isEmpty ? nil : TargetMix.LargestHomes(four: four, fiveOrMore: larger)
  }

  private mutating func recordThinRows(_ model: TargetMix) {
    let least = parameter("life-stage.minimum-row").value ?? 0
    let thin = model.patterns.filter { ($0.rowTotal ?? 0) < least }
    let replaced = model.patterns.contains { $0.counts.first?.place.key == Place.region }
    ledger.record(
      Finding(
        "life-stage.thin-rows", "Do some ages rest on few households?",
        replaced ? ThinRows.region : thin.isEmpty ? .none : .kept,
        deciding: thin.flatMap(\.counts), threshold: least, unit: .households))
  }
}

/// What was done where the authority has few households of an age.
package enum ThinRows: String, CaseIterable, Sendable {
  case none, kept, region
}
