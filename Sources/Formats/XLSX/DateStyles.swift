import Notation

/// Reads `styles.xml`: which of the cells' styles show a number as a date.
final class DateStyles: XMLHandler {
  /// To begin with, the built-in formats that show a date, those of East Asia included.
  private var formatsOfDates: Set<Int> = [
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
  ]
  private var isDate: [Bool] = []
  private var isInCellStyles = false

  /// Whether a style shows a number as a date.
  ///
  /// - Parameter style: the number that a cell gives.
  /// - Returns: true for a style that is known and has a format for dates.
  func showsDate(_ style: Int) -> Bool { style < isDate.count && isDate[style] }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if name == "cellXfs" {
      isInCellStyles = true
    } else if name == "xf", isInCellStyles {
      isDate.append(formatsOfDates.contains(attributes.number("numFmtId") ?? 0))
    } else if name == "numFmt", let id = attributes.number("numFmtId") {
      if DateFormat.isDate(attributes.string("formatCode") ?? "") {
        formatsOfDates.insert(id)
      } else {
        formatsOfDates.remove(id)
      }
    }
  }

  func end(_ name: XMLName) throws(XMLStop) {
    if name == "cellXfs" { isInCellStyles = false }
  }
}
