package import Evidence

/// How the households of one place hold their homes, as shares of all of them (method 2).
///
/// The whole is the sum of the six groups. Where some group was not counted, the whole is the number of all households,
/// and what the groups leave over is shown as not stated: a table that is silent about it would not add up (C-13).
package struct TenureShares: Calculation {
  let place: Place
  let period: Period
  /// The counts there are, by group.
  let households: [TenureGroup: Figure]
  /// All households, counted on their own.
  let allHouseholds: Figure?

  package init(
    at place: Place, in period: Period, households: [TenureGroup: Figure], allHouseholds: Figure?
  ) {
    self.place = place
    self.period = period
    self.households = households
    self.allHouseholds = allHouseholds
  }

  package func share(of group: TenureGroup) -> Figure? {
    guard let counted = households[group] ?? (group == .owned ? owned : nil) else { return nil }
    return derived(group.shareStem, "\(group.label), share", counted)
  }

  /// Owners outright and with a mortgage, where they are counted apart.
  package var owned: Figure? {
    guard households[.owned] == nil, let outright = households[.ownedOutright],
      let mortgage = households[.ownedWithMortgage]
    else { return nil }
    return .derived(
      FigureID(TenureGroup.owned.householdsStem, period, at: place.key), "Owned, households",
      .households, at: place, "outright + with_mortgage",
      ["outright": outright, "with_mortgage": mortgage])
  }

  /// What is left of all households, where a group was not counted.
  package var notStated: Figure? {
    guard !isComplete, let allHouseholds else { return nil }
    return .derived(
      FigureID("tenure.not-stated.share", period, at: place.key), "Tenure not stated, share",
      .share, at: place, "(all - sum(groups)) / all", ["all": allHouseholds, "groups": counted])
  }

  package var steps: [Figure] {
    guard isComplete || allHouseholds != nil else { return [] }
    return [owned, notStated].compactMap { $0 } + TenureGroup.allCases.compactMap(share)
  }

  private var isComplete: Bool {
    TenureGroup.parts.allSatisfy { households[$0] != nil }
  }

  /// Groups that do not overlap.
  private var counted: [Figure] {
    let groups = households[.owned] == nil ? TenureGroup.parts : TenureGroup.broad
    return groups.compactMap { households[$0] }
  }

  private func derived(_ stem: String, _ label: String, _ group: Figure) -> Figure {
    let id = FigureID(stem, period, at: place.key)
    if !isComplete, let allHouseholds {
      return .derived(
        id, label, .share, at: place, "group / all", ["group": group, "all": allHouseholds])
    }
    return .derived(
      id, label, .share, at: place, "group / sum(groups)", ["group": group, "groups": counted])
  }
}
