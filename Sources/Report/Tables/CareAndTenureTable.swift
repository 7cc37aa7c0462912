import DocumentModel
import Evidence

/// A need for specialist homes: a row a level of care, a column for affordable and for market homes, and all margins.
///
/// The four cells are rounded so that they add up to the whole; the margins are sums of the rounded cells.
struct CareAndTenureTable {
  /// The method's stem: `older.tenure-led`.
  let stem: String

  private static let rows = [("care", "Housing with care"), ("sheltered", "Sheltered homes")]
  private static let columns = [("affordable", "Affordable"), ("market", "Market")]

  /// The cells' names, row by row: `care.affordable`.
  static let cells = rows.flatMap { row in columns.map { "\(row.0).\($0.0)" } }

  /// The cells as they are printed; nil without the figures, and where there is no need.
  func shownCells(_ ledger: Ledger) -> [String: ShownFigure]? {
    let figures = CareAndTenureTable.cells.compactMap { ledger["\(stem).\($0)"] }
    let values = figures.compactMap(\.value)
    guard values.count == CareAndTenureTable.cells.count,
      let total = ledger["\(stem).total"]?.value, total > 0
    else { return nil }
    let shown = zip(figures, LargestRemainder.rounded(values, to: total)).map {
      ShownFigure(figure: $0, value: $1)
    }
    return Dictionary(uniqueKeysWithValues: zip(CareAndTenureTable.cells, shown))
  }

  /// What the table shows; nil without the figures, and where there is no need.
  func content(_ ledger: Ledger) -> TableContent? {
    guard let cells = shownCells(ledger) else { return nil }
    /// A margin: what its cells come to as printed.
    func margin(_ name: String, _ isPart: (String) -> Bool) -> ShownFigure? {
      let sum = cells.filter { isPart($0.key) }.values.reduce(0) { $0 + $1.value }
      return ledger["\(stem).\(name)"].map { ShownFigure(figure: $0, value: sum) }
    }
    var lines = CareAndTenureTable.rows.map { row, label in
      let inner = CareAndTenureTable.columns.map { cells["\(row).\($0.0)"] }
      return (label: label, cells: inner + [margin("\(row).total") { $0.hasPrefix(row) }])
    }
    let sums = CareAndTenureTable.columns.map { column, _ in
      margin("total.\(column)") { $0.hasSuffix(column) }
    }
    lines.append((label: "All", cells: sums + [margin("total") { _ in true }]))
    let shown = lines.flatMap(\.cells).compactMap { $0 }
    return TableContent(
      columns: [.words("Type of home")]
        + (CareAndTenureTable.columns.map(\.1) + ["All"]).map {
          Table.Column($0, unit: Quantity.Unit.dwellings.columnHeading)
        },
      rows: lines.enumerated().map { index, line in
        Table.Row(
          Prose(text: line.label),
          line.cells.map { $0.map { .value($0.inTable) } ?? .marker(.notAvailable) },
          isTotal: index == lines.count - 1)
      }, notes: ShownFigure.notes(shown), figures: shown.map(\.figure))
  }
}
