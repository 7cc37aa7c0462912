import DocumentModel
import Evidence
import Need

/// Tables of the need for affordable homes.
enum NeedTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "fair-shares": fairShares, "need-model": fullModel, "rented-need": rentedNeed,
    "ownership-demand": ownershipDemand,
  ]

  /// The area's part of the authority's need: a row a key.
  private static func fairShares(_ telling: Telling) -> TableContent? {
    let keys = telling.lists["fair-shares"] ?? []
    guard !keys.isEmpty else { return nil }
    var grid = Grid(
      rowLabel: "Shared out by",
      columns: [
        Grid.Column(label: "Share of the authority"),
        Grid.Column(label: "Each year"),
        Grid.Column(label: "Over the plan"),
      ])
    for key in keys {
      let place = key.texts["place"] ?? ""
      let words = (key.texts["words"] ?? "").capitalised
      grid.row(
        place.isEmpty ? words : "\(words): \(place)",
        ["share", "per-year", "plan"].map { key.figures[$0]?.id })
    }
    return grid.content(telling.ledger)
  }

  /// The authority's need by the full model: a row a block.
  private static func fullModel(_ telling: Telling) -> TableContent? {
    steps(
      telling, "need.full",
      [
        "current-unmet", "current-supply", "backlog", "newly-arising", "annual-supply",
        "net-during-backlog", "net-after-backlog", "plan",
      ], at: Place.authority)
  }

  /// The area's own estimate of need for homes to rent: a row a line.
  private static func rentedNeed(_ telling: Telling) -> TableContent? {
    guard telling.ledger["need.rented.per-year"] != nil else { return nil }
    return steps(
      telling, "need.rented",
      ["current-need", "new-need", "falling-into-need", "relets", "per-year", "plan"])
  }

  /// The area's own estimate of demand for homes to own: a row a line.
  private static func ownershipDemand(_ telling: Telling) -> TableContent? {
    steps(
      telling, "need.ownership",
      [
        "aspiring-renters", "aspiring-renters-per-year", "new-demand", "resales", "per-year",
        "plan",
      ]
    )
  }

  /// A row for each step that was worked out: its label, its figure and its unit.
  private static func steps(
    _ telling: Telling, _ stem: String, _ words: [String], at place: String = Place.area
  ) -> TableContent? {
    let figures = words.compactMap { telling.ledger["\(stem).\($0)", at: place] }
    guard !figures.isEmpty else { return nil }
    return TableContent(
      columns: [.words("Step"), Table.Column("Number"), .words("Unit")],
      rows: figures.map { figure in
        Table.Row(
          Prose(text: figure.label),
          [.value(Value(figure)), .prose(Prose(text: figure.unit.rawValue))])
      }, figures: figures)
  }
}
