/// Tables of households without a home of their own, or with too small a one.
enum HousingStressTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "overcrowding": overcrowding, "concealed": concealed, "homelessness": homelessness,
  ]

  private static func overcrowding(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("overcrowded.households", "Overcrowded"), ("overcrowded.share", "Share of all households"),
    ]).content(telling)
  }

  private static func concealed(_ telling: Telling) -> TableContent? {
    PlaceGrid([("concealed-families.increase", "Rise in concealed families")]).content(telling)
  }

  /// Counts and rates per thousand households.
  private static func homelessness(_ telling: Telling) -> TableContent? {
    PlaceGrid([
      ("homeless.households", "Owed a duty"), ("homeless.rate", "Owed a duty, rate"),
      ("temporary-accommodation.households", "In temporary accommodation"),
      ("temporary-accommodation.rate", "In temporary accommodation, rate"),
      ("rough-sleepers.people", "Sleeping rough"), ("rough-sleepers.rate", "Sleeping rough, rate"),
    ]).content(telling)
  }
}
