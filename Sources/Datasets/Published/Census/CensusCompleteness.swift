import Evidence
import Notation

/// Whether a census table has all the cells that it should have, and they are of what it is taken for.
extension CensusCounting {
  /// Records a fault where a table of households has any whom its variables are not about: then it counts people, some of
  /// whom live in no household.
  func checkAllApply() {
    guard topic.counts == .households else { return }
    for code in cells.places.keys.sorted() {
      let others = (cells.places[code] ?? [:]).filter { crossing, entry in
        assigned.contains { cells.categories[$0][crossing[$0]].doesNotApply }
          && (entry.quantity?.value ?? 0) > 0
      }.values.sorted { $0.row < $1.row }
      guard let first = others.first, let count = first.quantity?.value else { continue }
      log.record(
        CensusProblem.doesNotApply(code: code, count: count, expected: topic.counts),
        at: cells.table.sheet.location(row: first.row))
      return
    }
  }

  /// Records a fault where the ages in the headings do not rise.
  func checkAges() {
    for variable in assigned {
      let ages = cells.categories[variable].compactMap { category in
        CensusTopic.ages(in: category.last).map { (words: category.last, ages: $0) }
      }
      for (first, next) in zip(ages, ages.dropFirst())
      where next.ages.lowerBound < first.ages.lowerBound {
        log.record(
          ContentProblem.agesOutOfOrder(next.words, after: first.words),
          at: cells.table.sheet.location(row: cells.table.header))
        return
      }
    }
  }

  /// Holds the rows of each place against the crossings there are: tables that need a row for each have one for noughts too.
  func checkRows() {
    guard !cells.places.isEmpty, hasAllCategories() else { return }
    let parts = cells.categories.indices.map { variable in
      (assigned.contains(variable) || wholes[variable].isEmpty
        ? leaves[variable] : wholes[variable]).sorted()
    }
    guard parts.reduce(1, { $0 * $1.count }) <= Self.mostCrossings else { return }
    let crossings = parts.reduce([[]]) { crossings, numbers in
      crossings.flatMap { crossing in numbers.map { crossing + [$0] } }
    }
    let missing = cells.places.keys.sorted().flatMap { code in
      crossings.filter { cells.places[code]?[$0] == nil }.map { (code: code, crossing: $0) }
    }
    guard let first = missing.first else { return }
    log.record(
      CensusProblem.rowMissing(
        code: first.code, crossing: heading(of: first.crossing), others: missing.count - 1),
      at: cells.table.sheet.location())
  }

  /// Tables of more crossings than these are not held against them.
  private static let mostCrossings = 20_000

  /// Whether each variable has as many categories as its heading says; a fault if one has not.
  private func hasAllCategories() -> Bool {
    let wrong = cells.table.variables.indices.filter { variable in
      cells.table.variables[variable].stated.map { $0 != cells.categories[variable].count } ?? false
    }
    for variable in wrong {
      let named = cells.table.variables[variable]
      log.record(
        CensusProblem.categoriesMissing(
          variable: named.name, found: cells.categories[variable].count, stated: named.stated ?? 0),
        at: cells.table.sheet.location(row: cells.table.header))
    }
    return wrong.isEmpty
  }
}
