import Evidence

/// Tables of tenure.
enum TenureTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "tenure": tenure, "tenure-change": change,
  ]

  /// The tenures in the order of the census, with what a reader calls each.
  static let tenures: [(key: String, label: String)] = [
    ("owned", "Owned"), ("shared-ownership", "Shared ownership"),
    ("social-rented", "Social rented"), ("private-rented", "Private rented"),
    ("rent-free", "Living rent free"), ("not-stated", "Not stated"),
  ]

  /// Shares of households by tenure in the census: a row a tenure, a column a place.
  private static func tenure(_ telling: Telling) -> TableContent? {
    let census = Period.year(telling.working.times.census)
    var grid = Grid(
      rowLabel: "Tenure",
      columns: telling.places.map { Grid.Column(label: $0.name.capitalised) })
    for tenure in tenures {
      grid.row(
        tenure.label,
        telling.places.map { FigureID("tenure.\(tenure.key).share", census, at: $0.key) })
    }
    grid.sum = .adjusted
    return grid.content(telling.ledger)
  }

  /// Households of the area by tenure at two censuses, with the change: a row a tenure.
  private static func change(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let spans = tenures.compactMap { ledger.series("tenure.\($0.key).change").last?.id.period }
    guard let span = spans.max() else { return nil }
    let (first, last) = (Period.year(span.firstYear), Period.year(span.lastYear))
    var grid = Grid(
      rowLabel: "Tenure",
      columns: [
        Grid.Column(label: first.spoken), Grid.Column(label: last.spoken),
        Grid.Column(label: "Change"), Grid.Column(label: "Growth"),
      ])
    for tenure in tenures where tenure.key != "not-stated" {
      let stem = "tenure.\(tenure.key)"
      grid.row(
        tenure.label,
        [
          FigureID("\(stem).households", first), FigureID("\(stem).households", last),
          FigureID("\(stem).change", span), FigureID("\(stem).growth", span),
        ])
    }
    var content = grid.content(ledger)
    content?.texts["span"] = span.spoken
    let beganAtNone = tenures.contains { ledger["tenure.\($0.key).households", first]?.value == 0 }
    content?.texts["began-at-none"] = beganAtNone ? "yes" : ""
    return content
  }
}
