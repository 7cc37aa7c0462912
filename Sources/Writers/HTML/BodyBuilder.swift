import DocumentModel

/// Builds the body of a chapter, block by block in reading order, so that footnotes number as the resolution has them.
struct BodyBuilder {
  let library: ProseLibrary
  let body: ChapterBody
  /// The charts' drawings and the sizes of the data files, which links to them state.
  let attachments: Attachments
  /// The block being built: what it says of itself is no link.
  var current: Target?
  private var noteCount = 0

  /// A chapter's whole content, under its title.
  static func body(
    of chapter: Chapter, in tree: MarkupTree, library: ProseLibrary, attachments: Attachments
  ) -> ChapterBody {
    let element = tree.newTree(
      "div", ["class": "chapter", "id": PageAddress.anchor(ofChapter: chapter.key)])
    var builder = BodyBuilder(
      library: library, body: ChapterBody(chapter, element), attachments: attachments)
    builder.addTitle()
    for block in chapter.blocks { builder.add(block) }
    builder.addNotes()
    return builder.body
  }

  private init(library: ProseLibrary, body: ChapterBody, attachments: Attachments) {
    self.library = library
    self.body = body
    self.attachments = attachments
  }

  private mutating func addTitle() {
    let chapter = body.chapter
    let heading = body.element.add("h1")
    body.headings.append((heading, 1))
    if let number = chapter.number {
      heading.add(
        "span", ["class": "number"], text: chapter.isAppendix ? "Appendix \(number)" : number)
      heading.add(text: " ")
    }
    heading.add(text: chapter.title)
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .prose(let prose): addBlocks(prose, to: body.element)
    case .table(let table): add(table)
    case .chart(let chart): add(chart)
    case .notice(let notice): add(notice)
    case .definitions(let definitions): add(definitions)
    }
  }

  private mutating func add(_ heading: Heading) {
    let element = body.element.add("h\(heading.level)", ["id": heading.key])
    body.headings.append((element, heading.level))
    if let number = library.resolution.labels[Target(.section, heading.key)]?.sectionNumber {
      element.add("span", ["class": "number"], text: number)
      element.add(text: " ")
    }
    addInline(heading.text, to: element)
  }

  private mutating func add(_ notice: Notice) {
    let element = body.element.add(
      "div", ["class": "notice notice-\(notice.kind.rawValue)", "role": "note"])
    element.add("p", ["class": "notice-label"]).add("strong", text: Words.label(notice.kind))
    addBlocks(notice.text, to: element)
  }

  private mutating func add(_ definitions: [Definition]) {
    let list = body.element.add("dl", ["class": "definitions"])
    for definition in definitions {
      let target = Target(.term, definition.key)
      list.add("dt", ["id": Resolution.anchor(target)], text: definition.term)
      current = target
      addFlow(definition.text, to: list.add("dd"))
      current = nil
    }
  }

  /// The footnotes of the chapter, each with a way back to its place in the text.
  private mutating func addNotes() {
    let chapter = body.chapter
    guard let notes = library.resolution.notes[chapter.key], !notes.isEmpty else { return }
    let heading = body.element.add(
      "h2", ["id": "notes-\(chapter.key)"], text: Words.notes(to: chapter))
    body.headings.append((heading, 2))
    let list = body.element.add("ol", ["class": "notes"])
    for (index, note) in notes.enumerated() {
      let item = list.add("li", ["id": noteAnchor(index + 1)])
      addFlow(note.withoutNotes, to: item)
      item.add(text: " ")
      item.add(
        "a", ["class": "back", "href": "#" + noteReferenceAnchor(index + 1)],
        text: "Back to note \(index + 1) in the text")
    }
  }

  /// The link to the next footnote, at its place in the text.
  mutating func addNoteReference(to parent: Element) {
    noteCount += 1
    if !parent.endsInSpace { parent.add(text: "\u{A0}") }
    parent.add(
      "a",
      [
        "class": "note", "id": noteReferenceAnchor(noteCount),
        "href": "#" + noteAnchor(noteCount),
      ], text: Words.note(noteCount))
  }

  private func noteAnchor(_ number: Int) -> String { "note-\(body.chapter.key)-\(number)" }
  private func noteReferenceAnchor(_ number: Int) -> String {
    "noteref-\(body.chapter.key)-\(number)"
  }
}
