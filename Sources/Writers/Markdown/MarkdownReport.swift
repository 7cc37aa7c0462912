import DocumentModel

/// The Markdown files of a report: one a chapter, and one with all of it.
struct MarkdownReport {
  let document: Document
  let library: ProseLibrary

  var files: [OutputFile] { chapterFiles + [singleFile] }

  private var chapterFiles: [OutputFile] {
    document.chapters.compactMap { chapter in
      guard let stem = library.resolution.fileStems[chapter.key] else { return nil }
      let blocks = MarkdownChapter.blocks(
        of: chapter, library: library, place: place(chapter.key), level: 1, banner: document.banner)
      return file(stem + ".md", blocks)
    }
  }

  private var singleFile: OutputFile {
    var blocks = [["# " + MarkdownText.escape(document.title)]]
    if !document.subtitle.isEmpty { blocks.append([MarkdownText.escape(document.subtitle)]) }
    if let banner = document.banner { blocks.append(["> " + MarkdownText.escape(banner)]) }
    if !document.facts.isEmpty {
      blocks.append(
        document.facts.map {
          "- \(MarkdownText.escape($0.label)): \(MarkdownText.escape($0.text))"
        })
    }
    let place = place(nil)
    blocks.append(["## " + Words.contents])
    blocks.append(
      document.chapters.map {
        "- [\(MarkdownText.escape($0.fullTitle))](#\(place.headingAnchors[$0.key] ?? ""))"
      })
    for chapter in document.chapters {
      blocks += MarkdownChapter.blocks(of: chapter, library: library, place: place, level: 2)
    }
    if !document.attributions.isEmpty {
      blocks.append(["## " + Words.attributions])
      blocks += document.attributions.map { [MarkdownText.escape($0)] }
    }
    return file(Paths.singleMarkdown, blocks)
  }

  private func place(_ chapter: String?) -> MarkdownPlace {
    MarkdownPlace(
      chapter: chapter, fileStems: library.resolution.fileStems,
      headingAnchors: Dictionary(
        document.chapters.map { ($0.key, MarkdownPlace.anchor(of: $0.fullTitle)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func file(_ path: String, _ blocks: [[String]]) -> OutputFile {
    let text = blocks.lazy.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
    return OutputFile(path: path, text: text + "\n")
  }
}
