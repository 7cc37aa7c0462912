import DocumentModel

/// The pages of a report: one a chapter, one with all of it, and the cover.
struct HTMLReport {
  let document: Document
  let site: Site
  let library: ProseLibrary
  let tree: MarkupTree
  var attachments: Attachments

  /// Every page, and the style they share.
  ///
  /// Each chapter is built once: written on its own page, then moved to the page that holds the whole report.
  mutating func files() -> [OutputFile] {
    var single = singlePage()
    var files = document.chapters.enumerated().map { index, chapter in
      let body = BodyBuilder.body(
        of: chapter, in: tree, library: library, attachments: attachments)
      let file = chapterPage(body, at: index)
      single.take(body)
      return file
    }
    files.append(single.file(document))
    files.forEach { attachments.add($0) }
    files.append(cover())
    files.append(OutputFile(path: Paths.stylesheet, text: site.stylesheet))
    return files
  }

  private func chapterPage(_ body: ChapterBody, at index: Int) -> OutputFile {
    let chapter = body.chapter
    let path = (library.resolution.fileStems[chapter.key] ?? chapter.key) + ".html"
    let address = PageAddress(
      chapter: chapter.key, fileStems: library.resolution.fileStems)
    let page = page("\(chapter.title): \(document.title)", address, path)
    let contents = Contents(document: document, library: library, address: address)
    var named: Set<String> = []
    body.fit(to: address, named: &named)
    page.main.take(body.element)
    contents.addNeighbours(of: index, to: page.main)
    let nav = page.layout.add("nav", ["class": "chapters", "aria-label": Words.chapters])
    nav.add("p", ["class": "nav-title"], text: Words.chapters)
    contents.addChapterNames(to: nav)
    let sections = contents.addSections(of: chapter, after: body.title)
    let file = OutputFile(path: path, bytes: MarkupWriter.page(page))
    body.element.leave()
    sections?.remove()
    page.html.remove()
    return file
  }

  private func singlePage() -> SinglePage {
    let address = PageAddress(isSinglePage: true, fileStems: library.resolution.fileStems)
    let page = page(
      "\(document.title): \(Words.singlePage.lowercased())", address, Paths.singlePage)
    page.html.set("class", "single-page")
    let cover = Cover(
      document: document,
      contents: Contents(document: document, library: library, address: address))
    cover.addTitle(to: page.main)
    cover.addContents(to: page.main)
    return SinglePage(page: page, address: address, cover: cover)
  }

  private func cover() -> OutputFile {
    let address = PageAddress(fileStems: library.resolution.fileStems)
    let page = page(document.title, address, Paths.cover)
    page.html.set("class", "cover-page")
    let cover = Cover(
      document: document,
      contents: Contents(document: document, library: library, address: address))
    cover.addTitle(to: page.main)
    cover.addContents(to: page.main)
    cover.addDownloads(site.downloads, attachments, to: page.main)
    cover.addAttributions(to: page.main)
    return OutputFile(path: Paths.cover, bytes: MarkupWriter.page(page))
  }

  private func page(_ title: String, _ address: PageAddress, _ path: String) -> Page {
    Page(
      title, of: document, site: site, resolution: library.resolution, address: address,
      path: path, in: tree)
  }
}

/// The page that holds the whole report, as chapters are added to it.
struct SinglePage {
  let page: Page
  let address: PageAddress
  let cover: Cover
  private var named: Set<String> = []

  init(page: Page, address: PageAddress, cover: Cover) {
    self.page = page
    self.address = address
    self.cover = cover
  }

  /// Moves a chapter to the end of the page.
  mutating func take(_ body: ChapterBody) {
    body.fit(to: address, named: &named)
    page.main.take(body.element)
  }

  func file(_ document: Document) -> OutputFile {
    cover.addAttributions(to: page.main)
    return OutputFile(path: Paths.singlePage, bytes: MarkupWriter.page(page))
  }
}

extension MarkupWriter {
  static func page(_ page: Page) -> [UInt8] { bytes(page.html, after: "<!DOCTYPE html>\n") }
}
