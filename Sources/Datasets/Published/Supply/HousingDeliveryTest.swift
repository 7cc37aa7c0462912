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
      guard Self.yearsStandInOrder(headed, code, year) else {
        reading.log.record(Self.unknownLayout, at: headed.location)
        continue
      }
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
        let ratio: Double
        switch measured(row, code, table) {
        case .success(let measured): ratio = measured
        case .failure(let wrong):
          reading.log.record(wrong.problem, at: table.table.sheet.location(row: row.number))
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
    for (place, codes) in places where first[place.key] == nil {
      reading.warn(ofMissing: codes[0], key: place.key, at: table.table.sheet.location())
    }
    return harvest
  }

  private static let unknownLayout = TableProblem.unknownLayout(
    dataset: "the Housing Delivery Test",
    known: "three years and their total required, the same delivered, then the ratio")

  /// Whether the headings of the years name those that should stand there; one without a year goes by its place.
  private static func yearsStandInOrder(_ table: HeadedTable, _ code: Int, _ last: Int) -> Bool {
    [required, delivered].allSatisfy { total in
      (0..<yearsMeasured).allSatisfy { year in
        let column = code + total - yearsMeasured + year
        guard table.headings.indices.contains(column),
          let named = table.headings[column].firstMatch(of: /(20\d\d)-\d\d/)
        else { return true }
        return Int(named.output.1) == last - yearsMeasured + year
      }
    }
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

  /// What is wrong with a row.
  private struct Wrong: Error {
    let problem: any Problem
  }

  /// The measurement of a row, if its totals are those of their parts and it is their ratio; else what is wrong.
  private func measured(_ row: Row, _ code: Int, _ table: HeadedTable) -> Result<Double, Wrong> {
    for column in code + 2...code + Self.measurement where row[column].number == nil {
      return .failure(
        Wrong(
          problem: PublishedProblem.notACount(
            text: row[column].string,
            heading: table.header.cells.indices.contains(column)
              ? table.header.cells[column] : "")))
    }
    let number = { (column: Int) in row[code + column].number ?? 0 }
    let unit = Quantity.Unit.dwellings
    let name = row[code].string
    for (words, end) in [("homes required", Self.required), ("homes delivered", Self.delivered)] {
      let sum = (end - Self.yearsMeasured..<end).reduce(0) { $0 + number($1) }
      guard abs(sum - number(end)) > Self.rounding else { continue }
      return .failure(
        Wrong(
          problem: TableProblem.doesNotAddUp(
            code: "\(name), \(words)", total: unit.display(number(end)),
            parts: unit.display(sum))))
    }
    let (required, delivered) = (number(Self.required), number(Self.delivered))
    let ratio = number(Self.measurement)
    guard required > 0, abs(delivered / required - ratio) <= Self.ratioRounding else {
      return .failure(
        Wrong(
          problem: ContentProblem.contradiction(
            found: "\(name): a measurement of \(row[code + Self.measurement].string) beside "
              + "\(unit.display(delivered)) homes delivered of \(unit.display(required)) required",
            expected: "the homes delivered over those required, as 0.95 for 95%")))
    }
    return .success(ratio)
  }

  /// How far a total of homes, and a ratio with two decimals, may be from what they are made of.
  private static let (rounding, ratioRounding) = (2.0, 0.011)

  /// The year in the title: `2023 measurement`.
  private static func year(of table: FileStart.Table) -> Int? {
    table.rows.prefix(8).flatMap(\.cells).lazy
      .compactMap { $0.asHeading.firstMatch(of: /(20\d\d) measurement/) }
      .compactMap { Int($0.output.1) }.first
  }
}
