package import Evidence

extension Quantity {
  /// The sum of published cells: what is missing in one is missing in the sum, and bounds add up.
  ///
  /// - Parameter parts: the cells; none give a gap.
  /// - Returns: their sum, with the markers of all, and with bounds if a cell has them and no cell is without any.
  package static func sum(_ parts: [Quantity]) -> Quantity {
    guard !parts.isEmpty else { return .missing(.notAvailable, "no cell was published") }
    let values = parts.compactMap(\.value)
    var markers: [Marker] = []
    for marker in parts.flatMap(\.markers) where !markers.contains(marker) {
      markers.append(marker)
    }
    return Quantity(
      values.count == parts.count ? values.reduce(0, +) : nil, markers: markers,
      bounds: bounds(of: parts), reason: parts.lazy.compactMap(\.reason).first)
  }

  private static func bounds(of parts: [Quantity]) -> ClosedRange<Double>? {
    guard parts.contains(where: { $0.bounds != nil }) else { return nil }
    var (lower, upper) = (0.0, 0.0)
    for part in parts {
      guard let range = part.bounds ?? part.value.map({ $0...$0 }) else { return nil }
      lower += range.lowerBound
      upper += range.upperBound
    }
    return lower...upper
  }
}
