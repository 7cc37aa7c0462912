import Evidence
import Notation

/// Reads editions.yaml.
struct EditionReading {
  let log: FaultLog

  /// Reads the file.
  ///
  /// - Parameter root: a cursor at the root of the file.
  /// - Returns: the editions that could be read, in the order of the file.
  func editions(_ root: YAMLCursor) -> Editions {
    guard let map = root.map(required: ["description", "editions"]),
      let cursors = map.list("editions")
    else { return Editions(records: []) }
    var records: [EditionRecord] = []
    for cursor in cursors {
      guard let record = record(cursor) else { continue }
      if let previous = records.last, record.from <= previous.from {
        let problem = PolicyProblem.notInOrder(from: record.from, previous: previous.from)
        log.record(problem, at: cursor.location)
      }
      if records.contains(where: { $0.edition == record.edition }) {
        log.record(PolicyProblem.editionTwice(record.edition.rawValue), at: cursor.location)
      }
      records.append(record)
    }
    if records.count == cursors.count {
      for edition in Edition.allCases where !records.contains(where: { $0.edition == edition }) {
        log.record(PolicyProblem.editionMissing(edition.rawValue), at: root.location)
      }
    }
    return Editions(records: records)
  }

  private func record(_ cursor: YAMLCursor) -> EditionRecord? {
    guard let map = cursor.map(required: ["edition", "from", "reference"], optional: ["note"])
    else { return nil }
    let edition = map.word("edition", from: Edition.allCases.map(\.rawValue))
      .flatMap(Edition.init)
    let from = map.date("from")
    let reference = map["reference"].flatMap { Reference.read($0, isVerified: true) }
    guard let edition, let from, let reference else { return nil }
    return EditionRecord(
      edition: edition, from: from, reference: reference, note: map.text("note")?.onOneLine)
  }
}
