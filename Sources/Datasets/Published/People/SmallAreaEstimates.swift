import Evidence
import Formats

/// Mid-year population estimates of small areas by single year of age.
///
///     (row 5) LSOA Code | LSOA Name   | LA Code (2018 boundaries) | … | All Ages | 0  | 1  | … | 90+
///             E01016020 | Medway 021A | E06000035                 | … | 1735     | 21 | 19 | … | 3
///
///     (row 4) LAD 2023 Code | LAD 2023 Name | LSOA 2021 Code | LSOA 2021 Name | Total | F0 | … | F90 | M0 | … | M90
///             E06000035     | Medway        | E01016020      | Medway 021A    | 1801  | 11 | … | 2   | 9  | … | 1
///
/// To mid-2020 there is a sheet for each sex, of which `Mid-2020 Persons` is read; areas are those of 2011. Since then
/// workbooks hold several years, each in a sheet such as `Mid-2024 LSOA 2021`, with the sexes side by side and no column
/// of both. The last age is 90 and over. Workbooks have 12 to 25 MB; older ones are `.xls`, which must be saved again.
package struct SmallAreaEstimates: DatasetReader {
  /// The key of the dataset.
  static let key = "small-area-population"

  package let dataset = PublishedDataset(
    key, "Small area population estimates, mid-year",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Lower layer super output area population estimates",
    sections: [.people, .older], usualNames: ["sape"], isSeries: true)

  /// A sheet with the people of one year.
  private struct Sheet {
    let table: FileStart.Table
    let year: Int
    /// The census for which its small areas were drawn.
    let vintage: Int
  }

  /// The headings that each layout has, that of the codes first.
  private static let layouts = [
    ["lsoa code", "all ages"], ["msoa code", "all ages"],
    ["lsoa 2021 code", "total", "f90", "m90"], ["msoa 2021 code", "total", "f90", "m90"],
  ]

  /// Reads estimates.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let latest = Self.sheets(of: start).max(by: { $0.year < $1.year }) else { return nil }
    return Recognition(
      edition: "mid-\(latest.year)", date: .year(latest.year), vintage: latest.vintage)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      for sheet in Self.sheets(of: file.start) {
        guard let (table, code, _) = Self.columns(of: sheet, in: file) else {
          reading.log.record(
            TableProblem.unknownLayout(
              dataset: "small area population estimates",
              known: "columns LSOA Code, All Ages, 0 to 90+, "
                + "or LSOA 2021 Code, Total, F0 to F90, M0 to M90"
            ), at: sheet.table.sheet.location())
          continue
        }
        let people = PopulationByAge(
          table: table, code: code, period: .year(sheet.year), reading: reading)
        harvest.add(people.harvest(vintage: sheet.vintage))
      }
    }
    return harvest
  }

  /// The table of a sheet with its columns of codes and of all ages; nil if its layout is not known.
  private static func columns(of sheet: Sheet, in file: RecognisedFile)
    -> (table: HeadedTable, code: Int, all: Int)?
  {
    layouts.lazy.compactMap { layout in
      guard let table = HeadedTable(file, sheet.table, with: layout),
        let code = table.column(layout[0]), let all = table.column(layout[1])
      else { return nil }
      return (table, code, all)
    }.first
  }

  /// The sheets that hold people of both sexes, each of one year.
  private static func sheets(of start: FileStart) -> [Sheet] {
    start.tables.compactMap { table in
      let name = table.sheet.name.lowercased()
      guard name.hasPrefix("mid-"), let year = Int(name.dropFirst(4).prefix(4)) else { return nil }
      if name.hasSuffix(" persons") {
        return Sheet(table: table, year: year, vintage: year <= 2020 ? 2011 : 2021)
      }
      return name.hasSuffix("soa 2021") ? Sheet(table: table, year: year, vintage: 2021) : nil
    }
  }
}

extension SmallAreaEstimates: SmallAreaCounts {
  var measure: AreaMeasure? { .people }

  func counts(in file: RecognisedFile, _ reading: DatasetReading) -> [String: Double] {
    guard let latest = Self.sheets(of: file.start).max(by: { $0.year < $1.year }),
      let (table, code, all) = Self.columns(of: latest, in: file)
    else { return [:] }
    let rows = RowsByCode(table: table, marks: .standard, log: reading.log)
    let found = rows.read(
      codes: [code], values: [all], wanted: reading.geography.codesOfInterest
    ).found
    return found.compactMapValues { $0.quantities[all]?.value }
  }
}
