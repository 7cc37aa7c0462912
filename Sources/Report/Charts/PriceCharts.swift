import Evidence

/// Charts of prices.
enum PriceCharts {
  static let makers: [String: Exhibits.ChartMaker] = [
    "prices": prices, "prices-by-type": byType,
  ]

  /// The median and the lower-quartile price over the years, a line each.
  private static func prices(_ telling: Telling) -> ChartContent? {
    lines(
      telling,
      [
        ("prices.median.all", "Median", "sales.all"),
        ("prices.lower-quartile.all", "Lower quartile", "sales.all"),
      ])
  }

  /// The median price of each type over the years, a line each; with one type there is no comparison.
  private static func byType(_ telling: Telling) -> ChartContent? {
    let types = PriceTables.types.filter { $0.key != "all" }
    let content = lines(
      telling, types.map { ("prices.median.\($0.key)", $0.label, "sales.\($0.key)") })
    return content.flatMap { $0.series.count > 1 ? $0 : nil }
  }

  /// The fewest years that make a line.
  private static let fewestYears = 3

  /// Lines of prices as far as they may be shown.
  private static func lines(
    _ telling: Telling, _ measures: [(stem: String, label: String, sales: String)]
  ) -> ChartContent? {
    var samples = PriceSamples(telling.working.parameters)
    for measure in measures {
      samples.judge(
        measure.label,
        telling.ledger.series(measure.stem).map {
          ($0.id, telling.ledger[measure.sales, $0.id.period])
        })
    }
    let drawn = measures.filter { measure in
      let shown = telling.ledger.series(measure.stem).filter {
        $0.value != nil && samples.hidden[$0.id] == nil
      }
      return shown.count >= fewestYears
    }
    var series = TimeSeries(measures: drawn.map { ($0.stem, $0.label) })
    series.hidden = samples.hidden
    var content = series.content(telling.ledger)
    content?.texts["measures"] = Wordlist.joined(drawn.map(\.label.uncapitalised)).capitalised
    return content
  }
}
