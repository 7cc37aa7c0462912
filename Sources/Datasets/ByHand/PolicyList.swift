package import Evidence
import Notation

/// The policies that bear on housing in an area: the file `policies.csv`.
///
///     plan,reference,title,summary,topic,publication,at
///     adopted,H4,Affordable homes,"Schemes of more than a handful of homes provide …",affordable,local-plan-2014,Policy H4
package struct PolicyList: Hashable, Sendable {
  /// The plan that a policy belongs to.
  package enum Plan: String, CaseIterable, Sendable {
    case adopted, emerging
  }

  /// What a policy is about.
  package enum Topic: String, CaseIterable, Sendable {
    case strategy, housing, affordable, mix, specialist, design, other
  }

  /// One policy.
  package struct Policy: Hashable, Sendable {
    package let plan: Plan
    /// `H4`.
    package let reference: String
    package let title: String
    /// What it asks, in the author's words.
    package let summary: String
    package let topic: Topic
    package let source: StatedSource
  }

  /// The policies in the order of the file.
  package let policies: [Policy]

  private static let columns = [
    "plan", "reference", "title", "summary", "topic", "publication", "at",
  ]

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - file: its path from the area folder.
  ///   - path: its path for messages.
  ///   - plan: the plans that area.yaml names; nil if they are not known.
  ///   - references: what its keys refer to.
  ///   - log: where faults go.
  /// - Returns: the policies of the rows without a fault; nil if the file cannot be read at all.
  static func read(
    _ bytes: [UInt8], file: String, path: String, plan: PlanPeriod?, references: References,
    log: FaultLog
  ) -> PolicyList? {
    let table = CSVTable.read(bytes, path: path, required: columns, encoding: .utf8, log: log)
    guard let table else { return nil }
    var lines: [String: Int] = [:]
    let policies = table.rows.compactMap { row -> Policy? in
      let policy = policy(row, file: file, references: references)
      if let policy {
        let name = "\(policy.plan.rawValue) \(policy.reference)"
        if let line = lines[name] {
          log.record(ListProblem.policyTwice(name, firstLine: line), at: row.location)
        }
        lines[name] = lines[name] ?? row.location.line ?? 0
        if let plan, policy.plan == .adopted ? plan.adopted == nil : plan.emerging == nil {
          log.record(ListProblem.noSuchPlan(policy.plan.rawValue), at: row.location)
        }
      }
      return policy
    }
    return PolicyList(policies: policies)
  }

  private static func policy(_ row: CSVRow, file: String, references: References) -> Policy? {
    let plan = row.requiredWord("plan", from: Plan.allCases.map(\.rawValue)).flatMap(Plan.init)
    let topic = row.requiredWord("topic", from: Topic.allCases.map(\.rawValue))
      .flatMap(Topic.init)
    let reference = row.requiredText("reference")
    let title = row.requiredText("title")
    let summary = row.requiredText("summary")
    let source = references.source(of: row, in: file)
    guard let plan, let topic, let reference, let title, let summary, let source else { return nil }
    return Policy(
      plan: plan, reference: reference, title: title, summary: summary, topic: topic,
      source: source)
  }
}
