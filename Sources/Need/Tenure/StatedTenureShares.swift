package import Evidence

/// What follows from tenure shares that a publication states without the counts behind them (method 2, C-13).
package struct StatedTenureShares: Calculation {
  let place: Place
  let period: Period
  let shares: [TenureGroup: Figure]
  /// How far stated shares may be from the whole by rounding alone.
  let tolerance: Figure

  package init(
    at place: Place, in period: Period, shares: [TenureGroup: Figure], tolerance: Figure
  ) {
    self.place = place
    self.period = period
    self.shares = shares
    self.tolerance = tolerance
  }

  /// Owners of both kinds, where only the kinds are stated.
  package var owned: Figure? {
    guard shares[.owned] == nil, let outright = shares[.ownedOutright],
      let mortgage = shares[.ownedWithMortgage]
    else { return nil }
    return .derived(
      FigureID(TenureGroup.owned.shareStem, period, at: place.key), "Owned, share", .share,
      at: place, "outright + with_mortgage", ["outright": outright, "with_mortgage": mortgage])
  }

  /// What the stated groups leave over; nil where it is no more than rounding.
  package var notStated: Figure? {
    let groups = shares[.owned] == nil ? TenureGroup.parts : TenureGroup.broad
    let stated = groups.compactMap { shares[$0] }
    guard !stated.isEmpty, stated.count < groups.count else { return nil }
    let rest = Figure.derived(
      FigureID("tenure.not-stated.share", period, at: place.key), "Tenure not stated, share",
      .share, at: place, "1 - sum(groups)", ["groups": stated])
    guard let value = rest.value, let limit = tolerance.value, value > limit else { return nil }
    return rest
  }

  package var steps: [Figure] { [owned, notStated].compactMap { $0 } }
}
