/// What became of a conclusion between two editions.
package struct FindingChange: Sendable {
  package enum Verdict: String, CaseIterable, Sendable {
    /// One of two outcomes has given way to the other.
    case reversed
    /// Another of more than two outcomes holds.
    case changed
    /// The same outcome, nearer to the threshold than before.
    case weakened
    /// The same outcome, farther from the threshold than before.
    case strengthened
    case unchanged
    /// It could not be assessed before.
    case assessed
    /// It can no longer be assessed.
    case unassessed
    /// The earlier edition did not ask.
    case asked
    /// The later edition does not ask any more.
    case dropped
  }

  package let before: Finding?
  package let now: Finding?
  package let verdict: Verdict

  /// The name of the finding.
  package var id: String { (now ?? before)?.id ?? "" }
  package var question: String { (now ?? before)?.question ?? "" }

  /// The outcome of a finding that could not be decided.
  package static let notAssessed = "not-assessed"

  /// The outcome of a finding for which the policy that the edition follows has no rule.
  package static let notInPolicy = "not-in-policy"

  /// Outcomes that answer the question neither way.
  private static let noAnswers: Set<String> = [
    notAssessed, notInPolicy, "not-known", "none", "unknown", "too-few", "unchanged", "equal",
    "same",
    "even", "level", "open",
  ]

  /// Compares a finding with itself in an earlier edition, of which at least one is there.
  package init(before: Finding?, now: Finding?) {
    self.before = before
    self.now = now
    verdict = FindingChange.verdict(before, now)
  }

  private static func verdict(_ before: Finding?, _ now: Finding?) -> Verdict {
    guard let before else { return .asked }
    guard let now else { return .dropped }
    if before.outcome == now.outcome { return strength(before, now) }
    if before.outcome == notAssessed { return .assessed }
    if now.outcome == notAssessed { return .unassessed }
    let sides = now.outcomes.filter { !noAnswers.contains($0) }
    return sides.count == 2 && sides.contains(before.outcome) && sides.contains(now.outcome)
      ? .reversed : .changed
  }

  /// By the distance to the threshold, as it is printed: what cannot be seen is no change.
  private static func strength(_ before: Finding, _ now: Finding) -> Verdict {
    guard let first = before.distance, let second = now.distance, let unit = now.unit,
      before.unit == unit, unit.display(abs(first)) != unit.display(abs(second))
    else { return .unchanged }
    return abs(second) > abs(first) ? .strengthened : .weakened
  }
}
