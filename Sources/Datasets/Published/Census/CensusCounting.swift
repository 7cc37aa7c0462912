import Evidence
import Formats
import Notation

/// Makes counts for figures of the cells of a census table, as a topic tells.
///
/// Only the narrowest categories are added up, so that nothing is counted twice. A variable that the topic does not need is
/// taken at its total, or added up where it has none. The whole is taken as published, and held against its parts.
struct CensusCounting {
  let topic: CensusTopic
  let cells: CensusCells
  let log: FaultLog
  /// The variable of each role.
  let assigned: [Int]
  /// For each variable the numbers of its narrowest categories, and of those that stand for all.
  let leaves: [Set<Int>]
  let wholes: [Set<Int>]

  /// What a crossing of categories is good for.
  enum Use {
    case part([String])
    case whole([String])
    case none
    case unknown
  }

  init?(topic: CensusTopic, cells: CensusCells, log: FaultLog) {
    guard let assigned = topic.assignment(in: cells.table) else { return nil }
    self.topic = topic
    self.cells = cells
    self.log = log
    self.assigned = assigned
    leaves = cells.categories.map { categories in
      let narrowest = Set(CensusCategory.leaves(of: categories))
      return Set(categories.indices.filter { narrowest.contains(categories[$0]) })
    }
    wholes = cells.categories.map { categories in
      Set(categories.indices.filter { categories[$0].isWhole })
    }
  }

  /// Adds the counts of every place to those of a file.
  func count(into counted: inout CountedFile) {
    let uses = uses()
    let cut = cutStems()
    let hasWhole = uses.values.contains { if case .whole = $0 { true } else { false } }
    // Crossings are disturbed one by one, and may leave out some homes; their sum is no whole.
    let isSummed = !hasWhole && topic.roles.count < 2
    var selections: [String: Set<[Int]>] = [:]
    for (code, entries) in cells.places {
      var place = PlaceCounts(sheet: cells.table.sheet.name, lines: [], cells: [:])
      for crossing in entries.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard let entry = entries[crossing], let use = uses[crossing] else { continue }
        var stems: [String] = []
        switch use {
        case .part(let parts):
          stems = parts.filter { stem in !cut.contains { stem.hasPrefix($0) } }
          if isSummed { stems.append(topic.whole) }
        case .whole(let wholes): stems = wholes
        case .none, .unknown: break
        }
        guard !stems.isEmpty else { continue }
        let quantity = quantity(entry, crossing)
        for stem in stems {
          place.cells[stem, default: []].append(quantity)
          selections[stem, default: []].insert(crossing)
        }
        if place.lines.last != entry.row { place.lines.append(entry.row) }
      }
      if !place.cells.isEmpty, counted.places[code] == nil { counted.places[code] = place }
    }
    if !cells.places.isEmpty, counted.places.isEmpty, !cut.isEmpty { counted.isOfNoUse = true }
    for (stem, crossings) in selections where counted.selections[stem] == nil {
      counted.selections[stem] = selection(crossings)
    }
    if hasWhole, topic.hasOneWhole, isKnown(uses) { checkSums(uses) }
    switch cells.table.shape {
    case .long:
      checkRows()
      checkAllApply()
    case .wide: checkAges()
    }
  }

  // MARK: The meaning of crossings

  /// What each crossing is good for; a category that is not known is a fault, told once.
  private func uses() -> [[Int]: Use] {
    var rows: [[Int]: Int] = [:]
    for entries in cells.places.values {
      for (crossing, entry) in entries {
        rows[crossing] = min(rows[crossing] ?? entry.row, entry.row)
      }
    }
    var unknown: [String: Int] = [:]
    let uses = Dictionary(
      uniqueKeysWithValues: rows.map { crossing, row in
        (
          crossing,
          use(of: crossing) { unknown[$0] = min(unknown[$0] ?? row, row) }
        )
      })
    for (category, row) in unknown {
      log.record(
        PublishedProblem.unknownCategory(category),
        at: cells.table.sheet.location(row: faultRow(row)))
    }
    return uses
  }

  /// The row to name in a fault of a category: that of the headings, where categories are headings.
  private func faultRow(_ row: Int) -> Int {
    if case .wide = cells.table.shape { cells.table.header } else { row }
  }

  private func use(of crossing: [Int], unknown: (String) -> Void) -> Use {
    for variable in crossing.indices where !assigned.contains(variable) {
      let wanted = wholes[variable].isEmpty ? leaves[variable] : wholes[variable]
      guard wanted.contains(crossing[variable]) else { return .none }
    }
    let categories = assigned.map { cells.categories[$0][crossing[$0]] }
    if assigned.allSatisfy({ wholes[$0].contains(crossing[$0]) }) {
      return .whole(topic.wholes?(categories) ?? [topic.whole])
    }
    guard assigned.allSatisfy({ leaves[$0].contains(crossing[$0]) }) else { return .none }
    if let stems = topic.stems(categories),
      stems.allSatisfy({ FigureCatalogue.input($0) != nil })
    {
      return .part(stems)
    }
    let strange = zip(topic.roles, categories).first { role, category in !role.knows(category) }
    unknown(strange?.1.heading ?? categories.map(\.heading).joined(separator: "; "))
    return .unknown
  }

  /// The beginnings of stems that the categories cannot give.
  private func cutStems() -> [String] {
    let cuts = topic.cuts(
      assigned.map { variable in
        cells.categories[variable].enumerated().filter { leaves[variable].contains($0.offset) }
          .map(\.element)
      })
    for cut in cuts where cut.isTold {
      log.record(
        CensusProblem.liesAcross(category: cut.category.heading, stem: cut.stem),
        at: cells.table.sheet.location(row: cells.table.header))
    }
    return cuts.map(\.stem)
  }

  // MARK: Cells

  private func quantity(_ entry: CensusCells.Entry, _ crossing: [Int]) -> Quantity {
    if let quantity = entry.quantity { return quantity }
    log.record(
      PublishedProblem.notACount(text: entry.text, heading: heading(of: crossing)),
      at: cells.table.sheet.location(row: entry.row))
    return .missing(.notAvailable, "the cell could not be read")
  }

  func heading(of crossing: [Int]) -> String {
    crossing.enumerated().map { cells.categories[$0][$1].heading }.joined(separator: "; ")
  }

  /// Which cells make up a stem: the headings, or the categories variable by variable.
  private func selection(_ crossings: Set<[Int]>) -> String {
    let parts = cells.categories.indices.map { variable in
      let used = Set(crossings.map { $0[variable] })
      if used == leaves[variable], used.count > 3 {
        return "all categories of \(cells.table.variables[variable].name)"
      }
      return used.sorted().map { "\"\(cells.categories[variable][$0].heading)\"" }
        .joined(separator: " + ")
    }
    return parts.isEmpty ? "the count" : parts.joined(separator: ", each with ")
  }
}
