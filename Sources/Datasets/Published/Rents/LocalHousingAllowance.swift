import Evidence
import Formats
import Notation

/// Local Housing Allowance: weekly rates by broad rental market area, from a shared home to four bedrooms.
///
///     BRMA,CAT A,CAT B,CAT C,CAT D,CAT E
///     Medway & Swale,67.08,113.99,142.22,162.34,210.17
///
/// Broad rental market areas follow neither districts nor parishes, and have names but no codes here: `brma` in
/// area.yaml names one. The year stands in a title above the table; a CSV file has it in its name only. While rates are
/// frozen the title may be of an earlier year.
package struct LocalHousingAllowance: DatasetReader {
  package let dataset = PublishedDataset(
    "local-housing-allowance", "Local Housing Allowance rates",
    publisher: "Valuation Office Agency",
    licence: PublishedDataset.publicLicence,
    page: "GOV.UK, Local Housing Allowance rates", sections: [.rents], usualNames: ["lha"])

  private static let sizes: [(heading: String, size: String)] = [
    ("cat a", "room"), ("cat b", "1-bed"), ("cat c", "2-bed"), ("cat d", "3-bed"),
    ("cat e", "4-bed"),
  ]

  /// Reads rates.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    let headings = Self.sizes.map(\.heading)
    guard let table = start.tables.first(where: { $0.header(with: headings) != nil }) else {
      return nil
    }
    guard let year = Self.year(above: table) else { return Recognition(edition: "weekly rates") }
    return Recognition(edition: year.spoken, date: year)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      let headings = Self.sizes.map(\.heading)
      let found = file.start.tables.lazy.compactMap { HeadedTable(file, $0, with: headings) }.first
      guard let table = found else { continue }
      guard let name = reading.area.broadRentalMarketArea else {
        reading.log.record(TableProblem.areaNotNamed, at: table.table.sheet.location())
        continue
      }
      guard !Self.isMonthly(table.table) else {
        reading.log.record(
          ContentProblem.otherContent(found: "rates of a month", expected: "rates of a week"),
          at: table.table.sheet.location())
        continue
      }
      guard let period = Self.year(above: table.table) ?? Self.year(in: file.name) else {
        reading.log.record(TableProblem.noYear, at: table.table.sheet.location())
        continue
      }
      harvest.add(read(name, table, period, reading))
    }
    return harvest
  }

  private func read(
    _ name: String, _ table: HeadedTable, _ period: Period, _ reading: DatasetReading
  ) -> Harvest {
    var harvest = Harvest()
    let columns = Self.sizes.compactMap { heading, size in
      table.column(heading).map { (column: $0, size: size) }
    }
    // The names stand before the first rate, whatever they are headed.
    guard let rate = columns.first?.column, rate > 0 else { return harvest }
    var first: Int?
    var names: [String] = []
    let shape = table.shape(reading.log)
    table.forEachRow(columns: [rate - 1] + columns.map(\.column)) { row in
      let here = row[rate - 1].string
      names.append(here)
      guard here.asHeading == name.asHeading, shape.fits(row) else { return }
      if let first {
        reading.log.record(
          PublishedProblem.codeTwice(here, firstRow: first),
          at: table.table.sheet.location(row: row.number))
        return
      }
      first = row.number
      harvest.rowsUsed[table.file.name] = 1
      guard isRising(row, columns.map(\.column), table, reading.log) else { return }
      for (column, size) in columns {
        guard !row[column].isEmpty, let quantity = PublishedMarks.standard.quantity(row[column])
        else {
          reading.log.record(
            PublishedProblem.notACount(
              text: row[column].string, heading: table.header.cells[column]),
            at: table.table.sheet.location(row: row.number))
          continue
        }
        let source = table.file.source(
          "\(table.table.sheet.name): row \(here), column \"\(table.header.cells[column])\"",
          rows: [row.number], .value)
        harvest.figures.append(
          reading.figure(
            "local-housing-allowance.\(size)", period, at: reading.area.place, quantity,
            from: source))
      }
    }
    harvest.rowsRead[table.file.name] = names.count
    if harvest.rowsUsed.isEmpty {
      reading.log.record(
        TableProblem.areaNotFound(name, known: names), at: table.table.sheet.location())
    }
    return harvest
  }

  /// Whether no rate of a row is below that of a smaller home; a fault if one is.
  private func isRising(
    _ row: Row, _ columns: [Int], _ table: HeadedTable, _ log: FaultLog
  ) -> Bool {
    for (smaller, larger) in zip(columns, columns.dropFirst()) {
      guard let low = row[smaller].number, let high = row[larger].number, low > high else {
        continue
      }
      let cells = [(low, smaller), (high, larger)].map { rate, column in
        "\(Quantity.Unit.poundsPerWeek.display(rate)) below \"\(table.header.cells[column])\""
      }
      log.record(
        ContentProblem.contradiction(
          found: cells.joined(separator: " and "),
          expected: "no lower rate for a larger home"),
        at: table.table.sheet.location(row: row.number))
      return false
    }
    return true
  }

  /// Whether the lines above the table say that its rates are of a month.
  private static func isMonthly(_ table: FileStart.Table) -> Bool {
    let title = title(above: table).joined(separator: " ").asHeading
    return title.contains("month") && !title.contains("week")
  }

  private static func title(above table: FileStart.Table) -> [String] {
    table.rows.prefix { !$0.cells.contains { $0.asHeading == sizes[0].heading } }
      .flatMap(\.cells)
  }

  /// The financial year in the lines above the table.
  private static func year(above table: FileStart.Table) -> Period? {
    title(above: table).lazy.compactMap { year(in: $0) }.first
  }

  /// The year of rates in a text: `2026-27`, `April 2024`.
  private static func year(in text: String) -> Period? {
    if let match = text.firstMatch(of: /20\d\d[-\/]\d\d(?!\d)/),
      let years = PublishedPeriod.read(String(match.output))
    {
      return years
    }
    return text.firstMatch(of: /(?i)april (20\d\d)/).flatMap { Int($0.output.1) }
      .map { .years($0, $0 + 1) }
  }
}
