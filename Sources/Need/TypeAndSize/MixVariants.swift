import Evidence

/// The model with one thing changed, to show how much turns on it (method 8.5, variants).
struct MixVariant: Sendable {
  let key: String
  let target: [Figure]
  let balance: BalanceMix
}

extension Working {
  /// Works out the variants that the inputs allow, and the range of each size over all of them.
  mutating func assessMixVariants(_ mix: DwellingMix) {
    var variants: [MixVariant] = []
    if let model = mix.model {
      variants += [regionalPatterns(mix, model)].compactMap(\.self)
      variants += rightSizing(mix, model)
    }
    variants += [plannedHomesVariant(mix), unrebasedVariant(mix)].compactMap(\.self)
    for variant in variants { record(variant.balance) }
    let keys = variants.map(\.key)
    ledger.record(
      Finding(
        "mix.variants", "Was the mix worked out in other ways too?",
        keys.isEmpty ? Shortfall.none : .some, deciding: []))
    guard !variants.isEmpty else { return }
    recordRange("target", mix, [mix.target] + variants.map(\.target))
    let balances = [mix.balance.shares] + variants.map(\.balance.shares)
    recordRange("balance", mix, balances.filter { !$0.isEmpty })
  }

  /// Records the range of each size over the mixes that differ; nothing where all are one.
  private mutating func recordRange(_ word: String, _ mix: DwellingMix, _ shares: [[Figure]]) {
    var seen: Set<FigureID> = []
    let distinct = shares.filter { $0.first.map { seen.insert($0.id).inserted } ?? false }
    guard distinct.count > 1 else { return }
    for (index, size) in mix.sizes.enumerated() {
      record(MixRange(mix: word, size: size, shares: distinct.map { $0[index] }, place: area))
    }
  }

  /// The region's patterns of occupation instead of the authority's.
  private mutating func regionalPatterns(_ mix: DwellingMix, _ model: TargetMix) -> MixVariant? {
    let prefix = "mix.regional-patterns"
    guard
      let regional = targetModel(model.projections, at: Place.region, prefix: prefix),
      regional.mixSizes == mix.sizes
    else { return nil }
    record(regional)
    return variant(mix, "regional-patterns", target: regional.shares)
  }

  /// Some older households with bedrooms to spare move to a home one size smaller.
  private mutating func rightSizing(_ mix: DwellingMix, _ model: TargetMix) -> [MixVariant] {
    guard let spare = olderSpareRooms, spare.share.value != nil else { return [] }
    let stages = model.households.filter { $0.stage.isOlder }
    guard !stages.isEmpty, model.largest == nil else { return [] }
    record(spare)
    let older = model.sizes.indices.map { index -> Figure in
      let parts = stages.map { $0.bySize[index] }
      guard parts.count > 1 else { return parts[0] }
      return given(
        .derived(
          FigureID("mix.right-sizing.older.\(model.sizes[index].rawValue)"),
          "Older households in homes with \(model.sizes[index].label.lowercased())", .households,
          at: area, in: horizon, "sum(stages)", ["stages": parts]))
    }
    return parameterList("life-stage.right-sizing-shares").compactMap { moving in
      guard let share = moving.value, share > 0 else { return nil }
      let key = "right-sizing-\(Display.percent(share, decimals: 0).dropLast())"
      let moved = RightSizing(
        sizes: model.sizes, households: model.mixHouseholds, older: older,
        spareShare: spare.share, movingShare: moving, prefix: "mix.\(key)")
      record(moved)
      return variant(mix, key, target: moved.shares)
    }
  }

  /// As many more households as the planned homes hold, instead of as many as the projection has.
  private mutating func plannedHomesVariant(_ mix: DwellingMix) -> MixVariant? {
    guard let planned = mix.plannedHomes, planned.value != nil else { return nil }
    let total = given(
      .derived(
        FigureID("mix.planned-homes.households-horizon"),
        "Households at the horizon if the planned homes are built", .households, at: area,
        in: horizon, "now + planned_homes * households_per_dwelling",
        [
          "now": mix.totals.householdsNow, "planned_homes": planned,
          "households_per_dwelling": mix.totals.householdsPerDwelling,
        ]))
    return variant(mix, "planned-homes", householdsAtHorizon: total)
  }

  /// The projection as it stands, where the model rebased it.
  private func unrebasedVariant(_ mix: DwellingMix) -> MixVariant? {
    guard mix.totals.needsRebase else { return nil }
    return variant(mix, "as-projected", householdsAtHorizon: mix.totals.projectedHorizon)
  }

  private func variant(
    _ mix: DwellingMix, _ key: String, target: [Figure]? = nil, householdsAtHorizon: Figure? = nil
  ) -> MixVariant {
    MixVariant(
      key: key, target: target ?? mix.target,
      balance: BalanceMix(
        sizes: mix.sizes, target: target ?? mix.target, current: mix.current.shares,
        householdsNow: mix.totals.householdsNow,
        householdsAtHorizon: householdsAtHorizon ?? mix.totals.householdsAtHorizon,
        prefix: "mix.\(key)"))
  }

  /// Older households by their bedrooms to spare; nil unless every rating is known as a count.
  private var olderSpareRooms: SpareRooms? {
    let groups: [OccupancyGroup] = [.family65AndOver, .single65AndOver]
    func counts(_ ratings: [OccupancyRating]) -> [Figure] {
      groups.flatMap { group in
        ratings.compactMap { rating in
          ledger[
            "occupancy.\(group.rawValue).\(rating.rawValue).households", .year(times.census)]
        }
      }
    }
    let all = counts(OccupancyRating.allCases)
    guard all.count == groups.count * OccupancyRating.allCases.count else { return nil }
    return SpareRooms(
      spare: counts([.plusTwo]), all: all, place: area, period: .year(times.census))
  }
}
