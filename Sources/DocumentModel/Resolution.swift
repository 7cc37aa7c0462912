/// Everything about a document that depends on the whole of it: numbers, anchors, contents, footnotes.
///
/// Worked out once; every writer reads it, so a page, its Markdown and its printed form number alike.
/// What cannot be resolved is listed in `broken` and `duplicated`: a report with either is not to be published.
package struct Resolution: Sendable {
  /// What a reference says and where it leads.
  package struct Label: Hashable, Sendable {
    /// `Table 4.1`, `Chapter 4`, `Appendix A`, `Section 4.2`.
    package var text: String
    /// The key of the chapter it is in.
    package var chapter: String
    /// The anchor on the chapter's page; empty for the chapter itself.
    package var anchor: String
    /// `4.2`, for a section of the second level in a numbered chapter.
    package var sectionNumber: String?

    package init(text: String, chapter: String, anchor: String, sectionNumber: String? = nil) {
      self.text = text
      self.chapter = chapter
      self.anchor = anchor
      self.sectionNumber = sectionNumber
    }
  }

  package private(set) var labels: [Target: Label] = [:]
  /// The file of each chapter by its key, without ending: `04-tenure`.
  package private(set) var fileStems: [String: String] = [:]
  /// The footnotes of each chapter, in reading order; a reference prints the position plus one.
  package private(set) var notes: [String: [Prose]] = [:]
  /// References that lead nowhere, with the chapter each is in.
  package private(set) var broken: [(target: Target, chapter: String)] = []
  /// What would have the name, or on one page the anchor, of something before it, with the chapter it is in.
  package private(set) var duplicated: [(target: Target, chapter: String)] = []

  private var anchors: Set<String> = ["main"]
  /// Tables and charts of chapters without a number, which are counted through the document: no two are Table 1.
  private var unnumbered = (tables: 0, charts: 0)

  /// Works through a document in reading order.
  package init(_ document: Document) {
    for (index, chapter) in document.chapters.enumerated() {
      fileStems[chapter.key] = Resolution.fileStem(chapter, at: index)
      label(chapter)
    }
    for chapter in document.chapters { follow(chapter) }
  }

  /// The file of a chapter, without ending: `04-tenure`.
  package static func fileStem(_ chapter: Chapter, at index: Int) -> String {
    let position = index < 10 ? "0\(index)" : "\(index)"
    return "\(position)-\(chapter.key)"
  }

  /// The anchor of a target on its page.
  package static func anchor(_ target: Target) -> String {
    switch target.kind {
    case .chapter: ""
    case .section: target.key
    case .table: "tbl-\(target.key)"
    case .chart: "fig-\(target.key)"
    case .term: "term-\(target.key)"
    }
  }

  private mutating func label(_ chapter: Chapter) {
    let name = chapter.number.map { ($0.first?.isLetter == true ? "Appendix " : "Chapter ") + $0 }
    add(Target(.chapter, chapter.key), name ?? chapter.title, in: chapter)
    var (tables, charts) = chapter.number == nil ? unnumbered : (0, 0)
    var sections = 0
    let prefix = chapter.number.map { $0 + "." } ?? ""
    for block in chapter.blocks {
      switch block {
      case .heading(let heading):
        sections += heading.level == 2 ? 1 : 0
        let number = chapter.number == nil || sections == 0 ? nil : "\(prefix)\(sections)"
        add(
          Target(.section, heading.key), number.map { "Section " + $0 } ?? heading.text.plainText(),
          in: chapter, sectionNumber: heading.level == 2 ? number : nil)
      case .table(let table):
        tables += 1
        add(Target(.table, table.key), "Table \(prefix)\(tables)", in: chapter)
      case .chart(let chart):
        charts += 1
        add(Target(.chart, chart.key), "Figure \(prefix)\(charts)", in: chapter)
      case .definitions(let definitions):
        for definition in definitions {
          add(Target(.term, definition.key), definition.term, in: chapter)
        }
      case .prose, .notice: break
      }
    }
    if chapter.number == nil { unnumbered = (tables, charts) }
  }

  private mutating func add(
    _ target: Target, _ text: String, in chapter: Chapter, sectionNumber: String? = nil
  ) {
    let anchor = Resolution.anchor(target)
    guard labels[target] == nil, anchor.isEmpty || anchors.insert(anchor).inserted else {
      duplicated.append((target, chapter.key))
      return
    }
    labels[target] = Label(
      text: text, chapter: chapter.key, anchor: anchor, sectionNumber: sectionNumber)
  }

  private mutating func follow(_ chapter: Chapter) {
    for block in chapter.blocks {
      for prose in block.prose {
        checkReferences(prose, in: chapter)
        for case .note(let note) in prose.marks {
          notes[chapter.key, default: []].append(note)
        }
      }
      if case .chart(let chart) = block { checkReferences(chart.description, in: chapter) }
    }
  }

  private mutating func checkReferences(_ prose: Prose, in chapter: Chapter) {
    for mark in prose.marks {
      switch mark {
      case .note(let note): checkReferences(note, in: chapter)
      case .reference(let target) where labels[target] == nil:
        broken.append((target, chapter.key))
      case .reference, .value, .text, .removed, .inserted: break
      }
    }
  }
}

extension Block {
  /// Every prose of a block that a reader sees, in reading order, as the writers must visit it.
  ///
  /// The description of a chart is a text alternative and holds no footnotes.
  package var prose: [Prose] {
    switch self {
    case .heading(let heading): [heading.text]
    case .prose(let prose): [prose]
    case .table(let table): table.prose
    case .chart(let chart): [chart.headline, chart.subtitle]
    case .notice(let notice): [notice.text]
    case .definitions(let definitions): definitions.map(\.text)
    }
  }
}

extension Table {
  /// Every prose of a table in reading order.
  package var prose: [Prose] {
    var found = notes + [caption]
    for row in rows {
      found.append(row.header)
      for case .prose(let prose) in row.cells { found.append(prose) }
    }
    return found
  }
}
