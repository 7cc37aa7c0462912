import Evidence
import Formats
import Notation

/// Private rental market statistics, published to September 2023: median rents by size, or all statistics of one size.
///
///     (B) LA Code1 | Area Code1 | Area      | Room | Studio | One Bedroom | … | Four or more Bedrooms | All categories
///     (B) 2280     | E06000035  | Medway UA | 450  | 575    | 695         | … | 1325                  | 850
///
/// The table may start in column B; leading zeros of `LA Code1` are lost, so that the second code counts. `..` is fewer
/// than five rents, `.` none. Tables `2.3` to `2.6` give one to four bedrooms and more, `2.7` all homes, with quartiles. Rows
/// for England and the regions are empty in some copies. Publications were old `.xls` workbooks, which must be saved again.
package struct PrivateRentSummary: DatasetReader {
  package let dataset = PublishedDataset(
    "private-rent-summary", "Private rental market summary statistics",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Private rental market summary statistics",
    sections: [.rents], usualNames: ["privaterentalmarketstatistics"], isSeries: true)

  private static let code = "area code1"
  private static let sizes: [(heading: String, size: String)] = [
    ("room", "room"), ("one bedroom", "1-bed"), ("two bedrooms", "2-bed"),
    ("three bedrooms", "3-bed"), ("four or more bedrooms", "4-bed-or-more"),
    ("all categories", "all"),
  ]
  private static let statistics: [(heading: String, stem: String)] = [
    ("lower quartile", "rents.lower-quartile"), ("median", "rents.median"),
  ]
  private static let tables = [
    "table2.3": "1-bed", "table2.4": "2-bed", "table2.5": "3-bed", "table2.6": "4-bed-or-more",
    "table2.7": "all",
  ]
  /// What titles of such sheets call the sizes.
  private static let titles = [
    "1-bed": "one bedroom", "2-bed": "two bedroom", "3-bed": "three bedroom",
    "4-bed-or-more": "four or more bedroom", "all": "all categories",
  ]
  private static let marks = PublishedMarks.standard.with([
    "..": (.confidential, "fewer than five rents"), ".": (.notAvailable, "no rents"),
  ])

  /// Reads rents.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = start.tables.first(where: { $0.header(with: [Self.code]) != nil }) else {
      return nil
    }
    guard let period = Self.period(of: table) else { return Recognition(edition: "undated") }
    return Recognition(edition: period.spoken, date: period)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      for table in file.start.tables {
        guard let headed = HeadedTable(file, table, with: [Self.code]),
          let code = headed.column(Self.code)
        else { continue }
        let columns = Self.columns(of: headed)
        guard !columns.isEmpty, isOfItsSize(table, reading.log) else { continue }
        guard let period = Self.period(of: table) else {
          reading.log.record(TableProblem.noYear, at: table.sheet.location())
          continue
        }
        let figures = PlaceFigures(
          table: headed, reading: reading, marks: Self.marks, isExpected: false)
        var own = figures.harvest(
          codes: [code], columns.map { .init(column: $0.column, stem: $0.stem, period: period) })
        own.figures = RentSizes.consistent(own.figures, in: table.sheet, log: reading.log)
        own.figures = inOrder(own.figures, table.sheet, reading.log)
        harvest.add(own)
      }
    }
    return harvest
  }

  /// Whether the title of a sheet says the size that its name stands for; a fault if it says another.
  private func isOfItsSize(_ table: FileStart.Table, _ log: FaultLog) -> Bool {
    let title = table.rows.prefix { !$0.cells.contains { $0.asHeading == Self.code } }
      .flatMap(\.cells).joined(separator: " ").asHeading
    guard let size = Self.size(of: table), let own = Self.titles[size], !title.contains(own),
      let other = Self.titles.values.sorted().first(where: title.contains)
    else { return true }
    log.record(
      ContentProblem.contradiction(
        found: "the sheet \(table.sheet.name) is headed \"\(other)\"",
        expected: "\"\(own)\", which its number stands for"),
      at: table.sheet.location())
    return false
  }

  /// The figures of which the lower quartile is not above the median; a fault for each other place.
  private func inOrder(_ figures: [Figure], _ sheet: Sheet, _ log: FaultLog) -> [Figure] {
    let (low, middle) = (Self.statistics[0].stem, Self.statistics[1].stem)
    let wrong = figures.filter { figure in
      guard figure.id.stem.hasPrefix(low), let lower = figure.value,
        let median = figures.first(where: {
          $0.id.stem == figure.id.stem.replacing(low, with: middle) && $0.place == figure.place
        })?.value, lower > median
      else { return false }
      let unit = Quantity.Unit.poundsPerMonth
      log.record(
        ContentProblem.contradiction(
          found: "\(figure.place.code): a lower quartile of \(unit.display(lower)) above the "
            + "median, \(unit.display(median))",
          expected: "a lower quartile that is not above the median"),
        at: sheet.location(row: figure.observed?.rows.first))
      return true
    }
    return figures.filter { figure in !wrong.contains { $0.place == figure.place } }
  }

  /// The columns of rents: medians by size, or the statistics of the table's size.
  private static func columns(of table: HeadedTable) -> [(column: Int, stem: String)] {
    let bySize = sizes.compactMap { heading, size in
      table.column(heading).map { ($0, "rents.median.\(size)") }
    }
    guard bySize.isEmpty else { return bySize }
    guard let size = size(of: table.table) else { return [] }
    return statistics.compactMap { heading, stem in
      table.column(heading).map { ($0, "\(stem).\(size)") }
    }
  }

  /// The size that a sheet of its own is of, by its name.
  private static func size(of table: FileStart.Table) -> String? {
    tables[table.sheet.name.lowercased().filter { $0 != " " }]
  }

  /// The years in the title: from April of the first to March of the second.
  private static func period(of table: FileStart.Table) -> Period? {
    let above = table.rows.prefix { !$0.cells.contains { $0.asHeading == code } }
    let years = above.flatMap(\.cells).flatMap { cell in
      cell.matches(of: /\b20\d\d\b/).compactMap { Int($0.output) }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first < last ? .years(first, last) : .year(last)
  }
}
