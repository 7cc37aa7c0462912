/// Whether a proposal keeps a rule.
package enum Compliance: String, CaseIterable, Sendable {
  case complies
  case fallsShort = "falls-short"
  /// No such rule is in force under the report's policy edition.
  case noRule = "no-rule"
  case notAssessed = "not-assessed"
}
