import DocumentModel

/// Lists of what there is to read: of the report, of a page.
struct Contents {
  let document: Document
  let library: ProseLibrary
  let address: PageAddress

  /// The chapters of the report, each with its sections.
  func addChapters(to nav: Element) {
    let list = nav.add("ol", ["class": "contents"])
    for chapter in document.chapters {
      let item = list.add("li")
      addLink(to: chapter, in: item)
      let sections = Contents.sections(of: chapter)
      guard !sections.isEmpty else { continue }
      let inner = item.add("ol")
      for section in sections { addLink(to: section, in: inner.add("li")) }
    }
  }

  /// The chapters alone, with the current one marked.
  func addChapterNames(to nav: Element) {
    let list = nav.add("ol")
    for chapter in document.chapters {
      let link = addLink(to: chapter, in: list.add("li"))
      if chapter.key == address.chapter { link.set("aria-current", "page") }
    }
  }

  /// The sections of a chapter's page under its title, if there are more than three.
  func addSections(of chapter: Chapter, after title: Element) -> Element? {
    let sections = Contents.sections(of: chapter)
    guard sections.count > 3 else { return nil }
    let nav = title.addAfter("nav", ["class": "on-this-page", "aria-label": Words.onThisPage])
    nav.add("p", ["class": "nav-title"], text: Words.onThisPage)
    let list = nav.add("ol")
    for section in sections { addLink(to: section, in: list.add("li")) }
    return nav
  }

  /// Links to the chapters before and after.
  func addNeighbours(of index: Int, to parent: Element) {
    let nav = parent.add(
      "nav", ["class": "neighbours", "aria-label": "Previous and next chapter"])
    for (label, neighbour) in [("Previous", index - 1), ("Next", index + 1)]
    where document.chapters.indices.contains(neighbour) {
      let chapter = document.chapters[neighbour]
      let link = nav.add(
        "a", ["class": label.lowercased(), "rel": label == "Next" ? "next" : "prev"])
      link.set("href", href(chapter))
      link.add("span", ["class": "direction"], text: label)
      link.add("span", ["class": "visually-hidden"], text: ": ")
      link.add("span", text: chapter.fullTitle)
    }
  }

  static func sections(of chapter: Chapter) -> [Heading] {
    chapter.blocks.compactMap { block in
      if case .heading(let heading) = block, heading.level == 2 { heading } else { nil }
    }
  }

  private func href(_ chapter: Chapter) -> String {
    address.link(to: .init(text: "", chapter: chapter.key, anchor: ""))
  }

  @discardableResult
  private func addLink(to chapter: Chapter, in parent: Element) -> Element {
    let link = parent.add("a", ["href": href(chapter)])
    if let number = chapter.number {
      link.add("span", ["class": "number"], text: number)
      link.add(text: " ")
    }
    link.add(text: chapter.title)
    return link
  }

  private func addLink(to heading: Heading, in parent: Element) {
    guard let label = library.resolution.labels[Target(.section, heading.key)] else { return }
    let link = parent.add("a", ["href": address.link(to: label)])
    if let number = label.sectionNumber {
      link.add("span", ["class": "number"], text: number)
      link.add(text: " ")
    }
    link.add(text: library.words(heading.text))
  }
}
