import Evidence
import Formats
import Notation

/// The marks that stand for values in published tables, and what each means.
struct PublishedMarks {
  private let meanings: [String: (marker: Marker, reason: String)]

  /// The official shorthand, and the older marks of the statistics office.
  static let standard = PublishedMarks([
    "": (.notAvailable, "the cell is empty"),
    "[x]": (.notAvailable, "not available"),
    ":": (.notAvailable, "not available, or too few"),
    "..": (.notAvailable, "not available"),
    "[c]": (.confidential, "confidential"),
    "c": (.confidential, "confidential"),
    "[z]": (.notApplicable, "not applicable"),
    "[low]": (.low, "rounds to zero but is not zero"),
  ])

  /// Marks with their meanings.
  init(_ meanings: [String: (marker: Marker, reason: String)]) {
    self.meanings = meanings
  }

  /// These marks, some of them with another meaning.
  func with(_ others: [String: (marker: Marker, reason: String)]) -> PublishedMarks {
    PublishedMarks(meanings.merging(others) { _, new in new })
  }

  /// The quantity in a cell: a number, or a gap with its reason; nil if the cell holds neither.
  func quantity(_ cell: Cell) -> Quantity? {
    if let number = cell.number { return Quantity(number) }
    guard let meaning = meanings[cell.string.asHeading] else { return nil }
    return .missing(meaning.marker, meaning.reason)
  }
}
