import Evidence

/// The lookup from lower layer super output areas of 2011 to those of 2021, with what changed.
///
///     LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW,ObjectId
///     E01000001,City of London 001A,E01000001,City of London 001A,U,E09000001,City of London,,1
///
/// `CHGIND` is `U` for the same, `S` for split, `M` for merged and `X` for what cannot be compared.
package struct AreaChangeLookup: DatasetReader {
  package let dataset = PublishedDataset(
    "area-change-lookup", "LSOA (2011) to LSOA (2021) lookup",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Open Geography portal, LSOA (2011) to LSOA (2021) to Local Authority District lookup",
    sections: [.area])

  /// Reads the change lookup.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard start.tables.count == 1,
      start.tables[0].header(with: ["lsoa11cd", "lsoa21cd", "chgind"]) != nil
    else { return nil }
    return Recognition(edition: "2011 to 2021", date: .year(2022))
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files { harvest.rowsUsed[file.name] = reading.geography.changes.count }
    return harvest
  }
}
