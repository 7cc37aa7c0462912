import Evidence
import Formats

/// Makes figures of people by age from a table with a row for each place and a column for each year of age.
struct PopulationByAge {
  let table: HeadedTable
  /// The column of the codes of places.
  let code: Int
  let period: Period
  let reading: DatasetReading

  /// The figures of the area and of the places that it is compared with.
  ///
  /// - Parameter vintage: the census for which the small areas of the table were drawn; nil for districts.
  /// - Returns: the figures, as far as the table has the places.
  func harvest(vintage: Int?) -> Harvest {
    var harvest = Harvest()
    guard let bands = SingleYears.columns(of: table) else {
      reading.log.record(
        PublishedProblem.headingMissing("90"), at: table.location)
      return harvest
    }
    let wanted = reading.geography.codesOfInterest.union(reading.comparators.map(\.code))
    let rows = RowsByCode(table: table, marks: .standard, log: reading.log)
    let (found, rowsRead) = rows.read(
      codes: [code], values: Array(Set(bands.flatMap(\.columns))), wanted: wanted)
    harvest.rowsRead[table.file.name] = rowsRead
    harvest.rowsUsed[table.file.name] = found.count
    // A table of districts lacks small areas as a matter of course.
    let isOwn = vintage != nil || reading.area.codes.allSatisfy { found[$0.code.text] != nil }
    if isOwn,
      let set = reading.codeSet(
        among: Set(found.keys), vintage: vintage, at: table.table.sheet.location())
    {
      harvest.codeSets = [set]
      harvest.figures += figures(
        of: set.codes.compactMap { found[$0] }, set.codes, bands, reading.area.place)
    }
    for place in reading.comparators {
      guard let row = found[place.code] else { continue }
      harvest.figures += figures(of: [row], [place.code], bands, place)
    }
    return harvest
  }

  private func figures(
    of rows: [RowsByCode.Found], _ codes: [String], _ bands: [BandColumns], _ place: Place
  ) -> [Figure] {
    bands.compactMap { band in
      let parts = rows.flatMap { row in band.columns.compactMap { row.quantities[$0] } }
      guard parts.count == rows.count * band.columns.count else { return nil }
      let source = table.file.source(
        "\(table.table.sheet.name): rows of \(codes.joined(separator: ", ")), columns "
          + band.words(table.header.cells),
        rows: rows.map(\.row), .sum)
      return reading.figure(band.stem, period, at: place, parts.sum, from: source)
    }
  }
}
