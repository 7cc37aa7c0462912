import Evidence
import Testing

@testable import Report

/// A conclusion that turned because the policy of an edition has no such rule is not laid to its figures alone.
@Suite struct PolicyOfConclusionsTests {
  private func finding(_ outcome: String) -> Finding {
    Finding(
      "delivery-test.presumption", "Does the presumption apply?", outcome,
      among: ["applies", "does-not-apply", "not-in-policy"], deciding: [])
  }

  @Test(arguments: [
    ("does-not-apply", "not-in-policy", "the policy that this edition follows has no such rule"),
    ("not-in-policy", "applies", "the policy that the last edition followed had no such rule"),
    ("not-in-policy", "not-in-policy", "no figure"), ("applies", "does-not-apply", "no figure"),
  ])
  func saysWhichEditionLacksTheRule(_ before: String, _ now: String, _ words: String) {
    let report = EvidenceRecord.Report(
      area: "testham", kind: "monitoring", title: "Testham", version: "1", baseDate: "2025-03-31")
    var (earlier, later) = (Ledger(), Ledger())
    earlier.record(finding(before))
    later.record(finding(now))
    let comparison = EvidenceComparison(
      before: EvidenceRecord(report: report, ledger: earlier), now: later, codes: [])
    let change = FindingChange(before: finding(before), now: finding(now))
    #expect(ChangeText.deciding(change, in: comparison) == words)
  }
}
