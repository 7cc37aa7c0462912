extension CensusTopic {
  /// Residents by bands of age; a band of the report is made if bands of the table fill it.
  static let age = CensusTopic(
    key: "age", title: "Age", tables: ["ks102", "qs103", "ts007"], sections: [.people, .older],
    variables: ["age"], whole: "population.all-ages"
  ) { category in
    // KS102EW ends with two columns that are no counts.
    if ["mean age", "median age"].contains(category.last) { return [] }
    guard let ages = ages(in: category.last) else { return nil }
    return bands.filter { $0.ages.contains(ages.lowerBound) && $0.ages.contains(ages.upperBound) }
      .map { "population.\($0.word)" }
  }

  /// The bands of a report.
  private static let bands: [(word: String, ages: ClosedRange<Int>)] = [
    ("aged-0-15", 0...15), ("aged-16-24", 16...24), ("aged-25-44", 25...44),
    ("aged-45-64", 45...64), ("aged-65-84", 65...84), ("aged-85-and-over", 85...150),
    ("aged-75-and-over", 75...150),
  ]

  /// The bands of a report that ages of a table fill from end to end, as stems.
  ///
  /// - Parameter categories: the categories of the table.
  /// - Returns: the stems; bands that a table cuts across, as five-year bands do at 16, are left out.
  static func filledBands(by categories: [CensusCategory]) -> Set<String> {
    let ranges = categories.compactMap { ages(in: $0.last) }
    let filled = bands.filter { band in
      var next = band.ages.lowerBound
      for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
      where range.lowerBound == next && range.upperBound <= band.ages.upperBound {
        next = range.upperBound + 1
      }
      return next > band.ages.upperBound
    }
    return Set(filled.map { "population.\($0.word)" })
  }

  /// The ages in words: `aged 4 years and under`, `age 16 to 17`, `aged 85 years and over`, `age 100 and over`.
  static func ages(in text: String) -> ClosedRange<Int>? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard text.hasPrefix("age"), let first = numbers.first else { return nil }
    if text.contains("under") {
      return text.contains("and under") ? 0...first : first == 1 ? 0...0 : nil
    }
    if text.contains("over") { return first...150 }
    guard let last = numbers.last, numbers.count <= 2, first <= last else { return nil }
    return first...last
  }
}

extension CensusCategory {
  /// Whether the category is a wider band of ages than another, beside which it stands in the table.
  ///
  /// TS007 has `Aged 5 to 9 years` before each of its years, and nothing but the ages says that it is their sum.
  func isWiderBand(than other: CensusCategory) -> Bool {
    guard path.dropLast() == other.path.dropLast(), let own = CensusTopic.ages(in: last),
      let ages = CensusTopic.ages(in: other.last)
    else { return false }
    return own != ages && own.lowerBound <= ages.lowerBound && own.upperBound >= ages.upperBound
  }
}
