import Formats

/// Where the counts of a one-way census table stand in a sheet, whichever of the publishers' shapes it has.
struct CensusLayout {
  /// How rows and columns hold the categories.
  enum Shape {
    /// A row for each place, a column for each category.
    case wide([Column])
    /// A row for each place and category.
    case long(category: Int, value: Int, measure: Int?)
  }

  struct Column {
    let index: Int
    let category: CensusCategory
  }

  let sheet: Sheet
  /// The row of the headings.
  let header: Int
  let codeColumn: Int
  let codeHeading: String
  /// The census, 2011 or 2021.
  let year: Int
  /// The name of the variable, in lower case.
  let variable: String
  let shape: Shape
  /// The categories that the first rows show: all of a wide table, some of a long one.
  let categories: [CensusCategory]

  /// Finds the layout of a table; nil if it has none of the shapes.
  init?(_ table: FileStart.Table) {
    guard
      let layout = CensusLayout.bulk(table) ?? .custom(table) ?? .programming(table)
        ?? .query(table)
    else { return nil }
    self = layout
  }

  init(
    _ table: FileStart.Table, header: Int, code: (column: Int, heading: String), year: Int,
    variable: String, _ shape: Shape, _ categories: [CensusCategory]
  ) {
    sheet = table.sheet
    self.header = header
    codeColumn = code.column
    codeHeading = code.heading
    self.year = year
    self.variable = variable.asHeading
    self.shape = shape
    self.categories = categories
  }

  /// The code in a cell: the cell itself, or what stands before the colon of `E01016016 : Medway 015A`.
  static func code(in text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == ":" || $0.isWhitespace }) else { return text }
    return String(text[..<end])
  }
}
