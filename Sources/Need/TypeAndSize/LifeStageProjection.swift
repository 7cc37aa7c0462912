import Evidence

/// The households of one stage of life carried to the horizon (method 8.5, steps 1 and 2).
struct LifeStageProjection: Calculation {
  /// What the growth of the stage is taken from.
  enum Growth {
    /// The authority's households of this stage, and of all stages, at both ends of its projection.
    case authority(earlier: Figure, later: Figure, allEarlier: [Figure], allLater: [Figure])
    /// The area's households of this stage at the horizon, where a publication states them.
    case stated(Figure)
  }

  let stage: LifeStage
  /// H0: the area's households at the census.
  let households: Figure
  let source: Growth
  let horizon: Period

  /// Whether the authority had no household of this stage, so that all ages' growth stands in for its own.
  var usesAllAges: Bool {
    guard case .authority(let earlier, _, _, _) = source else { return false }
    return earlier.value == 0
  }

  /// Step 1: the growth of the stage to the horizon.
  var growth: Figure {
    switch source {
    case .stated(let later): growth("later / earlier - 1", ["later": later, "earlier": households])
    case .authority(let earlier, let later, let allEarlier, let allLater):
      usesAllAges
        ? growth("sum(later) / sum(earlier) - 1", ["later": allLater, "earlier": allEarlier])
        : growth("later / earlier - 1", ["later": later, "earlier": earlier])
    }
  }

  /// Step 2: the area's households of the stage at the horizon.
  var householdsAtHorizon: Figure {
    .derived(
      FigureID("life-stage.households.\(stage.word)", horizon), label, .households,
      at: households.place, "max(0, households * (1 + growth))",
      ["households": households, "growth": growth])
  }

  var steps: [Figure] { [growth, householdsAtHorizon] }

  private var label: String {
    "Households with a reference person aged \(stage.label.lowercased())"
  }

  private func growth(_ formula: String, _ inputs: KeyValuePairs<String, any FormulaArgument>)
    -> Figure
  {
    .derived(
      FigureID("life-stage.growth.\(stage.word)"), "\(label), growth", .growth,
      at: households.place, in: households.period.map { Period(from: $0, to: horizon) }, formula,
      inputs)
  }
}
