import Evidence
import Formats

/// The download behind a chart of the Price Index of Private Rents: mean rents of one month by size, one row a district.
///
///     Area code | Area name | Rental price one bed | … | Rental price four or more bed | Rental price
///     E06000035 | Medway    | 875                  | … | 1792                          | 1206
///
/// The month stands in the title above the table. Where the monthly workbook is at hand, rents come from that.
package struct PrivateRentChart: DatasetReader {
  package let dataset = PublishedDataset(
    "private-rent-chart", "Price Index of Private Rents, average rent by bedrooms",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Private rent and house prices, UK", sections: [.rents],
    usualNames: ["pipr-figure", "pipr_data"])

  private static let headings = ["area code", "rental price one bed", "rental price"]

  /// Reads rents.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = start.tables.first(where: { $0.header(with: Self.headings) != nil }),
      table.header(with: ["time period"]) == nil
    else { return nil }
    guard let month = Self.month(of: table) else { return Recognition(edition: "undated") }
    return Recognition(edition: month.spoken, date: month)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    guard reading.files(of: PrivateRentIndex.key).isEmpty else { return harvest }
    for file in files {
      let found = file.start.tables.lazy.compactMap { HeadedTable(file, $0, with: Self.headings) }
        .first
      guard let headed = found, let code = headed.column(Self.headings[0])
      else { continue }
      guard let month = Self.month(of: headed.table) else {
        reading.log.record(TableProblem.noYear, at: headed.table.sheet.location())
        continue
      }
      let columns = RentSizes.columns(of: headed).map {
        PlaceFigures.Column(column: $0.column, stem: "rents.mean.\($0.size)", period: month)
      }
      var own = PlaceFigures(table: headed, reading: reading).harvest(codes: [code], columns)
      own.figures = RentSizes.consistent(own.figures, in: headed.table.sheet, log: reading.log)
      harvest.add(own)
    }
    return harvest
  }

  /// The month in the title: July 2025.
  private static func month(of table: FileStart.Table) -> Period? {
    for cell in table.rows.prefix(5).flatMap(\.cells) {
      let words = cell.split { !$0.isLetter && !$0.isNumber }
      for (word, year) in zip(words, words.dropFirst()) {
        guard let month = Period.monthNames.firstIndex(of: String(word)), let year = Int(year),
          (1995...2200).contains(year)
        else { continue }
        return .month(year: year, month: month + 1)
      }
    }
    return nil
  }
}
