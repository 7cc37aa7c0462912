import Evidence
import Formats

/// Mid-year population estimates of districts, regions and countries by single year of age.
///
///     (row 8) Code      | Name    | Geography | All ages | 0      | 1      | … | 90
///             E92000001 | ENGLAND | Country   | 56550138 | 601913 | 625476 | … | 523540
///
/// Sheet `MYE2 - Persons`; names above districts are in capitals; the last age is 90 and over. Editions to mid-2020 are
/// old `.xls` workbooks, which must be saved again.
package struct DistrictEstimates: DatasetReader {
  /// The key of the dataset.
  static let key = "district-population"

  package let dataset = PublishedDataset(
    key, "Population estimates for the UK, mid-year",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Estimates of the population for the UK",
    sections: [.people, .older], usualNames: ["ukpopestimates", "mye"], isSeries: true)

  private static let headings = ["code", "name", "geography", "all ages"]

  /// Reads estimates.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = Self.table(of: start) else { return nil }
    guard let year = Self.year(of: table) else { return Recognition(edition: "undated") }
    return Recognition(edition: "mid-\(year)", date: .year(year))
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = Self.table(of: file.start),
        let headed = HeadedTable(file, table, with: Self.headings),
        let code = headed.column(Self.headings[0])
      else { continue }
      guard let year = Self.year(of: table) else {
        reading.log.record(TableProblem.noYear, at: table.sheet.location())
        continue
      }
      let people = PopulationByAge(
        table: headed, code: code, period: .year(year), reading: reading)
      harvest.add(people.harvest(vintage: nil))
    }
    return harvest
  }

  /// The table of persons of the latest year: there are others, of each sex and of change.
  private static func table(of start: FileStart) -> FileStart.Table? {
    let tables = start.tables.filter { $0.header(with: headings) != nil }
    return tables.first { $0.sheet.name.lowercased().contains("persons") }
  }

  private static func year(of table: FileStart.Table) -> Int? {
    let above = table.rows.prefix { !$0.cells.contains { $0.asHeading == headings[3] } }
    return above.flatMap(\.cells).compactMap { PublishedPeriod.lastYear(in: $0) }.max()
  }
}
