package import Evidence
package import Notation

/// A parameter as its file sets it out: what it is, and its values with their dates and grounds.
///
/// Invariants, kept by `ParameterReading`: there is at least one value; values stand in the order of
/// their dates and do not overlap; a policy or a practice gives a reference for each, an assumption a
/// reason; all values have one shape and lie within the range of the unit.
package struct ParameterDefinition: Hashable, Sendable {
  /// What the values rest on.
  package enum Basis: String, CaseIterable, Sendable {
    /// A provision of law or policy.
    case policy
    /// What published assessments or publishers do.
    case practice
    /// A judgement of ours.
    case assumption
  }

  /// What decides which value applies.
  package enum Follows: String, CaseIterable, Sendable {
    /// The base date of the report.
    case baseDate = "base-date"
    /// The edition of policy that the report follows, at the day nearest to the base date.
    case edition
  }

  /// A value with its time and its ground.
  package struct DatedValue: Hashable, Sendable {
    /// The first day on which it applies.
    package let from: WrittenDate
    /// The first day on which it no longer applies; nil while the next value, or none, ends it.
    package let until: WrittenDate?
    package let value: ParameterValue
    package let ground: Ground
  }

  /// Why a value is what it is.
  package enum Ground: Hashable, Sendable {
    case reference(Reference)
    case reason(String)
  }

  /// The name: `affordability.deposit-share`.
  package let name: String

  /// What the parameter is, as a phrase that can head a row of a table.
  package let description: String

  package let unit: Quantity.Unit
  package let basis: Basis
  package let follows: Follows

  /// Whether there may be no value: a rule that came, or went.
  package let isOptional: Bool

  /// What a reader should know of it; nil if nothing.
  package let note: String?

  package let values: [DatedValue]
}

extension ParameterDefinition {
  /// The value in force at a moment.
  ///
  /// - Parameter moment: a day, or the day before one.
  /// - Returns: the latest value from on or before the moment, unless it has ended; nil if none.
  func value(at moment: Moment) -> DatedValue? {
    switch moment {
    case .on(let date):
      values.last { $0.from <= date }.flatMap { value in
        value.until.map { date < $0 } ?? true ? value : nil
      }
    case .dayBefore(let date):
      values.last { $0.from < date }.flatMap { value in
        value.until.map { date <= $0 } ?? true ? value : nil
      }
    }
  }
}
