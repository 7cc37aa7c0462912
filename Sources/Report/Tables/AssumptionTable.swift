import DocumentModel
import Evidence

/// Every parameter and assumption that a figure rests on, with its value and the reference or the reason.
///
/// The values of one parameter, such as a rate for each year or a weight for each size, share a row.
enum AssumptionTable {
  /// What the table shows; nil if no figure rests on any.
  static func content(_ telling: Telling) -> TableContent? {
    var rows: [Choice] = []
    for choice in choices(telling.ledger) {
      if let last = rows.indices.last, rows[last].isOfOneParameter(with: choice) {
        rows[last].figures += choice.figures
      } else {
        rows.append(choice)
      }
    }
    guard !rows.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Parameter or assumption"), Table.Column("Value"), .words("Unit"), .words("Kind"),
        .words("Reference or reason"),
      ],
      rows: rows.map(\.row), figures: [])
  }

  /// Each value by itself, by name; values that are named for themselves by size, and equal ones by name.
  private static func choices(_ ledger: Ledger) -> [Choice] {
    ledger.figures.values.filter { $0.id.stem.hasPrefix("policy.") }
      .sorted(by: inOrderOfValues).compactMap(Choice.init)
  }

  private static func inOrderOfValues(_ left: Figure, _ right: Figure) -> Bool {
    let (first, second) = (left.id.stem.parameter, right.id.stem.parameter)
    guard first == second, left.isNamedForItself, right.isNamedForItself else {
      return left.id < right.id
    }
    return (left.value ?? 0, left.id) < (right.value ?? 0, right.id)
  }
}

/// A row of the table: the values of one parameter that have the same ground.
private struct Choice {
  var figures: [Figure]
  let kind: String
  let ground: String

  /// Nil for a figure that is neither a parameter nor an assumption.
  init?(_ figure: Figure) {
    figures = [figure]
    switch figure.basis {
    case .parameter(let reference, let from):
      kind = "Parameter"
      ground =
        reference.title + Self.commencement(from)
        + (reference.isVerified ? "" : " (not confirmed in its source)")
    case .assumption(let reason, let replaces):
      kind = "Assumption"
      ground = reason + (replaces.map { " (usually \(figure.unit.display($0)))" } ?? "")
    case .observed, .stated, .derived: return nil
    }
  }

  /// Since when a value holds; nothing for practice, which has no such day and is filed under the earliest one.
  private static func commencement(_ from: String?) -> String {
    guard let from, from != earliest else { return "" }
    return ", from \(Periods.spoken(date: from))"
  }

  func isOfOneParameter(with other: Choice) -> Bool {
    guard let own = figures.first, let added = other.figures.first, own.label.contains(separator),
      own.label.namesParameter == added.label.namesParameter
    else { return false }
    return own.id.stem.parameter == added.id.stem.parameter && own.unit == added.unit
      && kind == other.kind && ground == other.ground
  }

  var row: Table.Row {
    let first = figures[0]
    let isAlone = figures.count == 1
    return Table.Row(
      Prose(text: isAlone ? first.label : first.label.namesParameter),
      [
        isAlone ? .value(Value(first)) : .values(figures.map(listed)),
        .prose(Prose(text: first.unit.rawValue)), .prose(Prose(text: kind)),
        .prose(Prose(text: ground)),
      ])
  }

  private func listed(_ figure: Figure) -> Table.Listed {
    let label = figure.label.dropFirst(figure.label.namesParameter.count + separator.count)
    return Table.Listed(
      label: figure.isNamedForItself ? nil : String(label), header: figure.label,
      value: Value(figure))
  }
}

/// The day under which `Inputs/policy` files what has no day of commencement: docs/policy.md.
private let earliest = "2000-01-01"

/// What stands between the name of a parameter and that of one of its values.
private let separator = ": "

extension Figure {
  /// Whether it is a value of a list that has no name but its size, 5%, 10%; a financial year is a name.
  fileprivate var isNamedForItself: Bool {
    guard let dot = id.stem.lastIndex(of: ".") else { return false }
    let word = id.stem[id.stem.index(after: dot)...].utf8
    let hyphen = UInt8(ascii: "-")
    guard !word.isEmpty, word.allSatisfy({ Sign.isDigit($0) || $0 == hyphen }) else { return false }
    return word.split(separator: hyphen, omittingEmptySubsequences: false).map(\.count) != [4, 2]
  }
}

extension String {
  /// The name of a parameter, of a name that may go on with one of its values.
  fileprivate var parameter: Substring { lastIndex(of: ".").map { self[..<$0] } ?? self[...] }

  /// The words for a parameter, of words that may go on with one of its values.
  fileprivate var namesParameter: String {
    firstRange(of: separator).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
