package import Evidence

/// Whether incomes from different sources can describe the same households (method 4; C-2).
///
/// A median and a lower quartile imply a mean, if incomes are lognormal; a published mean far from it comes from other
/// households, another year or another definition.
package struct IncomeSources: Calculation {
  package enum Outcome: String, CaseIterable, Sendable {
    case agree
    case conflict
    case notAssessed = "not-assessed"
  }

  let mean: Figure
  let modelledMean: Figure
  let tolerance: Figure

  package init(mean: Figure, modelledMean: Figure, tolerance: Figure) {
    self.mean = mean
    self.modelledMean = modelledMean
    self.tolerance = tolerance
  }

  /// How far the published mean lies from the modelled one.
  package var difference: Figure {
    .derived(
      FigureID("income.mean-difference"), "Published mean income against the modelled mean",
      .growth, at: mean.place, in: mean.period, "mean / modelled - 1",
      ["mean": mean, "modelled": modelledMean])
  }

  package var steps: [Figure] { [difference] }

  package var finding: Finding {
    guard let part = difference.value, let limit = tolerance.value else { return Self.notAssessed }
    return Self.finding(
      abs(part) <= limit ? .agree : .conflict, deciding: [difference], limit: limit,
      distance: abs(part) - limit)
  }

  package static var notAssessed: Finding {
    finding(.notAssessed, deciding: [], limit: nil, distance: nil)
  }

  private static func finding(
    _ outcome: Outcome, deciding: [Figure], limit: Double?, distance: Double?
  ) -> Finding {
    Finding(
      "income.sources", "Do the sources of income describe the same households?", outcome,
      deciding: deciding, threshold: limit, distance: distance, unit: .growth)
  }
}
