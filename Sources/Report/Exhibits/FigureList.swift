import DocumentModel
import Evidence

/// A table of unlike figures: a row a figure, with its value or range, its unit and its time.
struct FigureList {
  var figures: [Figure?]

  /// What the table shows; nil if there is no figure with a value or a range.
  func content() -> TableContent? {
    let known = figures.compactMap(\.self).filter { $0.value != nil || $0.interval != nil }
    guard !known.isEmpty else { return nil }
    return TableContent(
      columns: [.words("Measure"), Table.Column("Figure"), .words("Unit"), .words("Time")],
      rows: known.map { figure in
        Table.Row(
          Prose(text: FigureList.header(figure)),
          [
            FigureList.cell(figure), .prose(Prose(text: FigureList.unit(figure))),
            .prose(Prose(text: figure.period?.spoken ?? "Not dated")),
          ])
      }, figures: known)
  }

  /// The value; where a source gives only a range, the range.
  static func cell(_ figure: Figure) -> Table.Cell {
    figure.value == nil && figure.interval != nil
      ? .prose(Prose(text: figure.spokenRange)) : .value(Value(figure))
  }

  private static func header(_ figure: Figure) -> String {
    figure.place.isArea ? figure.label : "\(figure.label), \(figure.place.name)"
  }

  /// What a figure counts, in words: "per cent", "dwellings".
  static func unit(_ figure: Figure) -> String {
    figure.unit.isWrittenAsPercentage ? "per cent" : figure.unit.rawValue
  }
}
