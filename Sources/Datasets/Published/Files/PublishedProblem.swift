import Notation

/// What can be wrong with a published file, once it is open.
enum PublishedProblem: Problem {
  case unknownFile
  case twoEditions(title: String, edition: String, other: String, file: String)
  case otherCountry(String)
  case nameOfAnother(name: String, title: String)
  case noCodeOfTheArea(count: Int)
  case codesMissing([String])
  case otherVintage(area: Int, file: Int)
  case redrawn([String])
  case changesMissing([String])
  case tooSmall(String, share: Double)
  case poorFit(CodeSet, FitRules)
  case placeMissing(String, key: String)
  case headingMissing(String)
  case notACount(text: String, heading: String)
  case codeTwice(String, firstRow: Int)
  case twoValues(String, other: String)
  case noSuchFolder(String)
  case preferredUnknown(String)
  case codesBeyond(count: Int)
  case unknownCategory(String)
  case noDate
  case old(title: String, years: Int, most: Int)

  var severity: Fault.Severity {
    switch self {
    case .otherCountry, .headingMissing, .notACount, .codeTwice, .twoEditions, .twoValues,
      .noSuchFolder, .unknownCategory, .noDate:
      .error
    default: .warning
    }
  }

  var wording: Wording {
    switch self {
    case .unknownFile:
      Wording(
        "HNA0501", found: "no reader knows this file",
        expected: "a dataset of docs/datasets.md, with the headings it is published with",
        remedy: "Use the file as the publisher issued it, or take it out of the data folder.")
    case .twoEditions(let title, let edition, let other, let file):
      Wording(
        "HNA0502",
        found: "\(title) is here in the edition \(edition), and in the edition \(other) in \(file)",
        expected: "one edition",
        remedy: "Keep the newer file, and take the other out of the folder.")
    case .otherCountry(let countries):
      Wording(
        "HNA0503", found: "the file is for \(countries)", expected: "places in England",
        remedy: "Download the file for England, or for England and Wales.")
    case .nameOfAnother(let name, let title):
      Wording(
        "HNA0504", found: "the file is called \(name) but holds \(title)",
        expected: "a name that says what is in it",
        remedy: "Rename it; if the other dataset was meant, download that.")
    case .noCodeOfTheArea(let count):
      Wording(
        "HNA0505",
        found: count == 1
          ? "the one code of the file is not of the area"
          : "none of the \(count) codes of the file is of the area",
        expected: "rows for the codes in area.yaml, or for the places it is compared with",
        remedy: "Download the file for the places in area.yaml, or correct the codes there.")
    case .codesMissing(let codes):
      Wording(
        "HNA0506", found: "the file has no row for \(list(codes))",
        expected: "every code of the area, or a lookup that says what it is made of",
        remedy: "Download the file for all codes of area.yaml, or put a lookup for them "
          + "into the data folder; until then it gives no figures for the area.")
    case .otherVintage(let area, let file):
      Wording(
        "HNA0507",
        found: "the file is drawn for the census of \(file), the area for that of \(area)",
        expected: "small areas of one census, or a lookup from one to the other",
        remedy:
          "Put the \"LSOA (2011) to LSOA (2021)\" lookup into the data folder; until then the "
          + "file gives no figures for the area.")
    case .redrawn(let codes):
      Wording(
        "HNA0508", found: "\(list(codes)) was redrawn between the censuses of 2011 and 2021",
        expected: "areas that can be compared",
        remedy: "Nothing needs doing: the file gives no figures for the area, since they would be "
          + "of other ground.")
    case .changesMissing(let codes):
      Wording(
        "HNA0522", found: "the change lookup has one row alone for \(list(codes)), split or merged",
        expected: "a row for each part of an area that was split, and of one that was merged",
        remedy: "Download the lookup for the whole authority; until then the file gives no figures "
          + "for the area.")
    case .tooSmall(let layer, let share):
      Wording(
        "HNA0509",
        found: "the area holds less than \(percent(share)) of each of the file's \(layer)",
        expected: "an area of \(percent(share)) of one at least",
        remedy: "Use the same dataset for smaller areas; until then the file gives no figures for "
          + "the area.")
    case .poorFit(let set, let rules):
      Wording(
        "HNA0510",
        found: "the areas of the file hold \(percent(set.coverage)) of the area, "
          + "and \(percent(set.excess)) of it again from around it"
          + (set.measuredBy.map { ", by \($0)" } ?? ""),
        expected: "\(percent(rules.coverageMinimum)) or more, and "
          + "\(percent(rules.excessMaximum)) or less",
        remedy:
          "Use the same dataset for smaller areas, or say in area.yaml under fit why it will do.")
    case .placeMissing(let code, let key):
      Wording(
        "HNA0511",
        found: "the file has no row for \(code), \(key.isEmpty ? "the area" : "place \"\(key)\"")",
        expected: "a row for each place of its kind",
        remedy: "Check the code in area.yaml; districts get new ones when they are reorganised.")
    case .headingMissing(let heading):
      Wording(
        "HNA0512", found: "no column \(quotedForMessage(heading))",
        expected: "the heading as published",
        remedy: "Use the file as the publisher issued it; if the publisher renamed the column, the "
          + "reader must learn the new name.")
    case .notACount(let text, let heading):
      Wording(
        "HNA0513",
        found: "column \(quotedForMessage(heading)) has \(quotedForMessage(text))",
        expected: "a number, or a mark of the publisher's for a missing value",
        remedy: "Use the file as the publisher issued it.")
    case .codeTwice(let code, let firstRow):
      Wording(
        "HNA0514", found: "a second row for \(code), after row \(firstRow)",
        expected: "one row for each place",
        remedy: "Use the file as the publisher issued it; one of the rows was added to it.")
    case .twoValues(let figure, let other):
      Wording(
        "HNA0515", found: "\(figure) differs from that of \(other)", expected: "the same in both",
        remedy: "Keep the newer file, and take the other out of the folder.")
    case .noSuchFolder(let folder):
      Wording(
        "HNA0516", found: "there is no folder \(folder)", expected: "a folder of published files",
        remedy: "Correct the path under data in area.yaml; it is taken from the area folder.")
    case .preferredUnknown(let figure):
      Wording(
        "HNA0517", found: "\(figure) is preferred as stated, but is not both stated and in a file",
        expected: "a figure that both give",
        remedy: "Correct the name, which ends with its period and place, or remove the entry.")
    case .codesBeyond(let count):
      Wording(
        "HNA0518",
        found: "the file was downloaded for the area, with \(count) small areas beyond it",
        expected: "the codes in area.yaml alone",
        remedy: "If they belong to the area, add them to area.yaml; otherwise nothing needs doing.")
    case .unknownCategory(let heading):
      Wording(
        "HNA0519", found: "an unknown category \(quotedForMessage(heading))",
        expected: "the categories as published",
        remedy: "Use the table as the publisher issued it; if a custom dataset joins categories, "
          + "choose the one with more of them.")
    case .noDate:
      Wording(
        "HNA0520", found: "nothing says the date of the file",
        expected: "the publisher's name, such as CTSOP3_0_2024_03_31.csv",
        remedy: "Give the file the name back that it was downloaded with.")
    case .old(let title, let years, let most):
      Wording(
        "HNA0521", found: "\(title) is \(age(years, beyond: most)) older than the base date",
        expected: "data of the last \(most) years", remedy: "Look for a newer edition of it.")
    }
  }

  /// A few days past the limit are still that number of years.
  private func age(_ years: Int, beyond most: Int) -> String {
    "\(years == most ? "more than " : "")\(years) years"
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// A few codes by name, the others by number.
  private func list(_ codes: [String]) -> String {
    let shown = codes.prefix(3).joined(separator: ", ")
    return codes.count > 3 ? "\(shown) and \(codes.count - 3) more" : shown
  }
}
