package import DocumentModel

/// The story of what changed as a document: a section a part, each with a table of its entries.
package struct StoryDocument {
  private let story: ChangeStory
  /// How many entries of a part are listed before the rest are counted.
  private let limit: Int
  /// Where a person finds what is not listed.
  private let pointer: String

  /// Prepares to tell a story.
  ///
  /// - Parameters:
  ///   - story: what changed.
  ///   - limit: how many entries of a part are listed before the rest are counted.
  ///   - pointer: a sentence that says where what is not listed is found.
  package init(_ story: ChangeStory, limit: Int, pointer: String) {
    self.story = story
    self.limit = limit
    self.pointer = pointer
  }

  /// The document: one chapter.
  package var document: Document {
    let title = "What changed in \(story.now.title)"
    return Document(
      title: title, subtitle: "",
      facts: [
        .init("Earlier edition", Self.edition(story.before.version, story.before.baseDate)),
        .init("Later edition", Self.edition(story.now.version, story.now.baseDate)),
      ],
      chapters: [
        Chapter(key: "changes", number: nil, title: title, blocks: summary + sections)
      ])
  }

  private static func edition(_ version: String, _ date: String) -> String {
    "version \(version), base date \(date)"
  }

  private var summary: [Block] {
    guard !story.isEmpty else { return [.prose(Prose(text: "No changes."))] + notes }
    let editions =
      "Version \(story.before.version), base date \(story.before.baseDate), is held against "
      + "version \(story.now.version), base date \(story.now.baseDate)."
    let lines =
      [editions]
      + [story.countsLine, story.stepLine, ChangeStory.sentence(story.unchangedLine)]
      .compactMap(\.self)
    return lines.map { .prose(Prose(text: $0)) } + notes
  }

  private var notes: [Block] {
    let cut = story.parts.contains { $0.entries.count > limit } ? [pointer] : []
    return (cut + story.notes).map { .notice(Notice(.caution, Prose(text: $0))) }
  }

  private var sections: [Block] {
    story.parts.flatMap { part -> [Block] in
      let heading = Heading(level: 2, key: part.kind.rawValue, text: Prose(text: part.kind.heading))
      let remarks = part.remarks.map { Block.prose(Prose(text: $0)) }
      return [.heading(heading)] + remarks + [table(of: part)].compactMap(\.self)
    }
  }

  private func table(of part: ChangePart) -> Block? {
    let entries = Array(part.entries.prefix(limit))
    guard !entries.isEmpty else {
      let count = part.entries.count
      return count > 0
        ? .prose(Prose(text: "\(ChangeStory.number(count)) in all, none of them listed here."))
        : nil
    }
    let columns = StoryColumn.all.filter { column in
      entries.contains { !column.cell($0).isEmpty }
    }
    return .table(
      Table(
        key: "changes-\(part.kind.rawValue)", caption: Prose(text: caption(part)),
        columns: columns.map { .words($0.heading) },
        rows: entries.map { entry in
          Table.Row(columns[0].cell(entry), columns.dropFirst().map { .prose($0.cell(entry)) })
        }))
  }

  private func caption(_ part: ChangePart) -> String {
    let count = part.entries.count
    return count > limit
      ? "\(part.kind.heading), the first \(ChangeStory.number(limit)) of \(ChangeStory.number(count))"
      : "\(part.kind.heading), \(ChangeStory.number(count)) in all"
  }
}

/// A column of the tables of the story: its heading, and what it says of an entry.
private struct StoryColumn: Sendable {
  let heading: String
  let cell: @Sendable (ChangeEntry) -> Prose

  /// Every column; those that say nothing of any entry are left out of a table.
  static let all = [
    StoryColumn(heading: "What") { Prose(text: $0.label) },
    StoryColumn(heading: "Name") { Prose(text: $0.key) },
    StoryColumn(heading: "Where") { text($0.place) },
    StoryColumn(heading: "Before") {
      $0.beforeWords.isEmpty ? text($0.before) : words($0.beforeWords) { .removed($0) }
    },
    StoryColumn(heading: "Now") {
      $0.nowWords.isEmpty ? text($0.now) : words($0.nowWords) { .inserted($0) }
    },
    StoryColumn(heading: "Change") { text($0.change) },
    StoryColumn(heading: "Because of") { entry in
      text(entry.reasons.map(line).joined(separator: "; "))
    },
  ]

  private static func text(_ text: String?) -> Prose {
    text.map { $0.isEmpty ? Prose() : Prose(text: $0) } ?? Prose()
  }

  private static func words(_ pieces: [SentenceChange.Piece], _ mark: (String) -> Mark) -> Prose {
    var prose = Prose()
    for piece in pieces { prose.append(piece.isChanged ? mark(piece.text) : .text(piece.text)) }
    return prose
  }

  private static func line(_ reason: ChangeReason) -> String {
    [reason.word, reason.effect ?? "", reason.text].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
