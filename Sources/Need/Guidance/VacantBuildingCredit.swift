import Evidence

/// The part of the affordable homes still due where vacant buildings are brought back or replaced.
///
/// Not for abandoned buildings, not on Green Belt land under the Golden Rules, and not beside relief from the levy for the
/// same building.
///
/// - SeeAlso: Planning practice guidance on planning obligations; method 10.3.
struct VacantBuildingCredit: Calculation {
  let stem: String
  /// Gross floorspace of the vacant buildings, and of all that is proposed.
  let existing: Figure
  let proposed: Figure

  var factor: Figure {
    .derived(
      FigureID("\(stem).vacant-building.factor"), "Part of the affordable homes still due", .share,
      at: proposed.place, in: proposed.period, "max(0, 1 - existing / proposed)",
      ["existing": existing, "proposed": proposed])
  }

  var steps: [Figure] { [factor] }
}

/// Whether vacant building credit may be claimed.
package enum CreditOutcome: String, CaseIterable, Sendable {
  case applies
  case abandoned
  case goldenRules = "golden-rules"
  /// Relief from the infrastructure levy is taken for the same building.
  case levyRelief = "levy-relief"
  case notClaimed = "not-claimed"
}
