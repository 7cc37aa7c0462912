import Evidence

/// The affordable share at which the land of a development is worth its benchmark and no more.
///
/// An affordable home in place of a market one brings less; what the gross residual exceeds the benchmark with its costs
/// by pays for so many of them.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, chapter 15, section F; method 10.11.
struct BearableShare: Calculation {
  let stem: String
  let homes: Figure
  /// The affordable share of the appraisal, and its gross residual.
  let share: Figure
  let gross: Figure
  let benchmark: Figure
  let land: ResidualLandValue.Terms
  /// What one market home, and one affordable home, brings.
  let market: Figure
  let affordable: Figure

  /// The benchmark with the costs of buying land at that price.
  var needed: Figure {
    .derived(
      FigureID("\(stem).bearable.gross"), "Gross residual that the benchmark takes", .pounds,
      at: homes.place, in: homes.period,
      "benchmark * (1 + costs) + lower * max(0, benchmark - free)"
        + " + (higher - lower) * max(0, benchmark - limit)",
      [
        "benchmark": benchmark, "costs": land.buyingCosts, "lower": land.lowerRate,
        "free": land.dutyFree, "higher": land.higherRate, "limit": land.lowerRateUpTo,
      ])
  }

  /// Between nothing and all homes.
  var bearable: Figure {
    .derived(
      FigureID("\(stem).bearable.share"),
      "Affordable share at which the land is worth its benchmark",
      .share, at: homes.place, in: homes.period,
      "max(0, min(1, share + (gross - needed) / (homes * (market - affordable))))",
      [
        "share": share, "gross": gross, "needed": needed, "homes": homes, "market": market,
        "affordable": affordable,
      ])
  }

  var affordableHomes: Figure {
    .derived(
      FigureID("\(stem).bearable.homes"),
      "Affordable homes at which the land is worth its benchmark",
      .partDwellings, at: homes.place, in: homes.period, "homes * share",
      ["homes": homes, "share": bearable])
  }

  var steps: [Figure] { [needed, bearable, affordableHomes] }
}
