import Evidence
import Formats
import Notation

/// Council Tax: stock of properties, of the Valuation Office Agency: tables 1.x, 3.x and 4.x.
///
///     "geography","ba_code","ecode","area_name","band","bungalow_1","bungalow_2",…,"all_properties"
///     "LAUA","2280","E06000035","Medway UA","All","1290","4060",…
///
/// Headings were in capitals to about 2019, numbers had commas, and the text is Windows-1252 in the oldest. Nothing in the
/// file says its date: the name given by the publisher does. Table 3.x repeats each place for every band, of which `All`
/// is read. Small areas are those of the census of 2021 in editions from 2021 on. Counts are rounded to ten, each cell by
/// itself; `-` is 1 to 4, and `..` and `N/A` do not apply.
struct CouncilTaxStock: DatasetReader {
  /// The tables by what they part the stock by.
  enum Table: String, CaseIterable {
    case bands = "1"
    case typesAndSizes = "3"
    case buildPeriods = "4"

    /// A heading that no other table has.
    var heading: String {
      switch self {
      case .bands: "band_a"
      case .typesAndSizes: "bungalow_1"
      case .buildPeriods: "bp_pre_1900"
      }
    }
  }

  let table: Table

  var dataset: PublishedDataset {
    let titles: [Table: String] = [
      .bands: "by band", .typesAndSizes: "by type and bedrooms", .buildPeriods: "by build period",
    ]
    return PublishedDataset(
      "council-tax-stock-\(table.rawValue)",
      "Council Tax: stock of properties \(titles[table] ?? "")",
      publisher: "Valuation Office Agency",
      licence: PublishedDataset.publicLicence,
      page:
        "GOV.UK, Council Tax: stock of properties, table CTSOP\(table.rawValue).0 or \(table.rawValue).1",
      sections: [.stock, .lifeStages], usualNames: ["ctsop\(table.rawValue)"], isSeries: true)
  }

  func recognise(_ start: FileStart) -> Recognition? {
    guard let (sheet, _) = Self.found(table, in: start) else { return nil }
    guard let date = StockDate(in: sheet.sheet.name) else {
      return Recognition(edition: "undated")
    }
    return Recognition(
      edition: date.description, date: .year(date.year), vintage: date.year >= 2021 ? 2021 : 2011)
  }

  /// The table and the row of its headings.
  static func found(_ table: Table, in start: FileStart) -> (FileStart.Table, HeldRow)? {
    start.tables.lazy.compactMap { sheet in
      sheet.header(with: ["ecode", table.heading, "all_properties"]).map { (sheet, $0) }
    }.first
  }

  func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    let counted = files.compactMap { file -> CountedFile? in
      guard let (sheet, header) = Self.found(table, in: file.start) else { return nil }
      guard let date = file.recognition.date else {
        reading.log.record(PublishedProblem.noDate, at: sheet.sheet.location())
        return nil
      }
      let counting = StockCounting(
        table: table, file: file, sheet: sheet.sheet, header: header, log: reading.log)
      return counting.counted(date, codes: reading.codesOfInterest)
    }
    return CountFigures(reading: reading, sum: StockCell.sum, whole: StockCounting.whole)
      .harvest(counted)
  }
}

/// The day on which the stock was counted, as the publisher's names of files have it: `CTSOP3_0_2024_03_31.csv`.
private struct StockDate: CustomStringConvertible {
  let year: Int
  let description: String

  init?(in name: String) {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let numbers = file.split { !$0.isNumber }.map(String.init)
    guard let index = numbers.firstIndex(where: { $0.count == 4 && $0.hasPrefix("20") }),
      let year = Int(numbers[index])
    else { return nil }
    self.year = year
    let rest = numbers[(index + 1)...].prefix(2).compactMap { Int($0) }
    description =
      rest.count == 2 && (1...12).contains(rest[0])
      ? "\(rest[1]) \(Period.monthNames[rest[0] - 1]) \(year)" : "\(year)"
  }
}
