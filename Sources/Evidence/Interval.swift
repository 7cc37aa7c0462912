/// A range around a figure, and what kind of range it is.
package struct Interval: Hashable, Sendable {
  /// What a range says.
  package enum Kind: String, CaseIterable, Sendable {
    /// A 95% confidence interval.
    case interval
    /// The least and the most possible, from rounding or suppression.
    case bounds
    /// A range that a publication gives instead of one value.
    case stated
  }

  /// The lower end; nil if it is open.
  package var lower: Double?
  /// The upper end; nil if it is open.
  package var upper: Double?
  package var kind: Kind

  /// A range; either end may be open.
  package init(lower: Double?, upper: Double?, kind: Kind) {
    self.lower = lower
    self.upper = upper
    self.kind = kind
  }
}
