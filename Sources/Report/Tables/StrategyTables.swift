/// Tables of a strategy's own words: its challenges, and who carries out what.
enum StrategyTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "challenges": challenges, "district-reports": reports, "followed": followed,
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
}
