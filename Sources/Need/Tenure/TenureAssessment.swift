import Evidence

extension Working {
  /// How households hold their homes, how that compares, and how it changed (method 2).
  mutating func assessTenure() {
    for place in places {
      for period in tenurePeriods(at: place) { assessTenureShares(at: place, in: period) }
      assessTenureChange(at: place)
    }
    for place in comparators { compareTenure(with: place) }
    let isWhole = !grounds.contains { $0.subject == .tenure && $0.outcome != .given }
    ledger.record(
      TenureRanking(ledger, census: .year(times.census), ranksGrowth: isWhole).findings)
  }

  private mutating func assessTenureShares(at place: Place, in period: Period) {
    let counts = tenureFigures(\.householdsStem, at: place, in: period)
    let stated = tenureFigures(\.shareStem, at: place, in: period)
    guard stated.isEmpty else {
      let tolerance = parameter("tenure.rounding-tolerance")
      record(StatedTenureShares(at: place, in: period, shares: stated, tolerance: tolerance))
      return
    }
    record(
      TenureShares(
        at: place, in: period, households: counts,
        allHouseholds: ledger["households.total", period, at: place.key]))
  }

  private mutating func assessTenureChange(at place: Place) {
    let periods = tenurePeriods(at: place)
    guard let first = periods.first, let last = periods.last, first < last else { return }
    let changes = TenureGroup.allCases.map { group in
      TenureChange(
        of: group, from: side(group, first, place), to: side(group, last, place), at: place)
    }
    guard place.isArea else { return changes.forEach { record($0) } }
    let whole = householdsByTenure(in: first)
    ledger.record(
      standing(
        .tenure, changes.flatMap { $0.sized(over: whole) },
        from: changes.flatMap { $0.earlier.figures }, to: changes.flatMap { $0.later.figures }))
  }

  /// The households of the area that a table of tenure counts; nil if they are not known.
  private func householdsByTenure(in period: Period) -> Double? {
    let parts = TenureGroup.broad.compactMap { ledger[$0.householdsStem, period]?.value }
    return ledger["households.total", period]?.value ?? (parts.isEmpty ? nil : parts.reduce(0, +))
  }

  private func side(_ group: TenureGroup, _ period: Period, _ place: Place) -> TenureChange.Side {
    TenureChange.Side(
      in: period, households: ledger[group.householdsStem, period, at: place.key],
      share: ledger[group.shareStem, period, at: place.key])
  }

  private mutating func compareTenure(with place: Place) {
    let census = Period.year(times.census)
    let similar = parameter("tenure.similar-difference")
    for group in TenureGroup.allCases {
      guard let area = ledger[group.shareStem, census],
        let other = ledger[group.shareStem, census, at: place.key]
      else {
        ledger.record(TenureComparison.notAssessed(group, at: place.key))
        continue
      }
      let comparison = TenureComparison(
        of: group, area: area, other: other, similarDifference: similar)
      record(comparison)
      ledger.record(comparison.finding)
    }
  }

  private func tenureFigures(
    _ stem: KeyPath<TenureGroup, String>, at place: Place, in period: Period
  ) -> [TenureGroup: Figure] {
    TenureGroup.allCases.reduce(into: [:]) { figures, group in
      figures[group] = ledger[group[keyPath: stem], period, at: place.key]
    }
  }

  /// The censuses for which a place has a tenure table, earliest first.
  private func tenurePeriods(at place: Place) -> [Period] {
    let known = TenureGroup.allCases.flatMap { group in
      ledger.series(group.householdsStem, at: place.key)
        + ledger.series(group.shareStem, at: place.key)
    }
    return Set(known.compactMap(\.period)).sorted()
  }
}
