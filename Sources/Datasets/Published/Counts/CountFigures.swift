import Evidence
import Notation

/// Makes figures of counts: for the area the sum over its codes, for other places their own rows.
struct CountFigures {
  let reading: DatasetReading
  /// Adds up cells of a place; the second are all cells of its whole, to weigh what is hidden against.
  var sum: (_ cells: [Quantity], _ whole: [Quantity]) -> Quantity = { cells, _ in .sum(cells) }
  /// The stem of the whole.
  let whole: String
  /// Whether a report needs the figures of its area, so that files of districts alone lack something.
  var needsArea = true

  /// The figures of files of one dataset and edition.
  func harvest(_ files: [CountedFile]) -> Harvest {
    var harvest = Harvest()
    for file in files {
      harvest.rowsRead[file.file.name] = file.rowsRead
      checkCountry(of: file)
    }
    CopyCheck(files: files, log: reading.log).record()
    // One edition may come in several files, of which each has some of the places.
    guard files.contains(where: { !$0.places.isEmpty }) else {
      for file in files where file.isOfEngland && !file.isOfNoUse {
        reading.recordMissing(
          PublishedProblem.noCodeOfTheArea(count: file.placeCount),
          at: Location(path: file.file.file.path))
      }
      return harvest
    }
    for (period, files) in Dictionary(grouping: files, by: \.period).sorted(by: { $0.key < $1.key })
    {
      addArea(files, period, to: &harvest)
      for place in reading.comparators { add(place, files, period, to: &harvest) }
    }
    return harvest
  }

  private func addArea(_ files: [CountedFile], _ period: Period, to harvest: inout Harvest) {
    var failures: [(file: CountedFile, failure: CodeChoice.Failure)] = []
    for file in files {
      do throws(CodeChoice.Failure) {
        let codes = try reading.chosenCodes(
          among: Set(file.places.keys), vintage: file.file.recognition.vintage)
        add(reading.area.place, codes, file, period, to: &harvest)
        harvest.codeSets[file.file.name] = codes
        check(codes, in: file)
        return
      } catch {
        failures.append((file, error))
      }
    }
    // A file of districts lacks the small areas as a matter of course; a file that has some should have all.
    let closest = failures.first { $0.file.hasSmallAreas } ?? failures.first
    guard let closest, needsArea || closest.file.hasSmallAreas else { return }
    let problem =
      closest.file.hasSmallAreas
      ? closest.failure.problem : .codesMissing(reading.area.codes.map(\.code.text))
    reading.recordMissing(problem, at: Location(path: closest.file.file.file.path))
  }

  private func add(
    _ place: Place, _ files: [CountedFile], _ period: Period, to harvest: inout Harvest
  ) {
    guard let file = files.first(where: { $0.places[place.code] != nil }) else {
      if let file = files.first(where: { $0.has(levelOf: place.code) }) {
        reading.recordMissing(
          PublishedProblem.placeMissing(place.code, key: place.key),
          at: Location(path: file.file.file.path))
      }
      return
    }
    let codes = CodeSet(description: place.code, codes: [place.code])
    add(place, codes, file, period, to: &harvest)
  }

  private func add(
    _ place: Place, _ set: CodeSet, _ file: CountedFile, _ period: Period,
    to harvest: inout Harvest
  ) {
    let rows = set.codes.compactMap { file.places[$0] }
    let stems = Set(rows.flatMap(\.cells.keys)).sorted()
    let sheets = Set(rows.map(\.sheet)).sorted()
    let lines = rows.flatMap(\.lines)
    let wholeCells = rows.flatMap { $0.cells[whole] ?? [] }
    for stem in stems {
      // A place that lacks the count leaves a gap in the sum.
      let cells = rows.flatMap { $0.cells[stem] ?? [.missing(.notAvailable, "no cell")] }
      let source = file.file.source(
        selection(file.selections[stem] ?? "", set, sheets, file),
        rows: sheets.count == 1 ? lines : [],
        cells.count == 1 ? .value : .sum, of: set)
      harvest.figures.append(
        reading.figure(stem, period, at: place, sum(cells, wholeCells), from: source))
    }
    harvest.rowsUsed[file.file.name, default: 0] += lines.count
  }

  private func selection(
    _ columns: String, _ set: CodeSet, _ sheets: [String], _ file: CountedFile
  ) -> String {
    let codes =
      set.codes.count <= 40
      ? set.codes.joined(separator: ", ") : "\(set.codes.count) codes: \(set.description)"
    let inside = file.file.start.tables.count > 1 ? "in \(sheets.joined(separator: ", ")), " : ""
    return "\(inside)\(columns) where \"\(file.codeHeading)\" is \(codes)"
  }

  // MARK: Checks

  private func check(_ set: CodeSet, in file: CountedFile) {
    let location = Location(path: file.file.file.path)
    reading.check(set, at: location)
    let small = file.smallAreas
    if set.isExact, small == file.placeCount, small > set.codes.count,
      small <= Self.mostOfADownloadForTheArea,
      reading.area.kind == .hna
    {
      reading.log.record(
        PublishedProblem.codesBeyond(count: small - set.codes.count), at: location)
    }
  }

  /// A file with no more small areas than this was downloaded for a place of that size.
  private static let mostOfADownloadForTheArea = 50

  private func checkCountry(of file: CountedFile) {
    guard !file.isOfEngland else { return }
    let names = ["W": "Wales", "S": "Scotland", "N": "Northern Ireland", "9": "Northern Ireland"]
    let countries = Set(file.kinds.keys.compactMap { names[String($0.prefix(1))] }).sorted()
    let words = countries.isEmpty ? "no country by its codes" : countries.joined(separator: " and ")
    reading.log.record(
      PublishedProblem.otherCountry(words), at: Location(path: file.file.file.path))
  }
}

extension CountedFile {
  /// How many places are output areas or super output areas of England.
  fileprivate var smallAreas: Int {
    ["E00", "E01", "E02"].reduce(0) { $0 + (kinds[$1] ?? 0) }
  }

  fileprivate var hasSmallAreas: Bool { smallAreas > 0 }

  /// Whether the file has places of England, or England and Wales together.
  fileprivate var isOfEngland: Bool {
    kinds.keys.contains { $0.hasPrefix("E") || $0.hasPrefix("K") }
  }

  /// Whether the file has a row for a place of the same level.
  fileprivate func has(levelOf code: String) -> Bool {
    guard let level = GSSCode(code)?.level else { return false }
    return level.prefixes.contains { kinds[$0] != nil }
  }
}
