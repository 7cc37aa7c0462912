import Evidence
import Formats
import Notation

/// Modelled mean household incomes of middle layer super output areas, with wide limits.
///
///     MSOA code | MSOA name  | Local authority code | … | Total annual income (£) | Upper confidence limit (£) | Lower …
///     E02003334 | Medway 021 | E06000035            | … | 52000                   | 61800                      | 43800
///
/// The upper limit comes before the lower. Editions are workbooks with a sheet for each measure, or CSV files of one
/// measure with a few lines above the header. Of the four measures only total income is read: it is the household's,
/// before tax and not equivalised. To the financial year ending 2020 areas are those of 2011, later those of 2021.
package struct SmallAreaIncomes: DatasetReader {
  package let dataset = PublishedDataset(
    "small-area-incomes", "Income estimates for small areas, England and Wales",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Income estimates for small areas",
    sections: [.incomes], usualNames: ["incomeestimates", "totalannualincome", "netannualincome"])

  /// The last financial year whose estimates are for the areas of 2011.
  private static let lastYearOf2011 = 2020
  private static let headings = ["msoa code", "upper confidence limit (£)"]
  private static let measure = "total annual income (£)"

  /// Reads incomes.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = Self.table(of: start) else { return nil }
    guard let year = Self.year(of: table) else { return Recognition(edition: "undated") }
    return Recognition(
      edition: "financial year ending \(year)", date: .year(year),
      vintage: year > Self.lastYearOf2011 ? 2021 : 2011)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    var others: [RecognisedFile] = []
    for file in files {
      guard let table = Self.table(of: file.start),
        let headed = HeadedTable(file, table, with: Self.headings),
        headed.headings.contains(Self.measure)
      else {
        others.append(file)
        continue
      }
      guard let year = Self.year(of: table) else {
        reading.log.record(TableProblem.noYear, at: table.sheet.location())
        continue
      }
      guard let vintage = file.recognition.vintage,
        let incomes = IncomeTable(
          headed, measure: Self.measure, districts: districts(of: reading), reading)
      else { continue }
      harvest.add(
        MeanIncomes(incomes, period: .year(year), vintage: vintage, reading).harvest())
    }
    if others.count == files.count {
      for file in others { recordOtherMeasure(in: file, reading.log) }
    }
    return harvest
  }

  /// Records that a file has incomes, but not those that are read; beside total incomes it does no harm.
  private func recordOtherMeasure(in file: RecognisedFile, _ log: FaultLog) {
    guard let table = Self.table(of: file.start),
      let header = table.header(with: Self.headings),
      let limit = header.cells.firstIndex(where: { $0.asHeading == Self.headings[1] }), limit > 0
    else { return }
    log.record(
      ContentProblem.otherContent(
        found: quotedForMessage(header.cells[limit - 1]), expected: "the total annual income"),
      at: table.sheet.location(row: header.number))
  }

  /// The districts that the report is about, or that its area is compared with.
  private func districts(of reading: DatasetReading) -> Set<String> {
    let codes = reading.area.codes.map(\.code.text) + reading.comparators.map(\.code)
    return Set(codes.filter { GSSCode($0)?.level == .district })
  }

  /// The table of total incomes, or that of another measure if the file has only that.
  private static func table(of start: FileStart) -> FileStart.Table? {
    let tables = start.tables.filter { $0.header(with: headings) != nil }
    return tables.first { $0.header(with: [measure]) != nil } ?? tables.first
  }

  /// The year in which the financial year of a table ends, from the title above it.
  private static func year(of table: FileStart.Table) -> Int? {
    table.rows.prefix { !$0.cells.contains { $0.asHeading == headings[0] } }
      .flatMap(\.cells).compactMap { PublishedPeriod.lastYear(in: $0) }.max()
  }
}
