import Evidence
import Formats

/// The lookup from postcodes to areas: the ONS Postcode Directory, the National Statistics Postcode Lookup, or the
/// smaller lookup of postcodes to output areas.
///
///     pcds,doterm,oslaua,osward,parish,oa11,lsoa11,msoa11,…,oa21,lsoa21,msoa21            (until early 2025)
///     "AL1 1AA","199405","E07000240","E05013966","E43000290","E00120568",…                (terminated in May 1994)
///     pcd7,pcd8,pcds,dointr,doterm,…,lad25cd,wd25cd,parncp25cd,…,oa21cd,lsoa21cd,msoa21cd  (from 2025)
///
/// Every heading was changed in 2025, and most now carry the year of the boundaries. The National Statistics Postcode
/// Lookup has neither parishes nor areas of 2011 since. Terminated postcodes are kept, for old sales have them. An
/// archive also holds the same rows once more, one file for each postcode area, which are passed over. The files cover
/// the United Kingdom: 2.7 million rows.
package struct PostcodeDirectory: DatasetReader {
  /// The key by which the reader of sales finds these files.
  static let key = "postcode-directory"

  package let dataset = PublishedDataset(
    key, "Postcode directory", publisher: PublishedDataset.statisticsOffice,
    licence: PublishedDataset.statisticsLicence,
    credits: [PublishedDataset.ordnanceSurveyCredit, PublishedDataset.royalMailCredit],
    page: "Open Geography portal, ONS Postcode Directory", sections: [.prices],
    usualNames: ["onspd", "nspl", "pcd_oa"])

  /// Reads postcode lookups.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let table = Self.table(of: start), let header = table.rows.first else { return nil }
    let headings = header.cells.map(\.asHeading)
    let years = headings.filter { PostcodeColumns.form(of: $0) == "lad##cd" }
      .compactMap { Int($0.dropFirst("lad".count).prefix(2)) }
    guard let year = years.first else { return Recognition(edition: "before late 2025") }
    return Recognition(edition: "boundaries of \(2000 + year)", date: .year(2000 + year))
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest { Harvest() }

  /// The table to read: that of the whole country, not those of single postcode areas.
  static func table(of start: FileStart) -> FileStart.Table? {
    let tables = start.tables.filter { table in
      guard let header = table.rows.first else { return false }
      return PostcodeColumns(header.cells) != nil
    }
    return tables.first { !$0.sheet.name.lowercased().contains("multi_csv") } ?? tables.first
  }
}
