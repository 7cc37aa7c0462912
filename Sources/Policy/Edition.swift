package import Evidence
package import Notation

/// An edition of national planning policy, by the name that area.yaml gives it.
package enum Edition: String, CaseIterable, Sendable {
  /// The Framework of July 2018 and its revisions until First Homes.
  case july2018 = "2018"
  /// The same, with First Homes.
  case firstHomes2021 = "2021FH"
  /// The Framework of December 2024.
  case december2024 = "2024DEC"
  /// The Framework of August 2026, in coded policies.
  case august2026 = "2026AUG"
}

/// An edition with the day it came into force.
package struct EditionRecord: Hashable, Sendable {
  package let edition: Edition

  /// The first day on which it applies.
  package let from: WrittenDate

  package let reference: Reference

  /// What a reader should know of it; nil if nothing.
  package let note: String?
}

/// The editions in the order in which they came into force, each until the next.
struct Editions: Hashable, Sendable {
  let records: [EditionRecord]

  /// The edition in force on a date.
  ///
  /// - Parameter date: a day.
  /// - Returns: the latest edition from on or before the day; nil before the first.
  func inForce(on date: WrittenDate) -> EditionRecord? {
    records.last { $0.from <= date }
  }

  /// The moment within an edition that is nearest to a date.
  ///
  /// - Parameters:
  ///   - date: a day, within the edition or not.
  ///   - edition: the edition that is followed.
  /// - Returns: the day itself, or the edition's first or last day; nil if the edition is unknown.
  func moment(nearest date: WrittenDate, within edition: Edition) -> Moment? {
    guard let index = records.firstIndex(where: { $0.edition == edition }) else { return nil }
    if date < records[index].from { return .on(records[index].from) }
    guard index + 1 < records.count, date >= records[index + 1].from else { return .on(date) }
    return .dayBefore(records[index + 1].from)
  }
}

/// A day, or the day before one.
enum Moment: Hashable, Sendable {
  case on(WrittenDate)
  case dayBefore(WrittenDate)
}
