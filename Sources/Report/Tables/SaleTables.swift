import DocumentModel
import Evidence

/// Tables of the sales that prices rest on: how they were filtered, and how their prices are spread.
enum SaleTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "sale-filters": filters, "price-spread": spread,
  ]

  /// The filters in their order, by the words in the names of their figures.
  private static let steps = [
    "read", "standard", "homes", "in-window", "placed", "in-places", "current", "distinct",
    "market-price",
  ]

  /// How many sales are left after each filter: a row a filter.
  private static func filters(_ telling: Telling) -> TableContent? {
    let figures = steps.compactMap { telling.ledger.latest("sales.filter.\($0)") }
    guard figures.contains(where: { $0.value != nil }) else { return nil }
    return TableContent(
      columns: [.words("Filter"), Table.Column("Sales left")],
      rows: figures.map { Table.Row(Prose(text: $0.label), [.value(Value($0))]) },
      figures: figures)
  }

  /// The prices of the latest year of single sales: a row for each type and age of home that was sold, and of few sales
  /// another for several years together.
  private static func spread(_ telling: Telling) -> TableContent? {
    guard telling.ledger.latest("sales.filter.read") != nil,
      let year = telling.ledger.series("sales.all").last(where: { $0.period?.isYear ?? false })?
        .period
    else { return nil }
    let ages = [("", ""), (".existing", ", existing"), (".new-build", ", new")]
    var figures: [Figure] = []
    var rows: [Table.Row] = []
    for type in PriceTables.types.reversed() {
      for (ending, words) in ages {
        let stem = type.key + ending
        let year = Sample(
          label: type.label + words, sales: telling.ledger["sales.\(stem)", year],
          prices: measures.map { telling.ledger["prices.\($0.word).\(stem)", year] })
        let span = telling.ledger.latest("sales.pooled.\(stem)")?.period
        let pooled = Sample(
          label: "\(type.label)\(words), \(span?.spoken ?? "")",
          sales: telling.ledger["sales.pooled.\(stem)", span],
          prices: measures.map { telling.ledger["prices.pooled.\($0.word).\(stem)", span] })
        for sample in [year, pooled] where (sample.sales?.value ?? 0) > 0 {
          rows.append(sample.row)
          figures += ([sample.sales] + sample.prices).compactMap(\.self)
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    return TableContent(
      columns: [.words("Homes sold"), Table.Column("Sales")]
        + measures.map { Table.Column($0.label) } + [.words("Median lies within")],
      rows: rows, figures: figures, texts: ["year": year.spoken])
  }

  /// The sales of one kind of home, in one year or several together.
  private struct Sample {
    let label: String
    let sales: Figure?
    let prices: [Figure?]

    var row: Table.Row {
      Table.Row(
        Prose(text: label),
        ([sales] + prices).map { $0.map { .value(Value($0)) } ?? .marker(.notAvailable) }
          + [.prose(Prose(text: SaleTables.range(of: prices[SaleTables.medianIndex])))])
    }
  }

  private static let measures = [
    (word: "lower-decile", label: "Lower decile"),
    (word: "lower-quartile", label: "Lower quartile"), (word: "median", label: "Median"),
    (word: "upper-decile", label: "Upper decile"),
  ]
  private static let medianIndex = 2

  /// The confidence interval in words.
  private static func range(of median: Figure?) -> String {
    guard let median, median.value != nil, let interval = median.interval else {
      return "Not known"
    }
    switch (interval.lower, interval.upper) {
    case (let lower?, let upper?):
      return "\(median.unit.display(lower)) to \(median.unit.display(upper))"
    case (nil, let upper?): return "Up to \(median.unit.display(upper))"
    case (let lower?, nil): return "From \(median.unit.display(lower))"
    case (nil, nil): return "Not known"
    }
  }
}
