import Evidence
import Need

/// Tables of people by age and of households by the age of their reference person.
enum AgeTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "ages": ages, "life-stages": lifeStages,
  ]

  /// People by age in the first and the latest year, with the change between them.
  private static func ages(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let known = ledger.series("population.\(AgeBand.to15.rawValue).share").compactMap(\.id.period)
    guard let first = known.first, let last = known.last, first < last else { return nil }
    let years = [first, last]
    var grid = Grid(
      rowLabel: "Age",
      columns: years.flatMap { year in
        [
          Grid.Column(label: "\(year.spoken)"),
          Grid.Column(label: "\(year.spoken), share"),
        ]
      } + [Grid.Column(label: "Change"), Grid.Column(label: "Growth")])
    for band in AgeBand.allCases {
      let stem = "population.\(band.rawValue)"
      grid.row(
        band.label,
        years.flatMap { [FigureID(stem, $0), FigureID("\(stem).share", $0)] }
          + [FigureID("\(stem).change"), FigureID("\(stem).growth")])
    }
    let all = "population.all-ages"
    grid.row(
      "All ages",
      years.flatMap { [FigureID(all, $0), nil] }
        + [FigureID("\(all).change"), FigureID("\(all).growth")], isTotal: true)
    var content = grid.content(ledger)
    content?.texts["years"] = Periods.spoken(years)
    return content
  }

  /// Households by age of their reference person at the census and at the horizon.
  private static func lifeStages(_ telling: Telling) -> TableContent? {
    let times = telling.working.times
    let (census, horizon) = (Period.year(times.census), Period.year(times.projectionEnd))
    var grid = Grid(
      rowLabel: "Age",
      columns: [
        Grid.Column(label: census.spoken), Grid.Column(label: "\(horizon.spoken), projected"),
        Grid.Column(label: "Growth"), Grid.Column(label: "\(horizon.spoken), rebased"),
      ])
    for stage in telling.lists["life-stages"] ?? [] {
      guard let key = stage.texts["key"], let label = stage.texts["label"] else { continue }
      grid.row(
        label,
        [
          FigureID("households.reference-person.\(key)", census),
          FigureID("life-stage.households.\(key)", horizon),
          FigureID("life-stage.growth.\(key)"), FigureID("life-stage.rebased.\(key)", horizon),
        ])
    }
    guard !grid.rows.isEmpty else { return nil }
    let isRebased = telling.ledger.findings["mix.rebase"]?.outcome == Rebase.rebased.rawValue
    grid.row(
      "All ages",
      [
        FigureID("households.total", census), FigureID("life-stage.households.all", horizon),
        FigureID("life-stage.growth.all"),
        isRebased ? FigureID("mix.households-horizon") : nil,
      ], isTotal: true)
    return grid.content(telling.ledger)
  }
}
