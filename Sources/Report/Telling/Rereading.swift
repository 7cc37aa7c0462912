import DocumentModel
import Evidence
import Notation

/// What an author's passage rests on and that is no longer as it was seen.
struct Move {
  let problem: RereadProblem
  let location: Location
  /// What the reader of a draft is told.
  let text: Prose
}

extension Teller {
  /// How far something that a passage rests on has moved; nil if it has not, or within the tolerance.
  func move(of rest: AuthorsBlock.Rest, in author: AuthorsBlock) -> Move? {
    if let finding = telling.ledger.findings[rest.name] {
      guard finding.outcome != rest.seen else { return nil }
      return move(
        rest, label: finding.question, now: .text(finding.outcome), problem: finding.outcome)
    }
    guard let figure = telling.ledger.figure(named: rest.name) else {
      let near = nearest(
        to: rest.name,
        among: telling.ledger.figures.keys.map(\.text) + Array(telling.ledger.findings.keys))
      return Move(
        problem: .gone(rest.name, nearest: near), location: rest.location,
        text: told(
          "\(rest.name) was \(rest.seen) when it was written; the report no longer has it."))
    }
    guard let value = figure.value else {
      return move(rest, label: figure.label, now: .text(figure.display), problem: figure.display)
    }
    guard let seen = SeenNumber(rest.seen) else {
      return Move(
        problem: .notANumber(rest.seen, name: rest.name), location: rest.location,
        text: told("what it rests on is not a number: \(rest.seen)."))
    }
    let isNear =
      if let tolerance = author.tolerance {
        abs(value - seen.value) <= tolerance * abs(seen.value)
      } else {
        figure.unit.display(value) == figure.unit.display(seen.value)
      }
    guard !isNear else { return nil }
    let mark = Mark.value(figure: figure.id.text, raw: value, text: figure.display)
    return move(rest, label: figure.label, now: mark, problem: figure.display)
  }

  private func move(_ rest: AuthorsBlock.Rest, label: String, now: Mark, problem: String) -> Move {
    var text = told("\(label) (\(rest.name)) was \(rest.seen) when it was written, and is now ")
    text.append(now)
    text.append(markdown: ".")
    return Move(
      problem: .moved(rest.name, from: rest.seen, to: problem), location: rest.location, text: text)
  }

  private func told(_ words: String) -> Prose {
    var text = Prose(markdown: "Read the next passage again: ")
    text.append(.text(words))
    return text
  }
}

/// A number as an author writes what was seen: `1312`, `45.0%`.
struct SeenNumber {
  let value: Double

  /// Reads the number; nil if it is none.
  init?(_ text: String) {
    let isPercentage = text.hasSuffix("%")
    guard let number = PlainNumber.double(isPercentage ? String(text.dropLast()) : text) else {
      return nil
    }
    value = isPercentage ? number / 100 : number
  }
}

/// Why an author's passage should be read again: always a warning.
enum RereadProblem: Problem {
  case moved(String, from: String, to: String)
  case gone(String, nearest: String?)
  case notANumber(String, name: String)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
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
