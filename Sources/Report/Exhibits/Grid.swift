import DocumentModel
import Evidence

/// A table whose every cell is one figure: rows are what is measured, columns where or when.
///
/// Rows and columns that nobody supplied a figure for are left out. A single gap is marked `[x]`.
struct Grid {
  struct Column {
    var label: String
    /// The unit in the heading; nil takes it from the figures.
    var unit: String?
  }

  struct Row {
    var label: String
    /// The figure of each column; nil where none belongs.
    var ids: [FigureID?]
    var isTotal = false
  }

  /// How the parts of each column are brought to add up.
  enum Sum { case asRounded, adjusted }

  /// The heading of the first column.
  var rowLabel: String
  var columns: [Column]
  var rows: [Row] = []
  var sum = Sum.asRounded
  /// Figures that are not shown, and the marker in the place of each.
  var hidden: [FigureID: Evidence.Marker] = [:]

  /// Adds a row with a figure for each column.
  mutating func row(_ label: String, _ ids: [FigureID?], isTotal: Bool = false) {
    precondition(ids.count == columns.count, "a row of \(ids.count) in \(columns.count) columns")
    rows.append(Row(label: label, ids: ids, isTotal: isTotal))
  }

  /// What the table shows; nil if there is no figure for it.
  func content(_ ledger: Ledger) -> TableContent? {
    let found = rows.map { row in
      row.ids.map { id in id.flatMap { ledger.figures[$0].map(shown) } }
    }
    let keptRows = rows.indices.filter { row in found[row].contains { $0 != nil } }
    let keptColumns = columns.indices.filter { column in
      keptRows.contains { found[$0][column].map { $0.value != nil || $0.hasOnlyRange } ?? false }
    }
    guard !keptRows.isEmpty, !keptColumns.isEmpty else { return nil }
    var cells: [[Table.Cell]] = keptRows.map { _ in [] }
    var headings: [Table.Column] = [.words(rowLabel)]
    var notes = Notes()
    for column in keptColumns {
      let figures = keptRows.map { found[$0][column] }
      let shown = FigureColumn(figures, totals: keptRows.map { rows[$0].isTotal }, sum: sum)
      for (row, cell) in shown.cells.enumerated() {
        let belongs = rows[keptRows[row]].ids[column] != nil
        cells[row].append(belongs ? cell : .marker(.notApplicable))
      }
      headings.append(
        Table.Column(columns[column].label, unit: columns[column].unit ?? shown.unit)
          .distinct(among: headings))
      notes.add(shown)
    }
    return TableContent(
      columns: headings,
      rows: zip(keptRows, cells).map { row, cells in
        Table.Row(Prose(text: rows[row].label), cells, isTotal: rows[row].isTotal)
      },
      notes: notes.all,
      figures: keptRows.flatMap { row in keptColumns.compactMap { found[row][$0] } })
  }

  /// A figure as far as it may be shown.
  private func shown(_ figure: Figure) -> Figure {
    hidden[figure.id].map(figure.hidden) ?? figure
  }

  /// The notes that follow from how the columns were rounded.
  private struct Notes {
    private var isAdjusted = false
    private var isRounded = false
    private var lacksShare = false

    mutating func add(_ column: FigureColumn) {
      isAdjusted = isAdjusted || column.isAdjusted
      isRounded = isRounded || column.isRounded
      lacksShare = lacksShare || column.lacksShare
    }

    /// What is said where rounding hides that the parts make up their total.
    private var adjusted: String {
      "Rounded figures are adjusted to sum to their total"
        + (lacksShare ? ", but not in a column of which one is missing." : ".")
    }

    var all: [Prose] {
      (isAdjusted ? [Prose(markdown: adjusted)] : [])
        + (isRounded ? [Prose(markdown: "Figures are rounded, so totals may not sum.")] : [])
    }
  }
}

extension Table.Column {
  /// The column with a heading unlike those before it: two places may have the same name.
  fileprivate func distinct(among others: [Table.Column]) -> Table.Column {
    var column = self
    var count = 1
    while others.contains(where: { $0.heading == column.heading }) {
      count += 1
      column.label = "\(label) (\(count))"
    }
    return column
  }
}
