package import Evidence
import Notation
import Policy

/// Figures from several files, each under its one name.
///
/// Two datasets may count the same whole a little differently, since each table of a census is disturbed by itself, and every
/// publisher counts in a way of his own: the one that comes first in the registry is taken, and a difference beyond what
/// policy allows is told. Files of one dataset must agree.
struct FigureCollection {
  private(set) var figures: [Figure] = []
  /// What two datasets give otherwise, in the order in which it was found.
  private(set) var disagreements: [Disagreement] = []
  /// Where the figure of each name is among the figures.
  private var places: [FigureID: Int] = [:]
  /// The paths of all files, by name.
  private var paths: [String: String] = [:]
  /// How far two datasets may be apart, as a part of the figure; nil where policy says nothing.
  private let most: Double?
  /// The first figure of each dataset under a name: the dataset that is used may hide what another says twice.
  private var known: [FigureID: [String: Figure]] = [:]
  let log: FaultLog

  init(parameters: Parameters = Parameters([:]), log: FaultLog) {
    most = parameters.inForce("sources.difference-maximum")?.value
    self.log = log
  }

  /// Adds figures; one that another file gives too must be the same there.
  ///
  /// - Parameters:
  ///   - new: the figures.
  ///   - paths: the paths of their files for messages, by name.
  mutating func add(_ new: [Figure], paths: [String: String]) {
    self.paths.merge(paths) { first, _ in first }
    for figure in new where isPossible(figure, paths) {
      let dataset = figure.observed?.dataset ?? ""
      let others = known[figure.id] ?? [:]
      if others.isEmpty {
        places[figure.id] = figures.count
        figures.append(figure)
      }
      guard let other = others[dataset] else {
        known[figure.id, default: [:]][dataset] = figure
        if let place = places[figure.id], !others.isEmpty {
          check(figure, beside: figures[place], at: place, paths)
        }
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

  /// Holds a figure of a second dataset against that of the first, which is used.
  private mutating func check(
    _ figure: Figure, beside used: Figure, at place: Int, _ paths: [String: String]
  ) {
    guard let source = figure.observed, var first = used.observed else { return }
    if source.isOfCensus, first.isOfCensus { return checkCounts(figure, used, paths) }
    guard let most, let found = Disagreement(used, figure, most: most) else { return }
    disagreements.append(found)
    first.beside = [first.beside, "\(source.titled) has \(figure.display), which is not used."]
      .compactMap(\.self).joined(separator: " ")
    figures[place].basis = .observed(first)
  }

  /// Warns of what two datasets give otherwise: once for each two files, with the figure that is furthest apart.
  func recordDisagreements() {
    let pairs = Dictionary(grouping: disagreements) { found in
      [found.used, found.other].map { $0.observed?.file ?? "" }
    }
    for (_, found) in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard let worst = found.max(by: { $0.distance < $1.distance }),
        let source = worst.other.observed, let first = worst.used.observed
      else { continue }
      log.record(
        RivalProblem.apart(worst, others: found.count - 1, row: first.onlyRow, file: first.file),
        at: Location(path: paths[source.file] ?? source.file, line: source.onlyRow))
    }
  }

  /// Records a fault if two tables of a census differ about a count by more than their being disturbed can explain: then they
  /// do not count the same.
  private func checkCounts(_ figure: Figure, _ other: Figure, _ paths: [String: String]) {
    guard let source = figure.observed, let first = other.observed,
      let found = figure.value, let known = other.value,
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
        selection: source.selection,
        expected: "\(figure.unit.display(range.lowerBound)) "
          + "to \(figure.unit.display(range.upperBound))"),
      at: Location(
        path: paths[source.file] ?? source.file,
        line: source.onlyRow))
    return false
  }

  /// The stems of counts that are differences: more homes may be lost than are built.
  private static let mayFall: Set<String> = ["delivery.net-additional"]
}

extension Quantity.Unit {
  /// The values that a published file may give of a place: not negative, not beyond the whole country, and money within
  /// limits of ours that tell pounds from thousands of pounds, and a week from a month and a year.
  fileprivate var publishedRange: ClosedRange<Double> {
    switch self {
    case .pounds: 1_000...1e8
    case .poundsPerYear: 3_000...1e6
    case .poundsPerMonth: 150...20_000
    case .poundsPerWeek: 20...2_000
    case .priceToIncome: 0.5...100
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
  /// The row that a figure was taken from; nil if there are several.
  var onlyRow: Int? { rows.count == 1 ? rows.first : nil }

  /// The dataset with its edition, unless its title says that already.
  package var titled: String {
    dataset.contains(edition) ? dataset : "\(dataset), \(edition),"
  }

  /// Whether the source is a table of a census.
  fileprivate var isOfCensus: Bool { dataset.hasPrefix("Census ") }
}
