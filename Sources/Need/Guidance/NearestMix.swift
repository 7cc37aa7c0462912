/// The mix of whole homes that meets every range and differs least from the one proposed (method 10.10).
///
/// A search, not a formula: a report prints its result with the bounds of each size and the total, by which anyone can
/// check that the result meets them.
struct NearestMix {
  /// The homes of one size.
  struct Size {
    let proposed: Int
    let fewest: Int
    let most: Int
    /// The middle of the range, in homes and parts, to which ties go.
    let middle: Double
  }

  let sizes: [Size]

  /// Homes by size; nil if no whole homes meet every range.
  ///
  /// The total is that of the proposed homes. Of mixes equally far from the proposed one, the nearest to the middle of the
  /// ranges is taken, and of those the one with more of the first size.
  var homes: [Int]? {
    let total = sizes.map(\.proposed).reduce(0, +)
    var best: (mix: [Int], difference: Int, spread: Double)?
    visit(sizes[...], left: total, []) { mix in
      let difference = zip(sizes, mix).map { abs($1 - $0.proposed) }.reduce(0, +)
      let spread = zip(sizes, mix).map { ($0.middle - Double($1)) * ($0.middle - Double($1)) }
        .reduce(0, +)
      guard let known = best else {
        best = (mix, difference, spread)
        return
      }
      if (difference, spread) < (known.difference, known.spread) {
        best = (mix, difference, spread)
      }
    }
    return best?.mix
  }

  /// Visits every mix within the bounds that adds to the total, those with more of the first sizes first.
  private func visit(
    _ open: ArraySlice<Size>, left: Int, _ mix: [Int], _ body: ([Int]) -> Void
  ) {
    guard let size = open.first else {
      if left == 0 { body(mix) }
      return
    }
    let rest = open.dropFirst()
    let least = max(size.fewest, left - rest.map(\.most).reduce(0, +))
    let most = min(size.most, left - rest.map(\.fewest).reduce(0, +))
    guard least <= most else { return }
    for homes in stride(from: most, through: least, by: -1) {
      visit(rest, left: left - homes, mix + [homes], body)
    }
  }
}
