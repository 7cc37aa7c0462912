import Evidence

/// The life-stage model of one area: its target, its current stock and what lies between (method 8.5).
///
/// The mixes are worked out once, when the model is made, since many findings ask for them.
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

  let balance: BalanceMix
  /// The mix between target and balance; nil where there is no balance to strike.
  let moderated: ModeratedMix?
  /// The mixes that are printed, by the word of their names.
  let mixes: [(word: String, shares: [Figure])]

  init(
    sizes: [DwellingSize], model: TargetMix?, target: [Figure], current: CurrentMix,
    totals: HouseholdTotals, plannedHomes: Figure?, weight: Figure, floor: Figure,
    floorAppliesFrom: Figure
  ) {
    self.sizes = sizes
    self.model = model
    self.target = target
    self.current = current
    self.totals = totals
    self.plannedHomes = plannedHomes
    self.weight = weight
    self.floor = floor
    self.floorAppliesFrom = floorAppliesFrom
    let now = current.shares
    balance = BalanceMix(
      sizes: sizes, target: target, current: now, householdsNow: totals.householdsNow,
      householdsAtHorizon: totals.householdsAtHorizon, plannedHomes: plannedHomes)
    moderated =
      balance.shares.isEmpty
      ? nil
      : ModeratedMix(
        sizes: sizes, target: target, balance: balance.shares, weight: weight, floor: floor,
        floorAppliesFrom: floorAppliesFrom)
    mixes = [
      ("current", now), ("target", target), ("balance", balance.shares),
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
