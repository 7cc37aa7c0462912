import Evidence

extension Working {
  /// How households hold their homes, how that compares, and how it changed (method 2).
  mutating func assessTenure() {
    for place in places {
      for period in tenurePeriods(at: place) { assessTenureShares(at: place, in: period) }
      assessTenureChange(at: place)
    }
    for place in comparators { compareTenure(with: place) }
    ledger.record(TenureRanking(ledger, census: .year(times.census)).findings)
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
    for group in TenureGroup.allCases {
      record(
        TenureChange(
          of: group, from: side(group, first, place), to: side(group, last, place), at: place))
    }
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
