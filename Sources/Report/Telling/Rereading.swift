import DocumentModel
import Evidence
package import Notation

/// An author's passage beside the report it stands in.
package struct PassageReading: Sendable {
  /// Something that the passage rests on.
  package struct Rest: Sendable {
    package let written: AuthorsBlock.Rest
    /// What the author would write now; nil if the report has nothing of the name.
    package let now: String?
    /// Why the passage should be read again because of it; nil if it need not.
    package let problem: (any Problem)?
  }

  package let path: String
  /// The block that it replaces or follows, `chapter.block`.
  package let block: String
  package let rests: [Rest]
}

/// What an author's passage rests on and that is no longer as it was seen.
struct Move {
  let problem: RereadProblem
  /// What the reader of a draft is told.
  let text: Prose
}

extension Teller {
  /// How far something that a passage rests on has moved; nil if it has not, or within the tolerance.
  func move(of rest: AuthorsBlock.Rest, in author: AuthorsBlock) -> Move? {
    if let finding = telling.ledger.findings[rest.name] {
      guard finding.outcome != rest.seen else { return nil }
      return move(rest, label: finding.question, now: .text(finding.outcome), finding.outcome)
    }
    guard let figure = telling.ledger.figure(named: rest.name) else { return gone(rest) }
    guard let value = figure.value else {
      guard figure.display != rest.seen else { return nil }
      return move(rest, label: figure.label, now: .text(figure.display), figure.display)
    }
    let mark = Mark.value(figure: figure.id.text, raw: value, text: figure.display)
    guard let written = rest.seen, !SeenValue.isMarker(written) else {
      return move(rest, label: figure.label, now: mark, figure.display)
    }
    guard let seen = SeenValue.number(written) else {
      return Move(
        problem: .notANumber(written, name: rest.name),
        text: told("what it rests on is not a number: \(written)."))
    }
    let isNear =
      if let tolerance = author.tolerance {
        abs(value - seen) <= tolerance * abs(seen)
      } else {
        figure.unit.display(value) == figure.unit.display(seen)
      }
    return isNear ? nil : move(rest, label: figure.label, now: mark, figure.display)
  }

  /// What an author would write of something now; nil if the report has nothing of the name.
  func now(of rest: AuthorsBlock.Rest) -> String? {
    telling.ledger.findings[rest.name]?.outcome
      ?? telling.ledger.figure(named: rest.name).map(SeenValue.text)
  }

  private func move(
    _ rest: AuthorsBlock.Rest, label: String, now: Mark, _ shown: String
  ) -> Move {
    guard let seen = rest.seen else {
      var text = told("what was seen of \(label) (\(rest.name)) is not recorded; it is now ")
      text.append(now)
      text.append(markdown: ".")
      return Move(problem: .neverSeen(rest.name, now: shown), text: text)
    }
    var text = told("\(label) (\(rest.name)) was \(seen) when it was written, and is now ")
    text.append(now)
    text.append(markdown: ".")
    return Move(problem: .moved(rest.name, from: seen, to: shown), text: text)
  }

  private func gone(_ rest: AuthorsBlock.Rest) -> Move {
    let near = nearest(
      to: rest.name,
      among: telling.ledger.figures.keys.map(\.text) + Array(telling.ledger.findings.keys))
    let was = rest.seen.map { "was \($0) when it was written" } ?? "is what it rests on"
    return Move(
      problem: .gone(rest.name, nearest: near),
      text: told("\(rest.name) \(was); the report does not have it."))
  }

  private func told(_ words: String) -> Prose {
    var text = Prose(markdown: "Read the next passage again: ")
    text.append(.text(words))
    return text
  }
}

/// Why an author's passage should be read again: always a warning.
enum RereadProblem: Problem {
  case neverSeen(String, now: String)
  case moved(String, from: String, to: String)
  case gone(String, nearest: String?)
  case notANumber(String, name: String)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
    case .neverSeen(let name, let now):
      Wording(
        "HNA0685", found: "no value seen of \"\(name)\", which is now \(now)",
        expected: "the value on which the passage rests",
        remedy: "Read the passage beside the report, then run hna accept for it.")
    case .moved(let name, let from, let to):
      Wording(
        "HNA0691", found: "\"\(name)\" is now \(to)",
        expected: "\(from), as when the passage was written",
        remedy: "Read the passage again, then run hna accept for it.")
    case .gone(let name, let nearest):
      Wording(
        "HNA0692",
        found: "the passage rests on \"\(name)\", which the report does not have"
          + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "a figure or a finding of the report",
        remedy: "Correct the name, or read the passage again without it.")
    case .notANumber(let seen, let name):
      Wording(
        "HNA0693", found: "\"\(seen)\" as the value seen of \"\(name)\"",
        expected: "a plain number such as 1312 or 45.0%",
        remedy: "Write digits, with a point for decimals and a sign for per cent, without commas.")
    }
  }
}
