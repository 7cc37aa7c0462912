import Evidence
import Need

/// Tables of the homes there are and of the people and households who live in them.
enum StockTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "stock-type": types, "stock-size": sizes, "composition": composition,
    "composition-change": compositionChange, "occupancy": occupancy,
    "occupancy-places": occupancyOfPlaces,
  ]

  /// Shares of the stock by type: a row a type, a column a place.
  private static func types(_ telling: Telling) -> TableContent? {
    shares(telling, "Type of home", of: StockType.allCases, in: telling.working.times.stock) {
      "stock.\($0.rawValue).share"
    }
  }

  /// Shares of the stock by bedrooms: a row a size, a column a place.
  private static func sizes(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let year = Period.year(telling.working.times.stock)
    let published = DwellingSize.inOrder.filter { size in
      telling.places.contains { ledger["stock.\(size.rawValue).share", year, at: $0.key] != nil }
    }
    return shares(
      telling, "Bedrooms", of: published + [.unknown], in: telling.working.times.stock
    ) { "stock.\($0.rawValue).share" }
  }

  /// Shares of households by composition: a row a kind of household, a column a place.
  private static func composition(_ telling: Telling) -> TableContent? {
    var grid = places(telling, "Household")
    for composition in HouseholdComposition.allCases {
      let isPart = HouseholdComposition.parts.contains(composition) && composition != .other
      grid.row(
        isPart ? "of which: \(composition.label.uncapitalised)" : composition.label,
        ids(telling, "composition.\(composition.rawValue).share", telling.working.times.census))
    }
    return grid.content(telling.ledger)
  }

  /// How households of each kind have changed between the last two censuses.
  private static func compositionChange(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let spans = CompositionChange.rows.compactMap {
      ledger.latest("composition.\($0.word).change")?.id.period
    }
    guard let span = spans.max() else { return nil }
    let authority = telling.working.place(Place.authority)
    var grid = Grid(
      rowLabel: "Household",
      columns: [
        Grid.Column(label: "Change"), Grid.Column(label: "Growth"),
        Grid.Column(label: "Growth in \(authority?.name ?? "the authority")"),
      ])
    for row in CompositionChange.rows {
      let stem = "composition.\(row.word)"
      grid.row(
        row.label,
        [
          FigureID("\(stem).change", span), FigureID("\(stem).growth", span),
          FigureID("\(stem).growth", span, at: Place.authority),
        ])
    }
    return grid.content(ledger)
  }

  /// Shares of each group of households by their bedrooms to spare: a row a group, a column a rating.
  private static func occupancy(_ telling: Telling) -> TableContent? {
    let census = Period.year(telling.working.times.census)
    var grid = Grid(
      rowLabel: "Household",
      columns: OccupancyRating.allCases.map { Grid.Column(label: $0.label) })
    for group in OccupancyGroup.allCases {
      grid.row(
        group.label,
        OccupancyRating.allCases.map {
          FigureID("occupancy.\(group.rawValue).\($0.rawValue).share", census)
        }, isTotal: group == .all)
    }
    return grid.content(telling.ledger)
  }

  /// All households by their bedrooms to spare: a row a rating, a column a place; absent without a place to compare with.
  private static func occupancyOfPlaces(_ telling: Telling) -> TableContent? {
    let content = shares(
      telling, "Bedrooms", of: OccupancyRating.allCases, in: telling.working.times.census
    ) { "occupancy.all.\($0.rawValue).share" }
    return (content?.columns.count ?? 0) > 2 ? content : nil
  }

  /// A row a part, a column a place, adjusted to sum.
  private static func shares<Part: PartOfWhole>(
    _ telling: Telling, _ label: String, of parts: [Part], in year: Int, stem: (Part) -> String
  ) -> TableContent? {
    var grid = places(telling, label)
    for part in parts { grid.row(part.label, ids(telling, stem(part), year)) }
    grid.sum = .adjusted
    return grid.content(telling.ledger)
  }

  private static func places(_ telling: Telling, _ label: String) -> Grid {
    Grid(
      rowLabel: label, columns: telling.places.map { Grid.Column(label: $0.name.capitalised) })
  }

  private static func ids(_ telling: Telling, _ stem: String, _ year: Int) -> [FigureID] {
    telling.places.map { FigureID(stem, .year(year), at: $0.key) }
  }
}
