import Evidence

/// Whether market homes run ahead of affordable ones on a site being built (method 10.8).
struct PhasingTrigger: Calculation {
  let stem: String
  let marketOccupied: Figure
  let marketTotal: Figure
  let affordableReady: Figure
  let affordableTotal: Figure
  /// The share of market homes up to which the affordable ones need not keep pace.
  let marketShareMaximum: Figure

  var marketShare: Figure {
    share("market-share", "Market homes occupied, share of all", marketOccupied, marketTotal)
  }

  var affordableShare: Figure {
    share(
      "affordable-share", "Affordable homes ready, share of all", affordableReady, affordableTotal)
  }

  var outcome: PhasingOutcome {
    guard let market = marketShare.value, let affordable = affordableShare.value,
      let limit = marketShareMaximum.value
    else { return .notAssessed }
    if market >= 1, affordable < 1 { return .breach }
    return market > limit && affordable < market ? .breach : .inStep
  }

  var finding: Finding {
    Finding(
      "\(stem).phasing", "Do the affordable homes keep pace with the market homes?", outcome,
      deciding: [marketShare, affordableShare], threshold: marketShareMaximum.value,
      distance: marketShare.value.flatMap { share in
        marketShareMaximum.value.map { share - $0 }
      }, unit: .share)
  }

  var steps: [Figure] { [marketShare, affordableShare] }

  private func share(_ word: String, _ label: String, _ part: Figure, _ whole: Figure) -> Figure {
    .derived(
      FigureID("\(stem).phasing.\(word)"), label, .share, at: whole.place, in: whole.period,
      "part / whole", ["part": part, "whole": whole])
  }
}

/// Whether affordable homes keep pace.
package enum PhasingOutcome: String, CaseIterable, Sendable {
  case inStep = "in-step"
  case breach
  case notAssessed = "not-assessed"
}
