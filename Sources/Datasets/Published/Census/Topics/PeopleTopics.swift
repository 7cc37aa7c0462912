extension CensusTopic {
  /// People of 65 and over by tenure and by how far a long-term condition limits them (method 9.2).
  static let health = CensusTopic(
    key: "health", title: "Long-term health problem or disability by tenure by age",
    tables: ["dc3408", "lc3408"], sections: [.older],
    roles: [
      CensusRole(names: ["disability", "long-term health", "long term health"]) {
        limitation($0) != nil
      },
      CensusTenure.role,
      ageOfPeople,
    ], others: nil, counts: .people, whole: "population.in-households",
    wholes: { _ in [] },
    stems: { categories in
      guard let limitation = limitation(categories[0]), let tenure = CensusTenure(categories[1]),
        let ages = ages(in: categories[2].last)
      else { return nil }
      guard ages.lowerBound >= 65 else { return [] }
      return tenure.joinedStems.map { "health.\($0).\(limitation)" }
    },
    cuts: { categories in
      let across = categories[2].first { category in
        ages(in: category.last).map { $0.lowerBound < 65 && $0.upperBound >= 65 } ?? false
      }
      return across.map { [CensusCut(stem: "health", category: $0)] } ?? []
    })

  /// The word for how far activities are limited; nil where the two degrees are joined.
  private static func limitation(_ category: CensusCategory) -> String? {
    let text = category.path.joined(separator: " ")
    if text.hasSuffix("limited a lot") { return "limited-a-lot" }
    if text.hasSuffix("limited a little") { return "limited-a-little" }
    let isNot = text.hasSuffix("not limited") || text.hasPrefix("not disabled")
    return isNot ? "not-limited" : nil
  }

  /// Residents by where they live: in households or in communal establishments.
  static let residence = CensusTopic(
    key: "residence", title: "Residence type", tables: ["ks101", "qs101", "ts001"],
    sections: [.people], variables: ["residence type", "residence", "restype"], counts: .people,
    whole: "population.all-ages"
  ) { residence($0) }

  /// The same by age, table LC1105EW.
  static let residenceByAge = CensusTopic(
    key: "residence-by-age", title: "Residence type by sex by age", tables: ["lc1105", "rm120"],
    sections: [.people],
    roles: [
      CensusRole(names: ["residence type", "residence", "restype"]) { residence($0) != nil },
      ageOfPeople,
    ], others: ["sex"], counts: .people, whole: "population.all-ages",
    stems: { categories in
      guard let home = residence(categories[0]), let bands = bandStems(categories[1]) else {
        return nil
      }
      return home + bands
    }, cuts: { bandCuts($0[1]) })

  /// The number of residents, by itself.
  static let residents = CensusTopic(
    key: "residents", title: "Number of usual residents", tables: ["ts001"], sections: [.people],
    roles: [], counts: .people, mustSay: true, whole: "population.all-ages", stems: { _ in [] })

  private static func residence(_ category: CensusCategory) -> [String]? {
    let text = category.last
    if text.hasPrefix("lives in a household") { return ["population.in-households"] }
    return text.hasPrefix("lives in a communal establishment") ? [] : nil
  }
}
