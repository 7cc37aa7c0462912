import Evidence
import Formats
import Notation

/// Subnational population projections: a row for each district and year of age, a column for each year.
///
///     AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2018,2019,…,2043
///     E06000035,Medway,Population,persons,0,3448.000,3391.112,…
///
/// An archive holds persons, males and females; figures have three decimals. `All ages` stands among the ages and is
/// passed over, and so are regions and counties but where they are asked for. The 2022-based variants come in archives
/// whose files have the same names: only one variant can be used. Years to that of the latest estimate are left to the
/// estimates.
package struct PopulationProjections: DatasetReader {
  package let dataset = PublishedDataset(
    "population-projections", "Subnational population projections for England",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Office for National Statistics, Subnational population projections, Z1 zip file",
    sections: [.people, .older], usualNames: ["snpp"])

  private static let headings = ["area_code", "component", "sex", "age_group"]

  /// Reads projections.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard let header = start.tables.lazy.compactMap({ $0.header(with: Self.headings) }).first
    else { return nil }
    let years = header.cells.compactMap { PublishedPeriod.read($0.asHeading) }
    guard let base = years.min() else { return Recognition(edition: "undated") }
    return Recognition(edition: "\(base)-based", date: base)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    let all = files.flatMap { file in
      file.start.tables.compactMap { HeadedTable(file, $0, with: Self.headings) }
    }
    let tables = all.filter { Self.content(of: $0) == Self.wanted }
    guard let table = tables.first else {
      for table in all {
        reading.log.record(
          ContentProblem.otherContent(found: Self.content(of: table), expected: Self.wanted),
          at: table.table.sheet.location())
      }
      return Harvest()
    }
    for other in tables.dropFirst() {
      reading.log.record(
        ProjectionProblem.twoVariants(first: table.table.sheet.path),
        at: other.table.sheet.location())
    }
    return tables.count == 1 ? read(table, reading) : Harvest()
  }

  /// The year of the latest estimate among the files, before which nothing need be projected; that of the census without any.
  private static func latestEstimate(_ reading: DatasetReading) -> Int {
    [DistrictEstimates.key, SmallAreaEstimates.key].flatMap { reading.files(of: $0) }
      .compactMap { $0.recognition.date?.lastYear }.filter { $0 <= reading.area.baseDate.year }
      .max() ?? reading.area.periods.census
  }

  /// What a table should hold.
  private static let wanted = "the population, persons"

  /// What a table holds, by its first rows: births and people who move are laid out like the population, and so is each sex.
  private static func content(of table: HeadedTable) -> String {
    let columns = [headings[1], headings[2]].compactMap { table.column($0) }
    let contents = table.table.rows.filter { $0.number > table.header.number }.map { row in
      "the "
        + columns.map { row.cells.indices.contains($0) ? row.cells[$0].asHeading : "" }
        .joined(separator: ", ")
    }
    return contents.first { $0 == wanted } ?? contents.first ?? "no rows"
  }

  private func read(_ table: HeadedTable, _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    let last = reading.area.periods.populationBase ?? Self.latestEstimate(reading)
    let years = table.periods.filter { $0.period.lastYear > last }
    let keys = Self.headings.compactMap { table.column($0) }
    let places = reading.placesInOneRow
    let wanted = Set(places.flatMap(\.codes))
    var people: [String: ProjectedPeople] = [:]
    var rows = 0
    let shape = table.shape(reading.log)
    table.forEachRow(columns: keys + years.map(\.column)) { row in
      rows += 1
      let code = row[keys[0]].string
      let age = row[keys[3]].string.asHeading
      guard wanted.contains(code), shape.fits(row) else { return }
      let values = years.map { row[$0.column].number.flatMap { $0 < 0 ? nil : $0 } }
      if let gap = values.firstIndex(where: { $0 == nil }) {
        let column = years[gap].column
        reading.log.record(
          PublishedProblem.notACount(
            text: row[column].string, heading: table.header.cells[column]),
          at: table.table.sheet.location(row: row.number))
        return
      }
      let here = table.table.sheet.location(row: row.number)
      if let first = people[code, default: ProjectedPeople()].add(
        values.compactMap { $0 }, age: age, row: row.number)
      {
        reading.log.record(
          TableProblem.ageTwice(code: code, age: row[keys[3]].string, firstRow: first), at: here)
      }
    }
    let found = Set(people.keys)
    people = people.filter { code, people in isSound(people, of: code, table, reading.log) }
    harvest.rowsRead[table.file.name] = rows
    harvest.rowsUsed[table.file.name] = people.values.reduce(0) { $0 + $1.rows.count }
    for (place, codes) in places {
      let parts = codes.compactMap { people[$0] }
      for code in codes where !found.contains(code) {
        reading.warn(ofMissing: code, key: place.key, at: table.table.sheet.location())
      }
      guard parts.count == codes.count else { continue }
      for (index, year) in years.enumerated() {
        harvest.figures += figures(of: parts, codes, index, year.period, at: place, table, reading)
      }
    }
    return harvest
  }

  /// Whether a district has every year of age, and these add up to its rows of all ages; a fault if not.
  private func isSound(
    _ people: ProjectedPeople, of code: String, _ table: HeadedTable, _ log: FaultLog
  ) -> Bool {
    let here = table.table.sheet.location()
    if let missing = people.missing {
      // A row that was refused has been told of already.
      if !log.hasErrors(inFileOf: here.path) {
        log.record(
          CensusProblem.rowMissing(code: code, crossing: "age \(missing)", others: 0), at: here)
      }
      return false
    }
    guard let difference = people.difference else { return true }
    let unit = Quantity.Unit.people
    log.record(
      TableProblem.doesNotAddUp(
        code: code, total: unit.display(difference.total), parts: unit.display(difference.sum)),
      at: table.table.sheet.location(row: difference.row))
    return false
  }

  private func figures(
    of parts: [ProjectedPeople], _ codes: [String], _ index: Int, _ period: Period,
    at place: Place, _ table: HeadedTable, _ reading: DatasetReading
  ) -> [Figure] {
    SingleYears.bands.map { band in
      let people = parts.reduce(0) { $0 + $1.sum(band.ages, index) }
      let source = table.file.source(
        "\(table.table.sheet.name): rows of \(codes.joined(separator: ", ")), AGE_GROUP "
          + "\(band.ages.lowerBound) to \(band.ages.upperBound), column \(period)",
        rows: parts.flatMap { part in band.ages.compactMap { part.rows[$0] } }, .sum)
      return reading.figure(
        band.stem, period, at: place, Quantity(people, markers: [.forecast]), from: source)
    }
  }
}

/// What can be wrong with projections as a whole.
enum ProjectionProblem: Problem {
  case twoVariants(first: String)

  var wording: Wording {
    switch self {
    case .twoVariants(let first):
      Wording(
        "HNA0567", found: "a second set of projections, beside \(first)",
        expected: "one variant: the files of all variants have the same names",
        remedy: "Keep the variant that the report is to use, and take the other out of the folder.")
    }
  }
}
