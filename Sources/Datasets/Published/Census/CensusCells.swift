import Evidence
import Formats
import Notation

/// The counts of a census table for the places that are wanted, whatever shape the table has.
struct CensusCells {
  /// One count, with the row or line that holds it.
  struct Entry {
    let row: Int
    /// Nil where the cell holds neither a number nor a mark; then `text` says what.
    let quantity: Quantity?
    let text: String
  }

  let table: CensusTable
  /// Every category of each variable that was met.
  private(set) var categories: [[CensusCategory]]
  /// The counts by place, each under the numbers of its categories.
  private(set) var places: [String: [[Int]: Entry]] = [:]
  private var numbers: [[String: Int]]
  private let wanted: Set<String>
  private let log: FaultLog
  private let shape: RowShape
  /// What the rows of wanted places are of that count something else than the whole of a place: `Percent`.
  private var parts: Set<String> = []
  private var hasFractions = false

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - file: the file that it is in, with its account of rows.
  ///   - wanted: the codes of places whose rows are kept.
  ///   - log: where faults go.
  init(_ table: CensusTable, of file: inout CountedFile, wanted: Set<String>, log: FaultLog) {
    self.table = table
    self.wanted = wanted
    self.log = log
    shape = RowShape(below: table.headerRow, of: table.sheet, in: file.file.file, log: log)
    categories = table.variables.map { _ in [] }
    numbers = table.variables.map { _ in [:] }
    switch table.shape {
    case .wide(let columns): readWide(columns, &file)
    case .long(let variables, let value, let measure): readLong(variables, value, measure, &file)
    }
    recordPartsAlone()
  }

  private mutating func readWide(_ columns: [CensusTable.Column], _ file: inout CountedFile) {
    let crossings = columns.map { column in
      column.crossing.indices.map { number(of: column.crossing[$0], $0) }
    }
    file.file.file.forEachRow(of: table.sheet, from: table.header + 1) { row in
      guard let code = place(of: row, &file), shape.fits(row) else { return }
      if let first = places[code]?.values.first {
        log.record(
          PublishedProblem.codeTwice(code, firstRow: first.row),
          at: table.sheet.location(row: row.number))
        return
      }
      var cells: [[Int]: Entry] = [:]
      for (column, crossing) in zip(columns, crossings) {
        cells[crossing] = entry(row[column.index], row, crossing)
      }
      places[code] = cells
    }
  }

  private mutating func readLong(
    _ variables: [Int], _ value: Int, _ measure: Int?, _ file: inout CountedFile
  ) {
    file.file.file.forEachRow(of: table.sheet, from: table.header + 1) { row in
      guard let code = place(of: row, &file), shape.fits(row) else { return }
      if let measure, row[measure].string.asHeading != "value" {
        parts.insert(row[measure].string)
        return
      }
      var crossing: [Int] = []
      for (index, column) in variables.enumerated() {
        let text = row[column].string
        crossing.append(numbers[index][text] ?? number(of: CensusCategory(text), index))
      }
      if let first = places[code]?[crossing] {
        log.record(
          PublishedProblem.codeTwice(code, firstRow: first.row),
          at: table.sheet.location(row: row.number))
        return
      }
      let count = entry(row[value], row, crossing)
      places[code, default: [:]][crossing] = count
    }
  }

  /// The number of a category among those of its variable.
  private mutating func number(of category: CensusCategory, _ variable: Int) -> Int {
    if let number = numbers[variable][category.heading] { return number }
    categories[variable].append(category)
    numbers[variable][category.heading] = categories[variable].count - 1
    return categories[variable].count - 1
  }

  /// The code of a row of a wanted place, unless the row counts but a part of the place.
  private mutating func place(of row: Row, _ file: inout CountedFile) -> String? {
    let code = CensusTable.code(in: row[table.codeColumn].string)
    guard code.utf8.count == 9, code.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    file.note(code: code)
    guard wanted.contains(code) else { return nil }
    if let part = table.ruralUrban, row[part].string.asHeading != "total" {
      parts.insert(row[part].string)
      return nil
    }
    return isOfTheYear(row, code) ? code : nil
  }

  /// Whether a row is of the census of the table; a fault if it is of another.
  private func isOfTheYear(_ row: Row, _ code: String) -> Bool {
    guard let date = table.date, Int(row[date].string.prefix(4)) != table.year else { return true }
    log.record(
      CensusProblem.otherYear(code: code, found: row[date].string, year: table.year),
      at: table.sheet.location(row: row.number))
    return false
  }

  /// The categories of a crossing.
  private func crossed(_ crossing: [Int]) -> [CensusCategory] {
    crossing.enumerated().map { categories[$0][$1] }
  }

  /// Records a fault where all rows of the wanted places are of parts of them, or of another measure.
  private func recordPartsAlone() {
    guard isOfPartsAlone else { return }
    log.record(
      ContentProblem.otherContent(
        found: "\(parts.sorted().map { "\"\($0)\"" }.joined(separator: ", ")) alone",
        expected: "the counts of whole places"),
      at: table.sheet.location(row: table.header))
  }

  /// Whether the table has rows of the wanted places, and none of them counts the whole of a place.
  var isOfPartsAlone: Bool { places.isEmpty && !parts.isEmpty }

  private mutating func entry(
    _ cell: Cell, _ row: Row, _ crossing: [Int]
  ) -> Entry {
    if let number = cell.number, number >= 0 {
      if number != number.rounded() {
        let categories = crossed(crossing)
        if !categories.contains(where: \.isNoCount) { return fraction(cell, row, categories) }
      }
      return Entry(row: row.number, quantity: Quantity(number), text: "")
    }
    let text = cell.string
    let quantity: Quantity? =
      if text.isEmpty {
        .missing(.notAvailable, "the cell is empty")
      } else if ["[c]", "c", "*"].contains(text) {
        .missing(.confidential, "the publisher hides it")
      } else {
        nil
      }
    return Entry(row: row.number, quantity: quantity, text: text)
  }

  /// A number that is no count, such as a percentage; the first is a fault.
  private mutating func fraction(
    _ cell: Cell, _ row: Row, _ categories: [CensusCategory]
  ) -> Entry {
    if !hasFractions {
      let heading = categories.map(\.heading).joined(separator: "; ")
      log.record(
        ContentProblem.notWhole(text: cell.string, heading: heading),
        at: table.sheet.location(row: row.number))
    }
    hasFractions = true
    return Entry(
      row: row.number, quantity: .missing(.notAvailable, "the cell is no count"), text: "")
  }
}
