extension CensusTopic {
  /// Households by how many bedrooms they have over what they need.
  static let occupancy = CensusTopic(
    key: "occupancy", title: "Occupancy rating (bedrooms)", tables: ["qs412", "ts052"],
    sections: [.households], variables: ["occupancy rating", "occrat"], whole: "households.total"
  ) { category in
    rating(category).map { ["occupancy.all.\($0).households"] }
  }

  /// The same for each kind of household.
  static let occupancyOfGroups = CensusTopic(
    key: "occupancy-of-groups", title: "Household composition by occupancy rating (bedrooms)",
    tables: [], sections: [.households],
    roles: [
      CensusRole(names: ["occupancy rating", "occrat"]) { rating($0) != nil },
      CensusRole(names: compositionNames) { kinds($0) != nil },
    ], others: nil, counts: .households, whole: "households.total",
    stems: { categories in
      guard let rating = rating(categories[0]), let kinds = kinds(categories[1]) else { return nil }
      return (["all"] + kinds.compactMap { groups[$0] }).map {
        "occupancy.\($0).\(rating).households"
      }
    },
    cuts: { categories in
      coarse(categories[1]).compactMap { word, category in
        groups[word].map { CensusCut(stem: "occupancy.\($0)", category: category) }
      }
    })

  /// The groups of the table of occupancy, by the kinds of household that they are.
  private static let groups = [
    "one-person-65-and-over": "single-65-and-over",
    "one-person-other": "single-under-65",
    "one-family-65-and-over": "family-65-and-over",
    "one-family-no-children": "family-no-children",
    "one-family-dependent-children": "family-dependent-children",
    "one-family-non-dependent-children": "family-adult-children",
  ]

  /// The word for a rating by bedrooms; nil for one by rooms.
  private static func rating(_ category: CensusCategory) -> String? {
    let text = category.path.joined(separator: " ")
    guard text.contains("bedroom") else { return nil }
    if text.hasSuffix("+2 or more") { return "plus-two" }
    if text.hasSuffix("+1") { return "plus-one" }
    if text.hasSuffix(" 0") { return "zero" }
    return ["-1", "-1 or less", "-2 or less"].contains(where: text.hasSuffix) ? "minus-one" : nil
  }
}
