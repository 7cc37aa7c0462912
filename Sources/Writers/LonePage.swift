package import DocumentModel

/// Spells a document of one chapter that stands by itself: a page or a text that needs no other file.
package struct LonePage {
  private let document: Document
  private let library: ProseLibrary

  /// Prepares to write a document.
  ///
  /// - Parameter document: resolved without broken references or duplicates; it has no charts.
  /// - Throws: `ProseFaults`, with every fault in the document's prose.
  package init(_ document: Document) throws(ProseFaults) {
    self.document = document
    library = ProseLibrary(Resolution(document))
    let faults = library.faults(in: document)
    guard faults.isEmpty else { throw ProseFaults(faults: faults) }
  }

  /// The page as HTML, with its style inside.
  ///
  /// - Parameter stylesheet: the text of `Templates/site/style.css`.
  /// - Returns: the page as a file.
  package func html(stylesheet: String) -> [UInt8] {
    let tree = MarkupTree()
    let address = PageAddress(
      chapter: document.chapters.first?.key, fileStems: library.resolution.fileStems)
    var site = Site(stylesheet: stylesheet)
    site.isAlone = true
    let page = Page(
      document.title, of: document, site: site,
      resolution: library.resolution, address: address, path: Paths.cover, in: tree)
    var named: Set<String> = []
    for chapter in document.chapters {
      let body = BodyBuilder.body(
        of: chapter, in: tree, library: library, attachments: Attachments())
      body.fit(to: address, named: &named)
      page.main.take(body.element)
    }
    return MarkupWriter.page(page)
  }

  /// The document as Markdown.
  package var markdown: String {
    var text = MarkdownFile(
      place: MarkdownPlace(
        chapter: document.chapters.first?.key, library: library, headingAnchors: [:]))
    for chapter in document.chapters {
      text.add(heading: MarkdownText.escape(chapter.fullTitle), level: 1)
      text.add(MarkdownChapter.blocks(of: chapter, library: library, hasData: false), below: 1)
    }
    return text.text
  }
}
