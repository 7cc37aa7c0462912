import Evidence
import Formats
import Notation

/// Rents of social landlords, as a person copies them from the regulator's look-up tool into plain CSV.
///
///     area,year,rent_type,bedrooms,weekly_rent
///     E06000035,2025,social,2,106.75
///     E06000035,2025,affordable,2,127.94
///
/// The look-up tool holds formulas behind a list of districts, which no program can follow. `area` is the code of a
/// district, `year` that of the return, `rent_type` is `social` or `affordable`, `bedrooms` is `all` or 1 to 6,
/// `weekly_rent` is in pounds without service charges.
package struct SocialRents: DatasetReader {
  package let dataset = PublishedDataset(
    "social-rents", "Registered provider social housing stock and rents in England",
    publisher: "Regulator of Social Housing",
    licence: PublishedDataset.publicLicence,
    page: "GOV.UK, Registered provider social housing stock and rents in England, look-up tool",
    sections: [.rents], isSeries: true)

  private static let headings = ["area", "year", "rent_type", "bedrooms", "weekly_rent"]
  private static let types = ["social": "social-rent", "affordable": "affordable-rent"]
  private static let sizes = [
    "all": "all", "1": "1-bed", "2": "2-bed", "3": "3-bed", "4": "4-bed", "5": "5-bed",
    "6": "6-bed-or-more",
  ]

  /// Reads rents.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard start.tables.count == 1, let header = start.tables[0].header(with: Self.headings) else {
      return nil
    }
    let year = header.cells.firstIndex { $0.asHeading == "year" }
    let years = start.tables[0].rows.compactMap { row in
      year.flatMap { row.cells.indices.contains($0) ? Int(row.cells[$0]) : nil }
    }
    return Recognition(edition: "copied by hand", date: years.max().map(Period.year))
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files {
      guard let table = file.start.tables.first,
        let rows = PlainRows(file, table, Self.headings, value: "weekly_rent", reading)
      else { continue }
      harvest.add(
        rows.harvest { words in
          guard let type = words.word("rent_type", among: Self.types),
            let size = words.word("bedrooms", among: Self.sizes)
          else { return nil }
          return "\(type).\(size)"
        })
    }
    return harvest
  }
}
