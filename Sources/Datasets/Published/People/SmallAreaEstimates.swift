import Evidence
import Formats

/// Mid-year population estimates of small areas by single year of age.
///
///     (row 5) LSOA Code | LSOA Name   | LA Code (2018 boundaries) | … | All Ages | 0  | 1  | … | 90+
///             E01016020 | Medway 021A | E06000035                 | … | 1735     | 21 | 19 | … | 3
///
/// Sheets `Mid-2020 Persons`, `Mid-2020 Males`, `Mid-2020 Females`; seven columns before the ages; areas of 2011. From
/// mid-2021 sheets are called `Mid-2022 LSOA 2021` and are laid out otherwise, which nobody here has seen: they are
/// recognised and refused. Workbooks have 12 to 25 MB; older ones are `.xls`, which must be saved again.
package struct SmallAreaEstimates: DatasetReader {
  package let dataset = PublishedDataset(
    "small-area-population", "Small area population estimates, mid-year",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Lower layer super output area population estimates",
    sections: [.people, .older], usualNames: ["sape"], isSeries: true)

  private static let codes = ["lsoa code", "msoa code"]

  /// Reads estimates.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let (_, year, isKnown) = Self.table(of: start) else { return nil }
    return Recognition(
      edition: "mid-\(year)", date: .year(year), vintage: isKnown && year <= 2020 ? 2011 : 2021)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let (table, year, isKnown) = Self.table(of: file.start) else { continue }
      let found = Self.codes.lazy.compactMap { HeadedTable(file, table, with: [$0, "all ages"]) }
        .first
      guard isKnown, let headed = found,
        let code = Self.codes.lazy.compactMap({ headed.column($0) }).first
      else {
        reading.log.record(
          TableProblem.unknownLayout(
            dataset: "small area population estimates",
            known: "a sheet such as \"Mid-2020 Persons\" with columns LSOA Code, All Ages, 0 to 90+"
          ), at: table.sheet.location())
        continue
      }
      let people = PopulationByAge(
        table: headed, code: code, period: .year(year), reading: reading)
      harvest.add(people.harvest(vintage: file.recognition.vintage))
    }
    return harvest
  }

  /// The table of persons, its year, and whether its layout is known.
  private static func table(of start: FileStart) -> (FileStart.Table, Int, Bool)? {
    for table in start.tables {
      let name = table.sheet.name.lowercased()
      guard name.hasPrefix("mid-"), let year = Int(name.dropFirst(4).prefix(4)) else { continue }
      if name.hasSuffix(" persons") { return (table, year, true) }
      if name.contains("lsoa") || name.contains("msoa") { return (table, year, false) }
    }
    return nil
  }
}
