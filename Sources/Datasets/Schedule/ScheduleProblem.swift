import Evidence
package import Notation

/// What can be wrong with a schedule of units, or with what is said beside it.
package enum ScheduleProblem: Problem {
  /// What an amount is measured in.
  package enum Measure: Sendable {
    case squareMetres, pounds

    var words: String {
      switch self {
      case .squareMetres: "square metres"
      case .pounds: "pounds"
      }
    }
  }

  case noUnits
  case unknownTenure(String)
  case notPositive(column: String, text: String, Measure)
  case notPlain(column: String, text: String, Measure)
  case mixedUnits(area: Double, least: Double)
  case notAPercentage(name: String, text: String)
  case plotTwice(String, line: Int)
  case implausible(column: String, number: Int, least: Int, most: Int)
  case mixedPounds(value: Double, greatest: Double)
  case allInFeet(area: Double, persons: Int)

  private static let squareMetresPerSquareFoot = 0.092_903_04

  package var wording: Wording {
    switch self {
    case .noUnits:
      Wording(
        "HNA0851", found: "a schedule without homes", expected: "a row for each home",
        remedy: "Add the homes below the header, market homes included.")
    case .unknownTenure(let text):
      Wording(
        "HNA0852", found: "unknown tenure \"\(text)\"" + Self.suggestion(text),
        expected: "one of " + UnitSchedule.Tenure.allCases.map(\.rawValue).joined(separator: ", "),
        remedy: "Write the tenure as it stands in this list.")
    case .notPositive(let column, let text, let measure):
      Wording(
        "HNA0853", found: "column \"\(column)\" has \"\(text)\"",
        expected: "a number of \(measure.words) above zero",
        remedy: "Correct the number, or leave the row out if there is no such home.")
    case .notPlain(let column, let text, let measure):
      Wording(
        "HNA0854", found: "column \"\(column)\" has \"\(text)\"",
        expected: "a plain number of \(measure.words), such as "
          + (measure == .pounds ? "240000" : "79"),
        remedy: Self.plain(text, measure))
    case .mixedUnits(let area, let least):
      Wording(
        "HNA0855",
        found: "a floor area of \(Display.number(area)) beside one of \(Display.number(least))",
        expected: "square metres in every row",
        remedy: "If the area is in square feet, write "
          + Display.number(area * Self.squareMetresPerSquareFoot, decimals: 1)
          + "; else correct it.")
    case .notAPercentage(let name, let text):
      Wording(
        "HNA0856", found: "\(name) has \"\(text)\"",
        expected: "a percentage with its sign, from 0% to 100%", remedy: Self.percentage(text))
    case .implausible(let column, let number, let least, let most):
      Wording(
        "HNA0815", found: "column \"\(column)\" has \(number)",
        expected: "a whole number from \(least) to \(most)", remedy: "Correct the number.")
    case .mixedPounds(let value, let greatest):
      Wording(
        "HNA0816",
        found: "a value of \(Display.number(value)) beside one of \(Display.number(greatest))",
        expected: "pounds in every row",
        remedy: "If the value is in thousands, write \(Int(value * 1000)); else correct it.")
    case .allInFeet(let area, let persons):
      Wording(
        "HNA0817",
        found: "no home smaller for its people than \(Display.number(area)) for \(persons)",
        expected: "square metres in every row",
        remedy: "If the areas are in square feet, convert each: this one is "
          + Display.number(area * Self.squareMetresPerSquareFoot, decimals: 1)
          + ". Else correct them.")
    case .plotTwice(let plot, let line):
      Wording(
        "HNA0857", found: "plot \"\(plot)\" stands on line \(line) already",
        expected: "each plot once", remedy: "Give each home a plot of its own.")
    }
  }

  private static func suggestion(_ text: String) -> String {
    nearest(to: text, among: UnitSchedule.Tenure.allCases.map(\.rawValue))
      .map { "; did you mean \"\($0)\"?" } ?? ""
  }

  private static func plain(_ text: String, _ measure: Measure) -> String {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    if measure == .squareMetres, text.lowercased().contains("f"),
      let feet = PlainNumber.double(String(digits))
    {
      return "Give every area in square metres: write "
        + Display.number(feet * squareMetresPerSquareFoot, decimals: 1) + "."
    }
    return "Write digits only, without a unit, a sign or commas."
  }

  /// What was probably meant.
  private static func percentage(_ text: String) -> String {
    guard let value = PlainNumber.double(text), value > 0 else {
      return "Write the number and a percent sign, such as 30%."
    }
    let whole = value < 1 ? value * 100 : value
    guard whole <= 100 else { return "Write the number and a percent sign, such as 30%." }
    let decimals = whole == whole.rounded() ? 0 : 1
    return "Write \(Display.number(whole, decimals: decimals))% if that is meant."
  }
}
