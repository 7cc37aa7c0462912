package import Notation

/// A parameter whose value on another day is not the one that a report uses.
package struct PolicyDifference: Hashable, Sendable {
  package let definition: ParameterDefinition

  /// The value the report's base date and edition give; nil if none was in force.
  package let used: ParameterDefinition.DatedValue?

  /// The value on the other day; nil if none is in force.
  package let today: ParameterDefinition.DatedValue?
}

extension PolicyBook {
  /// The last day on which a value or an edition of the book changes: what the book knows of "today".
  ///
  /// A report says what would differ under the newest policy; it consults no clock, so that it stays the same bytes.
  package var newestDate: WrittenDate {
    let dates = definitions.flatMap(\.values).flatMap { [$0.from, $0.until].compactMap(\.self) }
    guard let newest = (dates + editions.records.map(\.from)).max() else {
      preconditionFailure("a policy book has editions")
    }
    return newest
  }

  /// The parameters that would have another value, or none, if a report were made on another day.
  ///
  /// Only numbers count: the same number from a newer edition is no difference. What the area itself
  /// assumes is not looked at.
  ///
  /// - Parameters:
  ///   - today: the other day, which the caller gives: there is no clock here.
  ///   - baseDate: the base date of the report.
  ///   - edition: the edition that the area names; nil for the one in force at the base date.
  /// - Returns: the differences, sorted by name.
  package func whatWouldDiffer(
    on today: WrittenDate, from baseDate: WrittenDate, edition: Edition? = nil
  ) -> [PolicyDifference] {
    definitions.compactMap { definition in
      let used = value(of: definition, at: baseDate, edition)
      let now = value(of: definition, at: today, nil)
      guard used?.value != now?.value else { return nil }
      return PolicyDifference(definition: definition, used: used, today: now)
    }
  }

  private func value(
    of definition: ParameterDefinition, at date: WrittenDate, _ edition: Edition?
  ) -> ParameterDefinition.DatedValue? {
    var moment = Moment.on(date)
    if definition.follows == .edition,
      let followed = edition ?? editions.inForce(on: date)?.edition,
      let nearest = editions.moment(nearest: date, within: followed)
    {
      moment = nearest
    }
    return definition.value(at: moment)
  }
}
