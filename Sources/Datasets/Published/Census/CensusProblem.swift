import Notation

/// What can be wrong with a census table, besides what can be wrong with any published file.
enum CensusProblem: Problem {
  case doesNotSay(expected: CensusCounted)
  case countsOthers(found: CensusCounted, expected: CensusCounted)
  case repeated([String])
  case doesNotAddUp(code: String, whole: Double, sum: Double, others: Int)
  case liesAcross(category: String, stem: String)
  case doesNotApply(code: String, count: Double, expected: CensusCounted)
  case rowMissing(code: String, crossing: String, others: Int)
  case categoriesMissing(variable: String, found: Int, stated: Int)
  case otherYear(code: String, found: String, year: Int)
  case farApart(figure: String, found: Double, other: Double, file: String)

  var severity: Fault.Severity {
    switch self {
    case .liesAcross: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .doesNotSay(let expected):
      Wording(
        "HNA0590", found: "nothing in the file says whether it counts households or people",
        expected: expected == .households
          ? "\"all households\" or \"household reference person\" in a heading, a title or a "
            + "sheet of metadata"
          : "\"usual residents\" in a title or a sheet of metadata",
        remedy:
          "Download the workbook of the custom dataset, whose sheet Metadata says it, or keep "
          + "the name under which the table was issued.")
    case .countsOthers(let found, let expected):
      Wording(
        "HNA0591", found: "the table counts \(found.rawValue)", expected: expected.rawValue,
        remedy: "Download the table for \(population(expected)).")
    case .doesNotApply(let code, let number, let expected):
      Wording(
        "HNA0591",
        found: "\(count(number)) of \(code) stand under \"Does not apply\", so that the table "
          + "counts others besides \(expected.rawValue)",
        expected: expected.rawValue, remedy: "Download the table for \(population(expected)).")
    case .repeated(let variables):
      Wording(
        "HNA0592",
        found: "a query download of \(variables.joined(separator: " by ")), "
          + "which repeats its table for each category",
        expected: "the bulk download, the programming interface or a custom dataset",
        remedy: "Download the table in one of these forms, which hold it in one piece.")
    case .doesNotAddUp(let code, let whole, let sum, let others):
      Wording(
        "HNA0593",
        found: "the parts of \(code) add up to \(count(sum)), the whole is \(count(whole))"
          + (others > 0 ? "; \(others) more places likewise" : ""),
        expected: "the same but for the small changes that protect people's answers",
        remedy: "Use the table as the publisher issued it, with all its categories.")
    case .liesAcross(let category, let stem):
      Wording(
        "HNA0594",
        found: "category \(quotedForMessage(category)) lies across the limits of \(stem)",
        expected: "categories that can be put together to it",
        remedy: "Nothing needs doing if another file gives these figures; "
          + "otherwise download the table with narrower categories.")
    case .rowMissing(let code, let crossing, let others):
      Wording(
        "HNA0596",
        found: "no row of \(code) for \(quotedForMessage(crossing))"
          + (others > 0 ? " (and \(others) more)" : ""),
        expected: "a row for each category, or crossing of them, that the table has",
        remedy: "Use the file as the publisher issued it; a count of nought has its row too.")
    case .categoriesMissing(let variable, let found, let stated):
      Wording(
        "HNA0597",
        found: "rows for \(found) categories of \(variable), and \(stated) in its heading",
        expected: "rows for every category, \"Does not apply\" among them",
        remedy: "Use the file as the publisher issued it; rows were lost from it, or added.")
    case .otherYear(let code, let found, let year):
      Wording(
        "HNA0598", found: "a row of \(code) for \(quotedForMessage(found)) in a table of \(year)",
        expected: "rows of one census",
        remedy: "Use the file as the publisher issued it, with each census in a file of its own.")
    case .farApart(let figure, let found, let other, let file):
      Wording(
        "HNA0595",
        found: "\(figure) is \(count(found)), but \(count(other)) by \(file)",
        expected: "tables of one census that count the same",
        remedy: "One of the two counts something else, such as people instead of households: "
          + "download the right one.")
    }
  }

  private func population(_ counted: CensusCounted) -> String {
    counted == .households ? "all households" : "all usual residents"
  }

  private func count(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
