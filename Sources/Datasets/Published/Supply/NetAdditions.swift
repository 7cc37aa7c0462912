import Evidence
import Formats

/// Live table 122: net additional dwellings by district and financial year.
///
///     (row 5) … | Current ONS code | Lower and single tier authority | 2001-02 [note 1] | … | 2024-25 [p]
///             … | E06000035        | Medway                          | 594              | … | 1300
///
/// Rows of counties and regions stand among those of districts. Older headings have a line break within. `[p]` and `[r]`
/// in a heading qualify the column: provisional, revised. Years before the table was laid out so are `[x]`.
package struct NetAdditions: DatasetReader {
  package let dataset = PublishedDataset(
    "net-additions", "Live table 122: net additional dwellings by local authority district",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: PublishedDataset.publicLicence,
    page: "GOV.UK, Live tables on housing supply: net additional dwellings",
    sections: [.monitoring], usualNames: ["livetable122", "live_table_122"])

  private static let code = "current ons code"

  /// Reads net additions.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = Self.table(of: start), let header = table.header(with: [Self.code]) else {
      return nil
    }
    let years = header.cells.compactMap { PublishedPeriod.read($0.asHeading) }
    guard let last = years.max() else { return nil }
    return Recognition(edition: "to \(last.spoken)", date: last)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = Self.table(of: file.start),
        let headed = HeadedTable(file, table, with: [Self.code]),
        let code = headed.column(Self.code)
      else { continue }
      let columns = headed.periods.filter { $0.column > code }.map {
        PlaceFigures.Column(
          column: $0.column, stem: "delivery.net-additional", period: $0.period,
          markers: Self.markers(headed.headings[$0.column]))
      }
      let figures = PlaceFigures(table: headed, reading: reading, isAdditive: true)
      harvest.add(figures.harvest(codes: [code], columns))
    }
    return harvest
  }

  private static func table(of start: FileStart) -> FileStart.Table? {
    start.tables.first { table in
      let name = table.sheet.name.lowercased().filter { $0.isLetter || $0.isNumber }
      let title = table.rows.prefix(5).flatMap(\.cells).joined(separator: " ").asHeading
      return table.header(with: [code]) != nil
        && (name == "lt122" || title.contains("net additional dwellings"))
    }
  }

  private static func markers(_ heading: String) -> [Marker] {
    [(Marker.provisional, "[p]"), (.revised, "[r]")].filter { heading.contains($0.1) }.map(\.0)
  }
}
