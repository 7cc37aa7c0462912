import DocumentModel
import Evidence

/// Tables of older people, how they hold their homes and how they are.
enum OlderPeopleTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "older-schemes": schemes, "older-population": population, "older-tenure": tenure,
    "older-households": households, "older-limitation": limitation,
  ]

  /// The schemes there are: a row a scheme, its homes, and their sum.
  private static func schemes(_ telling: Telling) -> TableContent? {
    guard let list = telling.lists["schemes"], let total = telling.ledger["older.supply.total"],
      !list.isEmpty
    else { return nil }
    let parts = (telling.lists["sub-areas"] ?? []).map { ($0.text("key"), $0.text("name")) }
    let columns = SchemeColumns(subAreas: Dictionary(parts) { first, _ in first })
    var rows = list.map(columns.row)
    rows.append(columns.total("All schemes", total))
    let excluding = telling.ledger.latest("schemes.dwellings.excluding")
    if columns.hasSubAreas, let excluding {
      let names = Wordlist.joined(parts.map(\.1))
      rows.append(columns.total("All but those in \(names)", excluding))
    }
    return TableContent(
      columns: columns.headings, rows: rows,
      figures: [total] + (columns.hasSubAreas ? [excluding].compactMap { $0 } : []))
  }

  /// People of 75 and over among all people, at the base and at the horizon, here and in the authority.
  private static func population(_ telling: Telling) -> TableContent? {
    let times = telling.working.times
    let places = telling.places.filter { $0.isArea || $0.key == Place.authority }
    let years = [times.populationBase, times.projectionEnd]
    let columns = years.flatMap { year in places.map { (year: Period.year(year), place: $0) } }
    var grid = Grid(
      rowLabel: "People",
      columns: columns.map {
        Grid.Column(label: "\($0.place.name.capitalised), \($0.year.spoken)")
      })
    func row(_ label: String, _ stem: String, horizon: String?) {
      grid.row(
        label,
        columns.map { year, place in
          let id = FigureID(stem, year, at: place.key)
          guard place.isArea, year == .year(times.projectionEnd), let horizon,
            telling.ledger.figures[id] == nil
          else { return id }
          return FigureID(horizon)
        })
    }
    row(
      "Aged 75 and over", "population.aged-75-and-over", horizon: "older.population.horizon")
    row("All ages", "population.all-ages", horizon: "older.population.all-ages.horizon")
    row("Share aged 75 and over", "older.population.share", horizon: nil)
    return grid.content(telling.ledger)
  }

  /// How households of 55 to 75 hold their homes: the authority's, and what is taken for the area.
  private static func tenure(_ telling: Telling) -> TableContent? {
    guard let authority = telling.working.place(Place.authority) else { return nil }
    return OlderTenureRows.content(
      telling.ledger,
      columns: [
        .init(
          label: "\(authority.name.capitalised), aged 55 to 75", measure: "share",
          place: Place.authority),
        .init(
          label: "\(telling.working.area.name.capitalised), estimate", measure: "share",
          place: Place.area),
      ])
  }

  /// The additional households and how they are expected to hold their homes.
  private static func households(_ telling: Telling) -> TableContent? {
    guard let additional = telling.ledger["older.households.increase"]?.value, additional > 0 else {
      return nil
    }
    return OlderTenureRows.content(
      telling.ledger,
      columns: [
        .init(label: "Share", measure: "share", place: Place.area),
        .init(label: "Additional", measure: "households", place: Place.area),
      ])
  }

  /// How far activities are limited, by whether people own or rent: of the area, and of the authority where its
  /// rates are used.
  private static func limitation(_ telling: Telling) -> TableContent? {
    let limitations = [
      ("limited-a-lot", "Limited a lot"), ("limited-a-little", "Limited a little"),
      ("not-limited", "Not limited"),
    ]
    var grid = Grid(
      rowLabel: "Tenure",
      columns: [Grid.Column(label: "Aged 65 and over", unit: "people")]
        + limitations.map { Grid.Column(label: $0.1) })
    for (group, label) in [("owned", "Owned"), ("rented", "Rented or rent free")] {
      for place in telling.places where place.isArea || place.key == Place.authority {
        let finding = telling.ledger.findings["older.limitation-rates.\(group)"]
        guard place.isArea || finding?.outcome == "authority" else { continue }
        let stem = "older.limited.\(group)"
        grid.row(
          "\(label), \(place.name)",
          [FigureID("\(stem).people", at: place.key)]
            + limitations.map { FigureID("\(stem).\($0.0).share", at: place.key) })
      }
    }
    return grid.content(telling.ledger)
  }
}
