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

  /// What the table shows; nil without the figures, and where there is no need.
  func content(_ ledger: Ledger) -> TableContent? {
    let names = CareAndTenureTable.rows.flatMap { row in
      CareAndTenureTable.columns.map { "\(row.0).\($0.0)" }
    }
    let values = names.compactMap { ledger["\(stem).\($0)"]?.value }
    guard values.count == names.count, let total = ledger["\(stem).total"]?.value, total > 0 else {
      return nil
    }
    let rounded = Dictionary(
      uniqueKeysWithValues: zip(names, LargestRemainder.rounded(values, to: total)))
    func sum(_ part: String) -> Double {
      rounded.filter { $0.key.hasPrefix(part + ".") || $0.key.hasSuffix("." + part) }.values
        .reduce(0, +)
    }
    var shown: [(figure: Figure, text: String)] = []
    func cell(_ name: String, _ value: Double) -> Table.Cell {
      guard let figure = ledger["\(stem).\(name)"] else { return .marker(.notAvailable) }
      let text = figure.unit.display(value)
      shown.append((figure, text))
      return .value(Value(figure, text: text, raw: figure.value))
    }
    var rows = CareAndTenureTable.rows.map { row, label in
      Table.Row(
        Prose(text: label),
        CareAndTenureTable.columns.map { cell("\(row).\($0.0)", rounded["\(row).\($0.0)"] ?? 0) }
          + [cell("\(row).total", sum(row))])
    }
    rows.append(
      Table.Row(
        Prose(text: "All"),
        CareAndTenureTable.columns.map { cell("total.\($0.0)", sum($0.0)) }
          + [cell("total", rounded.values.reduce(0, +))], isTotal: true))
    let isAdjusted = shown.contains { $0.text != $0.figure.display }
    return TableContent(
      columns: [.words("Type of home")]
        + (CareAndTenureTable.columns.map(\.1) + ["All"]).map {
          Table.Column($0, unit: Quantity.Unit.dwellings.columnHeading)
        }, rows: rows,
      notes: isAdjusted
        ? [Prose(markdown: "Rounded figures are adjusted to sum to their total.")] : [],
      figures: shown.map(\.figure))
  }
}
