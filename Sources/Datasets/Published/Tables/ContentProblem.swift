import Notation

/// What can be wrong with a table that is laid out as it should be: it holds something else than its headings let one think.
enum ContentProblem: Problem {
  case notWhole(text: String, heading: String)
  case otherContent(found: String, expected: String)
  case contradiction(found: String, expected: String)
  case agesOutOfOrder(String, after: String)

  var wording: Wording {
    switch self {
    case .notWhole(let text, let heading):
      Wording(
        "HNA0583",
        found: "column \(quotedForMessage(heading)) has \(quotedForMessage(text))",
        expected: "a whole number, since the table counts",
        remedy: "Use the table of numbers, and not that of percentages or of thousands.")
    case .otherContent(let found, let expected):
      Wording(
        "HNA0584", found: "the table holds \(found)", expected: expected,
        remedy: "Download \(expected), or take this file out of the folder.")
    case .contradiction(let found, let expected):
      Wording(
        "HNA0585", found: found, expected: expected,
        remedy: "Compare the file with the publisher's page; "
          + "check that the cells stand under their headings.")
    case .agesOutOfOrder(let heading, let before):
      Wording(
        "HNA0586",
        found: "a heading \(quotedForMessage(heading)) after \(quotedForMessage(before))",
        expected: "ages that rise from left to right",
        remedy: "Use the file as the publisher issued it; the columns or the headings were moved.")
    }
  }
}
