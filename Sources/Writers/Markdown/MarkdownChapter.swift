import DocumentModel

/// What blank lines part from the rest of a Markdown file.
enum MarkdownBlock {
  /// A heading, so far below the title of its chapter.
  case heading(depth: Int, String)
  case lines([String])
}

/// Spells a chapter as Markdown: CommonMark with pipe tables, no HTML, one row or sentence a line.
struct MarkdownChapter {
  private var prose: MarkdownProse
  private let library: ProseLibrary
  /// Whether the tables lie beside the file as data.
  private let hasData: Bool
  /// Paragraphs, headings, tables: what blank lines part.
  private var blocks: [MarkdownBlock] = []

  /// The blocks of a chapter after its title.
  static func blocks(of chapter: Chapter, library: ProseLibrary, hasData: Bool = true)
    -> [MarkdownBlock]
  {
    var writer = MarkdownChapter(
      prose: MarkdownProse(library), library: library, hasData: hasData)
    for block in chapter.blocks { writer.add(block) }
    writer.addNotes(of: chapter)
    return writer.blocks
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading):
      let number = library.resolution.labels[Target(.section, heading.key)]?.sectionNumber
      blocks.append(
        .heading(
          depth: heading.level - 1, (number.map { $0 + " " } ?? "") + prose.line(heading.text)))
    case .prose(let text): blocks.append(.lines(prose.lines(text)))
    case .table(let table):
      addTable(
        table, name: library.words(.reference(Target(.table, table.key))) + ": ",
        path: Paths.csv(table))
    case .chart(let chart): add(chart)
    case .notice(let notice): add(notice)
    case .definitions(let definitions):
      blocks.append(.lines(definitions.flatMap { lines(of: $0) }))
    }
  }

  /// A quotation under a label; notices in a row share one, since two quotations in a row look like one broken in two.
  private mutating func add(_ notice: Notice) {
    let label = "**\(Words.label(notice.kind)).**"
    let quoted = MarkdownText.quoted([label, ""] + prose.lines(notice.text))
    if case .lines(let before) = blocks.last, before.first?.hasPrefix(">") == true {
      blocks[blocks.count - 1] = .lines(before + [">"] + quoted)
    } else {
      blocks.append(.lines(quoted))
    }
  }

  private mutating func lines(of definition: Definition) -> [String] {
    let lines = prose.lines(definition.text)
    let term = "**\(MarkdownText.escape(definition.term))**: "
    return MarkdownText.item([term + (lines.first ?? "")] + lines.dropFirst(), after: "- ")
  }

  private mutating func addTable(_ table: Table, name: String, path: String) {
    let layout = TableLayout(table)
    for note in table.notes { blocks.append(.lines(prose.lines(note))) }
    if let shorthand = layout.shorthandLine { blocks.append(.lines([shorthand])) }
    blocks.append(.lines([name + prose.line(table.caption)]))
    blocks.append(.lines(prose.rows(of: layout)))
    addFoot(table.sourceLine, path)
  }

  private mutating func add(_ chart: Chart) {
    let name = library.words(.reference(Target(.chart, chart.key)))
    blocks.append(.lines(["\(name): \(prose.line(chart.headline))"]))
    blocks.append(.lines([prose.line(chart.subtitle)]))
    let alternative = MarkdownText.escape(library.words(chart.description))
    blocks.append(.lines(["![\(alternative)](\(Paths.svg(chart)))"]))
    let data = chart.dataTable
    let layout = TableLayout(data)
    if let shorthand = layout.shorthandLine { blocks.append(.lines([shorthand])) }
    blocks.append(.lines([MarkdownText.escape(library.words(data.caption))]))
    blocks.append(.lines(prose.rows(of: layout)))
    addFoot(data.sourceLine, Paths.csv(data))
  }

  private mutating func addFoot(_ sources: String?, _ path: String) {
    if let sources { blocks.append(.lines([MarkdownText.escape(sources)])) }
    guard hasData else { return }
    blocks.append(.lines(["Data: [\(Paths.lastPart(path))](\(path))"]))
  }

  private mutating func addNotes(of chapter: Chapter) {
    guard let notes = library.resolution.notes[chapter.key], !notes.isEmpty else { return }
    blocks.append(.heading(depth: 1, MarkdownText.escape(Words.notes(to: chapter))))
    let lines = notes.enumerated().flatMap { index, note in
      MarkdownText.item(prose.lines(note.withoutNotes), after: "\(index + 1). ")
    }
    blocks.append(.lines(lines))
  }
}

extension MarkdownProse {
  /// A pipe table, unpadded, so that a changed row is one changed line.
  mutating func rows(of layout: TableLayout) -> [String] {
    let columns = layout.table.columns
    let notesColumn = layout.notes == nil ? 0 : 1
    var lines = [
      row(
        layout.headings.map(MarkdownText.escape(heading:))
          + Array(repeating: TableLayout.notesHeading, count: notesColumn)),
      row(
        columns.map { $0.isNumeric ? "-:" : ":-" } + Array(repeating: ":-", count: notesColumn)),
    ]
    for (index, content) in layout.table.rows.enumerated() {
      var cells = [line(content.header)]
      for cell in content.cells {
        switch cell {
        case .value(let value):
          cells.append(value.markers.isEmpty ? MarkdownText.escape(value.text) : value.text)
        case .values(let listed): cells.append(MarkdownText.escape(listed.printed))
        case .prose(let prose): cells.append(line(prose))
        case .marker(let marker): cells.append(marker.printed)
        }
      }
      if let notes = layout.notes { cells.append(notes[index]) }
      lines.append(row(cells))
    }
    return lines
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(MarkdownText.cell).joined(separator: " | ") + " |"
  }
}

extension MarkdownText {
  /// A column's heading, whose shorthand stays readable: nothing in the file makes `[e]` a link.
  fileprivate static func escape(heading: String) -> String {
    guard let start = heading.lastIndex(of: "["), heading.hasSuffix("]") else {
      return escape(heading)
    }
    return escape(String(heading[..<start])) + heading[start...]
  }
}
