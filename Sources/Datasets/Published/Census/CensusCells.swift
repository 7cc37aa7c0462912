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
        cells[crossing] = entry(row[column.index], row)
      }
      places[code] = cells
    }
  }

  private mutating func readLong(
    _ variables: [Int], _ value: Int, _ measure: Int?, _ file: inout CountedFile
  ) {
    file.file.file.forEachRow(of: table.sheet, from: table.header + 1) { row in
      guard let code = place(of: row, &file), shape.fits(row) else { return }
      if let measure, row[measure].string.asHeading != "value" { return }
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
      places[code, default: [:]][crossing] = entry(row[value], row)
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
  private func place(of row: Row, _ file: inout CountedFile) -> String? {
    let code = CensusTable.code(in: row[table.codeColumn].string)
    guard code.utf8.count == 9, code.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    file.note(code: code)
    guard wanted.contains(code) else { return nil }
    if let part = table.ruralUrban, row[part].string.asHeading != "total" { return nil }
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

  private func entry(_ cell: Cell, _ row: Row) -> Entry {
    if let number = cell.number, number >= 0 {
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
}
