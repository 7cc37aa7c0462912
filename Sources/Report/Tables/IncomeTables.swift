import DocumentModel
import Evidence
import Need

/// Tables of incomes and of prices and rents beside them.
enum IncomeTables {
  static let makers: [String: Exhibits.TableMaker] = ["incomes": incomes, "ratios": ratios]

  /// The incomes that costs are held against, with the year and the place of each.
  private static func incomes(_ telling: Telling) -> TableContent? {
    let budgets = telling.working.budgets
    guard !budgets.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Income"), Table.Column("Gross income", unit: "a year"), .words("Year"),
        .words("Place"),
      ],
      rows: budgets.map { budget in
        Table.Row(
          Prose(text: budget.key.label),
          [
            .value(Value(budget.income)),
            .prose(Prose(text: budget.income.period?.spoken ?? "Not stated")),
            .prose(Prose(text: budget.income.place.name.capitalised)),
          ])
      },
      figures: budgets.map(\.income))
  }

  /// Prices as years of income, and rents as a part of it: a row a cost, a column an income.
  private static func ratios(_ telling: Telling) -> TableContent? {
    let budgets = telling.working.budgets
    let rows =
      [
        ("Median price", "market-sale.median"),
        ("Lower quartile price", "market-sale.lower-quartile"),
      ]
    var grid = Grid(
      rowLabel: "Price",
      columns: budgets.map { Grid.Column(label: $0.key.label, unit: "times income") })
    for (label, product) in rows {
      grid.row(
        label, budgets.map { FigureID("affordability.\(product).to-income.\($0.key.rawValue)") })
    }
    return grid.content(telling.ledger)
  }
}
