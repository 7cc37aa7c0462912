package import Evidence

/// Which type of home the median home probably is (method 3, edge cases).
///
/// That the median equals the median of one type proves nothing; so every type is listed whose own median lies near it.
package struct MedianHomeType: Sendable {
  let median: Figure
  let byType: [(type: SaleType, price: Figure)]
  /// How near is near, as a part of the median.
  let band: Figure

  package init(median: Figure, byType: [(type: SaleType, price: Figure)], band: Figure) {
    self.median = median
    self.byType = byType
    self.band = band
  }

  /// The types whose median lies within the band, in their fixed order.
  package var near: [SaleType] {
    guard let middle = median.value, let part = band.value else { return [] }
    return byType.filter { _, price in
      price.value.map { abs($0 - middle) <= part * middle } ?? false
    }.map(\.type)
  }

  /// One type, `several`, `none`, or `not-assessed` where no type's price is known.
  package var finding: Finding { Self.finding(median: median, byType: byType, near: near) }

  /// The finding where the median of all sales is unknown.
  package static var notAssessed: Finding { finding(median: nil, byType: [], near: []) }

  private static func finding(
    median: Figure?, byType: [(type: SaleType, price: Figure)], near: [SaleType]
  ) -> Finding {
    let priced = byType.filter { $0.price.value != nil }
    let outcome =
      if median?.value == nil || priced.isEmpty {
        "not-assessed"
      } else if let only = near.first {
        near.count == 1 ? only.rawValue : "several"
      } else {
        "none"
      }
    return Finding(
      "prices.median-home-type", "Which type of home is the median home likely to be?", outcome,
      among: SaleType.parts.map(\.rawValue) + ["several", "none", "not-assessed"],
      deciding: [median].compactMap { $0 } + priced.map(\.price))
  }
}
