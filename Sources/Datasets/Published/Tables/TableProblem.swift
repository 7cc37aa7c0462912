import Notation

/// What can be wrong with a published table, once it is known what it should be.
enum TableProblem: Problem {
  case noSheet(String, known: [String])
  case limitsOutOfOrder(code: String)
  case noYear
  case unknownLayout(dataset: String, known: String)
  case otherWord(column: String, found: String, known: [String])
  case areaNotNamed
  case areaNotFound(String, known: [String])
  case ragged(fields: Int, headings: Int)
  case impossible(figure: String, display: String, selection: String, expected: String)
  case doesNotAddUp(code: String, total: String, parts: String)
  case headingTwice(String)
  case ageTwice(code: String, age: String, firstRow: Int)

  var severity: Fault.Severity {
    switch self {
    case .areaNotNamed: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .noSheet(let name, let known):
      Wording(
        "HNA0560", found: "no sheet \"\(name)\" among \(known.joined(separator: ", "))",
        expected: "the sheets of the published file",
        remedy: "Use the whole workbook as it was published.")
    case .limitsOutOfOrder(let code):
      Wording(
        "HNA0561", found: "confidence limits of \(code) that do not lie around its value",
        expected: "a lower limit below and an upper limit above",
        remedy: "Check that the columns stand under their headings; "
          + "in this file the upper limit comes first.")
    case .noYear:
      Wording(
        "HNA0562", found: "a table that does not say of which year it is",
        expected: "a year in its title or headings",
        remedy: "Use the file as it was published, with the lines above the table.")
    case .unknownLayout(let dataset, let known):
      Wording(
        "HNA0563", found: "\(dataset) in a layout that is not known", expected: known,
        remedy: "Write the rows that are needed into a CSV file of that form, or state the figures."
      )
    case .otherWord(let column, let found, let known):
      Wording(
        "HNA0564",
        found: "column \"\(column)\" has \(quotedForMessage(found))"
          + (nearest(to: found, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "one of " + known.joined(separator: ", "), remedy: "Write one of these words.")
    case .areaNotNamed:
      Wording(
        "HNA0565", found: "rates by broad rental market area, and none named in area.yaml",
        expected: "the key brma with the name of one",
        remedy: "Add brma to area.yaml, with the name as this file has it; "
          + "without it no rate is taken from the file.")
    case .areaNotFound(let name, let known):
      Wording(
        "HNA0566",
        found: "no broad rental market area \(quotedForMessage(name))"
          + (nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "a name as this file has it", remedy: "Correct brma in area.yaml.")
    default: wordingOfRows
    }
  }

  /// The problems of single rows and figures.
  private var wordingOfRows: Wording {
    switch self {
    case .ragged(let fields, let headings):
      Wording(
        "HNA0530",
        found: "a row of \(fields) \(fields == 1 ? "field" : "fields") "
          + "below \(headings) headings",
        expected: "a field for each heading",
        remedy: "Use the file as the publisher issued it; where a field is lost or added, "
          + "the others stand below the wrong headings.")
    case .impossible(let figure, let display, let selection, let expected):
      Wording(
        "HNA0531", found: "\(figure) would be \(display), by \(selection)", expected: expected,
        remedy: "Compare the cell with the publisher's page, and its unit with the heading; "
          + "then download the file again.")
    case .doesNotAddUp(let code, let total, let parts):
      Wording(
        "HNA0532", found: "the parts of \(code) add up to \(parts), and its total is \(total)",
        expected: "a total that is the sum of its parts, but for rounding",
        remedy: "Use the file as the publisher issued it; "
          + "check that the columns stand under their headings.")
    case .headingTwice(let heading):
      Wording(
        "HNA0534", found: "a second heading \(quotedForMessage(heading)) beside the first",
        expected: "one column for each heading",
        remedy: "Use the file as the publisher issued it; "
          + "check that the columns stand under their headings.")
    case .ageTwice(let code, let age, let firstRow):
      Wording(
        "HNA0533", found: "a second row for \(code), age \(age), after row \(firstRow)",
        expected: "one row for each place and age",
        remedy: "Use the file as the publisher issued it; one of the rows was added to it.")
    default: preconditionFailure("not a problem of rows: \(self)")
    }
  }
}
