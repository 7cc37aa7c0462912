import Notation

/// Holds rows of lookups against each other: small areas of one census lie within each other, each in one of the next.
///
/// Wards, parishes and districts change between the years of lookups, so that an area may be in several of them.
struct NestingCheck {
  let log: FaultLog
  private var parents: [Nested: String] = [:]
  private var said: Set<String> = []

  /// A small area, and the layer in which it has one place.
  private struct Nested: Hashable {
    let code: String
    let layer: AreaLayer
    let parent: AreaLayer
  }

  /// Holds nothing yet.
  init(log: FaultLog) { self.log = log }

  /// Adds a row; a small area that an earlier one put elsewhere is a fault, told once.
  ///
  /// - Parameters:
  ///   - link: what the row says.
  ///   - location: the row.
  mutating func add(_ link: AreaGeography.Link, at location: Location) {
    let nested = link.filter { $0.key.vintage != nil }.sorted { $0.key.rank < $1.key.rank }
    for (index, (layer, code)) in nested.enumerated() {
      for (larger, parent) in nested.dropFirst(index + 1) where larger.vintage == layer.vintage {
        let place = Nested(code: code, layer: layer, parent: larger)
        guard let other = parents.updateValue(parent, forKey: place), other != parent,
          said.insert(code).inserted
        else { continue }
        log.record(AreaGroundProblem.twoParents(code, other, parent), at: location)
      }
    }
  }
}
