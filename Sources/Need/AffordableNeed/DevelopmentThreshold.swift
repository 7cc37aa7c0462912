import Evidence

/// How the plan's site size stands to the size from which a development is major.
package enum DevelopmentThreshold: String, CaseIterable, Sendable {
  case above, same, below
  case notAssessed = "not-assessed"
}

extension Working {
  /// Whether the plan asks for affordable homes on smaller or larger sites than the Framework's major ones (method 6.7).
  mutating func assessDevelopmentThreshold() {
    let question =
      "Does the plan ask for affordable homes from the same size of site as the Framework?"
    let own =
      ledger.latestKnown("affordable-policy.threshold")
      ?? ledger.latestKnown("affordable-policy.threshold", at: Place.authority)
    guard let own, let homes = own.value,
      let national = parameters.inForce("development.major-homes"),
      let limit = given(national).value
    else {
      ledger.record(
        Finding("need.threshold", question, DevelopmentThreshold.notAssessed, deciding: []))
      return
    }
    let outcome: DevelopmentThreshold =
      homes == limit ? .same : homes > limit ? .above : .below
    ledger.record(
      Finding(
        "need.threshold", question, outcome, deciding: [own, national], threshold: limit,
        distance: homes - limit, unit: .dwellings))
  }
}
