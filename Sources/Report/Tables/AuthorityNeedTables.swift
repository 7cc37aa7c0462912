import Evidence

/// Tables of an authority's housing need, and of whether land and building keep up with it.
enum AuthorityNeedTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "need-steps": needSteps, "need-places": needPlaces, "delivery-test": deliveryTest,
    "supply-steps": supplySteps, "land": land,
  ]

  /// The standard method in force, worked out step by step.
  private static func needSteps(_ telling: Telling) -> TableContent? {
    WorkedBox(
      "local-housing-need",
      [
        "household-growth", "baseline", "ratio", "affordability-adjustment", "factor", "uncapped",
        "cap", "capped", "annual",
      ]
    ).content(telling.ledger)
  }

  /// The need as published for the authority and its neighbours.
  private static func needPlaces(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("local-housing-need.published.lowest", "Lowest"),
      ("local-housing-need.published", "Need"),
      ("local-housing-need.published.highest", "Highest"),
    ]).content(telling)
  }

  /// Homes delivered beside those required: a row a year, with all years at the end.
  private static func deliveryTest(_ telling: Telling) -> TableContent? {
    var grid = Grid(
      rowLabel: "Year",
      columns: ["Homes delivered", "Homes required"].map { Grid.Column(label: $0) })
    for figure in telling.ledger.series("delivery-test.delivered") {
      guard let period = figure.id.period else { continue }
      grid.row(
        period.spoken,
        ["delivered", "required"].map { word in
          let id = FigureID("delivery-test.\(word)", period)
          return telling.ledger.figures[id] == nil ? FigureID("delivery.\(word)", period) : id
        })
    }
    grid.row(
      "All years",
      [FigureID("delivery-test.total-delivered"), FigureID("delivery-test.total-required")],
      isTotal: true)
    return grid.content(telling.ledger)
  }

  /// The five-year supply, worked out step by step.
  private static func supplySteps(_ telling: Telling) -> TableContent? {
    WorkedBox("supply", ["requirement", "requirement-with-buffer", "margin", "years"])
      .content(telling.ledger)
  }

  /// Homes by kind of land, their sum, and what is needed over the plan.
  private static func land(_ telling: Telling) -> TableContent? {
    guard telling.ledger["land.supply"] != nil else { return nil }
    let kinds = ["within-built-up-area", "edge", "windfall"].compactMap {
      telling.ledger.latest("land.\($0)")
    }
    let rows = kinds + ["supply"].compactMap { telling.ledger["land.\($0)"] }
    let needs = ["", ".lowest", ".highest"].flatMap { word in
      ["land.need\(word)", "land.gap\(word)"].compactMap { telling.ledger[$0] }
    }
    var grid = Grid(rowLabel: "Land and need", columns: [Grid.Column(label: "Homes")])
    for figure in rows + needs { grid.row(figure.label, [figure.id]) }
    return grid.content(telling.ledger)
  }
}
