import DocumentModel
import Evidence

/// Tables of a strategy as a whole: its challenges, who carries out what, and the index of places if one is asked for.
enum StrategyTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "challenges": challenges, "composite-index": index, "district-reports": reports,
    "followed": followed,
    "implementation": implementation,
  ]

  /// The challenges, each with the principles that bear on it and what measures it.
  private static func challenges(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("title", "Challenge"), ("principles", "Principles that bear on it"),
      ("measures", "Measures with a figure"), ("recommendations", "Recommendations"),
    ]).content(telling.lists["challenges"] ?? [])
  }

  /// The recommendations, each with its owner, its time, its measure and the places that it applies to.
  private static func implementation(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("text", "Recommendation"), ("challenge", "Challenge"), ("owner", "Owner"), ("time", "When"),
      ("measure", "Measure"), ("applies-cell", "Applies to"), ("consider", "To be considered in"),
    ]).content(telling.lists["recommendations"] ?? [])
  }

  /// The reports of districts whose figures were taken over.
  private static func reports(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("place", "Place"), ("title", "Report"), ("version", "Version"), ("date", "Position at"),
      ("status", "Status"), ("figures", "Figures taken over"), ("checksum", "Checksum of the file"),
    ]).content(telling.lists["district-reports"] ?? [])
  }

  /// What is followed from year to year, where it comes from and how many places have it.
  private static func followed(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("label", "Measure"), ("challenge", "Challenge"), ("source", "Where it comes from"),
      ("time", "Latest"), ("count", "Places with a figure"),
    ]).content(telling.lists["followed"] ?? [])
  }

  /// The places by their index, the hardest pressed first, with the standard score of each indicator.
  private static func index(_ telling: Telling) -> TableContent? {
    let working = telling.working
    let indices = working.indexPlaces.ranked.compactMap {
      working.ledger.figures[FigureID("compared.index", at: $0.key)]
    }
    let ordered = indices.sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    var grid = Grid(
      rowLabel: "Place",
      columns: (["Index"] + working.index.map(\.label)).map { Grid.Column(label: $0) })
    for figure in ordered {
      let scores = working.index.map {
        FigureID("compared.\($0.key).score", at: figure.place.key)
      }
      grid.row(figure.place.name.capitalised, [figure.id] + scores)
    }
    guard var content = grid.content(working.ledger) else { return nil }
    content.columns.insert(.words("Rank"), at: 1)
    for (row, figure) in zip(content.rows.indices, ordered) {
      let rank = Prose(text: DistrictFigures.rank(of: figure, among: ordered))
      content.rows[row].cells.insert(.prose(rank), at: 0)
    }
    return content
  }
}
