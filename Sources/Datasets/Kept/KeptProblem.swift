import Notation

/// What can be wrong with an `evidence.json` that is read back.
enum KeptProblem: Problem {
  case notEvidence
  case otherFormat(String)
  case unknownUnit(String)
  case noSuchFile(String)
  case otherKind(String)
  case otherCodes([String], expected: String)
  case invented
  case notInvented
  case later(WrittenDate, baseDate: WrittenDate)
  case otherUnit(figure: String, found: String, expected: String)

  var severity: Fault.Severity {
    if case .later = self { .warning } else { .error }
  }

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
    case .noSuchFile(let path):
      Wording(
        "HNA0886", found: "there is no file \(quotedForMessage(path))",
        expected: "the evidence.json of the place's own report",
        remedy: "Build that report first, correct the path, or remove the key.")
    case .otherKind(let kind):
      Wording(
        "HNA0887", found: "evidence of a report of kind \(kind)",
        expected: "a report on an authority, of kind monitoring or spd",
        remedy: "Name the evidence of the district's own report.")
    case .otherCodes(let codes, let expected):
      Wording(
        "HNA0888",
        found: "evidence of a report on "
          + (codes.count == 1 ? codes[0] : "\(codes.count) codes"),
        expected: expected,
        remedy: "Name the evidence of this place, or correct its code.")
    case .invented:
      Wording(
        "HNA0889", found: "evidence of an invented place",
        expected: "evidence of a real one, as the report is of a real place",
        remedy: "Take the evidence out, or say \"invented: true\" in the definition.")
    case .notInvented:
      Wording(
        "HNA0889", found: "evidence of a real place",
        expected: "evidence of an invented one, as the report is of an invented place",
        remedy: "Take the evidence out; made-up and real figures are not mixed.")
    case .later(let date, let baseDate):
      Wording(
        "HNA0890", found: "evidence of \(date), after the base date \(baseDate)",
        expected: "what was known at the base date",
        remedy: "Take an earlier edition of that report, or move \"base_date\".")
    case .otherUnit(let figure, let found, let expected):
      Wording(
        "HNA0891", found: "figure \(quotedForMessage(figure)) in \(found)", expected: expected,
        remedy: Self.remedy)
    }
  }
}
