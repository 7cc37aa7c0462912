package import Evidence

/// A figure that two datasets give, further apart than their rounding and policy allow (method 0.3, rule 5).
package struct Disagreement: Hashable, Sendable {
  /// The figure of the dataset that comes first in the registry.
  package let used: Figure
  package let other: Figure
  /// How far the two are apart, over the figure that is used; what rounding explains is not counted.
  package let distance: Double

  /// Two figures of one name; nil where they agree, one has no value, or one is of a time that was still to come.
  ///
  /// - Parameters:
  ///   - used: the figure that is used.
  ///   - other: the same of another dataset.
  ///   - most: how far the two may be apart, as a part of the figure that is used.
  init?(_ used: Figure, _ other: Figure, most: Double) {
    guard let value = used.value, value != 0,
      ![used, other].contains(where: { $0.quantity.markers.contains(.forecast) }),
      let here = used.possible, let there = other.possible
    else { return nil }
    let gap = max(
      0, here.lowerBound - there.upperBound, there.lowerBound - here.upperBound)
    guard gap > most * abs(value) else { return nil }
    self.used = used
    self.other = other
    distance = gap / abs(value)
  }
}

extension Figure {
  /// The values that a published figure may stand for, as it is rounded.
  fileprivate var possible: ClosedRange<Double>? {
    quantity.bounds ?? value.map { $0...$0 }
  }
}
