package import Evidence
package import Notation

/// The report of a district, whose figures a strategy takes over from its evidence.
///
/// - SeeAlso: docs/area-folder.md, the key `evidence` of a place.
package struct DistrictReport: Sendable {
  /// The district, by the key that the strategy has for it.
  package let place: Place
  package let report: KeptEvidence.Report
  /// The path from the area folder of the strategy.
  package let file: String
  package let sha256: String
  /// What was taken over.
  package let figures: [Figure]

  /// Reads the evidence that a definition names, each strictly: of an authority, of this place, and as real as the strategy.
  ///
  /// Only the area's own figures are taken, and only those that are wanted; one without a value comes with its reason.
  ///
  /// - Parameters:
  ///   - area: the definition of the strategy.
  ///   - wanted: the stems of the figures that a strategy uses, with the unit of those that nobody states.
  ///   - folder: the area folder as messages call it.
  ///   - log: where faults go.
  ///   - bytes: the content of a file, by its path from the area folder; nil if there is none.
  /// - Returns: the reports, in the order of the places.
  package static func read(
    of area: AreaDefinition, wanted: [String: Quantity.Unit?], in folder: String, log: FaultLog,
    bytes: (String) -> [UInt8]?
  ) -> [DistrictReport] {
    area.comparators.compactMap { comparator -> DistrictReport? in
      guard let kept = comparator.evidence else { return nil }
      guard let content = bytes(kept.path) else {
        log.record(KeptProblem.noSuchFile(kept.path), at: kept.location)
        return nil
      }
      let path = "\(folder)/\(kept.path)"
      guard let evidence = KeptEvidence.read(content, file: kept.path, path: path, log: log),
        fits(evidence.report, comparator.place, of: area, at: kept.location, log)
      else { return nil }
      return DistrictReport(
        place: comparator.place, report: evidence.report, file: kept.path,
        sha256: evidence.sha256,
        figures: evidence.figures.compactMap { figure in
          take(figure, of: evidence, for: comparator.place, wanted, path, log)
        })
    }
  }

  /// Whether the report is one on the place; records why not.
  private static func fits(
    _ report: KeptEvidence.Report, _ place: Place, of area: AreaDefinition,
    at location: Location, _ log: FaultLog
  ) -> Bool {
    var problems: [KeptProblem] = []
    if ![.monitoring, .spd].contains(report.kind) {
      problems.append(.otherKind(report.kind.rawValue))
    } else if report.codes != [place.code] {
      problems.append(.otherCodes(report.codes, expected: place.code))
    }
    if report.isInvented != area.isInvented {
      problems.append(report.isInvented ? .invented : .notInvented)
    }
    for problem in problems { log.record(problem, at: location) }
    if report.baseDate > area.baseDate {
      log.record(KeptProblem.later(report.baseDate, baseDate: area.baseDate), at: location)
    }
    return problems.isEmpty
  }

  /// A figure of the report's own area as one of the district; nil if it is of another place, or not wanted.
  private static func take(
    _ figure: KeptEvidence.Figure, of evidence: KeptEvidence, for place: Place,
    _ wanted: [String: Quantity.Unit?], _ path: String, _ log: FaultLog
  ) -> Figure? {
    guard figure.place == evidence.report.area else { return nil }
    let ending = figure.period.map { ".\($0)" } ?? ""
    let isDated = !ending.isEmpty && figure.id.hasSuffix(ending)
    let stem = isDated ? String(figure.id.dropLast(ending.count)) : figure.id
    guard let known = wanted[stem], let unit = known ?? FigureCatalogue.input(stem)?.unit else {
      return nil
    }
    guard unit == figure.unit else {
      log.record(
        KeptProblem.otherUnit(
          figure: figure.id, found: figure.unit.rawValue, expected: unit.rawValue),
        at: Location(path: path, line: figure.line))
      return nil
    }
    return Figure(
      FigureID(stem, isDated ? figure.period : nil, at: place.key), figure.label,
      figure.quantity, figure.unit, at: place, in: figure.period, interval: figure.interval,
      basis: .observed(evidence.source(of: figure)))
  }
}

extension AreaFolder {
  /// The figures that the districts' reports give, without those that a published file gives itself.
  package func figuresOfReports(beside published: PublishedFiles) -> [Figure] {
    let known = Set(published.figures.map(\.id))
    return reports.flatMap(\.figures).filter { !known.contains($0.id) }
  }
}

extension KeptEvidence {
  /// Where a figure that is taken over comes from: this report, its edition, and how it was known there.
  fileprivate func source(of figure: Figure) -> ObservedSource {
    ObservedSource(
      dataset: "Evidence of the report \(report.title)",
      publisher: "the authors of that report",
      edition:
        "version \(report.version), base date \(report.baseDate.spoken), \(report.status.rawValue)",
      file: file, sha256: sha256,
      selection: "figure \(figure.id) of the area itself; there \(words(figure.basis))",
      rows: [figure.line], rowCount: 1, statistic: .value)
  }

  private func words(_ basis: Basis) -> String {
    switch basis {
    case .observed(let dataset, let edition, _, _): "taken from \(dataset), \(edition)"
    case .stated(let publication, let at):
      "stated from \(publications[publication] ?? publication), \(at)"
    case .parameter(let title, _): "set by \(title)"
    case .assumption(let reason): "assumed: \(reason)"
    case .derived(let formula, _): "worked out as \(formula)"
    }
  }
}

extension WrittenDate {
  /// The date in words: `30 September 2026`.
  fileprivate var spoken: String {
    let month = Period.month(year: year, month: month).spoken
    return day.map { "\($0) \(month)" } ?? month
  }
}
