import Evidence
import Notation

/// Figures from several files, each under its one name.
///
/// Two datasets may count the same whole a little differently, since each table of a census is disturbed by itself: the
/// one that comes first in the registry is taken. Files of one dataset must agree.
struct FigureCollection {
  private(set) var figures: [Figure] = []
  private var known: [FigureID: Figure] = [:]
  let log: FaultLog

  init(log: FaultLog) { self.log = log }

  /// Adds figures; one that another file gives too must be the same there.
  ///
  /// - Parameters:
  ///   - new: the figures.
  ///   - paths: the paths of their files for messages, by name.
  mutating func add(_ new: [Figure], paths: [String: String]) {
    for figure in new {
      guard let other = known[figure.id] else {
        known[figure.id] = figure
        figures.append(figure)
        continue
      }
      guard other.quantity != figure.quantity, case .observed(let source) = figure.basis,
        case .observed(let first) = other.basis, first.dataset == source.dataset
      else { continue }
      log.record(
        PublishedProblem.twoValues(figure.id.text, other: first.file),
        at: Location(path: paths[source.file] ?? source.file))
    }
  }
}
