import DocumentModel
import Evidence

/// Figures over the years, a series each, for a chart of lines.
struct TimeSeries {
  /// What is measured, and what its line is called.
  var measures: [(stem: String, label: String)]
  /// The key of the place.
  var place = Place.area
  /// Figures that are not shown, and the marker in the place of each.
  var hidden: [FigureID: Evidence.Marker] = [:]

  /// What the chart shows; nil if fewer than two periods have a value.
  func content(_ ledger: Ledger) -> ChartContent? {
    let series = measures.map { measure in
      (label: measure.label, figures: ledger.series(measure.stem, at: place).map(shown))
    }.filter { one in one.figures.contains { $0.value != nil } }
    let figures = series.flatMap(\.figures)
    let known = Set(figures.filter { $0.value != nil }.compactMap(\.id.period)).sorted()
    guard known.count > 1 else { return nil }
    let periods = Periods.filled(known)
    return ChartContent(
      kind: .lines, categoryLabel: "Year", categories: periods.map(\.spoken),
      series: series.map { one in
        Chart.Series(one.label, periods.map { period in value(one.figures, in: period) })
      },
      figures: figures)
  }

  /// A figure as far as it may be shown.
  private func shown(_ figure: Figure) -> Figure {
    hidden[figure.id].map(figure.hidden) ?? figure
  }

  private func value(_ figures: [Figure], in period: Period) -> Value {
    if let figure = figures.first(where: { $0.id.period == period }) { return Value(figure) }
    let like = figures[0]
    let absent = Figure(
      FigureID(like.id.stem, period, at: place), like.label,
      .missing(.notAvailable, "nobody supplied it"), like.unit, at: like.place, basis: like.basis)
    return Value(absent)
  }
}
