import Evidence

/// The tables of two editions held against one another.
struct TableComparison {
  private(set) var gone: [EditionTable] = []
  private(set) var added: [EditionTable] = []
  private(set) var changes: [TableChange] = []
  /// The tables that are byte for byte what they were.
  private(set) var unchanged = 0
  private let pages: PagePair

  init(_ pages: PagePair, comparison: EvidenceComparison, figures: FigureMovement) {
    self.pages = pages
    guard let before = pages.before, let now = pages.now else { return }
    let old = Dictionary(before.tables.map { ($0.name, $0) }) { first, _ in first }
    let kept = Set(now.tables.map(\.name))
    // A file that could not be read is not a table that is gone.
    let unread = Set((before.unreadable + now.unreadable).map(TableComparison.name))
    gone = before.tables.filter { !kept.contains($0.name) && !unread.contains($0.name) }
    let rows = RowComparison(comparison, figures: figures)
    for table in now.tables where !unread.contains(table.name) {
      guard let earlier = old[table.name] else {
        added.append(table)
        continue
      }
      let change = rows.change(earlier, table, at: now.tablePlaces[table.name])
      if change.rows.isEmpty, change.goneColumns.isEmpty, change.newColumns.isEmpty {
        unchanged += 1
      } else {
        changes.append(change)
      }
    }
  }

  var parts: [ChangePart] {
    let following = changes.count(where: \.isFollowing)
    let listed = changes.filter { !$0.isFollowing }
    var parts: [ChangePart] = []
    if !gone.isEmpty {
      parts.append(ChangePart(.tablesGone, gone.map { entry($0, pages.before, isGone: true) }))
    }
    if !added.isEmpty {
      parts.append(ChangePart(.tablesAdded, added.map { entry($0, pages.now, isGone: false) }))
    }
    guard !changes.isEmpty else { return parts }
    let remark =
      "\(ChangeStory.count(following, "table")) "
      + (following == 1 ? "follows its figures." : "follow their figures.")
    parts.append(
      ChangePart(.tables, listed.map(entry), remarks: following > 0 ? [remark] : []))
    return parts
  }

  private func entry(_ table: EditionTable, _ pages: EditionPages?, isGone: Bool) -> ChangeEntry {
    let rows = ChangeStory.count(table.rows.count, "row")
    let change = TableChange(
      name: table.name, title: table.title, place: pages?.tablePlaces[table.name],
      goneColumns: isGone ? table.columns : [], newColumns: isGone ? [] : table.columns, rows: [])
    return ChangeEntry(
      subject: .table(change), key: table.name, label: table.title, place: change.place,
      before: isGone ? rows : nil, now: isGone ? nil : rows)
  }

  private func entry(_ change: TableChange) -> ChangeEntry {
    let counts: [(TableChange.Row.Kind, String)] = [
      (.gone, "gone"), (.new, "new"), (.changed, "changed"),
    ]
    var words = counts.compactMap { kind, word -> String? in
      let count = change.count(kind)
      return count > 0 ? "\(ChangeStory.count(count, "row")) \(word)" : nil
    }
    for (columns, word) in [(change.goneColumns, "gone"), (change.newColumns, "new")]
    where !columns.isEmpty {
      words.append(
        "\(columns.count == 1 ? "column" : "columns") \(word): \(columns.joined(separator: ", "))")
    }
    // What does not follow a figure is what nothing else in the story tells.
    let telling = change.rows.filter { !$0.isFollowing }
    var reasons = telling.prefix(TableComparison.most).map {
      ChangeReason(word: $0.kind.rawValue, effect: nil, text: $0.line)
    }
    if telling.count > reasons.count {
      let rest = "and \(ChangeStory.number(telling.count - reasons.count)) more"
      reasons.append(ChangeReason(word: "", effect: nil, text: rest))
    }
    return ChangeEntry(
      subject: .table(change), key: change.name, label: change.title, place: change.place,
      change: words.joined(separator: ", "), reasons: reasons)
  }

  /// How many rows of a table are shown before the rest are counted.
  private static let most = 3

  /// The name of the table in a file.
  private static func name(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
