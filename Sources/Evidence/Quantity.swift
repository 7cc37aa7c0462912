/// A value, or the reason that there is none.
///
/// Missing is never zero. A suppressed count has no value but may have bounds, and sums keep them: `[c]` (1 to 4)
/// and a rounded 10 (5 to 15) make a quantity without a value between 6 and 19.
package struct Quantity: Hashable, Sendable {
  /// The unrounded value; nil if there is none.
  package var value: Double?
  /// Why there is no value, or what qualifies it.
  package var markers: [Marker]
  /// The least and the most that the value can be, where rounding or suppression leave that open.
  package var bounds: ClosedRange<Double>?
  /// In words, why there is no value.
  package var reason: String?

  /// A value, or a gap if `value` is nil.
  package init(
    _ value: Double?, markers: [Marker] = [], bounds: ClosedRange<Double>? = nil,
    reason: String? = nil
  ) {
    self.value = value
    self.markers = markers
    self.bounds = bounds
    self.reason = reason
  }

  /// A gap, with the reason for it.
  package static func missing(_ marker: Marker, _ reason: String) -> Quantity {
    Quantity(nil, markers: [marker], reason: reason)
  }
}
