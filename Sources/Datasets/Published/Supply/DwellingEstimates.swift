import Evidence
import Formats

/// Live table 125: dwellings by district, in plain CSV.
///
///     area,year,dwellings
///     E06000035,2025,120150
///
/// Nobody here has seen the workbook's layout, so it is recognised and refused. Years are those of 31 March.
package struct DwellingEstimates: DatasetReader {
  package let dataset = PublishedDataset(
    "dwelling-estimates", "Live table 125: dwelling stock estimates by local authority district",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: PublishedDataset.publicLicence,
    page: "GOV.UK, Live tables on dwelling stock", sections: [.stock, .monitoring],
    usualNames: ["livetable125", "live_table_125"], isSeries: true)

  private static let headings = ["area", "year", "dwellings"]

  /// Reads estimates.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    if start.tables.count == 1, start.tables[0].header(with: Self.headings) != nil {
      return Recognition(edition: "copied by hand")
    }
    let isPublished = start.tables.contains { table in
      let name = table.sheet.name.lowercased().filter { $0.isLetter || $0.isNumber }
      let title = table.rows.prefix(5).flatMap(\.cells).joined(separator: " ").asHeading
      return name == "lt125" || title.contains("table 125")
    }
    return isPublished ? Recognition(edition: "as published") : nil
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = file.start.tables.first,
        let rows = PlainRows(file, table, Self.headings, value: "dwellings", isCount: true, reading)
      else {
        reading.log.record(
          TableProblem.unknownLayout(
            dataset: "live table 125", known: "CSV with the columns area,year,dwellings"),
          at: .init(path: file.file.path))
        continue
      }
      harvest.add(rows.harvest { _ in "dwellings.total" })
    }
    return harvest
  }
}
