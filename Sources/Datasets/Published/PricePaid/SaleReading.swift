import Evidence
import Notation

/// Gathers the sales of all files, filters them, and makes the figures of every place.
struct SaleReading {
  let files: [RecognisedFile]
  let reading: DatasetReading
  /// The places in the order of their bits; the first is the area.
  let places: [Place]

  /// The last day of any month.
  private static let lastDay = 31
  /// How many months after a transfer most sales have been registered.
  private static let monthsToRegister = 6
  private static let monthsPerYear = 12
  /// One in so many sales without a place is worth a warning.
  private static let notPlacedLimit = 100

  /// The figures.
  ///
  /// - Parameters:
  ///   - postcodes: where postcodes lie.
  ///   - lookup: what told so, in words.
  /// - Returns: the figures of every place with sales, and the rows used.
  func harvest(_ postcodes: PostcodePlaces, lookup: String) -> Harvest {
    var harvest = Harvest()
    guard let rules = PriceRules(reading.parameters) else { return harvest }
    var book = SaleBook(end: firstDayAfterWindow, places: postcodes)
    for (number, file) in files.enumerated() {
      let before = book.counts.read
      for table in file.start.tables {
        guard let layout = table.rows.first.flatMap(SaleLayout.init) else { continue }
        book.add(
          SaleFile(
            file: file.file, table: table, layout: layout, number: UInt16(number),
            log: reading.log))
        if layout == .builder {
          reading.log.record(SaleProblem.partialDownload, at: table.sheet.location())
        }
      }
      harvest.rowsRead[file.name] = book.counts.read - before
    }
    recordConflicts(of: book)
    recordMissingParts()
    let reference = places.count > 1 ? 1 : 0
    let (sales, counts) = book.sales(trim: rules.trim, reference: .place(reference))
    for (number, file) in files.enumerated() {
      harvest.rowsUsed[file.name] = sales.count { Int($0.file) == number }
    }
    warn(counts)
    if !book.looseYears.isEmpty {
      let monthly = files.indices.last { book.monthlyFiles.contains(UInt16($0)) } ?? 0
      reading.log.record(
        SaleProblem.monthlyAlone(years: book.looseYears.sorted()),
        at: Location(path: files[monthly].file.path))
    }
    guard let first = sales.map(\.year).min(), let last = sales.map(\.year).max() else {
      return harvest
    }
    let index = index(countingIn: &harvest)
    let figures = PriceFigures(
      reading: reading, rules: rules, index: index, files: files, lookup: lookup,
      filters: counts.description,
      provisionalFrom: provisionalYear(book.lastDays.max() ?? 0))
    harvest.figures += filterFigures(counts, .years(first, last))
    for (number, place) in places.enumerated() {
      let own = sales.filter { $0.places.contains(.place(number)) }
      guard !own.isEmpty else { continue }
      harvest.figures += figures.figures(of: own, at: place, in: first...last)
    }
    return harvest
  }

  /// How many sales were left after each filter, for all places together.
  private func filterFigures(_ counts: SaleCounts, _ years: Period) -> [Figure] {
    counts.steps.map { step in
      let source = ObservedSource(
        dataset: files[0].dataset.title, publisher: files[0].dataset.publisher,
        edition: Set(files.map(\.recognition.edition)).sorted().joined(separator: "; "),
        licence: files[0].dataset.licence, file: files.map(\.name).joined(separator: "; "),
        sha256: files.map(\.sha256).joined(separator: "; "),
        selection: "all records, filtered in order up to: \(step.label.lowercased())",
        rowCount: counts.read, statistic: .count)
      return Figure(
        FigureID("sales.filter.\(step.word)", years), step.label, Quantity(Double(step.count)),
        .sales, at: reading.area.place, basis: .observed(source))
    }
  }

  /// The day after the last that counts, as sales write days.
  ///
  /// Figures are of calendar years, and a year of which the base date leaves out months would look like one of few sales.
  private var firstDayAfterWindow: Int32 {
    let date = reading.area.baseDate
    guard date.month == Self.monthsPerYear else { return Int32(10_000 * date.year) }
    return Int32(10_000 * date.year + 100 * date.month + (date.day ?? Self.lastDay) + 1)
  }

  /// The first year whose last sales are not all registered.
  private func provisionalYear(_ lastDay: Int32) -> Int {
    let months = Int(lastDay) / 10_000 * Self.monthsPerYear + Int(lastDay) / 100 % 100
    return (months - Self.monthsToRegister) / Self.monthsPerYear
  }

  /// The index of the authority, by which prices of several years are pooled.
  private func index(countingIn harvest: inout Harvest) -> YearlyIndex? {
    let indexes = reading.files(of: HousePriceIndex.key)
    guard let first = indexes.first, let authority = places.dropFirst().first else { return nil }
    let index = HousePriceIndex.index(
      of: authority.code, in: indexes, countingIn: &harvest, log: reading.log)
    if index == nil {
      reading.log.record(
        SaleProblem.noIndex(for: authority.code), at: Location(path: first.file.path))
    }
    return index
  }

  private func recordConflicts(of book: SaleBook) {
    let conflicts = book.conflicts.sorted {
      ($0.key.file, $0.key.other) < ($1.key.file, $1.key.other)
    }
    for (conflict, count) in conflicts {
      reading.log.record(
        CopyProblem.transactions(count, other: files[Int(conflict.other)].name),
        at: Location(path: files[Int(conflict.file)].file.path))
    }
  }

  /// Records a fault for each part of a year that lacks its other part: `pp-2018-part1.csv` without `pp-2018-part2.csv`.
  private func recordMissingParts() {
    let names = files.flatMap { file in
      file.start.tables.map { table in
        (
          name: table.sheet.path.split(whereSeparator: { "/#".contains($0) }).last.map(String.init)
            ?? "", path: file.file.path
        )
      }
    }
    for (name, path) in names {
      guard let part = name.firstMatch(of: /-part([12])\b/) else { continue }
      let other = name.replacing(part.output.0, with: part.output.1 == "1" ? "-part2" : "-part1")
      guard !names.contains(where: { $0.name == other }) else { continue }
      reading.log.record(
        SaleProblem.partMissing(name: name, other: other), at: Location(path: path))
    }
  }

  private func warn(_ counts: SaleCounts) {
    guard counts.notPlaced * Self.notPlacedLimit > counts.inWindow else { return }
    reading.log.record(
      SaleProblem.manyNotPlaced(counts.notPlaced, of: counts.inWindow),
      at: Location(path: files[0].file.path))
  }
}
