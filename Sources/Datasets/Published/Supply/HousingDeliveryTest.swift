import Evidence
import Formats
import Notation

/// The Housing Delivery Test: homes required and delivered over three years, and the one over the other.
///
///     Housing Delivery Test: 2023 measurement
///     ONS Code  | Area name | required 2020-21 | 2021-22 | 2022-23 | Total | delivered … | Total | Measurement | Consequence
///     E06000035 | Medway    | 1176             | 1675    | 1659    | 4510  | …           | 2993  | 0.66        | Presumption
///
/// First sheet; the measurement is a ratio, 1.0 for all that was required. Headings of the columns differ from year to
/// year and stand in more rows than one, so that columns go by their order, and each total is held against its parts.
package struct HousingDeliveryTest: DatasetReader {
  package let dataset = PublishedDataset(
    "housing-delivery-test", "Housing Delivery Test measurement",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: PublishedDataset.publicLicence,
    page: "GOV.UK, Housing Delivery Test measurement", sections: [.monitoring],
    usualNames: ["hdt", "housing_delivery_test"], isSeries: true)

  private static let code = "ons code"
  /// How many columns after the code each total stands.
  private static let (required, delivered, measurement) = (5, 9, 10)
  private static let yearsMeasured = 3

  /// Reads measurements.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = start.tables.first, table.header(with: [Self.code]) != nil,
      let year = Self.year(of: table)
    else { return nil }
    return Recognition(edition: "\(year) measurement", date: .year(year))
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = file.start.tables.first,
        let headed = HeadedTable(file, table, with: [Self.code]),
        let code = headed.column(Self.code), let year = Self.year(of: table)
      else { continue }
      harvest.add(read(headed, code, .years(year - Self.yearsMeasured, year), reading))
    }
    return harvest
  }

  private func read(
    _ table: HeadedTable, _ code: Int, _ period: Period, _ reading: DatasetReading
  ) -> Harvest {
    var harvest = Harvest()
    let places = reading.placesInOneRow.filter { $0.codes.count == 1 }
    var rows = 0
    var first: [String: Int] = [:]
    let shape = table.shape(reading.log)
    table.forEachRow(columns: Array(code...(code + Self.measurement))) { row in
      rows += 1
      let name = row[code].string
      for (place, codes) in places where codes[0] == name {
        guard shape.fits(row) else { return }
        if let first = first.updateValue(row.number, forKey: place.key) {
          reading.log.record(
            PublishedProblem.codeTwice(name, firstRow: first),
            at: table.table.sheet.location(row: row.number))
          return
        }
        guard let ratio = ratio(row, code) else {
          reading.log.record(
            TableProblem.unknownLayout(
              dataset: "the Housing Delivery Test",
              known: "three years and their total required, the same delivered, then the ratio"),
            at: table.table.sheet.location(row: row.number))
          return
        }
        harvest.rowsUsed[table.file.name, default: 0] += 1
        harvest.figures += figures(of: row, code, ratio, period.lastYear).map { known in
          let source = table.file.source(
            "\(table.table.sheet.name): row of \(name), \(known.words)", rows: [row.number], .value)
          return reading.figure(
            known.stem, known.period, at: place, Quantity(known.value), from: source)
        }
      }
    }
    harvest.rowsRead[table.file.name] = rows
    return harvest
  }

  /// What a row gives: homes required and delivered in each of the years, and the measurement.
  private func figures(
    of row: Row, _ code: Int, _ ratio: Double, _ last: Int
  ) -> [(stem: String, period: Period, value: Double?, words: String)] {
    let parts = [
      ("delivery.required", Self.required, "homes required"),
      ("delivery.delivered", Self.delivered, "homes delivered"),
    ]
    let first = last - Self.yearsMeasured
    let yearly = parts.flatMap { stem, total, words in
      (0..<Self.yearsMeasured).map { year in
        let column = code + total - Self.yearsMeasured + year
        return (stem, Period.years(first + year, first + year + 1), row[column].number, words)
      }
    }
    return yearly + [("delivery.measurement", .years(first, last), ratio, "measurement")]
  }

  /// The measurement of a row; nil if its totals are not those of its parts, or it is not their ratio.
  private func ratio(_ row: Row, _ code: Int) -> Double? {
    let total = { (end: Int) -> Double? in
      let parts = (end - Self.yearsMeasured..<end).compactMap { row[code + $0].number }
      guard parts.count == Self.yearsMeasured, let total = row[code + end].number,
        abs(parts.reduce(0, +) - total) <= 2
      else { return nil }
      return total
    }
    guard let required = total(Self.required), let delivered = total(Self.delivered),
      let ratio = row[code + Self.measurement].number, required > 0,
      abs(delivered / required - ratio) <= 0.011
    else { return nil }
    return ratio
  }

  /// The year in the title: `2023 measurement`.
  private static func year(of table: FileStart.Table) -> Int? {
    table.rows.prefix(8).flatMap(\.cells).lazy
      .compactMap { $0.asHeading.firstMatch(of: /(20\d\d) measurement/) }
      .compactMap { Int($0.output.1) }.first
  }
}
