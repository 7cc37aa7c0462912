/// What a census table is about, whatever shape it comes in: how the crossings of its categories make figures.
struct CensusTopic: Sendable {
  /// A short name: `tenure`.
  let key: String
  let title: String
  /// Numbers under which the table is published, in lower case.
  let tables: [String]
  let sections: [PublishedDataset.Section]
  /// The variables that figures are made of, in the order in which their categories are given to `stems`.
  let roles: [CensusRole]
  /// Words in the names of variables that a table may have besides, which are added up; nil allows any.
  var others: [String]? = []
  /// What the table must count.
  let counts: CensusCounted
  /// Whether a report needs the figures of its area; if not, a table of districts lacks nothing.
  var isOfArea = true
  /// Stems that are given of the area alone, since for other places they are of another source.
  var isOfAreaAlone: @Sendable (String) -> Bool = { _ in false }
  /// Whether a table must say what it counts, since one that counts the other looks the same.
  var mustSay = false
  /// The stem of the whole: `households.total`.
  let whole: String
  /// The stems of a category that stands for all; the whole, unless a table has several.
  var wholes: (@Sendable ([CensusCategory]) -> [String])?
  /// Whether the parts make up one whole, which they are held against.
  var hasOneWhole = true
  /// The stems to which a crossing of categories adds; none for what no figure needs; nil if it is unknown.
  let stems: @Sendable ([CensusCategory]) -> [String]?
  /// What the categories of the roles cannot give, because one of them lies across the limit of a figure.
  var cuts: @Sendable ([[CensusCategory]]) -> [CensusCut] = { _ in [] }
}

/// A variable that a topic needs, and how to know it.
struct CensusRole: Sendable {
  /// Words that its name holds, in lower case; one of them is enough.
  let names: [String]
  /// Words that the name of another variable of the kind holds.
  var isNot: [String] = []
  /// Whether a category is one of the variable's.
  let knows: @Sendable (CensusCategory) -> Bool

  /// Whether a variable of a table is this one: by its name or, where that is a code, by its categories.
  func matches(_ variable: CensusVariable) -> Bool {
    guard !isNot.contains(where: variable.name.contains) else { return false }
    let isNamed = names.contains { variable.name.hasPrefix($0) || variable.name.contains(" \($0)") }
    guard isNamed || variable.isCoded else { return false }
    let leaves = CensusCategory.leaves(of: variable.categories)
    let known = leaves.count { knows($0) }
    // The first rows of a long table may be too few to show more than the whole. A strange category is a fault to be told,
    // and not a reason to take the table for another.
    return leaves.isEmpty ? isNamed : isNamed ? known > 0 : 2 * known > leaves.count
  }
}

/// Figures that a table cannot give, and the category that keeps it from it.
struct CensusCut {
  /// How their stems begin.
  let stem: String
  let category: CensusCategory
  /// Whether the person is told; a limit that many tables lie across goes without saying.
  var isTold = true
}

extension CensusTopic {
  /// A topic of one variable.
  init(
    key: String, title: String, tables: [String], sections: [PublishedDataset.Section],
    variables: [String], isNot: [String] = [], counts: CensusCounted = .households, whole: String,
    cuts: @escaping @Sendable ([CensusCategory]) -> [CensusCut] = { _ in [] },
    _ stems: @escaping @Sendable (CensusCategory) -> [String]?
  ) {
    self.init(
      key: key, title: title, tables: tables, sections: sections,
      roles: [CensusRole(names: variables, isNot: isNot) { stems($0) != nil }], counts: counts,
      whole: whole, stems: { stems($0[0]) }, cuts: { cuts($0[0]) })
  }

  /// The variables of a table that the roles stand for; nil if the table is about something else.
  func assignment(in table: CensusTable) -> [Int]? {
    var left = Array(table.variables.indices)
    var assigned: [Int] = []
    for role in roles {
      guard let index = left.first(where: { role.matches(table.variables[$0]) }) else { return nil }
      assigned.append(index)
      left.removeAll { $0 == index }
    }
    let isAllowed = left.allSatisfy { index in
      others?.contains { table.variables[index].name.contains($0) } ?? true
    }
    return isAllowed ? assigned : nil
  }
}
