import Evidence
import Notation

/// What can be wrong with a row of `stated/*.csv`.
enum StatedProblem: Error, Problem {
  case unknownFigure(String)
  case countedFigure(String)
  case namedInFull(String, stem: String)
  case malformedPeriod(String)
  case noPeriod
  case notASpan(String, stem: String)
  case notANumber(column: String, found: String, unit: Quantity.Unit)
  case missingSign(column: String, found: String, unit: Quantity.Unit)
  case needlessSign(column: String, found: String, unit: Quantity.Unit)
  case outOfRange(column: String, found: String, unit: Quantity.Unit)
  case notWhole(column: String, found: String, unit: Quantity.Unit)
  case unknownMarker(String)
  case valueAndMarker(value: String, marker: Marker)
  case nothingStated
  case qualifiesNothing(Marker)
  case kindWithoutRange(String)
  case rangeBackwards(lower: String, upper: String)
  case outsideRange(value: String, lower: String?, upper: String?)
  case statedTwice(FigureID, file: String, line: Int)

  var wording: Wording {
    switch self {
    case .unknownFigure, .countedFigure, .namedInFull, .malformedPeriod, .noPeriod, .notASpan,
      .statedTwice:
      nameWording
    case .notANumber, .missingSign, .needlessSign, .outOfRange, .notWhole: numberWording
    default: gapWording
    }
  }
}

