import Evidence

/// The sizes that all new homes would need to have for the stock to reach the target mix (method 8.5, steps 8 to 10).
///
/// A size of which there is more than the target asks for gets none of the new homes: what is over is not taken off the
/// other sizes. Where no size falls short there is no balance to strike.
struct BalanceMix: Calculation {
  let sizes: [DwellingSize]
  /// τ and γ: the target and the current mix, in the order of the sizes.
  let target: [Figure]
  let current: [Figure]
  /// NC and NT, both in households.
  let householdsNow: Figure
  let householdsAtHorizon: Figure
  /// The homes that are planned, if a number is given.
  var plannedHomes: Figure?
  /// The first words of the names: `mix`, or `mix.` and the key of a variant.
  let prefix: String

  /// Step 8: the households at the horizon for whom there is no home of the size.
  ///
  /// This step and the next are worked out once, since all the others rest on them.
  private(set) var gaps: [Figure] = []

  /// Step 9: the balance mix; empty where no size falls short.
  private(set) var shares: [Figure] = []

  init(
    sizes: [DwellingSize], target: [Figure], current: [Figure], householdsNow: Figure,
    householdsAtHorizon: Figure, plannedHomes: Figure? = nil, prefix: String = "mix"
  ) {
    self.sizes = sizes
    self.target = target
    self.current = current
    self.householdsNow = householdsNow
    self.householdsAtHorizon = householdsAtHorizon
    self.plannedHomes = plannedHomes
    self.prefix = prefix
    gaps = sizes.indices.map(gap)
    shares = hasShortfall == false ? [] : MixShares(prefix, "balance", sizes, of: gaps).shares
  }

  private func gap(_ index: Int) -> Figure {
    .derived(
      FigureID("\(prefix).gap.\(sizes[index].rawValue)"),
      VariantWords.label("\(sizes[index].label), shortfall", of: prefix), .households,
      at: target[index].place, in: householdsAtHorizon.period,
      "max(0, target * households_at_horizon - current * households_now)",
      [
        "target": target[index], "households_at_horizon": householdsAtHorizon,
        "current": current[index], "households_now": householdsNow,
      ])
  }

  /// The households for whom there would be no home of the size even if no household were added.
  var mismatches: [Figure] {
    guard prefix == "mix" else { return [] }
    return sizes.indices.map { index in
      .derived(
        FigureID("mix.mismatch.\(sizes[index].rawValue)"),
        "\(sizes[index].label), shortfall without growth", .households, at: target[index].place,
        in: householdsNow.period, "max(0, target - current) * households_now",
        ["target": target[index], "current": current[index], "households_now": householdsNow])
    }
  }

  /// The part of the shortfall that there would be without growth.
  var mismatchShare: Figure? {
    guard hasShortfall == true, let place = target.first?.place, !mismatches.isEmpty else {
      return nil
    }
    return .derived(
      FigureID("mix.mismatch.share"), "Shortfall that there would be without growth, share",
      .share, at: place, "min(1, sum(mismatches) / sum(gaps))",
      ["mismatches": mismatches, "gaps": gaps])
  }

  /// Whether any size falls short; nil if that is not known.
  var hasShortfall: Bool? {
    let values = gaps.compactMap(\.value)
    return values.count == gaps.count ? values.contains { $0 > 0 } : nil
  }

  /// Step 10: the planned homes, by size.
  var homes: [Figure] {
    guard let plannedHomes, prefix == "mix" else { return [] }
    return zip(sizes, shares).map { size, share in
      .derived(
        FigureID("mix.homes.\(size.rawValue)"), "\(size.label), planned homes", .dwellings,
        at: share.place, in: plannedHomes.period, "share * planned_homes",
        ["share": share, "planned_homes": plannedHomes])
    }
  }

  var steps: [Figure] {
    gaps + shares + homes + mismatches + [mismatchShare].compactMap(\.self)
  }
}
