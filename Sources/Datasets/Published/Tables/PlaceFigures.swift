import Evidence
import Formats
import Notation

/// Makes figures of places that stand in one row each: districts, regions, countries.
struct PlaceFigures {
  /// A column and what it holds.
  struct Column {
    let column: Int
    let stem: String
    let period: Period
    /// Markers that qualify every value of the column: provisional, revised.
    var markers: [Marker] = []
  }

  let table: HeadedTable
  let reading: DatasetReading
  var marks = PublishedMarks.standard
  /// Whether the table must have every district that the report is about.
  var isExpected = true
  /// Whether rows may be added up where the area is several districts.
  var isAdditive = false
  var note: String?

  /// The figures of the area, if its codes are in the table, and of the places that it is compared with.
  ///
  /// - Parameters:
  ///   - codes: the columns that may hold the code of the row's place.
  ///   - columns: the columns of values.
  /// - Returns: the figures, with the rows read and used.
  func harvest(codes: [Int], _ columns: [Column]) -> Harvest {
    var places = reading.placesInOneRow
    let isOfOtherCensus = reading.isOfOtherCensus(than: table.file.recognition.vintage)
    let around = isOfOtherCensus ? reading.geography.codesOfInterest : []
    let wanted = Set(places.flatMap(\.codes)).union(around)
    let rows = RowsByCode(table: table, marks: marks, log: reading.log)
    let (found, rowsRead) = rows.read(
      codes: codes, values: Array(Set(columns.map(\.column))), wanted: wanted)
    var harvest = Harvest()
    harvest.rowsRead[table.file.name] = rowsRead
    var set: CodeSet?
    if isOfOtherCensus {
      set = reading.codeSet(
        among: Set(found.keys), vintage: table.file.recognition.vintage,
        at: table.table.sheet.location())
      harvest.codeSets[table.file.name] = set
      places = places.map { $0.place.key == Place.area ? ($0.place, set?.codes ?? []) : $0 }
    }
    harvest.rowsUsed[table.file.name] =
      Set(places.flatMap(\.codes)).count { found[$0] != nil }
    for (place, codes) in places where codes.count == 1 || isAdditive {
      let rows = codes.compactMap { found[$0] }
      guard rows.count == codes.count else {
        warn(of: codes.filter { found[$0] == nil }, place)
        continue
      }
      let own = place.isArea ? set : nil
      harvest.figures += columns.compactMap { figure(of: rows, codes, $0, at: place, own) }
    }
    return harvest
  }

  private func warn(of codes: [String], _ place: Place) {
    guard isExpected else { return }
    for code in codes {
      reading.warn(ofMissing: code, key: place.key, at: table.table.sheet.location())
    }
  }

  private func figure(
    of rows: [RowsByCode.Found], _ codes: [String], _ column: Column, at place: Place,
    _ set: CodeSet?
  ) -> Figure? {
    let parts = rows.compactMap { $0.quantities[column.column] }
    guard parts.count == rows.count else { return nil }
    var quantity = parts.count == 1 ? parts[0] : parts.sum
    quantity.markers += column.markers
    let heading = table.header.cells[column.column]
    let source = table.file.source(
      "\(table.table.sheet.name): rows of \(codes.joined(separator: ", ")), column \"\(heading)\"",
      rows: rows.map(\.row), rows.count == 1 ? .value : .sum, note: note, of: set)
    return reading.figure(column.stem, column.period, at: place, quantity, from: source)
  }
}

extension [Quantity] {
  /// The sum; missing if any part is, with its reason.
  var sum: Quantity {
    if let gap = first(where: { $0.value == nil }) { return gap }
    return Quantity(
      reduce(0) { $0 + ($1.value ?? 0) },
      markers: reduce(into: []) { markers, part in
        markers += part.markers.filter { !markers.contains($0) }
      })
  }
}

extension DatasetReading {
  /// Warns that a table of districts lacks one; other places it need not have.
  func warn(ofMissing code: String, key: String, at location: Location) {
    guard GSSCode(code)?.level == .district else { return }
    recordMissing(PublishedProblem.placeMissing(code, key: key), at: location)
  }

  /// Records that a file lacks rows, unless an error says already why one of its rows was not taken.
  func recordMissing(_ problem: some Problem, at location: Location) {
    if !log.hasErrors(inFileOf: location.path) { log.record(problem, at: location) }
  }

  /// Warns that a table of districts lacks a place that is one.
  func warn(ofMissing place: Place, at location: Location) {
    warn(ofMissing: place.code, key: place.key, at: location)
  }

  /// Whether the area is a small area of one census and a table is of those of the other.
  func isOfOtherCensus(than vintage: Int?) -> Bool {
    guard let vintage, let drawn = area.codes.lazy.compactMap(\.vintage).first else { return false }
    return area.codes.count == 1 && drawn != vintage
  }

  /// The area and the places that it is compared with, as far as tables of districts and regions can hold them.
  ///
  /// The area is among them if all of its codes are of districts; a single code of any kind stands for itself.
  var placesInOneRow: [(place: Place, codes: [String])] {
    let isOfDistricts = area.codes.allSatisfy { $0.code.level == .district }
    let others = comparators.map { ($0, [$0.code]) }
    guard isOfDistricts || area.codes.count == 1 else { return others }
    return [(area.place, area.codes.map(\.code.text))] + others
  }
}
