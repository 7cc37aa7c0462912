/// The years that the plan covers, and the plans that it answers to.
package struct PlanPeriod: Hashable, Sendable {
  /// A plan in force.
  package struct Adopted: Hashable, Sendable {
    package let name: String
    package let year: Int
  }

  /// A plan in the making.
  package struct Emerging: Hashable, Sendable {
    package let name: String
    /// When it is expected, in the author's words: `spring 2023`.
    package let expected: String?
  }

  package let start: Int
  /// Later than `start`.
  package let end: Int
  package let adopted: Adopted?
  package let emerging: Emerging?
}

/// The years that the data are of.
package struct DataPeriods: Hashable, Sendable {
  /// The census that the household tables come from: 2011 or 2021.
  package let census: Int
  /// The population estimate that the report begins from; nil for the latest there is.
  package let populationBase: Int?
  /// The dwelling stock; nil for the latest there is.
  package let stock: Int?
  /// The end of the projections, later than `populationBase`.
  package let projectionEnd: Int
}
