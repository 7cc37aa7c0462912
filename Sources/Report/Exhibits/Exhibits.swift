/// The tables and charts that the program makes, by key: each is nil in a report without its figures.
enum Exhibits {
  typealias TableMaker = @Sendable (Telling) -> TableContent?
  typealias ChartMaker = @Sendable (Telling) -> ChartContent?

  /// Makes an exhibit of the records that loops are at, by the words the loops call them.
  typealias TableForEach = @Sendable (Telling, [String: Record]) -> TableContent?
  typealias ChartForEach = @Sendable (Telling, [String: Record]) -> ChartContent?

  /// Tables that a loop places once for each of its records.
  static let tablesForEach: [String: TableForEach] = DistrictTables.makersForEach

  /// Charts that a loop places once for each of its records.
  static let chartsForEach: [String: ChartForEach] = DistrictCharts.makersForEach

  /// Whether an exhibit is one that a loop places once for each of its records.
  static func isForEach(_ kind: ExhibitKind, _ key: String) -> Bool {
    kind == .table ? tablesForEach[key] != nil : chartsForEach[key] != nil
  }

  /// One line for each family of tables.
  static let tables: [String: TableMaker] = merged([
    // Made of blocks, by the teller itself.
    [Teller.conclusionsKey: { _ in nil }],
    AgeTables.makers,
    AppendixTables.makers,
    AreaTables.makers,
    AuthorityNeedTables.makers,
    ChangeTables.makers,
    ChecklistTables.makers,
    CompletionTables.makers,
    DevelopmentTables.makers,
    GuidanceNeedTables.makers,
    GuidanceRentTables.makers,
    HousingGroupTables.makers,
    HousingStressTables.makers,
    IncomeTables.makers,
    IndicatorTables.makers,
    IssueTables.makers,
    MarketTables.makers,
    MixTables.makers,
    NeedTables.makers,
    OlderNeedTables.makers,
    OlderPeopleTables.makers,
    PeopleTables.makers,
    PriceTables.makers,
    RentTables.makers,
    RequirementTables.makers,
    SaleTables.makers,
    SchemeTables.makers,
    SensitivityTables.makers,
    SplitTables.makers,
    StockTables.makers,
    StrategyTables.makers,
    TenureTables.makers,
    ThresholdTables.makers,
    TransferTables.makers,
    WorkingTables.makers,
  ])

  /// One line for each family of charts.
  static let charts: [String: ChartMaker] = merged([
    AffordabilityCharts.makers,
    MarketCharts.makers,
    OlderPeopleCharts.makers,
    PriceCharts.makers,
    SizeCharts.makers,
  ])

  private static func merged<Maker>(_ families: [[String: Maker]]) -> [String: Maker] {
    families.reduce(into: [:]) { all, family in
      all.merge(family) { _, _ in preconditionFailure("two exhibits have the same key") }
    }
  }
}
