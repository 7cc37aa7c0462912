import DocumentModel

/// The Markdown files of a report: one a chapter, and one with all of it.
///
/// The text of a chapter is made once and fitted to both.
struct MarkdownReport {
  let document: Document
  let library: ProseLibrary

  var files: [OutputFile] {
    let chapters = document.chapters.map { chapter in
      (chapter, MarkdownChapter.blocks(of: chapter, library: library))
    }
    let anchors = Dictionary(
      document.chapters.map { ($0.key, MarkdownPlace.anchor(of: $0.fullTitle)) },
      uniquingKeysWith: { first, _ in first })
    var place = MarkdownPlace(library: library, headingAnchors: anchors)
    let single = singleFile(chapters, place)
    return chapters.map { chapter, blocks in
      place.chapter = chapter.key
      var text = MarkdownFile(place: place)
      text.add(heading: MarkdownText.escape(chapter.fullTitle), level: 1)
      if let banner { text.add([banner]) }
      text.add(blocks, below: 1)
      let stem = library.resolution.fileStems[chapter.key] ?? chapter.key
      return OutputFile(path: stem + ".md", text: text.text)
    } + [single]
  }

  private func singleFile(_ chapters: [(Chapter, [MarkdownBlock])], _ place: MarkdownPlace)
    -> OutputFile
  {
    var text = MarkdownFile(place: place)
    text.add(heading: MarkdownText.escape(document.title), level: 1)
    text.add([document.subtitle].filter { !$0.isEmpty }.map(MarkdownText.escape))
    if let banner { text.add([banner]) }
    text.add(
      document.facts.map { "- \(MarkdownText.escape($0.label)): \(MarkdownText.escape($0.text))" })
    text.add(heading: Words.contents, level: 2)
    text.add(
      document.chapters.map {
        "- [\(MarkdownText.escape($0.fullTitle))](#\(place.headingAnchors[$0.key] ?? ""))"
      })
    for (chapter, blocks) in chapters {
      text.add(heading: MarkdownText.escape(chapter.fullTitle), level: 2)
      text.add(blocks, below: 2)
    }
    if !document.attributions.isEmpty {
      text.add(heading: Words.attributions, level: 2)
      for attribution in document.attributions { text.add([MarkdownText.escape(attribution)]) }
    }
    return OutputFile(path: Paths.singleMarkdown, text: text.text)
  }

  private var banner: String? { document.banner.map(MarkdownText.escape) }
}

/// A Markdown file being put together.
struct MarkdownFile {
  let place: MarkdownPlace
  private(set) var text = ""

  init(place: MarkdownPlace) {
    self.place = place
    text.reserveCapacity(1 << 14)
  }

  /// Adds lines after a blank one.
  mutating func add(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    for line in lines {
      text += MarkdownLink.fit(line, to: place)
      text += "\n"
    }
  }

  mutating func add(heading: String, level: Int) {
    add([String(repeating: "#", count: level) + " " + heading])
  }

  /// Adds the blocks of a chapter whose title is at a level.
  mutating func add(_ blocks: [MarkdownBlock], below level: Int) {
    for block in blocks {
      switch block {
      case .heading(let depth, let text): add(heading: text, level: level + depth)
      case .lines(let lines): add(lines)
      }
    }
  }
}
