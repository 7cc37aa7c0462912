package import Notation

/// What can be wrong with a sheet of a workbook.
package enum SheetProblem: Problem {
  case noSuchSharedText(String)
  case notANumber(String)
  case notADate(String)
  case badReference(String)
  case outOfOrder(String)
  case tooManyRows(limit: Int)
  case tooManyColumns(limit: Int)
  case tooManyRepeats(limit: Int)
  case rowTooLong(limit: Int)
  case sharedTextsTooLong(limit: Int)
  case noSheet
  case tooManySheets(limit: Int)

  private static let saveAgain =
    "Open the file in a spreadsheet program and save it again, or download it again."

  package var wording: Wording {
    switch self {
    case .noSuchSharedText(let index):
      Wording(
        "HNA0450", found: "a cell with the shared text number \(quotedForMessage(index))",
        expected: "the number of one that the workbook has", remedy: Self.saveAgain)
    case .notANumber(let text):
      Wording(
        "HNA0451", found: "a numeric cell with \(quotedForMessage(text))", expected: "a number",
        remedy: Self.saveAgain)
    case .notADate(let text):
      Wording(
        "HNA0452", found: "a date cell with \(quotedForMessage(text))", expected: "a date",
        remedy: Self.saveAgain)
    case .badReference(let text):
      Wording(
        "HNA0453", found: "a row or cell named \(quotedForMessage(text))",
        expected: "a name such as 7 or B7", remedy: Self.saveAgain)
    case .outOfOrder(let name):
      Wording(
        "HNA0454", found: "\(name) after one that should follow it",
        expected: "rows and cells in order, each once", remedy: Self.saveAgain)
    case .tooManyRows(let limit):
      Wording(
        "HNA0455", found: "a row beyond the last a sheet can have", expected: "at most \(limit)",
        remedy: Self.saveAgain)
    case .tooManyColumns(let limit):
      Wording(
        "HNA0456", found: "a cell beyond the last column a sheet can have",
        expected: "at most \(limit)", remedy: Self.saveAgain)
    case .tooManyRepeats(let limit):
      Wording(
        "HNA0457", found: "more than \(limit) cells that repeat others", expected: "a table",
        remedy: "Check where the file comes from; no published table repeats as much.")
    case .rowTooLong(let limit):
      Wording(
        "HNA0458", found: "a row of more than \(limit) bytes", expected: "less text",
        remedy: "Check where the file comes from; no published table needs as much.")
    case .sharedTextsTooLong(let limit):
      Wording(
        "HNA0459", found: "shared texts of more than \(limit) bytes", expected: "less text",
        remedy: "Check where the file comes from; no published table needs as much.")
    case .noSheet:
      Wording(
        "HNA0460", found: "a workbook without a sheet", expected: "at least one table",
        remedy: Self.saveAgain)
    case .tooManySheets(let limit):
      Wording(
        "HNA0461", found: "a workbook of more than \(limit) sheets", expected: "at most \(limit)",
        remedy: "Check where the file comes from; no published workbook needs as many.")
    }
  }
}
