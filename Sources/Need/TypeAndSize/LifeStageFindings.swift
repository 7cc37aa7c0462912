import Evidence

extension Working {
  /// Which stages of life will have more households, by number and by rate.
  mutating func recordLifeStageFindings(_ projections: [LifeStageProjection]) {
    let words = projections.map(\.stage.word) + ["none"]
    let byRate = ranking(projections, \.growth)
    ledger.record(
      Finding(
        "life-stage.fastest-growth", "Which age of household will grow fastest?",
        byRate.first.flatMap { $0.value > 0 ? $0.part.stage.word : nil } ?? "none", among: words,
        deciding: byRate.map(\.figure)))
    let atHorizon = ranking(projections, \.householdsAtHorizon)
    let increases = projections.compactMap { projection in
      projection.householdsAtHorizon.value.flatMap { later in
        projection.households.value.map { (projection, later - $0) }
      }
    }
    let most = increases.max { $0.1 < $1.1 }
    ledger.record(
      Finding(
        "life-stage.largest-increase", "Which age of household will grow by the most?",
        most.flatMap { $0.1 > 0 ? $0.0.stage.word : nil } ?? "none", among: words,
        deciding: atHorizon.map(\.figure)))
    guard let largest = atHorizon.first else { return }
    ledger.record(
      Finding(
        "life-stage.largest", "Which age of household will be most common?",
        largest.part.stage.word, among: words, deciding: atHorizon.map(\.figure)))
  }
}
