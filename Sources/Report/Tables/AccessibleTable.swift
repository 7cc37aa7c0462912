import DocumentModel
import Evidence

/// New homes by the standard of access they are built to: their shares and, where the homes planned are known, how many.
///
/// Shares and homes are rounded so that they add up.
enum AccessibleTable {
  private static let standards = [
    (share: "accessible.m4-2-only", label: "M4(2), accessible and adaptable"),
    (share: "accessible.m4-3", label: "M4(3), for wheelchair users"),
    (share: "accessible.m4-1", label: "M4(1), the ordinary standard"),
  ]

  /// What the table shows; nil if no study recommends shares.
  static func content(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let found = standards.compactMap {
      stem, label -> (label: String, share: Figure, homes: Figure?)? in
      let share =
        ledger["\(stem).share"] ?? ledger.latest("\(stem).share")
        ?? ledger.latest("\(stem).share", at: Place.authority)
      guard let share, share.value != nil else { return nil }
      return (label, share, ledger["\(stem).dwellings"])
    }
    guard let first = found.first, first.share.id.stem == "accessible.m4-2-only.share" else {
      return nil
    }
    let shares = ShownFigure.adjusted(found.map(\.share), step: 0.001)
    let homes = ShownFigure.adjusted(found.compactMap(\.homes), step: 1)
    let columns = [("Share of new homes", shares), ("Of the homes planned", homes)]
      .filter { $0.1.count == found.count }
    return TableContent(
      columns: [.words("Standard")]
        + columns.map { Table.Column($0.0, unit: $0.1.first?.figure.unit.columnHeading) },
      rows: found.indices.map { index in
        Table.Row(
          Prose(text: found[index].label), columns.map { .value($0.1[index].inTable) })
      }, notes: ShownFigure.notes(columns.flatMap(\.1)),
      figures: columns.flatMap { $0.1.map(\.figure) })
  }
}
