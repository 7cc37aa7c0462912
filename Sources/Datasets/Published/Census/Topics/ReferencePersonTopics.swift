extension CensusTopic {
  /// Households by the age of their reference person and by bedrooms: a commissioned table, or a custom dataset.
  ///
  /// Commissioned tables are laid out as their buyer asks; the long form of custom datasets is the one that is read, with a
  /// column `date` where the census is not that of 2021.
  static let lifeStages = CensusTopic(
    key: "reference-person", title: "Age of household reference person by bedrooms or tenure",
    tables: ["ct21_0435", "ct21_0131"], sections: [.lifeStages, .older],
    roles: [
      referencePerson,
      CensusRole(names: ["number of bedrooms", "bedrooms", "bedroom"]) { size($0) != nil },
    ], others: householdVariables + ["tenure", "tenhuk"], counts: .households, isOfArea: false,
    isOfAreaAlone: isStage, mustSay: true, whole: "households.total",
    stems: { categories in
      guard let stage = LifeStageWord(categories[0]), let size = size(categories[1]) else {
        return nil
      }
      return stage.stems + ["life-stage.\(stage.word).\(size).households"]
    })

  /// Households by the age of their reference person and by tenure; those of 55 to 74 are the cohort of method 9.2.
  static let olderTenure = CensusTopic(
    key: "older-tenure", title: "Age of household reference person by tenure",
    tables: ["dc4201"], sections: [.older], roles: [referencePerson, CensusTenure.role],
    others: householdVariables, counts: .households, isOfArea: false,
    isOfAreaAlone: isStage, mustSay: true, whole: "households.total",
    stems: { categories in
      guard let stage = LifeStageWord(categories[0]), let tenure = CensusTenure(categories[1])
      else { return nil }
      let isOlder = cohort.contains(stage.ages.lowerBound) && cohort.contains(stage.ages.upperBound)
      return stage.stems
        + (isOlder ? tenure.broadStems.map { "tenure-55-to-75.\($0).households" } : [])
    },
    cuts: { categories in
      let across = categories[0].first { category in
        guard let ages = LifeStageWord(category)?.ages else { return false }
        return ages.overlaps(55...74)
          && !(cohort.contains(ages.lowerBound) && cohort.contains(ages.upperBound))
      }
      return across.map { [CensusCut(stem: "tenure-55-to-75", category: $0)] } ?? []
    })

  /// What tables of households may part them by besides; people's health is not among it.
  private static let householdVariables =
    [
      "sex", "ethnic", "ethpuk", "accommodation", "typaccom", "acctype", "bedroom", "rooms",
      "occupancy", "household size", "sizhuk", "dependent children", "cars", "car or van",
    ] + compositionNames

  /// Whether a stem counts the households of a stage of life.
  ///
  /// An authority's are projected, and a base of the census beneath a projection of other households would show growth that
  /// is none (method 8.5). Those of 75 and over are set beside people of the census (method 9.2).
  private static let isStage: @Sendable (String) -> Bool = { stem in
    stem.hasPrefix("households.reference-person.") && !stem.hasSuffix(".75-and-over")
  }

  /// The ages of the cohort; tables part at 75, so that its bands end at 74.
  private static let cohort = 55...75

  /// The variable; as age alone only where the table says that it counts reference persons.
  private static let referencePerson = CensusRole(
    names: [
      "age of household reference person", "age of hrp", "lifestage of household reference", "age",
    ]
  ) { LifeStageWord($0) != nil }

  /// The word for a size: `1-bed` for `1 bedroom`, `4-bed-or-more` for `4 or more bedrooms`; nil for a total.
  private static func size(_ category: CensusCategory) -> String? {
    let words = category.last
    guard words.contains("bedroom"),
      let number = words.split(separator: " ").first.flatMap({ Int($0) }),
      (1...6).contains(number)
    else { return nil }
    return number == 6 || words.contains("or more") ? "\(number)-bed-or-more" : "\(number)-bed"
  }
}

/// The stage of life of a household in the names of figures: `under-25`, `25-34`, `65-and-over`.
struct LifeStageWord {
  let ages: ClosedRange<Int>

  /// Reads ages as tables write them, `Aged 24 years and under`, `Household reference person is aged 55 to 64`.
  init?(_ category: CensusCategory) {
    guard
      let ages = category.path.lazy.compactMap({ text in
        text.range(of: "age").flatMap { CensusTopic.ages(in: String(text[$0.lowerBound...])) }
      }).first
    else { return nil }
    self.ages = ages
  }

  var word: String {
    // Nobody under 16 is a reference person, so that the youngest band is one whether it says so or not.
    if ages.lowerBound <= 16 { return "under-\(ages.upperBound + 1)" }
    return ages.upperBound >= 120
      ? "\(ages.lowerBound)-and-over" : "\(ages.lowerBound)-\(ages.upperBound)"
  }

  /// The households of the stage, also among those of 75 and over.
  var stems: [String] {
    let bands = ages.lowerBound >= 75 ? Set([word, "75-and-over"]) : [word]
    return bands.sorted().map { "households.reference-person.\($0)" }
  }
}
