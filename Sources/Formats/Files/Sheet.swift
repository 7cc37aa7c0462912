package import Notation

/// One table of a file: a sheet of a workbook, a member of an archive, or the whole of a CSV file.
package struct Sheet: Sendable {
  /// The name that the publisher gave the sheet, the member with its folders, or the file.
  ///
  /// It comes from outside: never make a path of it.
  package let name: String

  /// The position among the sheets, from 0.
  package let index: Int

  /// Whether a spreadsheet program would hide it.
  package let isHidden: Bool

  /// The file and the sheet, for messages: `data/prices.xlsx#5c`.
  package let path: String

  init(name: String, index: Int, isHidden: Bool = false, path: String) {
    self.name = name
    self.index = index
    self.isHidden = isHidden
    self.path = path
  }

  /// The place of a row, for messages.
  ///
  /// - Parameter row: the number of the row or line; nil for the sheet as a whole.
  /// - Returns: the file and sheet with the row.
  package func location(row: Int? = nil) -> Location { Location(path: path, line: row) }
}
