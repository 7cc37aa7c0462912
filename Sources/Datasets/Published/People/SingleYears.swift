import Evidence

/// The bands of age that reports use, made of single years of age.
enum SingleYears {
  /// A band: the stem of its figure, and its ages.
  struct Band {
    let stem: String
    let ages: ClosedRange<Int>
  }

  /// The age at which published tables end: 90 and over.
  static let oldest = 90

  /// The bands, all ages together first.
  static let bands = [
    Band(stem: "population.all-ages", ages: 0...oldest),
    Band(stem: "population.aged-0-15", ages: 0...15),
    Band(stem: "population.aged-16-24", ages: 16...24),
    Band(stem: "population.aged-25-44", ages: 25...44),
    Band(stem: "population.aged-45-64", ages: 45...64),
    Band(stem: "population.aged-65-84", ages: 65...84),
    Band(stem: "population.aged-85-and-over", ages: 85...oldest),
    Band(stem: "population.aged-75-and-over", ages: 75...oldest),
  ]

  /// Reads an age: `0`, `90`, `90+`, `90 and over`; nil if it is none.
  static func age(_ heading: String) -> Int? {
    let text = heading.hasSuffix("+") ? String(heading.dropLast()) : heading
    let digits = text.hasSuffix(" and over") ? String(text.dropLast(9)) : text
    guard digits.utf8.count <= 2, let age = Int(digits), (0...oldest).contains(age) else {
      return nil
    }
    return age
  }

  /// The columns of each band in a table with a column for each age, or one for each age and sex; nil if ages are missing.
  static func columns(of table: HeadedTable) -> [BandColumns]? {
    let together = ages(of: table) { $0 }
    let sexes = ["f", "m"].map { sex in
      ages(of: table) { $0.hasPrefix(sex) ? String($0.dropFirst()) : "" }
    }
    let groups = together.count == oldest + 1 ? [together] : sexes
    guard groups.allSatisfy({ $0.count == oldest + 1 }) else { return nil }
    return bands.map { band in
      BandColumns(
        stem: band.stem, groups: groups.map { group in band.ages.compactMap { group[$0] } })
    }
  }

  /// A heading of an age that stands before that of a younger one, and the heading before it; nil if the ages rise.
  static func disorder(in table: HeadedTable, _ bands: [BandColumns]) -> (String, String)? {
    guard let all = bands.first else { return nil }
    for group in all.groups {
      if let index = group.indices.dropFirst().first(where: { group[$0] < group[$0 - 1] }) {
        return (table.header.cells[group[index - 1]], table.header.cells[group[index]])
      }
    }
    return nil
  }

  /// The columns by age, of those whose headings have one after something is taken off.
  private static func ages(
    of table: HeadedTable, _ rest: (String) -> String
  ) -> [Int: Int] {
    var columns: [Int: Int] = [:]
    for (column, heading) in table.headings.enumerated() {
      if let age = age(rest(heading)) { columns[age] = columns[age] ?? column }
    }
    return columns
  }
}

/// The columns that hold the people of a band of ages.
struct BandColumns {
  let stem: String
  /// The columns of each sex, or of both together, from the youngest.
  let groups: [[Int]]

  var columns: [Int] { groups.flatMap { $0 } }

  /// The columns in words: `"F0" to "F15" and "M0" to "M15"`.
  func words(_ headings: [String]) -> String {
    groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      return "\"\(headings[first])\" to \"\(headings[last])\""
    }.joined(separator: " and ")
  }
}
