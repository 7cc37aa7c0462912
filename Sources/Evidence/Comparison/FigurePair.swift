/// One figure in two editions: of the same name, or of the same series, whose latest period has moved on.
package struct FigurePair: Hashable, Sendable {
  package let before: Figure
  package let now: Figure

  package init(before: Figure, now: Figure) {
    self.before = before
    self.now = now
  }

  /// Whether the later edition has a later period.
  package var hasMovedOn: Bool { before.id != now.id }

  /// Whether both are the same number, to the twelve digits to which evidence is exact.
  package var isSame: Bool {
    before.unit == now.unit && FigurePair.isSame(before.value, now.value)
      && (now.value != nil || before.display == now.display && hasSameRange)
  }

  /// Whether the ranges that stand in the place of values are the same.
  private var hasSameRange: Bool {
    FigurePair.isSame(before.interval?.lower, now.interval?.lower)
      && FigurePair.isSame(before.interval?.upper, now.interval?.upper)
  }

  /// Whether both print the same text.
  package var looksSame: Bool { before.unit == now.unit && before.display == now.display }

  static func isSame(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left == right || abs(left - right) <= 1e-12 * max(abs(left), abs(right))
  }
}

/// The figures of one stem at one place over periods of one form, which are one line of a story.
package struct FigureSeries: Hashable, Sendable {
  /// Years, months, monitoring years and longer spans do not follow one another.
  enum Form: Hashable, Sendable {
    case once, year, month, twoYears, span
  }

  package let stem: String
  package let place: String
  let form: Form

  package init(of id: FigureID) {
    stem = id.stem
    place = id.place
    form =
      switch id.period {
      case nil: .once
      case .year: .year
      case .month: .month
      case .years(let first, let last): last == first + 1 ? .twoYears : .span
      }
  }
}
