import Evidence
import Formats
import Notation

/// The Price Index of Private Rents, monthly price statistics: one row for each month and place.
///
///     Time period | Area code | Area name | … | Rental price one bed | Rental price two bed | … | Rental price
///     2025-07-01  | E06000035 | Medway    | … | 875                  | 1112                 | … | 1206
///
/// Sheet `Table 1`, header in row 3; months are dates. Rents are means of all lets, new and old, in pounds a month; no
/// quartile is published. `[x]` and `[z]` stand for what there is not. The latest month to the base date is taken.
package struct PrivateRentIndex: DatasetReader {
  /// The key of the dataset.
  static let key = "private-rent-index"

  package let dataset = PublishedDataset(
    key, "Price Index of Private Rents, UK: monthly price statistics",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Price Index of Private Rents", sections: [.rents],
    usualNames: ["priceindexofprivaterents"])

  private static let headings = ["time period", "area code", "rental price"]

  /// Reads rents.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard Self.table(of: start) != nil else { return nil }
    return Recognition(edition: "monthly price statistics")
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = Self.table(of: file.start),
        let headed = HeadedTable(file, table, with: Self.headings)
      else { continue }
      harvest.add(read(headed, reading))
    }
    return harvest
  }

  private static func table(of start: FileStart) -> FileStart.Table? {
    start.tables.first { $0.header(with: headings) != nil }
  }

  /// A row that may be the latest of its place.
  private struct Latest {
    let month: Period
    let row: Int
    let quantities: [Int: Quantity]
  }

  private func read(_ table: HeadedTable, _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    guard let time = table.column(Self.headings[0]), let code = table.column(Self.headings[1])
    else { return harvest }
    let columns = RentSizes.columns(of: table)
    let places = reading.placesInOneRow.filter { $0.codes.count == 1 }
    let wanted = Set(places.flatMap(\.codes))
    let limit = Period.month(year: reading.area.baseDate.year, month: reading.area.baseDate.month)
    var latest: [String: Latest] = [:]
    var rows = 0
    let shape = table.shape(reading.log)
    table.forEachRow(columns: [time, code] + columns.map(\.column)) { row in
      rows += 1
      let name = row[code].string
      guard wanted.contains(name), shape.fits(row) else { return }
      guard let month = Self.month(row[time]) else {
        reading.log.record(
          PublishedProblem.notACount(
            text: row[time].string, heading: table.header.cells[time]),
          at: table.table.sheet.location(row: row.number))
        return
      }
      guard month <= limit else { return }
      if let other = latest[name], other.month >= month {
        if other.month == month {
          reading.log.record(
            PublishedProblem.codeTwice("\(name) in \(month.spoken)", firstRow: other.row),
            at: table.table.sheet.location(row: row.number))
        }
        return
      }
      let rents = quantities(row, columns, table, reading.log)
      latest[name] = Latest(month: month, row: row.number, quantities: rents)
    }
    harvest.rowsRead[table.file.name] = rows
    harvest.rowsUsed[table.file.name] = latest.count
    for (place, codes) in places {
      let here = table.table.sheet
      guard let found = latest[codes[0]] else {
        reading.warn(ofMissing: codes[0], key: place.key, at: here.location())
        continue
      }
      for (column, size) in columns {
        guard let quantity = found.quantities[column] else { continue }
        let source = table.file.source(
          "\(table.table.sheet.name): row of \(codes[0]), \(found.month.spoken), "
            + "column \"\(table.header.cells[column])\"", rows: [found.row], .value)
        harvest.figures.append(
          reading.figure("rents.mean.\(size)", found.month, at: place, quantity, from: source))
      }
    }
    harvest.figures = RentSizes.consistent(
      harvest.figures, in: table.table.sheet, log: reading.log)
    return harvest
  }

  private func quantities(
    _ row: Row, _ columns: [(column: Int, size: String)], _ table: HeadedTable, _ log: FaultLog
  ) -> [Int: Quantity] {
    var quantities: [Int: Quantity] = [:]
    for (column, _) in columns {
      if let quantity = PublishedMarks.standard.quantity(row[column]) {
        quantities[column] = quantity
      } else {
        log.record(
          PublishedProblem.notACount(
            text: row[column].string, heading: table.header.cells[column]),
          at: table.table.sheet.location(row: row.number))
      }
    }
    return quantities
  }

  /// The month of a cell, be it a date, the number of one, or text.
  private static func month(_ cell: Cell) -> Period? {
    if case .date(let date) = cell { return .month(year: date.year, month: date.month) }
    return Period(cell.string.prefix(7)).flatMap { if case .month = $0 { $0 } else { nil } }
  }
}
