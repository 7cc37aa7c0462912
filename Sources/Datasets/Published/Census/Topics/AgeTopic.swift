extension CensusTopic {
  /// Residents by bands of age; a band of the report is made if bands of the table fill it.
  static let age = CensusTopic(
    key: "age", title: "Age", tables: ["ks102", "qs103", "ts007"], sections: [.people, .older],
    roles: [ageOfPeople], others: ["sex"], counts: .people, whole: "population.all-ages",
    stems: { bandStems($0[0]) }, cuts: { bandCuts($0[0]) })

  /// The variable, of people.
  static let ageOfPeople = CensusRole(names: ["age"], isNot: ["reference person"]) {
    ages(in: $0.last) != nil
  }

  /// The stems of the bands of a report that ages of a table are part of; nil if the category is no age.
  static func bandStems(_ category: CensusCategory) -> [String]? {
    ages(in: category.last).map { ages in
      bands.filter { $0.ages.contains(ages.lowerBound) && $0.ages.contains(ages.upperBound) }
        .map { "population.\($0.word)" }
    }
  }

  /// The bands of a report that ages of a table do not fill from end to end, as five-year bands do not at 16.
  static func bandCuts(_ categories: [CensusCategory]) -> [CensusCut] {
    let ranges = categories.compactMap { category in
      ages(in: category.last).map { (category: category, ages: $0) }
    }.sorted { $0.ages.lowerBound < $1.ages.lowerBound }
    return bands.compactMap { band in
      var next = band.ages.lowerBound
      for range in ranges
      where range.ages.lowerBound == next && range.ages.upperBound <= band.ages.upperBound {
        next = range.ages.upperBound + 1
      }
      guard next <= band.ages.upperBound, let first = ranges.first else { return nil }
      let across = ranges.first { $0.ages.overlaps(band.ages) } ?? first
      return CensusCut(
        stem: "population.\(band.word)", category: across.category, isTold: false)
    }
  }

  /// The bands of a report.
  private static let bands: [(word: String, ages: ClosedRange<Int>)] = [
    ("aged-0-15", 0...15), ("aged-16-24", 16...24), ("aged-25-44", 25...44),
    ("aged-45-64", 45...64), ("aged-65-84", 65...84), ("aged-85-and-over", 85...150),
    ("aged-75-and-over", 75...150),
  ]

  /// The ages in words: `aged 4 years and under`, `age 16 to 17`, `aged 85 years and over`, `age 100 and over`.
  static func ages(in text: String) -> ClosedRange<Int>? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard text.hasPrefix("age"), let first = numbers.first, first < 150 else { return nil }
    if text.contains("under") {
      return text.contains("and under") ? 0...first : first == 1 ? 0...0 : nil
    }
    if text.contains("over") { return first...150 }
    guard let last = numbers.last, numbers.count <= 2, first <= last, last < 150 else {
      return nil
    }
    return first...last
  }
}

extension CensusCategory {
  /// Whether the category is a wider band of ages than another, beside which it stands in the table.
  ///
  /// TS007 has `Aged 5 to 9 years` before each of its years, and nothing but the ages says that it is their sum.
  func isWiderBand(
    _ own: ClosedRange<Int>?, than other: CensusCategory, _ ages: ClosedRange<Int>?
  ) -> Bool {
    guard let own, let ages, own != ages, own.lowerBound <= ages.lowerBound,
      own.upperBound >= ages.upperBound
    else { return false }
    return path.dropLast() == other.path.dropLast()
  }
}
