import Evidence

/// The sizes that all homes would have if households at the horizon lived as those of their age do now (method 8.5,
/// steps 3 and 4).
struct TargetMix: Calculation {
  /// HT: the area's households at the horizon, by stage of life.
  let projections: [LifeStageProjection]
  /// O: for each projection, in the same order, how its households live.
  let patterns: [OccupationPattern]
  /// The sizes of the patterns.
  let sizes: [DwellingSize]
  /// How the largest homes are parted where the patterns leave them together.
  var largest: LargestHomes?
  /// The first words of the names: `mix`, or `mix.` and the key of a variant.
  var prefix = "mix"
  let place: Place
  let horizon: Period

  /// The authority's homes with four bedrooms and with more, in whose ratio the largest homes are parted.
  struct LargestHomes {
    let four: Figure
    let fiveOrMore: [Figure]
  }

  /// HT × O: households of one stage of life in homes of each size.
  var households: [(stage: LifeStage, bySize: [Figure])] {
    zip(projections, patterns).map { projection, pattern in
      let stage = projection.stage
      let name = prefix == "mix" ? "life-stage" : "\(prefix).life-stage"
      let bySize = zip(sizes, pattern.shares).map { size, share in
        Figure.derived(
          FigureID("\(name).\(stage.word).\(size.rawValue).households", horizon),
          "Households with a reference person aged \(stage.label.lowercased()), "
            + "in homes with \(size.label.lowercased())",
          .households, at: place, "households * share",
          ["households": projection.householdsAtHorizon, "share": share])
      }
      return (stage, bySize)
    }
  }

  /// T: households of all ages in homes of each of the patterns' sizes.
  var householdsBySize: [Figure] {
    let table = households
    return sizes.indices.map { index in
      .derived(
        id(sizes[index]), label(sizes[index]), .households, at: place, in: horizon, "sum(stages)",
        ["stages": table.map { $0.bySize[index] }])
    }
  }

  /// The sizes of the mix.
  var mixSizes: [DwellingSize] {
    largest == nil ? sizes : sizes.dropLast() + [.four, .fiveOrMore]
  }

  /// T by the sizes of the mix: four bedrooms and more are parted as the authority's stock is.
  var mixHouseholds: [Figure] {
    let all = householdsBySize
    guard let largest, let together = all.last else { return all }
    let parts: [(DwellingSize, [Figure])] = [
      (.four, [largest.four]), (.fiveOrMore, largest.fiveOrMore),
    ]
    return all.dropLast()
      + parts.map { size, homes in
        .derived(
          id(size), label(size), .households, at: place, in: horizon,
          "households * sum(homes) / sum(largest)",
          [
            "households": together, "homes": homes,
            "largest": [largest.four] + largest.fiveOrMore,
          ])
      }
  }

  /// Step 4: the target mix.
  var shares: [Figure] { MixShares(prefix, "target", mixSizes, of: mixHouseholds).shares }

  var steps: [Figure] {
    households.flatMap(\.bySize) + householdsBySize + (largest == nil ? [] : mixHouseholds)
      + shares
  }

  private func id(_ size: DwellingSize) -> FigureID {
    FigureID("\(prefix).target.\(size.rawValue).households")
  }

  private func label(_ size: DwellingSize) -> String { "\(size.label), households at the horizon" }
}
