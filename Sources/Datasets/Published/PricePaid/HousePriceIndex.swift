import Evidence
import Formats
import Notation

/// The UK House Price Index of HM Land Registry, as its search tool lets it be downloaded: one row a month.
///
///     "Name","URI","Region GSS code","Period","Sales volume",…,"House price index All property types",…
///     England,http://landregistry.data.gov.uk/id/region/england,E92000001,1995-01,47639,monthly,26.23,53203,…
///
/// The header is quoted and the rows are not; many cells are empty. It serves to bring old prices to the level of the
/// latest year, and yields no figures of its own.
package struct HousePriceIndex: DatasetReader {
  /// The key by which the reader of sales finds these files.
  static let key = "uk-house-price-index"

  package let dataset = PublishedDataset(
    key, "UK House Price Index", publisher: PublishedDataset.landRegistry,
    licence: PublishedDataset.landRegistryLicence,
    page: "UK House Price Index, search the index, by local authority", sections: [.prices],
    usualNames: ["ukhpi", "uk-hpi"], isSeries: true)

  private static let headings = [
    "region gss code", "period", "house price index all property types",
  ]

  /// Reads the index.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard start.tables.count == 1, start.tables[0].header(with: Self.headings) != nil else {
      return nil
    }
    return Recognition(edition: "search tool download")
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest { Harvest() }

  /// Indices stand for 100 in one year of this century.
  private static let plausible = 0.1...10_000

  private struct Month: Hashable {
    let type: UInt8
    let period: Period
  }

  /// The yearly index of a place; nil if none of the files has it.
  ///
  /// A month that stands there twice counts once; if it differs, that is a fault.
  ///
  /// - Parameters:
  ///   - code: the place.
  ///   - files: files of the index.
  ///   - harvest: where the rows read and used are counted.
  ///   - log: where faults go.
  /// - Returns: the index; nil if none of the files has the place.
  static func index(
    of code: String, in files: [RecognisedFile], countingIn harvest: inout Harvest, log: FaultLog
  ) -> YearlyIndex? {
    var index = YearlyIndex()
    var known: [Month: (value: Double, file: String)] = [:]
    for file in files {
      guard let first = file.start.tables.first,
        let table = HeadedTable(file, first, with: headings),
        let codes = table.column(headings[0]), let periods = table.column(headings[1])
      else { continue }
      let types = YearlyIndex.headings.compactMap { type, heading in
        table.column(heading).map { (type: type, column: $0) }
      }
      let shape = table.shape(log)
      table.forEachRow(columns: [codes, periods] + types.map(\.column)) { row in
        harvest.rowsRead[file.name, default: 0] += 1
        guard row[codes].string == code, shape.fits(row) else { return }
        harvest.rowsUsed[file.name, default: 0] += 1
        let here = table.table.sheet.location(row: row.number)
        guard let month = Period(row[periods].string), case .month = month else {
          log.record(
            PublishedProblem.notACount(
              text: row[periods].string, heading: table.header.cells[periods]),
            at: here)
          return
        }
        for (type, column) in types where !row[column].isEmpty {
          guard let value = row[column].number, plausible.contains(value) else {
            log.record(
              PublishedProblem.notACount(
                text: row[column].string, heading: table.header.cells[column]),
              at: here)
            continue
          }
          let key = Month(type: type, period: month)
          guard let other = known[key] else {
            known[key] = (value, file.name)
            index.add(value, type, month.firstYear)
            continue
          }
          guard other.value != value else { continue }
          log.record(
            PublishedProblem.twoValues(
              "\(table.header.cells[column]) of \(code) in \(month.spoken)", other: other.file),
            at: here)
        }
      }
    }
    return index.isEmpty ? nil : index
  }
}
