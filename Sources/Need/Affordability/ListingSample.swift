import Evidence

/// Whether a rent rests on adverts enough (method 5.3; C-51).
enum ListingSample: String, CaseIterable {
  case enough
  /// The rent is indicative only.
  case few
  case unknown

  static func finding(_ size: RentSize, _ listings: Figure?, minimum: Figure) -> Finding {
    let count = listings?.value
    let limit = minimum.value ?? 0
    let outcome: ListingSample = count.map { $0 < limit ? .few : .enough } ?? .unknown
    return Finding(
      "rents.\(size.rawValue).sample", "Are there adverts enough behind the rent?", outcome,
      deciding: [listings].compactMap { $0 }, threshold: limit,
      distance: count.map { $0 - limit }, unit: .listings)
  }

  /// Whether any of the rents rests on few adverts: `rents.sample`.
  static func overall(_ sizes: [Finding], listings: [Figure]) -> Finding {
    let outcomes = sizes.compactMap { ListingSample(rawValue: $0.outcome) }
    let outcome: ListingSample =
      outcomes.contains(.few) ? .few : outcomes.contains(.enough) ? .enough : .unknown
    return Finding(
      "rents.sample", "Are there adverts enough behind every rent?", outcome, deciding: listings)
  }
}
