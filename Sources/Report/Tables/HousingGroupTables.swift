import DocumentModel
import Evidence
import Need

/// Tables of the homes that particular groups of people need, in an authority and beside it.
enum HousingGroupTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "older-study": olderStudy, "communal-need": communal, "support-needs": support,
    "study-mix-places": { mix($0, "study-mix") },
    "study-mix-market": { mix($0, "study-mix.market") },
    "study-mix-affordable": { mix($0, "study-mix.affordable") },
    "self-build": selfBuild,
  ]

  /// Specialist homes by form, their sum and the rate, as studies find them.
  private static func olderStudy(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(stem: "older-need.sheltered", label: "Sheltered"),
      .init(stem: "older-need.enhanced-sheltered", label: "Enhanced sheltered"),
      .init(stem: "older-need.extra-care", label: "Extra care"),
      .init(stem: "older-need.sum", label: "All forms", time: .undated),
      .init(stem: "older-need.per-year", label: "All forms, each year", time: .undated),
    ]).content(telling)
  }

  private static func communal(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(stem: "communal-population.increase", label: "Rise in residents"),
      .init(stem: "communal-need.bed-spaces", label: "Places", time: .undated),
      .init(stem: "communal-need.per-year", label: "Places, each year", time: .undated),
      .init(stem: "communal-need.homes-freed", label: "Homes freed", time: .undated),
    ]).content(telling)
  }

  private static func support(_ telling: Telling) -> TableContent? {
    PlaceGrid(of: [
      .init(stem: "support-needs.children", label: "Children"),
      .init(stem: "support-needs.working-age", label: "People of working age"),
      .init(stem: "support-needs.older", label: "Older people"),
      .init(stem: "support-needs.total", label: "All", time: .undated),
    ]).content(telling)
  }

  /// Shares by number of bedrooms that a study suggests.
  private static func mix(_ telling: Telling, _ stem: String) -> TableContent? {
    let stems = DwellingSize.inOrder.map { (stem: "\(stem).\($0.rawValue).share", label: $0.label) }
    var content = PlaceGrid(stems).content(telling)
    content?.notes += telling.places.compactMap { otherSum(stems.map(\.stem), $0, telling.ledger) }
    return content
  }

  /// How far published shares may add up to something else than all of them, by rounding alone.
  private static let roundingOfShares = 0.015

  /// What to say of a place whose published shares do not add up to all of them; nil if they do.
  private static func otherSum(_ stems: [String], _ place: Place, _ ledger: Ledger) -> Prose? {
    let latest = stems.compactMap { ledger.latest($0, at: place.key) }
    guard let period = latest.compactMap(\.id.period).max() else { return nil }
    let shares = latest.filter { $0.id.period == period }.compactMap(\.value)
    let sum = shares.reduce(0, +)
    guard shares.count > 2, abs(sum - 1) > roundingOfShares else { return nil }
    return Prose(
      text: "The shares published for \(place.name) add up to \(Display.percent(sum, decimals: 0))."
    )
  }

  /// The register's entries and the plots permitted for them: a row a base period.
  private static func selfBuild(_ telling: Telling) -> TableContent? {
    let stems = ["entries", "plots-due", "permitted", "outstanding"].map { "self-build.\($0)" }
    var grid = Grid(
      rowLabel: "Entries of",
      columns: ["Entries", "Plots due", "Plots permitted", "Plots outstanding"].map {
        Grid.Column(label: $0)
      })
    for period in telling.ledger.series(stems[0]).compactMap(\.id.period) {
      grid.row(period.spoken, stems.map { FigureID($0, period) })
    }
    return grid.content(telling.ledger)
  }
}
