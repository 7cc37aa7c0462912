import DocumentModel
import Evidence
import Need

/// Tables of the rents that guidance on affordable housing turns on.
enum GuidanceRentTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "weekly-rents": weeklyRents, "formula-rents": formulaRents,
    "working-formula-rent": formulaRentBox,
    "working-rent-ceiling": { telling in
      first(telling) {
        [
          "affordable-rent-ceiling.\($0).share-of-market-rent",
          "affordable-rent-ceiling.\($0).ceiling",
        ]
      }
    },
  ]

  /// The highest affordable rent beside the market and the allowance: a row a size.
  private static func weeklyRents(_ telling: Telling) -> TableContent? {
    var grid = Grid(
      rowLabel: "Size",
      columns: [
        Grid.Column(label: "Median market rent"),
        Grid.Column(label: "Highest share of it"),
        Grid.Column(label: "Local housing allowance"),
        Grid.Column(label: "Highest affordable rent"),
        Grid.Column(label: "Median rent above the allowance"),
      ])
    for size in Guidance.sizes {
      grid.row(
        GuidanceRentTables.label(size),
        [
          telling.ledger.latest("rents.median.\(size)")?.id,
          FigureID("affordable-rent-ceiling.\(size).share-of-market-rent"),
          telling.ledger.latest("local-housing-allowance.\(size)")?.id,
          FigureID("affordable-rent-ceiling.\(size).ceiling"),
          FigureID("allowance-gap.\(size)"),
        ])
    }
    return grid.content(telling.ledger)
  }

  /// The rent by the government's formula: a row a size.
  private static func formulaRents(_ telling: Telling) -> TableContent? {
    var grid = Grid(
      rowLabel: "Size",
      columns: [
        Grid.Column(label: "Value of the home in the formula"),
        Grid.Column(label: "Formula rent"), Grid.Column(label: "Income required"),
      ])
    for size in Guidance.sizes {
      guard let rent = telling.ledger.latest("formula-rent.\(size)") else { continue }
      let stem = "formula-rent.value-1999.\(size)"
      let value = telling.ledger.latest(stem) ?? telling.ledger.latest(stem, at: Place.authority)
      grid.row(
        label(size), [value?.id, rent.id, FigureID("formula-rent.\(size).income-required")])
    }
    return grid.rows.isEmpty ? nil : grid.content(telling.ledger)
  }

  /// The formula of one size: the rent of its first year, and the rent of the latest with the rise before it.
  private static func formulaRentBox(_ telling: Telling) -> TableContent? {
    first(telling) { size in
      let series = telling.ledger.series("formula-rent.\(size)").map(\.id)
      return (series.prefix(1) + series.dropFirst().suffix(1)).map(\.text)
    }
  }

  /// The worked box of the size that the example is for, or of the first that has one.
  static func first(_ telling: Telling, _ stems: (String) -> [String]) -> TableContent? {
    let example = Guidance.sizes.filter { telling.ledger.latest("example.\($0).homes") != nil }
    for size in example + Guidance.sizes {
      if let content = WorkedBox(stems(size)).content(telling.ledger) { return content }
    }
    return nil
  }

  /// A size as a row is headed: `2 bedrooms`.
  static func label(_ size: String) -> String { DwellingSize(rawValue: size)?.label ?? size }
}
