import Evidence
import Formats
import Notation

/// Counts the rows of one table, place by place.
struct CensusCounting {
  let topic: CensusTopic
  let layout: CensusLayout
  let reading: DatasetReading
  let file: RecognisedFile
  private let wanted: Set<String>
  /// Places of this table alone, by code.
  private var places: [String: PlaceCounts] = [:]
  private var headings: [String: [String]] = [:]
  private var unknown: Set<String> = []
  /// The narrowest categories of a long table, in their order.
  private var seen: [CensusCategory] = []

  init(topic: CensusTopic, layout: CensusLayout, reading: DatasetReading, file: RecognisedFile) {
    self.topic = topic
    self.layout = layout
    self.reading = reading
    self.file = file
    wanted = reading.codesOfInterest
  }

  /// Counts the table; a place that another table of the file has already given stays as it is.
  mutating func count(into counted: inout CountedFile) {
    switch layout.shape {
    case .wide(let columns): countWide(columns, into: &counted)
    case .long(let category, let value, let measure):
      countLong(category, value, measure, into: &counted)
    }
    counted.places.merge(places) { first, _ in first }
    counted.headings.merge(headings) { first, _ in first }
  }

  private mutating func countWide(_ columns: [CensusLayout.Column], into counted: inout CountedFile)
  {
    let categories = columns.map(\.category)
    let leaves = Set(CensusReader.leaves(of: categories))
    let used = columns.compactMap { column -> (column: CensusLayout.Column, stems: [String])? in
      let stems = stems(of: column.category, leaves)
      return stems.isEmpty ? nil : (column, stems)
    }
    for (column, stems) in used {
      for stem in stems { headings[stem, default: []].append(column.category.heading) }
    }
    file.file.forEachRow(of: layout.sheet, from: layout.header + 1) { row in
      let code = CensusLayout.code(in: row[layout.codeColumn].string)
      guard isCode(code) else { return }
      counted.note(code: code)
      guard wanted.contains(code), isWhole(row) else { return }
      if let first = places[code] {
        reading.log.record(
          PublishedProblem.codeTwice(code, firstRow: first.lines.first ?? 0),
          at: layout.sheet.location(row: row.number))
        return
      }
      var cells: [String: [Quantity]] = [:]
      for (column, stems) in used {
        let quantity = quantity(row[column.index], under: column.category.heading, row)
        for stem in stems { cells[stem, default: []].append(quantity) }
      }
      places[code] = PlaceCounts(
        sheet: layout.sheet.name, lines: [row.number], cells: cells)
    }
  }

  private mutating func countLong(
    _ category: Int, _ value: Int, _ measure: Int?, into counted: inout CountedFile
  ) {
    let leaves = Set(CensusReader.leaves(of: allCategories(in: category)))
    var whole: [String: [Quantity]] = [:]
    var hasWhole = false
    file.file.forEachRow(of: layout.sheet, from: layout.header + 1) { row in
      let code = CensusLayout.code(in: row[layout.codeColumn].string)
      guard isCode(code) else { return }
      counted.note(code: code)
      guard wanted.contains(code) else { return }
      if let measure, row[measure].string.asHeading != "value" { return }
      let kind = CensusCategory(row[category].string)
      guard kind.last != "does not apply" else { return }
      let isLeaf = leaves.contains(kind)
      let stems =
        kind.isWhole ? [topic.whole] : isLeaf ? topic.stems(kind) ?? refused(kind, row) : []
      if kind.isWhole { hasWhole = true }
      if isLeaf, !seen.contains(kind) { seen.append(kind) }
      let quantity = quantity(row[value], under: kind.heading, row)
      var place = places[code] ?? PlaceCounts(sheet: layout.sheet.name, lines: [], cells: [:])
      for stem in stems {
        place.cells[stem, default: []].append(quantity)
        if headings[stem]?.contains(kind.heading) != true {
          headings[stem, default: []].append(kind.heading)
        }
      }
      place.lines.append(row.number)
      places[code] = place
      if isLeaf { whole[code, default: []].append(quantity) }
    }
    keepFilledBands()
    guard !hasWhole else { return }
    for (code, parts) in whole { places[code]?.cells[topic.whole] = parts }
    headings[topic.whole] = ["all categories"]
  }

  /// The categories of a long table, those beyond its first rows too, by which subtotals are told.
  private func allCategories(in column: Int) -> [CensusCategory] {
    var texts: Set<String> = []
    file.file.forEachRow(of: layout.sheet, columns: [column], from: layout.header + 1) { row in
      texts.insert(row[column].string)
    }
    return texts.sorted().map { CensusCategory($0) }
  }

  /// Takes away bands of the report that the bands of a long table do not fill.
  private mutating func keepFilledBands() {
    guard topic.key == "age" else { return }
    let filled = CensusTopic.filledBands(by: seen).union([topic.whole])
    places = places.mapValues { place in
      var place = place
      place.cells = place.cells.filter { filled.contains($0.key) }
      return place
    }
  }

  /// The stems that a column of a wide table adds to.
  private mutating func stems(
    of category: CensusCategory, _ leaves: Set<CensusCategory>
  ) -> [String] {
    if category.isWhole { return [topic.whole] }
    guard leaves.contains(category) else { return [] }
    guard let stems = topic.stems(category) else {
      reading.log.record(
        PublishedProblem.unknownCategory(category.heading),
        at: layout.sheet.location(row: layout.header))
      return []
    }
    // Five-year bands cut across some bands of the report, which then cannot be made.
    let filled = topic.key == "age" ? CensusTopic.filledBands(by: Array(leaves)) : nil
    return stems.filter { filled?.contains($0) ?? true }
  }

  private mutating func refused(_ category: CensusCategory, _ row: Row) -> [String] {
    if unknown.insert(category.heading).inserted {
      reading.log.record(
        PublishedProblem.unknownCategory(category.heading),
        at: layout.sheet.location(row: row.number))
    }
    return []
  }

  private func quantity(_ cell: Cell, under heading: String, _ row: Row) -> Quantity {
    if let number = cell.number { return Quantity(number) }
    let text = cell.string
    if text.isEmpty { return .missing(.notAvailable, "the cell is empty") }
    if ["[c]", "c", "*"].contains(text) {
      return .missing(.confidential, "the publisher hides it")
    }
    reading.log.record(
      PublishedProblem.notACount(text: text, heading: heading),
      at: layout.sheet.location(row: row.number))
    return .missing(.notAvailable, "the cell could not be read")
  }

  /// Whether the row counts the whole of the place, and not its rural or urban part.
  private func isWhole(_ row: Row) -> Bool {
    guard case .text(let text) = row[layout.codeColumn + 1] else { return true }
    return !["rural", "urban"].contains { text.string.lowercased().hasPrefix($0) }
  }

  private func isCode(_ text: String) -> Bool {
    text.utf8.count == 9 && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }
}
