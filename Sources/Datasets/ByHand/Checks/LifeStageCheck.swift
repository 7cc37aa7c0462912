import Evidence
import Notation

/// Holds the bands of age of household reference persons against each other and against their totals.
///
/// The bands are the author's choice, but the same in all inputs; 75 and over stands beside them, as a part of the last.
enum LifeStageCheck {
  private static let people = "households.reference-person."
  private static let stages = "life-stage."

  static func warn(of stated: StatedByPlace, log: FaultLog) {
    var usual: (bands: [AgeBand], entry: StatedFigures.Entry)?
    for key in stated.keys {
      let figures = stated.figures(of: key)
      let entries = figures.values.filter { $0.figure.id.stem.hasPrefix(people) }
        .sorted { $0.location.line ?? 0 < $1.location.line ?? 0 }
      let bands = entries.compactMap { band(of: $0) }
      let whole = bands.filter { $0 != AgeBand("75-and-over") || bands.count == 1 }
        .sorted { $0.lowest < $1.lowest }
      guard let first = entries.first, whole.count > 1 else { continue }
      if let usual, usual.bands != whole {
        let problem = CrossProblem.otherBands(first.figure.id, usual: usual.entry.figure.id)
        log.record(problem, at: first.location)
      }
      usual = usual ?? (whole, first)
      if isComplete(whole) {
        let words = entries.filter { band(of: $0).map(whole.contains) ?? false }
          .map { String($0.figure.id.stem.dropFirst(people.count)) }
        SumCheck(people + "*", words, total: "households.total").warn(of: figures, log: log)
      }
      warnOfSizes(figures, log: log)
    }
  }

  /// The households of a band by size of home should add up to the band.
  private static func warnOfSizes(_ figures: StatedByPlace.Figures, log: FaultLog) {
    let bySize = Dictionary(
      grouping: figures.keys.filter { $0.hasPrefix(stages) }.sorted(),
      by: { $0.split(separator: ".")[1] })
    for (band, stems) in bySize.sorted(by: { $0.key < $1.key }) {
      SumCheck("*", stems, total: people + band).warn(of: figures, log: log)
    }
  }

  private static func band(of entry: StatedFigures.Entry) -> AgeBand? {
    AgeBand(entry.figure.id.stem.dropFirst(people.count))
  }

  /// Whether bands follow each other without gap or overlap, from the youngest to an open end.
  private static func isComplete(_ bands: [AgeBand]) -> Bool {
    bands.first?.lowest == 0 && bands.last?.highest == nil
      && zip(bands, bands.dropFirst()).allSatisfy { $0.highest.map { $0 + 1 } == $1.lowest }
  }
}