extension StatedProblem {
  /// The problems of what a figure is called.
  private var nameWording: Wording {
    switch self {
    case .unknownFigure(let stem):
      Wording(
        "HNA0341",
        found: "column \"figure\" has \(quotedForMessage(stem))"
          + (FigureCatalogue.nearestInput(to: stem).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "a stem of the table \"Inputs\" in docs/figures.md",
        remedy: "Correct the stem; period and place have columns of their own.")
    case .countedFigure(let stem):
      Wording(
        "HNA0342", found: "column \"figure\" has \"\(stem)\", which is counted from schemes.csv",
        expected: "a figure that is not counted", remedy: "Remove the row, and list the schemes.")
    case .namedInFull(let name, let stem):
      Wording(
        "HNA0341",
        found: "column \"figure\" has \"\(name)\"", expected: "the stem alone, \"\(stem)\"",
        remedy: "Put the period and the key of the place in columns of their own.")
    case .malformedPeriod(let text):
      Self.period("column \"period\" has \(quotedForMessage(text))")
    case .noPeriod:
      Self.period("column \"period\" is empty")
    case .notASpan(let period, let stem):
      Wording(
        "HNA0344", found: "column \"period\" has \"\(period)\" for \(stem), which is a change",
        expected: "the span of years of the change, such as 2001-2011",
        remedy: "Write the first and the last year, joined by a hyphen.")
    case .statedTwice(let id, let file, let line):
      Wording(
        "HNA0345", found: "\(id) is stated a second time; the first is in \(file), line \(line)",
        expected: "each figure once",
        remedy: "Remove one of the two, or correct its stem, place "
          + "or period.")
    default: preconditionFailure("not a problem of names: \(self)")
    }
  }

  private static func period(_ found: String) -> Wording {
    Wording(
      "HNA0343", found: found,
      expected: "a year (2020), a span of years (2019-2020) or a month (2021-12)",
      remedy: "Write each year with four digits and a month with two, joined by a hyphen.")
  }

  /// The problems of how a number is written.
  private var numberWording: Wording {
    switch self {
    case .notANumber(let column, let found, let unit):
      Wording(
        "HNA0346", found: "column \"\(column)\" has \(quotedForMessage(found))",
        expected: "a number of \(unit.rawValue), such as \(unit.example)",
        remedy: "Write digits, with a point for decimals: no commas, spaces, pound signs or words.")
    case .missingSign(let column, let found, let unit):
      Wording(
        "HNA0347", found: "column \"\(column)\" has \"\(found)\" without a percent sign",
        expected: "a \(unit.rawValue) with its sign, such as \(unit.example)",
        remedy: "Write the percentage as the publication prints it, with its sign.")
    case .needlessSign(let column, let found, let unit):
      Wording(
        "HNA0348", found: "column \"\(column)\" has \"\(found)\"",
        expected: "a number of \(unit.rawValue), such as \(unit.example)",
        remedy: "Write the number without a sign, or name the figure for the share.")
    case .outOfRange(let column, let found, let unit):
      Wording(
        "HNA0349", found: "column \"\(column)\" has \"\(found)\"", expected: unit.rangeInWords,
        remedy: "Compare the row with the publication.")
    case .notWhole(let column, let found, let unit):
      Wording(
        "HNA0350", found: "column \"\(column)\" has \"\(found)\"",
        expected: "a whole number of \(unit.rawValue)",
        remedy: "Write the count as published; a mean or a rate has a stem of its own.")
    default: preconditionFailure("not a problem of numbers: \(self)")
    }
  }

  /// The problems of markers and ranges.
  private var gapWording: Wording {
    switch self {
    case .unknownMarker(let text):
      Wording(
        "HNA0351", found: "column \"marker\" has \(quotedForMessage(text))",
        expected: Marker.allCases.map { "\($0.rawValue) (\($0.meaning))" }.joined(separator: ", "),
        remedy: "Write one of these, without brackets; several that qualify a value are joined by "
          + "commas.")
    case .valueAndMarker(let value, let marker):
      Wording(
        "HNA0352",
        found: "a value \"\(value)\" beside the marker \(marker.rawValue) (\(marker.meaning))",
        expected: "either a value or that marker",
        remedy: "Remove one of the two; missing is never zero.")
    case .nothingStated:
      Wording(
        "HNA0353", found: "neither a value, nor a marker, nor a range",
        expected: "one of them",
        remedy: "Write the value, or say with a marker why there is none: x if it is not available."
      )
    case .qualifiesNothing(let marker):
      Wording(
        "HNA0354",
        found: "the marker \(marker.rawValue) (\(marker.meaning)) with nothing to qualify",
        expected: "a value or a range beside it",
        remedy: "Write the value; if there is none, say why with x, c, z or low.")
    case .kindWithoutRange(let kind):
      Wording(
        "HNA0355", found: "column \"range\" has \"\(kind)\" without a range",
        expected: "\"lower\" or \"upper\"", remedy: "Write the range, or empty the column.")
    case .rangeBackwards(let lower, let upper):
      Wording(
        "HNA0356", found: "\"lower\" is \(lower), above \"upper\", \(upper)",
        expected: "the lower end first",
        remedy: "Exchange the two, or compare them with the "
          + "publication.")
    case .outsideRange(let value, let lower, let upper):
      Wording(
        "HNA0357", found: "the value \(value) lies outside its range",
        expected: [lower.map { "at least \($0)" }, upper.map { "at most \($0)" }]
          .compactMap { $0 }.joined(separator: " and "),
        remedy: "Compare the row with the publication.")
    default: preconditionFailure("not a problem of gaps: \(self)")
    }
  }
}

extension Quantity.Unit {
  /// A value of the unit as a person writes it.
  fileprivate var example: String {
    switch self {
    case _ where isWrittenAsPercentage: "45.0%"
    case _ where isCount: "1240"
    case .pounds, .poundsPerYear: "180000"
    case .poundsPerMonth, .poundsPerSquareMetre: "950"
    default: "2.45"
    }
  }

  /// The values that make sense, in words that follow "expected".
  fileprivate var rangeInWords: String {
    switch self {
    case .share: "a share from 0% to 100%"
    case .growth: "a change of at least -100%"
    case _ where isWrittenAsPercentage: "a percentage from -100% to 100%"
    default: "no negative number of \(rawValue)"
    }
  }
}
