/// Tables of a strategy's own words: its challenges, and who carries out what.
enum StrategyTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "challenges": challenges, "implementation": implementation,
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
      ("measure", "Measure"), ("applies", "Applies to"), ("consider", "To be considered in"),
    ]).content(telling.lists["recommendations"] ?? [])
  }
}
