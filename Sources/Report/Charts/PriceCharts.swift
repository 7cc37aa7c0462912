import Evidence

/// Charts of prices.
enum PriceCharts {
  static let makers: [String: Exhibits.ChartMaker] = ["prices": prices]

  /// The median and the lower-quartile price over the years, a line each.
  private static func prices(_ telling: Telling) -> ChartContent? {
    var series = TimeSeries(measures: [
      ("prices.median.all", "Median"), ("prices.lower-quartile.all", "Lower quartile"),
    ])
    var samples = PriceSamples(telling.working.parameters)
    for measure in series.measures {
      samples.judge(
        measure.label,
        telling.ledger.series(measure.stem).map {
          ($0.id, telling.ledger["sales.all", $0.id.period])
        })
    }
    series.hidden = samples.hidden
    return series.content(telling.ledger)
  }
}
