import DocumentModel
import Evidence

/// A figure with the value that a table prints for it, which was rounded so that a whole adds up.
struct ShownFigure {
  let figure: Figure
  /// A multiple of the step of rounding.
  let value: Double

  var text: String { figure.unit.display(value) }

  /// The cell, which keeps the unrounded value.
  var inTable: Value { Value(figure, text: text, raw: figure.value) }

  /// Figures rounded to a step so that they add up to their rounded sum; none if one has no value.
  static func adjusted(_ figures: [Figure], step: Double) -> [ShownFigure] {
    let values = figures.compactMap(\.value)
    guard values.count == figures.count else { return [] }
    return zip(figures, LargestRemainder.rounded(values, unit: step)).map {
      ShownFigure(figure: $0, value: $1)
    }
  }

  /// What a table says of its rounding, if any figure is printed otherwise than alone.
  static func notes(_ shown: [ShownFigure]) -> [Prose] {
    shown.contains { $0.text != $0.figure.display }
      ? [Prose(markdown: "Rounded figures are adjusted to sum to their total.")] : []
  }
}
