import DocumentModel
import Evidence
import Need

/// Tables of a developer's scheme: its homes, its mix, the standards it misses and what its statement lacks.
enum SchemeTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "scheme-units": units, "scheme-tenures": tenures, "scheme-flags": flags,
    "scheme-mix-market": { mix($0, "market") }, "scheme-mix-affordable": { mix($0, "affordable") },
    "scheme-statement": statement,
  ]

  private static func units(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("plot", "Plot"), ("tenure", "Tenure"), ("type", "Type"), ("bedrooms", "Bedrooms"),
      ("persons", "People"), ("floor-area", "Floor area, square metres"), ("value", "Market value"),
      ("access", "Standard of access"),
    ]).content(telling.lists["scheme-units"] ?? [])
  }

  /// Homes by tenure; tenures without a home are left out.
  private static func tenures(_ telling: Telling) -> TableContent? {
    let words = [
      "market", "social-rent", "affordable-rent", "shared-ownership", "discounted-sale",
      "intermediate-rent", "rent-to-buy",
    ]
    var grid = Grid(rowLabel: "Tenure", columns: [Grid.Column(label: "Homes")])
    for word in words {
      guard let figure = telling.ledger["scheme.\(word).homes"], figure.value ?? 0 > 0 else {
        continue
      }
      grid.row(word.replacing("-", with: " ").capitalised, [figure.id])
    }
    grid.row("All homes", [FigureID("scheme.homes")], isTotal: true)
    return grid.content(telling.ledger)
  }

  private static func flags(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("plot", "Plot"), ("standard", "Standard"), ("found", "In the schedule"),
      ("asked", "Asked for"),
    ]).content(telling.lists["scheme-flags"] ?? [])
  }

  /// One group's homes by size, beside the numbers that the range allows: a row a size.
  private static func mix(_ telling: Telling, _ group: String) -> TableContent? {
    var grid = Grid(
      rowLabel: "Size",
      columns: ["Homes", "Share", "Fewest in range", "Most in range"].map { Grid.Column(label: $0) }
    )
    for size in DwellingSize.inOrder {
      let stem = "scheme.mix.\(group).\(size.rawValue)"
      guard telling.ledger["\(stem).fewest"] != nil else { continue }
      grid.row(size.label, ["homes", "share", "fewest", "most"].map { FigureID("\(stem).\($0)") })
    }
    return grid.rows.isEmpty ? nil : grid.content(telling.ledger)
  }

  private static func statement(_ telling: Telling) -> TableContent? {
    guard telling.ledger["scheme.homes"] != nil else { return nil }
    return TableContent(
      columns: [.words("The statement gives"), .words("State")],
      rows: StatementItem.allCases.map { item in
        let state =
          item.isInSchedule || isWorkedOut(item, telling)
          ? "Given by the schedule and this check" : "Still to be supplied"
        return Table.Row(Prose(text: item.label), [.prose(Prose(text: state))])
      }, figures: [])
  }

  /// Whether the check itself works the item out.
  private static func isWorkedOut(_ item: StatementItem, _ telling: Telling) -> Bool {
    switch item {
    case .transferValues: telling.ledger["scheme.transfer.mean"] != nil
    case .mixCheck: telling.ledger.findings["scheme.mix.market"]?.outcome != "not-assessed"
    default: false
    }
  }
}
