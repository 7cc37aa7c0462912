package import Evidence
package import Notation

/// The evidence of a report that was made before, read back from its `evidence.json`.
///
/// - SeeAlso: docs/evidence.md, which is the format's definition.
package struct KeptEvidence: Sendable {
  /// The version of the format that is read and written; it rises when a member changes its meaning or goes.
  package static let format = 1

  /// What report the evidence is of.
  package struct Report: Hashable, Sendable {
    /// The name of the area's folder, by which the area's own figures are marked.
    package let area: String
    /// The GSS codes that make up the area.
    package let codes: [String]
    /// Whether the place is made up.
    package let isInvented: Bool
    package let kind: AreaDefinition.Kind
    package let title: String
    package let version: String
    package let status: AreaDefinition.Status
    package let baseDate: WrittenDate
    /// The name of the policy edition: `2024DEC`.
    package let policyEdition: String
    /// What wrote the file: `hna 0.1.0`.
    package let program: String
  }

  /// A figure as the file has it.
  package struct Figure: Hashable, Sendable {
    /// The whole name.
    package let id: String
    package let label: String
    /// With the first marker, the reason, and bounds where the range is one of bounds.
    package let quantity: Quantity
    package let unit: Quantity.Unit
    /// What the report printed.
    package let display: String
    package let interval: Interval?
    /// The GSS code of its place, or the name of the area's folder.
    package let place: String
    package let period: Period?
    package let basis: Basis
    package let line: Int
  }

  /// How a figure was known.
  package enum Basis: Hashable, Sendable {
    case observed(dataset: String, edition: String, sha256: String, selection: String)
    /// `publication` is a key, of which `publications` has the title.
    case stated(publication: String, at: String)
    case parameter(title: String, from: String?)
    case assumption(reason: String)
    case derived(formula: String, inputs: [Input])
  }

  /// What a name in a formula stands for.
  package struct Input: Hashable, Sendable {
    package let name: String
    package let figures: [String]
    /// Whether the name stands for a list, even of one.
    package let isList: Bool
  }

  /// A finding as the file has it.
  package struct Finding: Hashable, Sendable {
    package let id: String
    package let question: String
    package let outcome: String
    /// Every outcome there could have been.
    package let outcomes: [String]
    package let deciding: [String]
    package let threshold: Double?
    package let distance: Double?
    package let unit: Quantity.Unit?
    package let line: Int
  }

  package let report: Report
  /// In the order of the file, which is that of their names.
  package let figures: [Figure]
  package let findings: [Finding]
  /// The titles of the publications that stated figures cite, by key.
  package let publications: [String: String]
  /// The path from the area folder.
  package let file: String
  package let sha256: String
}
