import Evidence
import Notation

/// Looks up what rows refer to by key, and remembers which publications were cited.
///
/// Where the definition itself could not be read, keys cannot be checked: they are passed over, for its faults come first.
final class References {
  private let definition: AreaDefinition?
  private let log: FaultLog
  private(set) var cited: Set<String> = []

  init(to definition: AreaDefinition?, log: FaultLog) {
    self.definition = definition
    self.log = log
  }

  /// The publication that a row cites; nil after a fault.
  func publication(of row: CSVRow) -> Publication? {
    guard let key = row.requiredText("publication") else { return nil }
    return publication(key, at: row.location, in: "column")
  }

  /// The publication with a key; nil after a fault.
  ///
  /// - Parameters:
  ///   - key: the key as it stands there.
  ///   - location: where it stands.
  ///   - kind: what holds it, for the message.
  /// - Returns: the publication.
  func publication(_ key: String, at location: Location, in kind: String = "key") -> Publication? {
    cited.insert(key)
    guard let definition else { return nil }
    if let publication = definition.publication(key) { return publication }
    log.record(
      ReferenceProblem.unknownKey(
        kind: kind, column: "publication", key: key, known: definition.publications.map(\.key),
        list: "publications"), at: location)
    return nil
  }

  /// The place that a row is about: the area if the cell is empty; nil after a fault.
  func place(of row: CSVRow) -> Place? {
    guard let definition else { return nil }
    let key = row.text("place") ?? Place.area
    if let place = definition.place(key) { return place }
    let known = definition.comparators.map(\.place.key)
    record(.unknownKey(column: "place", key: key, known: known, list: "places"), of: row)
    return nil
  }

  /// The key of the sub-area that a row names; nil if it names none, or after a fault.
  func subArea(of row: CSVRow) -> String? {
    guard let key = row.text("sub_area"), let definition else { return nil }
    let known = definition.subAreas.map(\.key)
    if known.contains(key) { return key }
    record(.unknownKey(column: "sub_area", key: key, known: known, list: "sub_areas"), of: row)
    return nil
  }

  /// Where a row's figure or entry stands in a publication; nil after a fault.
  ///
  /// - Parameters:
  ///   - row: a row with the columns `publication` and `at`.
  ///   - file: the path of its file from the area folder.
  /// - Returns: the place in the publication, with the row's own place and note.
  func source(of row: CSVRow, in file: String) -> StatedSource? {
    let publication = publication(of: row)
    let at = row.requiredText("at")
    guard let publication, let at else { return nil }
    return StatedSource(
      publication: publication, at: at, file: file, line: row.location.line ?? 0,
      note: row.text("note"))
  }

  private func record(_ problem: ReferenceProblem, of row: CSVRow) {
    log.record(problem, at: row.location)
  }
}

/// What can be wrong with a reference from a row to `area.yaml`.
enum ReferenceProblem: Problem {
  case unknownKey(
    kind: String = "column", column: String, key: String, known: [String], list: String)

  var wording: Wording {
    switch self {
    case .unknownKey(let kind, let column, let key, let known, let list):
      Wording(
        "HNA0340",
        found: "\(kind) \"\(column)\" has \(quotedForMessage(key))"
          + (nearest(to: key, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: known.isEmpty
          ? "a key of \"\(list)\" in area.yaml, which has none"
          : "a key of \"\(list)\" in area.yaml: " + known.joined(separator: ", "),
        remedy: "Correct the key, or add it to \"\(list)\".")
    }
  }
}
