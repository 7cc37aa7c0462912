/// Charts of prices.
enum PriceCharts {
  static let makers: [String: Exhibits.ChartMaker] = ["prices": prices]

  /// The median and the lower-quartile price over the years, a line each.
  private static func prices(_ telling: Telling) -> ChartContent? {
    TimeSeries(measures: [
      ("prices.median.all", "Median"), ("prices.lower-quartile.all", "Lower quartile"),
    ]).content(telling.ledger)
  }
}
