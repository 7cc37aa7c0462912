import DocumentModel
import Evidence

/// Charts of what homes cost in an authority and in the places it is compared with.
enum MarketCharts {
  static let makers: [String: Exhibits.ChartMaker] = [
    "market-prices-time": pricesOverTime,
    "market-prices-places": { bars($0, "prices.lower-quartile.all") },
    "market-rents-places": { bars($0, "rents.lower-quartile.all") },
    "market-ratios-places": { bars($0, "ratio.lower-quartile") },
  ]

  /// The most lines that can be told apart.
  private static let mostLines = 4

  /// The fewest years that make a line.
  private static let fewestYears = 3

  /// The lower quartile price over the years: a line each for the area and the first places compared with it.
  ///
  /// Only years on end make a line; prices of years far apart are shown as bars.
  private static func pricesOverTime(_ telling: Telling) -> ChartContent? {
    let stem = "prices.lower-quartile.all"
    let years = telling.ledger.series(stem).filter { $0.value != nil }.compactMap(\.id.period)
    guard years.count >= fewestYears, Periods.filled(years) == years else { return nil }
    let lines = telling.places.compactMap { place in
      TimeSeries(measures: [(stem, place.name.capitalised)], place: place.key)
        .content(telling.ledger)
    }.filter { $0.categories == years.map(\.spoken) }.prefix(mostLines)
    guard var content = lines.first, lines.count > 1 else { return nil }
    content.series = lines.flatMap(\.series)
    content.figures = lines.flatMap(\.figures)
    return content
  }

  /// A group of bars a place: for the latest time at which the area itself is known, and for the first if it differs.
  private static func bars(_ telling: Telling, _ stem: String) -> ChartContent? {
    let own = telling.ledger.series(stem).filter { $0.value != nil }
    guard let latest = own.last, let first = own.first else { return nil }
    let known = telling.places.compactMap { telling.ledger[stem, latest.id.period, at: $0.key] }
      .filter { $0.value != nil }
    let earlier = known.compactMap { telling.ledger[stem, first.id.period, at: $0.place.key] }
      .filter { $0.value != nil }
    let hasBoth = first != latest && earlier.count > 1
    let keys = Set((hasBoth ? earlier : known).map(\.place.key))
    let shown = known.filter { keys.contains($0.place.key) }
      .sorted { ($0.value ?? 0, $1.id) > ($1.value ?? 0, $0.id) }
    guard let highest = shown.first, let lowest = shown.last, shown.count > 1 else { return nil }
    let times = hasBoth ? [first, latest] : [latest]
    let series = times.map { time in
      (time, shown.compactMap { telling.ledger[stem, time.id.period, at: $0.place.key] })
    }
    return ChartContent(
      kind: .bars, categoryLabel: "Place", categories: shown.map(\.place.name.capitalised),
      series: series.map { time, figures in
        Chart.Series(
          hasBoth ? time.period?.spoken ?? time.label : time.label, figures.map { Value($0) })
      },
      figures: series.flatMap(\.1),
      texts: ["highest": highest.place.name, "lowest": lowest.place.name])
  }
}
