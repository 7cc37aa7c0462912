import Evidence

/// The households of each stage of life, scaled to the households that a rebase gives for the horizon (method 8.5).
struct RebasedLifeStages: Calculation {
  let projections: [LifeStageProjection]
  /// NT: all households at the horizon.
  let householdsAtHorizon: Figure

  var households: [Figure] {
    let all = projections.map(\.householdsAtHorizon)
    return zip(projections, all).map { projection, households in
      .derived(
        FigureID("life-stage.rebased.\(projection.stage.word)", projection.horizon),
        "\(households.label), rebased", .households, at: households.place,
        "households * households_at_horizon / sum(all)",
        ["households": households, "households_at_horizon": householdsAtHorizon, "all": all])
    }
  }

  var steps: [Figure] { households }
}
