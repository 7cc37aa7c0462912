import Evidence

/// Matches the rows of a table in two editions by their key, and tells those that follow a listed figure.
struct RowComparison {
  /// The figures that the comparison of the evidence lists, by name.
  private let listed: Set<String>
  /// What the figure of a row is called now, where its period has moved on.
  private let successors: [String: String]

  private let figures: FigureMovement

  init(_ comparison: EvidenceComparison, figures: FigureMovement) {
    self.figures = figures
    var listed = Set(comparison.changed.flatMap { [$0.before.id.text, $0.now.id.text] })
    let moved = comparison.pairs.filter(\.hasMovedOn)
    for pair in moved { listed.formUnion([pair.before.id.text, pair.now.id.text]) }
    for figure in comparison.gone + comparison.added { listed.insert(figure.id.text) }
    // What only sentences and tables of changes make has no line of its own, and follows others.
    for ledger in [comparison.before.ledger, comparison.now] {
      listed.formUnion(ledger.figures.keys.filter(ChangeFigures.isOfTelling).map(\.text))
    }
    self.listed = listed
    successors = Dictionary(moved.map { ($0.before.id.text, $0.now.id.text) }) { $1 }
  }

  func change(_ before: EditionTable, _ now: EditionTable, at place: String?) -> TableChange {
    let key = RowComparison.key(before, now)
    let shared = now.columns.filter(before.columns.contains)
    let matched = match(before.rows, now.rows, by: key)
    let isNew = matched.isNew.map { row(.new, now.rows[$0], now, key) }
    let isGone = matched.isGone.map { row(.gone, before.rows[$0], before, key) }
    let changed = matched.pairs.compactMap { old, new in
      self.changed(before.rows[old], now.rows[new], shared, now, key)
    }
    return TableChange(
      name: now.name, title: now.title, place: place,
      goneColumns: before.columns.filter { !now.columns.contains($0) },
      newColumns: now.columns.filter { !before.columns.contains($0) },
      rows: isGone + isNew + changed)
  }

  /// The columns that tell rows apart: as the data package says, else the first if no two rows share it, else all.
  private static func key(_ before: EditionTable, _ now: EditionTable) -> [String] {
    let shared = now.columns.filter(before.columns.contains)
    if !now.key.isEmpty, now.key.allSatisfy(shared.contains) { return now.key }
    guard let first = shared.first else { return [] }
    let isUnique = [before, now].allSatisfy { table in
      Set(table.rows.map { $0[first] ?? "" }).count == table.rows.count
    }
    return isUnique ? [first] : shared
  }

  private struct Match {
    var pairs: [(Int, Int)] = []
    var isGone: [Int] = []
    var isNew: [Int] = []
  }

  /// Rows with the same key, then those whose figure has moved on to a later period; each row is used once.
  private func match(_ before: [[String: String]], _ now: [[String: String]], by key: [String])
    -> Match
  {
    var places: [[String]: [Int]] = [:]
    for (index, row) in now.enumerated().reversed() {
      places[RowComparison.name(row, key), default: []].append(index)
    }
    var partner: [Int: Int] = [:]
    for (index, row) in before.enumerated() {
      partner[index] = places[RowComparison.name(row, key)]?.popLast()
    }
    for (index, row) in before.enumerated() where partner[index] == nil {
      guard let next = row["figure"].flatMap({ successors[$0] }) else { continue }
      var later = row
      later["figure"] = next
      partner[index] = places[RowComparison.name(later, key)]?.popLast()
    }
    let taken = Set(partner.values)
    var match = Match()
    match.pairs = partner.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
    match.isGone = before.indices.filter { partner[$0] == nil }
    match.isNew = now.indices.filter { !taken.contains($0) }
    return match
  }

  private static func name(_ row: [String: String], _ key: [String]) -> [String] {
    key.map { row[$0] ?? "" }
  }

  private func row(
    _ kind: TableChange.Row.Kind, _ cells: [String: String], _ table: EditionTable, _ key: [String]
  ) -> TableChange.Row {
    TableChange.Row(
      kind: kind, name: RowComparison.title(cells, key, table), cells: [],
      isFollowing: cells["figure"].map(listed.contains) ?? false)
  }

  /// A row of both editions; nil if every cell is the same.
  private func changed(
    _ before: [String: String], _ now: [String: String], _ columns: [String],
    _ table: EditionTable, _ key: [String]
  ) -> TableChange.Row? {
    let cells = columns.compactMap { column -> TableChange.Cell? in
      guard before[column] != now[column] else { return nil }
      return TableChange.Cell(column: column, before: before[column], now: now[column])
    }
    guard !cells.isEmpty else { return nil }
    let isListed = now["figure"].map(listed.contains) ?? false
    return TableChange.Row(
      kind: .changed, name: RowComparison.title(now, key, table), cells: cells,
      isFollowing: cells.allSatisfy { follows($0, ofListed: isListed) })
  }

  /// Whether a cell differs only as figures do: the value of a figure that is listed, or words whose numbers are such values.
  private func follows(_ cell: TableChange.Cell, ofListed isListed: Bool) -> Bool {
    if isListed, RowComparison.valueColumns.contains(cell.column) { return true }
    guard let before = cell.before, let now = cell.now else { return false }
    return figures.explain(before, now) != nil
  }

  /// The columns that differ when the figure of a row has another value or another period.
  private static let valueColumns: Set<String> = [
    "value", "marker", "period", "figure", "label", "measure",
  ]

  /// What a row is called: its key in words, without the name of its figure where there are others.
  private static func title(_ row: [String: String], _ key: [String], _ table: EditionTable)
    -> String
  {
    let words = key.filter { $0 != "figure" }.compactMap { row[$0] }
    let measure = table.columns.contains("measure") ? [row["measure"]].compactMap(\.self) : []
    let name = (words + measure.filter { !words.contains($0) }).joined(separator: ", ")
    return name.isEmpty ? row["figure"] ?? "" : name
  }
}
