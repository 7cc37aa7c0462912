import Evidence
import Formats

/// House price statistics of the statistics office: prices by district, ward or small area, for years that end each quarter.
///
///     Local authority code | Local authority name | LSOA code | LSOA name       | Year ending Jun 2019
///     E06000001            | Hartlepool           | E01011949 | Hartlepool 009A | 75500
///
/// `:` is not available, or fewer than five sales. The header stands in row 6 or 7; headings may end in a space. Sheets
/// `2a` to `2e` of district tables are of all types, detached, semi-detached, terraced and flats. Small areas are those
/// of 2011. A median of small areas is no median of what they make up, so an area of several gets none; and where sales
/// themselves are at hand, prices come from those.
package struct SmallAreaPrices: DatasetReader {
  package let dataset = PublishedDataset(
    "house-price-statistics", "House price statistics for small areas",
    publisher: PublishedDataset.statisticsOffice,
    licence: PublishedDataset.statisticsLicence
      + "; contains HM Land Registry data © Crown copyright and database right",
    page: "Office for National Statistics, House price statistics for small areas",
    sections: [.prices], usualNames: ["hpssa"], isSeries: true)

  /// The headings of codes, the smallest places first: the larger places stand beside them in each row.
  private static let codes = ["lsoa code", "msoa code", "ward code", "local authority code"]
  private static let december = "year ending dec "
  private static let types: [Character: String] = [
    "a": "all", "b": "detached", "c": "semi-detached", "d": "terraced", "e": "flat",
  ]

  /// Reads prices.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = start.tables.first(where: { Self.measure(of: $0) != nil }),
      let header = table.header(with: [Self.codes[3]])
    else { return nil }
    let headings = header.cells.map(\.asHeading)
    let last = headings.compactMap(PublishedPeriod.read).max()
    let isSmall = headings.contains { Self.codes.prefix(2).contains($0) }
    return Recognition(
      edition: headings.last { $0.hasPrefix("year ending") } ?? "undated", date: last,
      vintage: isSmall ? 2011 : nil)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    let hasSales =
      !reading.files(of: PricePaidData.key).isEmpty
      && !reading.files(of: PostcodeDirectory.key).isEmpty
    if hasSales { return harvest }
    for file in files {
      for table in file.start.tables {
        guard let stem = Self.stem(of: table),
          let headed = HeadedTable(file, table, with: [Self.codes[3]]),
          let code = Self.codes.lazy.compactMap({ headed.column($0) }).first
        else { continue }
        if let part = Self.part(of: table) {
          reading.log.record(
            ContentProblem.otherContent(
              found: "prices of \(part) homes alone", expected: "the prices of all homes"),
            at: table.sheet.location())
          continue
        }
        var figures = PlaceFigures(table: headed, reading: reading)
        figures.isExpected = headed.headings[code] == Self.codes[3]
        harvest.add(figures.harvest(codes: [code], Self.columns(of: headed, stem)))
      }
    }
    return harvest
  }

  /// The columns of calendar years; where there are none, those of the years that the table has.
  private static func columns(of table: HeadedTable, _ stem: String) -> [PlaceFigures.Column] {
    let all = table.periods
    let calendar = all.filter { table.headings[$0.column].hasPrefix(december) }
    guard calendar.isEmpty else {
      return calendar.map { .init(column: $0.column, stem: stem, period: $0.period) }
    }
    return all.suffix(1).map {
      let end = $0.period.lastYear
      return .init(column: $0.column, stem: stem, period: .years(end - 1, end))
    }
  }

  /// What a table holds, from the title above its header: `prices.median`; nil if it holds something else.
  private static func measure(of table: FileStart.Table) -> String? {
    guard let header = table.header(with: [codes[3]]),
      header.cells.contains(where: { $0.asHeading.hasPrefix("year ending") })
    else { return nil }
    let title = table.rows.prefix { $0.number < header.number }.flatMap(\.cells).joined(
      separator: " "
    ).asHeading
    guard title.contains("price paid") else { return nil }
    if title.contains("lower quartile price") { return "prices.lower-quartile" }
    return title.contains("median price") ? "prices.median" : nil
  }

  /// The homes that a table is of, where its title says that they are not all.
  private static func part(of table: FileStart.Table) -> String? {
    guard let header = table.header(with: [codes[3]]) else { return nil }
    let title = table.rows.prefix { $0.number < header.number }.flatMap(\.cells)
      .joined(separator: " ").asHeading
    if ["newly built", "new build", "newly-built"].contains(where: title.contains) {
      return "newly built"
    }
    return title.contains("existing") ? "existing" : nil
  }

  private static func stem(of table: FileStart.Table) -> String? {
    guard let measure = measure(of: table) else { return nil }
    let name = table.sheet.name.lowercased()
    guard name.utf8.count == 2, name.first?.isNumber == true, let letter = name.last else {
      return "\(measure).all"
    }
    return types[letter].map { "\(measure).\($0)" }
  }
}
