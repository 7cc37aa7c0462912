import DocumentModel
import Evidence

/// Charts of the need of older people.
enum OlderPeopleCharts {
  static let makers: [String: Exhibits.ChartMaker] = ["older-need": need]

  /// The kinds of home that each method finds: a bar a kind, a group a method.
  private static func need(_ telling: Telling) -> ChartContent? {
    let methods = [
      ("older.tenure-led", "From tenure and health"), ("older.shop", "At the toolkit’s rates"),
    ]
    let kinds = [
      ("care.affordable", "Housing with care, affordable"),
      ("care.market", "Housing with care, market"),
      ("sheltered.affordable", "Sheltered, affordable"), ("sheltered.market", "Sheltered, market"),
    ]
    let series = methods.compactMap { stem, label -> (label: String, shown: [ShownFigure])? in
      guard let cells = CareAndTenureTable(stem: stem).shownCells(telling.ledger) else {
        return nil
      }
      return (label, kinds.compactMap { cells[$0.0] })
    }
    guard series.count == methods.count else { return nil }
    return ChartContent(
      kind: .bars, categoryLabel: "Kind of home", categories: kinds.map(\.1),
      series: series.map { Chart.Series($0.label, $0.shown.map(\.inTable)) },
      figures: series.flatMap { $0.shown.map(\.figure) })
  }
}
