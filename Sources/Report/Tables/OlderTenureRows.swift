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
    let shown = filled.flatMap { $0.lines.map(\.shown) }
    return TableContent(
      columns: [.words("Tenure")]
        + filled.map { Table.Column($0.label, unit: $0.unit.columnHeading) },
      rows: first.lines.indices.map { index in
        Table.Row(
          Prose(text: first.lines[index].label),
          filled.map { .value($0.lines[index].shown.inTable) },
          isTotal: first.lines[index].isTotal)
      }, notes: ShownFigure.notes(shown), figures: shown.map(\.figure))
  }

  /// A line of the table in one column.
  private struct Line {
    let label: String
    let shown: ShownFigure
    var isTotal = false
  }

  /// A column with its parts rounded; nil unless the tenures and their sums are all there.
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
      guard let unit = parts.first?.1.unit, found.allSatisfy({ $0.count > 1 }) else { return nil }
      label = column.label
      self.unit = unit
      var rounded = LargestRemainder.rounded(
        parts.compactMap(\.1.value), unit: unit == .share ? 0.001 : 1)[...]
      for (group, members) in zip(OlderTenureRows.groups, found) {
        guard let sum = figure(group.key) else { return nil }
        let values = rounded.prefix(members.count)
        rounded = rounded.dropFirst(members.count)
        lines += zip(members, values).map { member, value in
          Line(label: member.0, shown: ShownFigure(figure: member.1, value: value))
        }
        let all = ShownFigure(figure: sum, value: values.reduce(0, +))
        lines.append(Line(label: group.label, shown: all, isTotal: true))
      }
    }
  }
}
