import Evidence
import Formats
import Notation

/// Lookups of the Open Geography portal, from smaller areas to larger ones.
///
///     LSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId
///     E01016020,Medway 021A,,E05014453,Fort Pitt,,E06000035,Medway,,4171
///
/// Any layers may be joined: output areas, small areas, wards, parishes, districts. The files begin with a byte order
/// mark and may be called by a bare number; the year in a heading is that of the boundaries. A best-fit lookup gives
/// each small area to one ward or parish, so that a small parish may have none.
package struct AreaLookups: DatasetReader {
  /// The keys of the datasets that say how codes hang together, which are read before all others.
  static let keys: Set<String> = ["area-lookup", "area-change-lookup"]

  package let dataset = PublishedDataset(
    "area-lookup", "Lookup of small areas, wards, parishes and districts",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    credits: [PublishedDataset.ordnanceSurveyCredit], page: "Open Geography portal, Lookups",
    sections: [.area], isSeries: true)

  /// Reads lookups.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard start.tables.count == 1, let header = start.tables.first?.rows.first,
      !header.cells.contains(where: { $0.asHeading == "chgind" }),
      !header.cells.contains(where: { $0.asHeading == "pcds" })
    else { return nil }
    let layers = header.cells.compactMap(AreaLayer.init(heading:))
    guard Set(layers).count >= 2 else { return nil }
    let years = header.cells.compactMap(Self.year)
    let vintages = Set(layers.compactMap(\.vintage))
    return Recognition(
      edition: years.max().map { "boundaries of \($0)" } ?? "undated",
      date: years.max().map(Period.year), vintage: vintages.count == 1 ? vintages.first : nil)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files { harvest.rowsUsed[file.name] = reading.geography.links.count }
    return harvest
  }

  /// The year in a heading: 2024 in `WD24CD`.
  private static func year(of heading: String) -> Int? {
    guard AreaLayer(heading: heading) != nil else { return nil }
    return Int(heading.filter(\.isNumber)).map { 2000 + $0 }
  }
}
