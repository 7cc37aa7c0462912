import Foundation
import Notation
import Report

/// An author's passage with what the report has now, to be recorded as read again.
struct PassageAcceptance {
  let passage: PassageReading

  /// Values that are written otherwise now; whether they moved beyond the passage's tolerance does not matter, since a
  /// person has read the passage beside all of them.
  var changes: [(written: AuthorsBlock.Rest, now: String)] {
    passage.rests.compactMap { rest in
      rest.now.flatMap { $0 == rest.written.seen ? nil : (rest.written, $0) }
    }
  }

  /// The passage's file with the values of the report in it.
  ///
  /// - Throws: `Faults` where the report lacks something that the passage rests on, or a value stands otherwise than on
  ///   the line of its name.
  func edited() throws -> [UInt8] {
    let log = FaultLog()
    for rest in passage.rests where rest.now == nil {
      log.record(AcceptProblem.gone(rest.written.name), at: rest.written.location)
    }
    try log.check()
    let file = URL(filePath: passage.path)
    var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // Backwards, so that what stands before on the same line keeps its column.
    for (rest, now) in changes.reversed() {
      let edit = YAMLLineEdit(at: rest.location, key: rest.name, from: rest.seen, to: now)
      guard edit.apply(to: &text) else {
        log.record(AcceptProblem.notOnItsLine(rest.name, now: now), at: rest.location)
        continue
      }
    }
    try log.check()
    let bytes = Array(text.utf8)
    try check(bytes)
    return bytes
  }

  /// Checks that the file now says what was meant, and could be read.
  private func check(_ bytes: [UInt8]) throws {
    let log = FaultLog()
    let read = AuthorsBlock.read(bytes, path: passage.path, log: log)
    try log.check()
    for (rest, again) in zip(passage.rests, read?.restsOn ?? []) {
      guard let now = rest.now, again.seen != now || again.name != rest.written.name else {
        continue
      }
      log.record(AcceptProblem.notOnItsLine(rest.written.name, now: now), at: again.location)
    }
    try log.check()
  }
}

/// Why a passage cannot be recorded as read again.
enum AcceptProblem: Problem {
  case gone(String)
  case notOnItsLine(String, now: String)

  var wording: Wording {
    switch self {
    case .gone(let name):
      Wording(
        "HNA0686", found: "the passage rests on \"\(name)\", which the report does not have",
        expected: "a figure or a finding of the report",
        remedy: "Correct the name, or take the line out once the passage does without it.")
    case .notOnItsLine(let name, let now):
      Wording(
        "HNA0687", found: "a value of \"\(name)\" that does not stand on the line of its name",
        expected: "\"\(name): \(now)\" on one line",
        remedy: "Write it so yourself; nothing was changed.")
    }
  }
}
