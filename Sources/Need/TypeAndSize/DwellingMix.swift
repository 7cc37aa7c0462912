import Evidence

/// The life-stage model of one area: its target, its current stock and what lies between (method 8.5).
struct DwellingMix: Calculation {
  let sizes: [DwellingSize]
  /// Where the target was worked out here, the model behind it; nil where a publication states it.
  let model: TargetMix?
  let target: [Figure]
  let current: CurrentMix
  let totals: HouseholdTotals
  let plannedHomes: Figure?
  let weight: Figure
  let floor: Figure
  let floorAppliesFrom: Figure

  var balance: BalanceMix {
    BalanceMix(
      sizes: sizes, target: target, current: current.shares, householdsNow: totals.householdsNow,
      householdsAtHorizon: totals.householdsAtHorizon, plannedHomes: plannedHomes)
  }

  /// The mix between target and balance; nil where there is no balance to strike.
  var moderated: ModeratedMix? {
    let balance = balance.shares
    guard !balance.isEmpty else { return nil }
    return ModeratedMix(
      sizes: sizes, target: target, balance: balance, weight: weight, floor: floor,
      floorAppliesFrom: floorAppliesFrom)
  }

  /// The mixes that are printed, by the word of their names.
  var mixes: [(word: String, shares: [Figure])] {
    [
      ("current", current.shares), ("target", target), ("balance", balance.shares),
      ("moderated", moderated?.shares ?? []),
    ].filter { !$0.1.isEmpty }
  }

  var steps: [Figure] {
    (model?.steps ?? target) + current.steps + totals.steps + balance.steps
      + (moderated?.steps ?? [])
  }

  /// The shares of some sizes together, in one mix.
  func together(_ mix: String, _ word: String, _ label: String, _ parts: [DwellingSize]) -> Figure?
  {
    guard let shares = mixes.first(where: { $0.word == mix })?.shares else { return nil }
    let figures = zip(sizes, shares).filter { parts.contains($0.0) }.map(\.1)
    guard let first = figures.first else { return nil }
    return .derived(
      FigureID("mix.\(mix).\(word).share"), "\(label), \(mix) mix", .share, at: first.place,
      in: first.period, "sum(sizes)", ["sizes": figures])
  }
}
