import Evidence

/// Whether the plan asks for as large a share of affordable homes as older people's need has.
enum AffordableShareOfOlderNeed: String, CaseIterable, Sendable {
  case policyFallsShort = "policy-falls-short"
  case policyCovers = "policy-covers"
  case notAssessed = "not-assessed"
}

extension Working {
  /// Records whether the plan's share of affordable homes covers the affordable part of older people's need.
  mutating func assessAffordableShareOfOlderNeed() {
    let need = ledger["older.range.affordable-share"]
    let policy =
      latestOrOnly("affordable-policy.share")
      ?? latestOrOnly("affordable-policy.share", at: Place.authority)
    var outcome = AffordableShareOfOlderNeed.notAssessed
    var distance: Double?
    if let need = need?.value, let policy = policy?.value {
      outcome = policy < need ? .policyFallsShort : .policyCovers
      distance = policy - need
    }
    ledger.record(
      Finding(
        "older.affordable-policy",
        "Does the plan ask for as large a share of affordable homes as older people need?", outcome,
        deciding: [policy, need].compactMap { $0 }, threshold: need?.value, distance: distance,
        unit: .share))
  }
}
