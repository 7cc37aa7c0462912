import Evidence
import Formats
import Notation

/// Reads plain CSV of a form of our own: `area`, `year`, some words, and a value.
///
/// For what publishers issue in no form that a program can read. The form of each is in docs/datasets.md.
struct PlainRows {
  private let table: HeadedTable
  private let headings: [String]
  private let columns: [String: Int]
  private let value: String
  /// Whether values must be whole numbers.
  private let isCount: Bool
  private let reading: DatasetReading

  /// Prepares to read; nil if the header is not there.
  init?(
    _ file: RecognisedFile, _ table: FileStart.Table, _ headings: [String], value: String,
    isCount: Bool = false, _ reading: DatasetReading
  ) {
    guard let headed = HeadedTable(file, table, with: headings) else { return nil }
    self.table = headed
    self.headings = headings
    columns = Dictionary(
      headings.compactMap { heading in headed.column(heading).map { (heading, $0) } }
    ) { first, _ in first }
    self.value = value
    self.isCount = isCount
    self.reading = reading
  }

  /// The words of a row.
  struct Words {
    let cells: [String: String]
    let location: Location
    let log: FaultLog

    /// What a word stands for; a fault if it is unknown.
    func word(_ column: String, among known: [String: String]) -> String? {
      let found = cells[column, default: ""]
      if let meaning = known[found] { return meaning }
      log.record(
        TableProblem.otherWord(column: column, found: found, known: known.keys.sorted()),
        at: location)
      return nil
    }
  }

  /// The figures of the rows that are of the area or of a place it is compared with.
  ///
  /// - Parameter stem: what the words of a row name; nil after a fault.
  /// - Returns: the figures.
  func harvest(_ stem: (Words) -> String?) -> Harvest {
    var harvest = Harvest()
    let places = reading.placesInOneRow.filter { $0.codes.count == 1 }
    var used: [FigureID: Int] = [:]
    var rows = 0
    var codes: Set<String> = []
    let shape = table.shape(reading.log)
    table.forEachRow(columns: columns.values.sorted()) { row in
      rows += 1
      guard shape.fits(row) else { return }
      let cells = columns.mapValues { row[$0].string }
      let words = Words(
        cells: cells, location: table.table.sheet.location(row: row.number), log: reading.log)
      guard let stem = stem(words), let year = year(words) else { return }
      guard let column = columns[value],
        let quantity = PublishedMarks.standard.quantity(row[column])
      else {
        let problem = PublishedProblem.notACount(
          text: cells[value, default: ""], heading: value)
        reading.log.record(problem, at: words.location)
        return
      }
      if isCount, let number = quantity.value, number != number.rounded() {
        let problem = ContentProblem.notWhole(text: cells[value, default: ""], heading: value)
        reading.log.record(problem, at: words.location)
        return
      }
      codes.insert(cells["area", default: ""])
      for (place, codes) in places where codes[0] == cells["area"] {
        let source = table.file.source(
          "row of "
            + headings.filter { $0 != value }.map { cells[$0, default: ""] }.joined(
              separator: ", "), rows: [row.number], .value)
        let figure = reading.figure(stem, year, at: place, quantity, from: source)
        if let first = used.updateValue(row.number, forKey: figure.id) {
          let problem = PublishedProblem.codeTwice(codes[0], firstRow: first)
          reading.log.record(problem, at: words.location)
        } else {
          harvest.figures.append(figure)
        }
      }
    }
    harvest.rowsRead[table.file.name] = rows
    harvest.rowsUsed[table.file.name] = used.count
    if used.isEmpty, !codes.isEmpty {
      reading.recordMissing(
        PublishedProblem.noCodeOfTheArea(count: codes.count), at: table.table.sheet.location())
    }
    return harvest
  }

  private func year(_ words: Words) -> Period? {
    if let period = PublishedPeriod.read(words.cells["year", default: ""]) { return period }
    reading.log.record(
      PublishedProblem.notACount(
        text: words.cells["year", default: ""], heading: "year"),
      at: words.location)
    return nil
  }
}
