import Evidence
import Notation

/// Reads the figures that a person took from publications: the files `stated/*.csv`.
///
///     figure,place,period,value,publication,at
///     tenure.owned.share,authority,2011,67.7%,census-2011,Table 4-1
struct StatedFigures {
  /// A figure as it was stated: exactly, and where.
  struct Entry: Hashable {
    let figure: Figure
    /// One of the last digit of its value; zero without one.
    let precision: Double
    let location: Location
  }

  let references: References
  let log: FaultLog

  private static let required = ["figure", "place", "period", "value", "publication", "at"]
  private static let optional = ["marker", "lower", "upper", "range", "note"]

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - file: its path from the area folder, which evidence names.
  ///   - path: its path for messages.
  /// - Returns: the figures of the rows without a fault, in the order of the file.
  func read(_ bytes: [UInt8], file: String, path: String) -> [Entry] {
    let table = CSVTable.read(
      bytes, path: path, required: Self.required, optional: Self.optional, encoding: .utf8, log: log
    )
    return table?.rows.compactMap { entry($0, file: file) } ?? []
  }

  /// Records a fault for every figure that is stated twice, in whatever files.
  func checkUnique(_ entries: [Entry]) {
    var first: [FigureID: StatedSource] = [:]
    for entry in entries {
      guard case .stated(let source) = entry.figure.basis else { continue }
      if let other = first[entry.figure.id] {
        let problem = StatedProblem.statedTwice(
          entry.figure.id, file: other.file, line: other.line)
        log.record(problem, at: entry.location)
      }
      first[entry.figure.id] = first[entry.figure.id] ?? source
    }
  }

  private func entry(_ row: CSVRow, file: String) -> Entry? {
    let kind = kind(of: row)
    let place = references.place(of: row)
    let period = period(of: row, kind)
    let source = references.source(of: row, in: file)
    guard let kind, let reading = StatedQuantity(row, unit: kind.unit, log: log), let place,
      let period, let source
    else { return nil }
    let figure = Figure(
      FigureID(kind.stem, period, at: place.key), kind.label, reading.quantity, kind.unit,
      at: place, interval: reading.interval, basis: .stated(source))
    return Entry(figure: figure, precision: reading.precision, location: row.location)
  }

  private func kind(of row: CSVRow) -> FigureCatalogue.Entry? {
    guard let stem = row.requiredText("figure") else { return nil }
    if let entry = FigureCatalogue.input(stem) { return entry }
    let words = stem.split(separator: ".")
    let shorter = (1..<max(1, words.count)).lazy
      .map { words.dropLast($0).joined(separator: ".") }
      .first { FigureCatalogue.input($0) != nil }
    let hasPeriod = words.contains { Period($0) != nil }
    if FigureCatalogue.schemes(stem) != nil {
      log.record(StatedProblem.countedFigure(stem), at: row.location)
    } else if let shorter, hasPeriod {
      log.record(StatedProblem.namedInFull(stem, stem: shorter), at: row.location)
    } else {
      log.record(StatedProblem.unknownFigure(stem), at: row.location)
    }
    return nil
  }

  private func period(of row: CSVRow, _ kind: FigureCatalogue.Entry?) -> Period? {
    guard let text = row.text("period") else {
      log.record(StatedProblem.noPeriod, at: row.location)
      return nil
    }
    guard let period = Period(text), period.firstYear > 1800, period.lastYear <= 2200 else {
      log.record(StatedProblem.malformedPeriod(text), at: row.location)
      return nil
    }
    if let kind, kind.isChange {
      guard case .years = period else {
        log.record(StatedProblem.notASpan(text, stem: kind.stem), at: row.location)
        return nil
      }
    }
    return period
  }
}
