import DocumentModel
import Evidence
import Need

/// Charts of ages, of who lives in homes of which size, and of the dwelling mix.
enum SizeCharts {
  static let makers: [String: Exhibits.ChartMaker] = [
    "ages": ages, "life-stage-sizes": lifeStageSizes, "mix": mix,
  ]

  /// The series that a chart has room for.
  private static let mostSeries = 4

  /// The population by age: a group of bars a band, a bar a place, in the latest year known for the area.
  private static func ages(_ telling: Telling) -> ChartContent? {
    let ledger = telling.ledger
    let stems = AgeBand.allCases.map { "population.\($0.rawValue).share" }
    let all = telling.places.compactMap { place -> (Place, [Figure])? in
      let figures = stems.compactMap { stem in
        ledger.series(stem, at: place.key).last { $0.value != nil }
      }
      let isOneYear = Set(figures.map(\.period)).count == 1
      return figures.count == stems.count && isOneYear ? (place, figures) : nil
    }
    guard let own = all.first, own.0.isArea else { return nil }
    let alike = all.filter { $0.1[0].period == own.1[0].period }.prefix(mostSeries)
    return ChartContent(
      kind: .bars, categoryLabel: "Age", categories: AgeBand.allCases.map(\.label),
      series: alike.map { place, figures in
        Chart.Series(place.name.capitalised, figures.map { Value($0) })
      }, figures: alike.flatMap(\.1))
  }

  /// The sizes of home that households of each age live in: a bar an age, a part a size.
  private static func lifeStageSizes(_ telling: Telling) -> ChartContent? {
    let ledger = telling.ledger
    let stages = (telling.lists["life-stages"] ?? []).compactMap { stage in
      stage.texts["key"].flatMap { key in stage.texts["label"].map { (key: key, label: $0) } }
    }
    let sizes = DwellingSize.shownInCharts.filter { size in
      stages.contains { share(ledger, $0.key, size) != nil }
    }
    let rows = stages.map { stage in sizes.compactMap { share(ledger, stage.key, $0) } }
    guard !sizes.isEmpty, sizes.count <= mostSeries,
      rows.allSatisfy({ row in row.count == sizes.count && row.allSatisfy { $0.value != nil } })
    else { return nil }
    return ChartContent(
      kind: .parts, categoryLabel: "Age of the household reference person",
      categories: stages.map(\.label),
      series: sizes.enumerated().map { index, size in
        Chart.Series(size.label, rows.map { Value($0[index]) })
      }, figures: rows.flatMap(\.self))
  }

  private static func share(_ ledger: Ledger, _ stage: String, _ size: DwellingSize) -> Figure? {
    let stem = "life-stage.\(stage).\(size.rawValue).share"
    return ledger.latest(stem, at: Place.authority) ?? ledger.latest(stem, at: Place.region)
  }

  /// The mixes: a group of bars a size, a bar a mix, printed as the table of the mix prints them.
  private static func mix(_ telling: Telling) -> ChartContent? {
    let sizes = telling.lists["mix-sizes"] ?? []
    let series = MixTables.mixes.map { ($0.label, MixTables.values(of: $0.key, telling)) }
      .filter { !$0.1.isEmpty }
    guard series.count > 1 else { return nil }
    return ChartContent(
      kind: .bars, categoryLabel: "Bedrooms",
      categories: sizes.compactMap { $0.texts["label"] },
      series: series.map { Chart.Series($0.0, $0.1) },
      figures: series.flatMap(\.1).compactMap { telling.ledger.figure(named: $0.figure) })
  }
}

extension DwellingSize {
  /// Sizes of which a chart shows as many as it has room for: the largest are together.
  fileprivate static let shownInCharts: [DwellingSize] = [
    .one, .two, .three, .threeOrMore, .fourOrMore,
  ]
}
