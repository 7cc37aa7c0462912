import Evidence
import Formats

/// Price Paid Data of HM Land Registry: every sale of a home at its full value, as a record.
///
///     "{D22473F5-3805-7B40-E053-6C04A8C0A630}","360000","2021-02-17 00:00","SS9 3AU","S","N","F","117",…,"A","A"
///
/// There are two layouts, told apart by their content. Yearly and monthly files have sixteen columns and no header; the
/// monthly file changes and deletes records by their transaction. The report builder's download has sixteen others,
/// whose header as a rule runs into the first record without a line break. Terraced homes include ends of terraces;
/// bungalows are not told apart. The latest months fill in over about half a year.
///
/// Sales are placed by their postcodes, filtered and counted as method 3 says. Prices, counts and intervals go out;
/// addresses, postcodes and single sales do not.
package struct PricePaidData: DatasetReader {
  /// The key of the dataset.
  static let key = "price-paid"

  package let dataset = PublishedDataset(
    key, "Price Paid Data", publisher: PublishedDataset.landRegistry,
    licence: PublishedDataset.landRegistryLicence,
    page: "GOV.UK, Price Paid Data", sections: [.prices], usualNames: ["pp-", "ppd_data"],
    isSeries: true)

  /// Reads sales.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    let layouts = start.tables.compactMap { $0.rows.first.flatMap(SaleLayout.init) }
    guard let layout = layouts.first else { return nil }
    return Recognition(
      edition: layout == .register ? "yearly and monthly files" : "report builder download")
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    let lookups = reading.files(of: PostcodeDirectory.key)
    guard let lookup = lookups.first else {
      reading.log.record(SaleProblem.noLookup, at: .init(path: files[0].file.path))
      return harvest
    }
    for other in lookups.dropFirst() where other.sha256 != lookup.sha256 {
      reading.log.record(
        CopyProblem.postcodes(other: lookup.name), at: .init(path: other.file.path))
    }
    guard let placed = PlacedPostcodes(lookup, reading) else { return harvest }
    let (postcodes, lookupRows) = placed.read()
    harvest.rowsRead[lookup.name] = lookupRows
    harvest.rowsUsed[lookup.name] = postcodes.placedCount
    let sales = SaleReading(files: files, reading: reading, places: placed.places)
    harvest.add(sales.harvest(postcodes, lookup: placed.lookup))
    return harvest
  }
}
