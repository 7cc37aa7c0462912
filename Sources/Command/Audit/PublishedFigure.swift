import Evidence
import Notation

/// A figure as a published report prints it: one row of the table that `hna audit` reads.
///
///     figure,published,at,note,reason
///     affordability.market-sale.median.income-required,"£46,286",Table 4-3,,
struct PublishedFigure {
  /// The name that the figure has here.
  let figure: String
  /// The text as printed.
  let text: String
  /// The number that the text is, and the decimals it is printed with.
  let number: PrintedNumber
  /// The table or paragraph.
  let at: String
  /// What the reader of the published report should know.
  let note: String?
  /// Why ours is another, where it is.
  let reason: String?
  let location: Location

  /// Reads the table.
  ///
  /// - Throws: every fault of the table.
  static func read(_ bytes: [UInt8], path: String) throws(Faults) -> [PublishedFigure] {
    let log = FaultLog()
    let table = CSVTable.read(
      bytes, path: path, required: ["figure", "published", "at"], optional: ["note", "reason"],
      log: log)
    let figures = (table?.rows ?? []).compactMap { row -> PublishedFigure? in
      guard let figure = row.requiredText("figure"), let text = row.requiredText("published"),
        let at = row.requiredText("at")
      else { return nil }
      guard let number = PrintedNumber(text) else {
        log.record(AuditProblem.notANumber(text), at: row.location)
        return nil
      }
      return PublishedFigure(
        figure: figure, text: text, number: number, at: at, note: row.text("note"),
        reason: row.text("reason"), location: row.location)
    }
    try log.check()
    return figures
  }
}

/// A number as a page prints it: `£46,286`, `11.7%`, `−19%`, `2.45`.
struct PrintedNumber: Equatable {
  let value: Double
  let decimals: Int
  let isPercentage: Bool

  /// Reads the number; nil if the text is anything else.
  init?(_ text: String) {
    var digits = text
    isPercentage = digits.hasSuffix("%")
    if isPercentage { digits.removeLast() }
    digits = digits.replacing(Display.minus, with: "-").replacing(",", with: "")
      .replacing("£", with: "")
    guard let value = PlainNumber.double(digits) else { return nil }
    self.value = value
    decimals =
      digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  }

  /// Whether a value, rounded as the number is, is the number.
  func agrees(with value: Double) -> Bool {
    Display.rounded(isPercentage ? value * 100 : value, decimals: decimals) == self.value
  }

  /// A value printed as the number is.
  func printed(_ value: Double, of unit: Quantity.Unit) -> String {
    if isPercentage { return Display.percent(value, decimals: decimals) }
    let isMoney =
      [.pounds, .poundsPerDwelling, .poundsPerYear, .poundsPerMonth, .poundsPerWeek].contains(unit)
    return isMoney
      ? Display.pounds(value, decimals: decimals) : Display.number(value, decimals: decimals)
  }
}

/// What can be wrong with a table of published figures.
enum AuditProblem: Problem {
  case notANumber(String)

  var wording: Wording {
    switch self {
    case .notANumber(let text):
      Wording(
        "HNA0801", found: "column \"published\" has \"\(text)\"",
        expected: "a number as a page prints it, such as £46,286 or 11.7%",
        remedy: "Write one number a row; a range is two figures.")
    }
  }
}
