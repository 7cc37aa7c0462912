import Evidence

extension Working {
  /// The need for affordable and for care homes each year, and how far delivery has met it (method 10, evidence of need).
  mutating func assessGuidanceNeed() {
    for stem in ["affordable-need.homes", "older-need.care-home", "completions.affordable"] {
      guard let counted = ledger.latestKnown(stem), let rate = RatePerYear(stem, counted) else {
        continue
      }
      record(rate)
    }
    assessAffordableCompletions()
    record(planPeriod)
    assessFullNeedModel()
  }

  /// The plan's threshold against the Framework's, and the share that the Golden Rules would ask for (method 10.1, 6.7).
  mutating func assessPolicyShares() {
    assessDevelopmentThreshold()
    ledger.record(
      Finding(
        "affordable-policy.shares", "How does the plan state the affordable share?",
        PolicyShares(ledger: ledger).form(comparators), deciding: []))
    guard let uplift = parameters.inForce("golden-rules.uplift"),
      let maximum = parameters.inForce("golden-rules.maximum"),
      let standard = parameters.inForce("golden-rules.default")
    else { return }
    record(
      GoldenRule(
        stem: "affordable-policy", existing: highestPolicyShare, uplift: given(uplift),
        maximum: given(maximum), standard: given(standard), place: area))
  }

  /// The highest affordable share that the plan asks of ordinary development, over its zones and sizes of site.
  private var highestPolicyShare: Figure? {
    ["share", "small-sites.share", "large-sites.share"].flatMap { word in
      places.compactMap { ledger.latestKnown("affordable-policy.\(word)", at: $0.key) }
    }
    .filter { $0.value != nil }
    .max { ($0.value ?? 0) < ($1.value ?? 0) }
  }
}
