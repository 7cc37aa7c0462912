package import Evidence

/// A change between two times: how many, and how large for what there was (method 1).
package struct Growth: Calculation {
  /// What grows: `population` or `dwelling`.
  let name: String
  let earlier: Figure
  let later: Figure

  /// A change from one count to a later one of the same place.
  package init(of name: String, earlier: Figure, later: Figure) {
    self.name = name
    self.earlier = earlier
    self.later = later
  }

  /// The later count less the earlier, in the counts' unit.
  package var change: Figure {
    step("area.\(name)-growth", "\(words) growth", later.unit, "later - earlier")
  }

  /// The change over the earlier count.
  package var rate: Figure {
    step("area.\(name)-growth-rate", "\(words) growth rate", .growth, "(later - earlier) / earlier")
  }

  package var steps: [Figure] { [change, rate] }

  private var words: String { name.prefix(1).uppercased() + name.dropFirst() }

  private func step(_ stem: String, _ label: String, _ unit: Quantity.Unit, _ formula: String)
    -> Figure
  {
    .derived(
      FigureID(stem, at: later.place.key), label, unit, at: later.place, in: span, formula,
      ["earlier": earlier, "later": later])
  }

  private var span: Period? {
    guard let first = earlier.period, let last = later.period else { return nil }
    return Period(from: first, to: last)
  }
}
