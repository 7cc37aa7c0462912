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
    if let (heading, before) = SingleYears.disorder(in: table, bands) {
      reading.log.record(ContentProblem.agesOutOfOrder(heading, after: before), at: table.location)
      return harvest
    }
    let wanted = reading.geography.codesOfInterest.union(reading.comparators.map(\.code))
    let rows = RowsByCode(table: table, marks: .standard, log: reading.log)
    let total = table.column("all ages") ?? table.column("total")
    let columns = Set(bands.flatMap(\.columns))
    var (found, rowsRead) = rows.read(
      codes: [code], values: columns.union(total.map { [$0] } ?? []).sorted(), wanted: wanted)
    let all = Set(found.keys)
    found = found.filter { code, row in
      isPossible(row) && total.map { addsUp(row, of: code, columns, to: $0) } ?? true
    }
    let refused = all.subtracting(found.keys)
    harvest.rowsRead[table.file.name] = rowsRead
    harvest.rowsUsed[table.file.name] = found.count
    // A table of districts lacks small areas as a matter of course.
    let isOwn = vintage != nil || reading.area.codes.allSatisfy { found[$0.code.text] != nil }
    if isOwn, refused.isDisjoint(with: reading.area.codes.map(\.code.text)),
      let set = reading.codeSet(
        among: Set(found.keys), vintage: vintage, at: table.table.sheet.location())
    {
      harvest.codeSets[table.file.name] = set
      harvest.figures += figures(
        of: set.codes.compactMap { found[$0] }, set.codes, bands, reading.area.place, set)
    }
    let isOfDistricts = reading.area.codes.allSatisfy { $0.code.level == .district }
    if vintage == nil, isOfDistricts {
      for code in reading.area.codes.map(\.code.text) where !all.contains(code) {
        reading.warn(ofMissing: code, key: Place.area, at: table.table.sheet.location())
      }
    }
    for place in reading.comparators {
      guard let row = found[place.code] else {
        if vintage == nil, !refused.contains(place.code) {
          reading.warn(ofMissing: place, at: table.table.sheet.location())
        }
        continue
      }
      harvest.figures += figures(of: [row], [place.code], bands, place)
    }
    return harvest
  }

  /// Whether there are no fewer than no people of any age; a fault if there are.
  private func isPossible(_ row: RowsByCode.Found) -> Bool {
    let negative = row.quantities.filter { ($0.value.value ?? 0) < 0 }
    guard let column = negative.keys.min(), let value = negative[column]?.value else { return true }
    let problem = PublishedProblem.notACount(
      text: Cell.number(value).string, heading: table.header.cells[column])
    reading.log.record(problem, at: table.table.sheet.location(row: row.row))
    return false
  }

  /// Whether the years of age of a place add up to all its people; a fault if they do not.
  private func addsUp(
    _ row: RowsByCode.Found, of code: String, _ columns: Set<Int>, to total: Int
  ) -> Bool {
    let parts = columns.compactMap { row.quantities[$0]?.value }
    guard parts.count == columns.count, let whole = row.quantities[total]?.value else {
      return true
    }
    let sum = parts.reduce(0, +)
    guard abs(sum - whole) > Self.rounding else { return true }
    reading.log.record(
      TableProblem.doesNotAddUp(
        code: code, total: Quantity.Unit.people.display(whole),
        parts: Quantity.Unit.people.display(sum)),
      at: table.table.sheet.location(row: row.row))
    return false
  }

  /// How far a total may be from the sum of its parts.
  private static let rounding = 1.0

  private func figures(
    of rows: [RowsByCode.Found], _ codes: [String], _ bands: [BandColumns], _ place: Place,
    _ set: CodeSet? = nil
  ) -> [Figure] {
    bands.compactMap { band in
      let parts = rows.flatMap { row in band.columns.compactMap { row.quantities[$0] } }
      guard parts.count == rows.count * band.columns.count else { return nil }
      let source = table.file.source(
        "\(table.table.sheet.name): rows of \(codes.joined(separator: ", ")), columns "
          + band.words(table.header.cells),
        rows: rows.map(\.row), .sum, of: set)
      return reading.figure(band.stem, period, at: place, parts.sum, from: source)
    }
  }
}
