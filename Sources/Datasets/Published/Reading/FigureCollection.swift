package import Evidence
import Notation

/// Figures from several files, each under its one name.
///
/// Two datasets may count the same whole a little differently, since each table of a census is disturbed by itself: the
/// one that comes first in the registry is taken. Files of one dataset must agree.
struct FigureCollection {
  private(set) var figures: [Figure] = []
  /// The first figure of each dataset under a name: the dataset that is used may hide what another says twice.
  private var known: [FigureID: [String: Figure]] = [:]
  let log: FaultLog

  init(log: FaultLog) { self.log = log }

  /// Adds figures; one that another file gives too must be the same there.
  ///
  /// - Parameters:
  ///   - new: the figures.
  ///   - paths: the paths of their files for messages, by name.
  mutating func add(_ new: [Figure], paths: [String: String]) {
    for figure in new where isPossible(figure, paths) {
      let dataset = figure.observed?.dataset ?? ""
      let others = known[figure.id] ?? [:]
      if others.isEmpty { figures.append(figure) }
      guard let other = others[dataset] else {
        known[figure.id, default: [:]][dataset] = figure
        checkCounts(figure, figures.first { $0.id == figure.id }, paths)
        continue
      }
      guard other.quantity != figure.quantity, let source = figure.observed,
        let first = other.observed
      else { continue }
      log.record(
        PublishedProblem.twoValues(figure.id.text, other: first.file),
        at: Location(path: paths[source.file] ?? source.file))
    }
  }

  /// Records a fault if two tables of a census differ about a count by more than their being disturbed can explain: then they
  /// do not count the same.
  private func checkCounts(_ figure: Figure, _ other: Figure?, _ paths: [String: String]) {
    guard let other, let source = figure.observed, let first = other.observed, source.isOfCensus,
      first.isOfCensus, let found = figure.value, let known = other.value,
      abs(found - known) > max(Self.leastApart, Self.farApart * known)
    else { return }
    log.record(
      CensusProblem.farApart(
        figure: figure.id.text, found: found, other: known, file: first.file),
      at: Location(path: paths[source.file] ?? source.file))
  }

  /// The part of a count by which tables of one census may differ.
  private static let farApart = 0.1
  /// The number by which small counts may differ whatever their part.
  private static let leastApart = 20.0

  /// Whether a figure can be, as its unit goes; a fault if it cannot.
  private func isPossible(_ figure: Figure, _ paths: [String: String]) -> Bool {
    let most = figure.unit.publishedRange
    let range = Self.mayFall.contains(figure.id.stem) ? -most.upperBound...most.upperBound : most
    guard let value = figure.value, !range.contains(value), let source = figure.observed else {
      return true
    }
    log.record(
      TableProblem.impossible(
        figure: figure.id.text, display: abs(value) < 1e15 ? figure.display : "\(value)",
        expected: "\(figure.unit.display(range.lowerBound)) "
          + "to \(figure.unit.display(range.upperBound))"),
      at: Location(
        path: paths[source.file] ?? source.file,
        line: source.rows.count == 1 ? source.rows.first : nil))
    return false
  }

  /// The stems of counts that are differences: more homes may be lost than are built.
  private static let mayFall: Set<String> = ["delivery.net-additional"]
}

extension Quantity.Unit {
  /// The values that a published file may give: not negative, and not beyond the whole country.
  fileprivate var publishedRange: ClosedRange<Double> {
    switch self {
    case .pounds, .poundsPerYear, .poundsPerMonth, .poundsPerWeek: 0.01...1e10
    default: plausibleRange.clamped(to: -1e9...1e9)
    }
  }
}

extension Figure {
  /// The rows that the figure was taken from; nil if it was not taken from a file.
  package var observed: ObservedSource? {
    if case .observed(let source) = basis { source } else { nil }
  }
}

extension ObservedSource {
  /// Whether the source is a table of a census.
  fileprivate var isOfCensus: Bool { dataset.hasPrefix("Census ") }
}
