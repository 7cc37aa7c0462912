package import Notation

/// What the author of an area may choose.
package struct AreaChoices: Hashable, Sendable {
  /// An income that a discount may be aimed at.
  package enum TargetIncome: String, CaseIterable, Sendable {
    case mean, median
    case lowerQuartile = "lower-quartile"
  }

  /// The homes for older people that the need for them is held against.
  package enum OlderReference: String, CaseIterable, Sendable {
    /// All of the area.
    case whole
    /// The area without its sub-areas.
    case excluding
  }

  /// The types that new homes are expected to be; nil takes the types most sold new.
  package let newBuildTypes: [String]?
  package let targetIncome: TargetIncome
  package let olderReference: OlderReference

  /// The types of home that may be chosen, which are those of sales.
  static let homeTypes = ["detached", "semi-detached", "terraced", "flat"]
}

/// A part that somebody had in the report, on the quality page: the role and the position, never the name.
package struct PersonRole: Hashable, Sendable {
  /// `Prepared by`.
  package let role: String
  /// `Principal Housing Consultant`.
  package let position: String
}

/// A revision of the report, on the quality page.
package struct Revision: Hashable, Sendable {
  /// 1 for the first, and one more for each after it.
  package let number: Int
  /// `2022-01` or `2022-01-31`.
  package let date: WrittenDate
  package let details: String
  package let authorisedBy: String
}
