import DocumentModel
import Evidence

/// Charts that a strategy places once for each indicator.
enum DistrictCharts {
  static let makersForEach: [String: Exhibits.ChartForEach] = ["indicator": indicator]

  /// The districts that have a figure, a bar each, the highest first; one alone makes no chart.
  private static func indicator(_ telling: Telling, _ records: [String: Record]) -> ChartContent? {
    guard let key = records["indicator"]?.texts["key"],
      let figures = DistrictFigures(key, in: telling.working), figures.known.count > 1
    else { return nil }
    let decimals = figures.known.compactMap { figure in
      figure.value.map(figure.unit.decimals)
    }.max()
    let addsUp = figures.indicator.addsUp(figures.known)
    let others =
      addsUp
      ? []
      : figures.totals(in: telling.working).filter(\.place.isArea)
        + [figures.country(in: telling.working)].compactMap(\.self).filter { $0.value != nil }
    var texts = ["indicator": figures.indicator.label]
    texts["basis"] = figures.basis
    if let highest = figures.known.first, let lowest = figures.known.last,
      highest.value != lowest.value
    {
      let first = figures.known.filter { $0.value == highest.value }
      texts["highest"] = first.count == 1 ? highest.place.name.capitalised : nil
    }
    return ChartContent(
      kind: .bars, categoryLabel: "Place",
      categories: figures.known.map(\.place.name.capitalised),
      series: [
        Chart.Series(
          figures.indicator.label, figures.known.map { Value($0, decimals: decimals) })
      ],
      benchmarks: others.map {
        Chart.Benchmark($0.place.name.capitalised, Value($0, decimals: decimals))
      },
      figures: figures.known + others, texts: texts)
  }
}
