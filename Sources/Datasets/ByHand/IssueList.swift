package import Evidence
import Notation

/// What national policy asks the plan to answer, and how it may: the file `issues.csv`.
///
///     policy,issue,response,local_policies,publication,at
///     2018 paragraph 62,The kind of affordable homes,Write policies on affordable homes,CP8; DM7,topic-paper-2019,Table 18
package struct IssueList: Hashable, Sendable {
  /// One national policy and the plan's answer, in the author's words.
  package struct Issue: Hashable, Sendable {
    /// `2018 paragraph 62`.
    package let policy: String
    package let issue: String
    package let response: String
    /// References of the list of policies that answer it now; none if there are none yet.
    package let localPolicies: [String]
    package let source: StatedSource
  }

  /// The issues in the order of the file.
  package let issues: [Issue]

  /// What the column of local policies says where there are none.
  static let noneYet = "none yet"

  private static let columns = [
    "policy", "issue", "response", "local_policies", "publication", "at",
  ]

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - file: its path from the area folder.
  ///   - path: its path for messages.
  ///   - policies: the policies that rows may refer to; nil if they could not be read.
  ///   - references: what its keys refer to.
  ///   - log: where faults go.
  /// - Returns: the issues of the rows without a fault; nil if the file cannot be read at all.
  static func read(
    _ bytes: [UInt8], file: String, path: String, policies: PolicyList?, references: References,
    log: FaultLog
  ) -> IssueList? {
    let table = CSVTable.read(bytes, path: path, required: columns, encoding: .utf8, log: log)
    guard let table else { return nil }
    let known = policies?.policies.map(\.reference)
    var lines: [String: Int] = [:]
    let issues = table.rows.compactMap { row -> Issue? in
      guard let issue = issue(row, file: file, references: references) else { return nil }
      if let line = lines[issue.policy] {
        log.record(ListProblem.issueTwice(issue.policy, firstLine: line), at: row.location)
      }
      lines[issue.policy] = lines[issue.policy] ?? row.location.line ?? 0
      if let known {
        for reference in issue.localPolicies where !known.contains(reference) {
          log.record(ListProblem.unknownPolicy(reference, known: known), at: row.location)
        }
      }
      return issue
    }
    return IssueList(issues: issues)
  }

  private static func issue(_ row: CSVRow, file: String, references: References) -> Issue? {
    let policy = row.requiredText("policy")
    let issue = row.requiredText("issue")
    let response = row.requiredText("response")
    let local = row.requiredText("local_policies")
    let source = references.source(of: row, in: file)
    guard let policy, let issue, let response, let local, let source else { return nil }
    return Issue(
      policy: policy, issue: issue, response: response, localPolicies: parts(of: local),
      source: source)
  }

  /// The references that semicolons part.
  private static func parts(of text: String) -> [String] {
    guard text != noneYet else { return [] }
    return text.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
