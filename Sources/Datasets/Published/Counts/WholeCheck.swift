import Evidence
import Notation

/// Holds the counts of the area against those of its authority: a part is not more than its whole.
///
/// The row of a district under the code of a small area has every form that a sound row has; only its size tells.
struct WholeCheck {
  let area: AreaDefinition
  /// The districts that the area lies in; nil if no lookup says.
  let districts: AreaDistricts?
  let log: FaultLog

  /// Counts of all, of which an area has as many as its authority only if it is the whole of it.
  private static let wholes: Set<String> = [
    "population.all-ages", "households.total", "dwellings.total",
  ]
  private static let units: Set<Quantity.Unit> = [.people, .households, .dwellings]

  /// Warns of the first figure of each file that cannot be.
  ///
  /// - Parameters:
  ///   - figures: the figures of published files.
  ///   - paths: the paths of files for messages, by name.
  func record(_ figures: [Figure], paths: [String: String]) {
    guard isPart else { return }
    let counts = figures.filter { Self.units.contains($0.unit) && $0.value != nil }
    let authority = Dictionary(
      counts.filter { $0.place.key == Place.authority }.map { (Name($0), $0) }
    ) { first, _ in first }
    let wrong = counts.filter { figure in
      figure.place.key == Place.area
        && authority[Name(figure)].map { isNoPart(figure, of: $0) } ?? false
    }
    for (file, figures) in Dictionary(grouping: wrong, by: { $0.observed?.file ?? "" }) {
      guard let figure = figures.first, let whole = authority[Name(figure)] else { continue }
      log.record(
        CountProblem.notAPart(
          figure: figure.id.text, count: figure.display, authority: whole.display,
          others: figures.count - 1),
        at: Location(path: paths[file] ?? file))
    }
  }

  /// Whether the area is a part of its authority, and not the whole of it or of several.
  private var isPart: Bool {
    guard area.kind == .hna,
      let authority = area.comparators.first(where: { $0.place.key == Place.authority })
    else { return false }
    return area.codes.map(\.code.text) != [authority.place.code]
      && !(districts?.isSpanning ?? false) && !(districts?.isWhole ?? false)
  }

  private func isNoPart(_ figure: Figure, of whole: Figure) -> Bool {
    guard let count = figure.value, let all = whole.value else { return false }
    // Counts of a census are disturbed one by one.
    return count > all + Self.disturbance
      || count == all && all > Self.disturbance
        && Self.wholes.contains(figure.id.stem)
  }

  /// How far small counts may be from each other.
  private static let disturbance = 20.0

  /// What a figure counts and when, wherever.
  private struct Name: Hashable {
    let stem: String
    let period: Period?

    init(_ figure: Figure) { (stem, period) = (figure.id.stem, figure.id.period) }
  }
}

/// What can be wrong with counts beside others.
enum CountProblem: Problem {
  case notAPart(figure: String, count: String, authority: String, others: Int)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
    case .notAPart(let figure, let count, let authority, let others):
      Wording(
        "HNA0527",
        found: "\(figure) is \(count), and \(authority) for all of the authority"
          + (others > 0 ? " (and \(others) more likewise)" : ""),
        expected: "fewer in an area than in its authority",
        remedy:
          "Compare the rows of both with the publisher's page: one may stand under a wrong code. "
          + "If the area is the whole of the authority, add a lookup that says so.")
    }
  }
}
