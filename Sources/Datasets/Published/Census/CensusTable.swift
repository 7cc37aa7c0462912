import Formats

/// A table of a census in whichever of the publishers' shapes: variables, their categories, and a count for each crossing.
///
/// A table of one variable and a table of four are read alike; what a crossing means is the business of a `CensusTopic`.
struct CensusTable {
  /// How rows and columns hold the counts.
  enum Shape {
    /// A row for each place, a column for each crossing of categories.
    case wide([Column])
    /// A row for each place and crossing: the columns of the variables, of the count, and of the measure if there is one.
    case long(variables: [Int], value: Int, measure: Int?)
  }

  struct Column {
    let index: Int
    /// A category of each variable, in the order of the variables.
    let crossing: [CensusCategory]
  }

  let sheet: Sheet
  /// The headings.
  let headerRow: HeldRow
  let codeColumn: Int
  let codeHeading: String
  /// The census, 2011 or 2021.
  let year: Int
  /// What the counts are parted by; none where a table only counts.
  let variables: [CensusVariable]
  let shape: Shape
  /// The column that parts each place into town and country; only its rows for the whole are read.
  let ruralUrban: Int?
  /// The column of the census of each row, if the table has one.
  let date: Int?
  /// Whether the table is repeated below itself for each category of its other variables.
  let isRepeated: Bool
  /// What the file says around the table: its title, the population, a sheet of metadata; in lower case.
  private(set) var notes: String

  init(
    _ table: FileStart.Table, header: HeldRow, code: (column: Int, heading: String), year: Int,
    variables: [CensusVariable], _ shape: Shape, ruralUrban: Int? = nil, date: Int? = nil,
    isRepeated: Bool = false,
    notes: String = ""
  ) {
    sheet = table.sheet
    headerRow = header
    codeColumn = code.column
    codeHeading = code.heading
    self.year = year
    self.variables = variables
    self.shape = shape
    self.ruralUrban = ruralUrban
    self.date = date
    self.isRepeated = isRepeated
    self.notes = notes
  }

  /// The row of the headings.
  var header: Int { headerRow.number }

  /// The census tables among those of a file, by their first rows.
  static func tables(in tables: [FileStart.Table]) -> [CensusTable] {
    let all = tables.map { (table: $0, census: CensusTable($0)) }
    let others = all.filter { $0.census == nil }
    let notes = noted(others.flatMap(\.table.rows))
    return all.compactMap(\.census).map { census in
      var census = census
      census.notes = notes + census.notes
      return census
    }
  }

  /// What rows around a table say: a cell a line, without the colons behind words such as `units :`.
  static func noted(_ rows: [HeldRow]) -> String {
    rows.flatMap(\.cells).map { cell in
      let text = cell.asHeading
      return text.hasSuffix(":") ? String(text.dropLast()).asHeading : text
    }.joined(separator: "\n")
  }

  private init?(_ table: FileStart.Table) {
    let found =
      CensusTable.bulk(table) ?? .custom(table) ?? .programming(table) ?? .query(table)
    guard let found else { return nil }
    self = found
  }

  /// The code in a cell: the cell itself, or what stands before the colon of `E01016016 : Medway 015A`.
  static func code(in text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == ":" || $0.isWhitespace }) else { return text }
    return String(text[..<end])
  }

  /// What the counts are counts of, as far as the file says it: in its unit of measure, around the table, in the category
  /// that stands for all, or by the number of the table under which it was issued.
  var counted: CensusCounted? {
    let wholes = variables.flatMap(\.categories).filter(\.isWhole).flatMap(\.path)
    let words = ([notes] + wholes + variables.map(\.name)).joined(separator: "\n")
    let name = (sheet.name.split(separator: "/").last ?? "").lowercased()
    for (counted, signs) in CensusTable.signs {
      if signs.words.contains(where: words.contains) { return counted }
      if signs.tables.contains(where: name.contains) { return counted }
    }
    return nil
  }

  private static let signs: [(CensusCounted, (words: [String], tables: [String]))] = [
    (.households, (["unit of measure\nhousehold", "units\nhousehold", "reference person"], [])),
    (
      .people, (["unit of measure\nperson", "units\nperson", "usual residents", "all persons"], [])
    ),
    (.households, (["all households"], ["ts041", "dc4201"])),
    (.people, ([], ["ts001"])),
  ]
}

/// What a census counts.
enum CensusCounted: String {
  case households, people
}

/// What a census table parts its counts by.
struct CensusVariable {
  /// As the file names it, in lower case with spaces: `tenure of household`, `c tenhuk11`.
  let name: String
  /// The categories: all of a wide table, those of the first rows of a long one.
  var categories: [CensusCategory]
  /// How many categories the heading says there are, those for whom the variable is not about among them; nil if it does not.
  var stated: Int?

  init(_ name: some StringProtocol, _ categories: [CensusCategory], stated: Int? = nil) {
    self.stated = stated
    var words = String(name).replacing("_", with: " ").asHeading
    if words.hasSuffix(" name") { words.removeLast(5) }
    self.name = words
    self.categories = categories.reduce(into: []) { all, category in
      if !all.contains(category) { all.append(category) }
    }
  }

  /// Whether the name is a code of the programming interface, which says little.
  var isCoded: Bool { name == "cell" || name.hasPrefix("c ") || name.hasPrefix("c2021 ") }
}
