import DocumentModel
import Evidence

/// A table whose rows are the tenures of older households, owning and renting each with a sum, and all at the end.
///
/// The parts of each column are rounded so that they add up to the whole; the sums are those of the rounded parts.
enum OlderTenureRows {
  struct Column {
    let label: String
    /// The last word of the figures' names: `share` or `households`.
    let measure: String
    /// The key of the place.
    let place: String
  }

  private static let groups: [(key: String, label: String, parts: [(key: String, label: String)])] =
    [
      (
        "owned", "All owned",
        [
          ("owned-outright", "Owned outright"),
          ("owned-with-mortgage", "Owned with a mortgage or shared ownership"),
        ]
      ),
      (
        "rented", "All rented",
        [
          ("social-rented", "Social rented"), ("private-rented", "Private rented"),
          ("rent-free", "Living rent free"),
        ]
      ),
    ]

  /// What the table shows; nil if a part or a sum is missing in every column.
  static func content(_ ledger: Ledger, columns: [Column]) -> TableContent? {
    let filled = columns.compactMap { FilledColumn($0, ledger) }
    guard let first = filled.first else { return nil }
    var isAdjusted = false
    let rows = first.lines.indices.map { index in
      let cells = filled.map { column -> Table.Cell in
        let line = column.lines[index]
        isAdjusted = isAdjusted || line.text != line.figure.display
        return .value(Value(line.figure, text: line.text, raw: line.figure.value))
      }
      return Table.Row(
        Prose(text: first.lines[index].label), cells, isTotal: first.lines[index].isTotal)
    }
    return TableContent(
      columns: [.words("Tenure")]
        + filled.map { Table.Column($0.label, unit: $0.unit.columnHeading) },
      rows: rows,
      notes: isAdjusted
        ? [Prose(markdown: "Rounded figures are adjusted to sum to their total.")] : [],
      figures: filled.flatMap { $0.lines.map(\.figure) })
  }

  /// A line of the table in one column.
  private struct Line {
    let label: String
    let figure: Figure
    let text: String
    var isTotal = false
  }

  private struct FilledColumn {
    let label: String
    let unit: Quantity.Unit
    private(set) var lines: [Line] = []

    init?(_ column: Column, _ ledger: Ledger) {
      func figure(_ tenure: String) -> Figure? {
        let id = FigureID("older.tenure.\(tenure).\(column.measure)", at: column.place)
        return ledger.figures[id].flatMap { $0.value == nil ? nil : $0 }
      }
      let found = OlderTenureRows.groups.map { group in
        group.parts.compactMap { part in figure(part.key).map { (part.label, $0) } }
      }
      let parts = found.flatMap { $0 }
      guard let unit = parts.first?.1.unit, parts.count > 3 else { return nil }
      label = column.label
      self.unit = unit
      let step = unit == .share ? 0.001 : 1
      var rounded = LargestRemainder.rounded(parts.compactMap(\.1.value), unit: step)[...]
      for (group, members) in zip(OlderTenureRows.groups, found) {
        guard let sum = figure(group.key) else { return nil }
        let values = rounded.prefix(members.count)
        rounded = rounded.dropFirst(members.count)
        lines += zip(members, values).map { member, value in
          Line(label: member.0, figure: member.1, text: unit.display(value))
        }
        lines.append(
          Line(
            label: group.label, figure: sum, text: unit.display(values.reduce(0, +)), isTotal: true)
        )
      }
    }
  }
}
