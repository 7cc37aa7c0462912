import Evidence
import Notation

/// Holds stated figures against each other: what does not agree is a warning, since publications err too.
enum CrossChecks {
  /// Warns of sums, shares, orders and bands that do not agree.
  ///
  /// - Parameters:
  ///   - entries: every stated figure of a folder.
  ///   - log: where the warnings go.
  static func warn(of entries: [StatedFigures.Entry], log: FaultLog) {
    let stated = StatedByPlace(entries)
    for key in stated.keys {
      let figures = stated.figures(of: key)
      for check in SumCheck.all { check.warn(of: figures, log: log) }
      for check in ShareCheck.all { check.warn(of: figures, log: log) }
      for check in OrderCheck.all { check.warn(of: figures, log: log) }
    }
    LifeStageCheck.warn(of: stated, log: log)
  }
}

/// Stated figures by the place and period that they are about.
struct StatedByPlace {
  /// A place and a period.
  struct Key: Hashable {
    let place: String
    let period: Period
  }

  /// The figures of one place and period, by stem.
  typealias Figures = [String: StatedFigures.Entry]

  private var entries: [Key: Figures] = [:]
  /// The keys in the order of the rows.
  private(set) var keys: [Key] = []

  init(_ entries: [StatedFigures.Entry]) {
    for entry in entries {
      guard let period = entry.figure.id.period else { continue }
      let key = Key(place: entry.figure.id.place, period: period)
      if self.entries[key] == nil { keys.append(key) }
      let stem = entry.figure.id.stem
      self.entries[key, default: [:]][stem] = self.entries[key]?[stem] ?? entry
    }
  }

  /// The figures of a place and period; none if there are none.
  func figures(of key: Key) -> Figures { entries[key] ?? [:] }
}

extension StatedFigures.Entry {
  /// The values that it may stand for: its value as far as that is rounded, or its bounds.
  ///
  /// Nil if the value is missing and nothing bounds it.
  var possible: ClosedRange<Double>? {
    if let bounds = figure.quantity.bounds { return bounds }
    return figure.value.map { ($0 - precision / 2)...($0 + precision / 2) }
  }
}
