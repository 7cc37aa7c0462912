import Notation

/// What can be wrong with the evidence of the last edition, beyond what `KeptProblem` knows.
enum EditionProblem: Problem {
  case otherArea(String, expected: String)
  case otherKind(String, expected: String)
  case later(String, baseDate: String)
  case noSuchFigure(String)
  case twice(String)
  case noFormula(String, of: String)
  case otherResult(String, stated: Double?, formula: String, gives: Double?)
  case restsOnItself(String)
  case noFile(String, known: [String])

  /// The remedy where a file is not as the program wrote it.
  static let copyAgain =
    "Copy the file evidence.json of that edition again; it is not to be edited."

  var wording: Wording {
    switch self {
    case .otherArea(let area, let expected):
      Wording(
        "HNA0862", found: "the evidence of the area folder \(quotedForMessage(area))",
        expected: "that of \(quotedForMessage(expected))",
        remedy: "Name the evidence file of an earlier edition of this report.")
    case .otherKind(let kind, let expected):
      Wording(
        "HNA0862", found: "the evidence of a report of kind \(quotedForMessage(kind))",
        expected: "that of kind \(quotedForMessage(expected))",
        remedy: "Name the evidence file of an earlier edition of this report.")
    case .later(let date, let baseDate):
      Wording(
        "HNA0863", found: "an edition as at \(date), after this report's base date \(baseDate)",
        expected: "an earlier edition",
        remedy: "Name the evidence file of an earlier edition, or correct \"base_date\".")
    case .noSuchFigure(let name):
      Wording(
        "HNA0864", found: "a reference to the figure \(quotedForMessage(name))",
        expected: "a figure of the file", remedy: Self.copyAgain)
    case .twice(let name):
      Wording(
        "HNA0865", found: "\(quotedForMessage(name)) a second time", expected: "each name once",
        remedy: Self.copyAgain)
    case .noFormula(let formula, let name):
      Wording(
        "HNA0866",
        found: "the formula \(quotedForMessage(formula)) of \(quotedForMessage(name))",
        expected: "one that can be worked out on its inputs", remedy: Self.copyAgain)
    case .otherResult(let name, let stated, let formula, let value):
      Wording(
        "HNA0866",
        found: "\(quotedForMessage(name)) is \(Self.spoken(stated)), but \(formula) gives "
          + Self.spoken(value),
        expected: "the result of the formula", remedy: Self.copyAgain)
    case .restsOnItself(let name):
      Wording(
        "HNA0866", found: "\(quotedForMessage(name)) rests on itself",
        expected: "a working that ends in sources", remedy: Self.copyAgain)
    case .noFile(let path, let known):
      Wording(
        "HNA0867",
        found: "no file \(quotedForMessage(path)) in the area folder"
          + (nearest(to: path, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "the evidence.json of the last edition, kept as editions/<year>.json",
        remedy: "Copy it there from the output folder of that edition, or remove the key "
          + "\"previous\".")
    }
  }

  private static func spoken(_ value: Double?) -> String { value.map { "\($0)" } ?? "nothing" }
}
