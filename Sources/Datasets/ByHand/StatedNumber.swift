import Evidence
import Notation

/// A number as a person wrote it in a row: `180000`, `2.45`, `45.0%`.
struct StatedNumber: Hashable {
  let value: Double
  /// One of its last digit: 0.001 for `45.0%`.
  let precision: Double

  /// Reads a number in the form of its unit.
  ///
  /// A share or a growth carries a percent sign, and nothing else does. The value must make sense for the unit:
  /// a share lies between 0% and 100%, a count is whole and not negative.
  ///
  /// - Throws: what is wrong with it.
  init(_ text: String, in column: String, unit: Quantity.Unit) throws(StatedProblem) {
    let hasSign = text.hasSuffix("%")
    let digits = hasSign ? String(text.dropLast()) : text
    guard PlainNumber.double(digits) != nil, !digits.contains(where: { "eE".contains($0) }),
      let value = PlainNumber.double(hasSign ? digits + "e-2" : digits)
    else { throw .notANumber(column: column, found: text, unit: unit) }
    if hasSign != unit.isWrittenAsPercentage {
      throw hasSign
        ? .needlessSign(column: column, found: text, unit: unit)
        : .missingSign(column: column, found: text, unit: unit)
    }
    guard unit.plausibleRange.contains(value) else {
      throw .outOfRange(column: column, found: text, unit: unit)
    }
    guard !unit.isCount || value.rounded() == value else {
      throw .notWhole(column: column, found: text, unit: unit)
    }
    let point = digits.firstIndex(of: ".")
    let decimals = point.map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
    self.value = value
    precision = PlainNumber.double("1e-\(decimals + (hasSign ? 2 : 0))") ?? 1
  }
}
