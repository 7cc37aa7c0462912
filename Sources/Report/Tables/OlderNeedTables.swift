import DocumentModel
import Evidence

/// Tables of the specialist and accessible homes that are needed.
enum OlderNeedTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "older-tenure-led": { CareAndTenureTable(stem: "older.tenure-led").content($0.ledger) },
    "older-toolkit": { CareAndTenureTable(stem: "older.shop").content($0.ledger) },
    "older-toolkit-rates": toolkitRates,
    "older-methods": methods,
    "accessible": AccessibleTable.content,
  ]

  /// The forms of provision of the toolkit, in its order, with what a reader calls each.
  private static let forms = [
    ("sheltered-rent", "Sheltered housing to rent"),
    ("sheltered-leasehold", "Leasehold sheltered housing"),
    ("enhanced-sheltered", "Enhanced sheltered housing"),
    ("extra-care-rent", "Extra care housing to rent"),
    ("extra-care-sale", "Extra care housing to buy"),
    ("dementia", "Housing for people with dementia"),
  ]

  /// The toolkit’s rates and what they come to: a row a form of provision.
  private static func toolkitRates(_ telling: Telling) -> TableContent? {
    guard let need = telling.ledger["older.shop.total"]?.value, need > 0 else { return nil }
    var grid = Grid(
      rowLabel: "Form of provision",
      columns: [
        Grid.Column(label: "Recommended"), Grid.Column(label: "Needed"),
      ])
    for (form, label) in forms {
      grid.row(
        label, [FigureID("policy.older-people.shop-rates.\(form)"), FigureID("older.shop.\(form)")])
    }
    grid.row(
      "All forms", [FigureID("older.shop.rate"), FigureID("older.shop.total")], isTotal: true)
    grid.sum = .adjusted
    return grid.content(telling.ledger)
  }

  /// The estimates side by side: over their own span, each year, and over the plan.
  private static func methods(_ telling: Telling) -> TableContent? {
    guard let highest = telling.ledger["older.range.highest"]?.value, highest > 0 else {
      return nil
    }
    var grid = Grid(
      rowLabel: "Estimate",
      columns: [
        Grid.Column(label: "Over its own years", unit: "dwellings"),
        Grid.Column(label: "Each year", unit: "dwellings"),
        Grid.Column(label: "Over the plan period", unit: "dwellings"),
      ])
    for (stem, label) in [
      ("older.tenure-led.total", "From tenure and health"),
      ("older.shop.total", "At the toolkit’s rates"),
      ("older.study-share.older-population", "The study’s, by people aged 75 and over"),
      ("older.study-share.population", "The study’s, by people of all ages"),
    ] {
      guard let figure = telling.ledger[stem] else { continue }
      let years = figure.period.map { ", \($0.spoken)" } ?? ""
      grid.row(
        label + years,
        [FigureID(stem), FigureID("\(stem).per-year"), FigureID("\(stem).plan")])
    }
    return grid.content(telling.ledger)
  }
}
