import DocumentModel
import Evidence
import Need

/// Tables of rents.
enum RentTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "private-rents": privateRents,
    "affordable-rents": { registered($0, .affordableRent) },
    "social-rents": { registered($0, .socialRent) },
    "affordable-rent-to-market": toMarket, "allowances": allowances,
  ]

  /// Private rents by size as advertised or published: a row a size.
  private static func privateRents(_ telling: Telling) -> TableContent? {
    let working = telling.working
    let measures = [
      ("Adverts", "listings"), ("Lowest", "rents.lowest"),
      ("Lower quartile", "rents.lower-quartile"), ("Median", "rents.median"),
      ("Highest", "rents.highest"),
    ]
    var grid = Grid(rowLabel: "Size", columns: measures.map { Grid.Column(label: $0.0) })
    for size in RentSize.allCases {
      // One place for the whole row, so that a median is not set beside another place's range.
      let place = working.areaOrAuthority("rents.median.\(size.rawValue)")?.place.key ?? Place.area
      grid.row(
        size.label,
        measures.map { _, stem in
          working.ledger.latest("\(stem).\(size.rawValue)", at: place)?.id
            ?? FigureID("\(stem).\(size.rawValue)")
        })
    }
    return grid.content(working.ledger)
  }

  /// What registered providers charge, by size, with the income it takes.
  private static func registered(_ telling: Telling, _ family: HousingProduct.Family)
    -> TableContent?
  {
    var grid = Grid(
      rowLabel: "Size",
      columns: ["Rent", "Rent", "Income required"].map { Grid.Column(label: $0) })
    for size in RentSize.allCases {
      let product = HousingProduct(family, size.rawValue, size.label)
      grid.row(size.label, ["weekly-rent", "annual-rent", "income-required"].map(product.id))
    }
    return grid.content(telling.ledger)
  }

  /// Affordable rent beside the market rent of the same size.
  private static func toMarket(_ telling: Telling) -> TableContent? {
    var grid = Grid(
      rowLabel: "Size",
      columns: ["Affordable rent", "Market rent", "Affordable as a share of market"].map {
        Grid.Column(label: $0)
      })
    for size in RentSize.selfContained {
      let share = FigureID("affordability.affordable-rent-to-market.\(size.rawValue)")
      guard telling.ledger.figures[share] != nil else { continue }
      grid.row(
        size.label,
        [
          FigureID("affordability.affordable-rent.\(size.rawValue).annual-rent"),
          FigureID("affordability.private-rent.\(size.rawValue).annual-rent"), share,
        ])
    }
    guard var content = grid.content(telling.ledger) else { return nil }
    content.notes += differentTimes(content.figures)
    return content
  }

  /// The local housing allowance by the week and by the month, beside private rents of the same size.
  private static func allowances(_ telling: Telling) -> TableContent? {
    let working = telling.working
    var grid = Grid(
      rowLabel: "Size",
      columns: [
        "Local housing allowance", "Local housing allowance", "Lower quartile rent", "Median rent",
      ].map { Grid.Column(label: $0) })
    for size in RentSize.allCases {
      let month = FigureID("affordability.allowance.\(size.rawValue)")
      guard working.ledger.figures[month] != nil else { continue }
      let rents = ["rents.lower-quartile", "rents.median"].map { stem in
        working.areaOrAuthority("\(stem).\(size.rawValue)")?.id
          ?? FigureID("\(stem).\(size.rawValue)")
      }
      grid.row(
        size.label,
        [working.ledger.latest("local-housing-allowance.\(size.rawValue)")?.id, month] + rents)
    }
    guard var content = grid.content(working.ledger) else { return nil }
    content.notes += differentTimes(content.figures)
    return content
  }

  /// A caution where what is set side by side is of years that do not meet.
  private static func differentTimes(_ figures: [Figure]) -> [Prose] {
    let sources = Set(figures.compactMap(\.period)).sorted()
    guard let latest = sources.map(\.firstYear).max(), let earliest = sources.map(\.lastYear).min(),
      latest > earliest
    else { return [] }
    return [
      Prose(
        text:
          "The columns are of different times (\(Wordlist.joined(sources.map(\.spoken)))), so part of a difference is the change in rents between them."
      )
    ]
  }
}
