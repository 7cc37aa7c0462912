import Notation

/// What can be wrong with an `evidence.json` that is read back.
enum KeptProblem: Problem {
  case notEvidence
  case otherFormat(String)
  case unknownUnit(String)

  static let remedy = "Write the report again, and take its evidence.json as it then is."

  var wording: Wording {
    switch self {
    case .notEvidence:
      Wording(
        "HNA0881", found: "a file without a format", expected: "the evidence.json of a report",
        remedy: "Name the evidence.json of a report folder.")
    case .otherFormat(let format):
      Wording(
        "HNA0882", found: "evidence of format \(quotedForMessage(format))",
        expected: "format \(KeptEvidence.format)", remedy: Self.remedy)
    case .unknownUnit(let unit):
      Wording(
        "HNA0883", found: "unit \(quotedForMessage(unit))",
        expected: "a unit that this program writes", remedy: Self.remedy)
    }
  }
}
