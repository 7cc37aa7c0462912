import DocumentModel
import Evidence

/// A column of figures, all with the same number of decimals.
struct FigureColumn {
  let cells: [Table.Cell]
  /// The unit for the heading, if the figures have one in common that needs saying.
  let unit: String?
  /// Whether figures were rounded otherwise than alone, so that they add up.
  private(set) var isAdjusted = false
  /// Whether a share is missing, so that the others cannot be brought to add up.
  let lacksShare: Bool
  /// Whether the rounded figures do not add up to the total under them.
  private(set) var isRounded = false

  /// Shows figures under one another.
  ///
  /// - Parameters:
  ///   - figures: the figures; nil where nobody supplied one.
  ///   - totals: which of them are totals of those above.
  ///   - sum: how parts are brought to add up.
  init(_ figures: [Figure?], totals: [Bool], sum: Grid.Sum) {
    let known = figures.compactMap(\.self)
    let units = Set(known.map(\.unit))
    let common = units.count == 1 ? units.first : nil
    unit = common?.columnHeading
    lacksShare = common == .share && figures.contains { $0.map { $0.value == nil } ?? false }
    let decimals = common.map { unit in
      known.compactMap { $0.value.map(unit.decimals) }.max() ?? 0
    }
    var texts = figures.map { figure in
      figure.flatMap { figure in
        figure.value.map { value in
          decimals.map { figure.unit.display(value, decimals: $0) } ?? figure.unit.display(value)
        }
      }
    }
    if let common, let decimals {
      let parts = Parts(figures, totals, unit: common, decimals: decimals)
      if let parts, !parts.addUp {
        if sum == .adjusted {
          for (index, value) in parts.adjusted {
            texts[index] = common.display(value, decimals: decimals)
          }
          isAdjusted = true
        } else {
          isRounded = true
        }
      }
    }
    cells = zip(figures, texts).map { figure, text in
      guard let figure else { return .marker(.notAvailable) }
      return .value(
        Value(
          figure, text: text ?? (figure.hasOnlyRange ? figure.spokenRange : figure.display),
          raw: figure.value))
    }
  }

  /// The parts of a column and their total.
  private struct Parts {
    let indices: [Int]
    let values: [Double]
    let total: Double
    let step: Double

    /// The parts above the only total, or the shares of a whole; nil if they are not all there, or do not sum.
    init?(_ figures: [Figure?], _ totals: [Bool], unit: Quantity.Unit, decimals: Int) {
      let parts = figures.indices.filter { !totals[$0] }
      let values = parts.compactMap { figures[$0]?.value }
      guard values.count == parts.count, values.allSatisfy({ $0 >= 0 }) else { return nil }
      let total: Double
      if let index = totals.firstIndex(of: true) {
        guard let value = figures[index]?.value else { return nil }
        total = value
      } else if unit == .share {
        total = 1
      } else {
        return nil
      }
      let step = Parts.step(unit, decimals)
      guard abs(values.reduce(0, +) - total) < step / 2 else { return nil }
      (indices, self.values, self.total, self.step) = (parts, values, total, step)
    }

    /// What the last printed digit counts.
    private static func step(_ unit: Quantity.Unit, _ decimals: Int) -> Double {
      var step = unit.isWrittenAsPercentage ? 0.01 : 1.0
      for _ in 0..<decimals { step /= 10 }
      return step
    }

    private func inSteps(_ value: Double) -> Double { Display.rounded(value / step, decimals: 0) }

    /// Whether the rounded parts sum to the rounded total.
    var addUp: Bool { values.map(inSteps).reduce(0, +) == inSteps(total) }

    /// The parts rounded so that they add up, where that is not their own rounding.
    var adjusted: [(index: Int, value: Double)] {
      let rounded = LargestRemainder.rounded(values, to: total, unit: step)
      return zip(indices, rounded).map { ($0, $1) }
    }
  }
}
