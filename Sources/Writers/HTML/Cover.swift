import DocumentModel

/// What the cover and the printed report begin with: title, facts, contents; and what they end with.
struct Cover {
  let document: Document
  let contents: Contents

  /// The title of the report and what is known of this version.
  func addTitle(to parent: Element) {
    let cover = parent.add("div", ["class": "cover"])
    cover.add("h1", text: document.title)
    if !document.subtitle.isEmpty {
      cover.add("p", ["class": "subtitle"], text: document.subtitle)
    }
    // On screen the banner stands above; on paper the cover must carry it.
    if let banner = document.banner { cover.add("p", ["class": "print-only"], text: banner) }
    guard !document.facts.isEmpty else { return }
    let list = cover.add("dl", ["class": "facts"])
    for fact in document.facts {
      let pair = list.add("div")
      pair.add("dt", text: fact.label)
      pair.add("dd", text: fact.text)
    }
  }

  func addContents(to parent: Element) {
    let nav = parent.add("nav", ["aria-labelledby": "contents-heading"])
    nav.add("h2", ["id": "contents-heading"], text: Words.contents)
    contents.addChapters(to: nav)
  }

  /// The files of the report, with their type and size.
  func addDownloads(_ links: [Site.Link], _ attachments: Attachments, to parent: Element) {
    parent.add("h2", ["id": "downloads"], text: Words.downloads)
    let list = parent.add("ul", ["class": "downloads"])
    let files = [
      (Paths.singlePage, "Whole report on one page, for print", "HTML"),
      (Paths.singleMarkdown, "Whole report as text", "Markdown"),
      ("headlines.csv", "Headline figures", "CSV"),
      ("datapackage.json", "List of all data files, as a data package", "JSON"),
    ]
    for (path, label, format) in files {
      guard let size = attachments.sizes[path] else { continue }
      list.add("li").add(
        "a", ["href": path], text: "\(label) (\(Words.size(format, size)))")
    }
    for var link in links {
      if case .file(let path) = link.destination, let size = attachments.sizes[path],
        let format = path.split(separator: ".").last
      {
        link.label += " (\(Words.size(format.uppercased(), size)))"
      }
      list.add("li").add(link, contents.library.resolution, contents.address)
    }
  }

  /// The statements that licences ask for.
  func addAttributions(to parent: Element) {
    guard !document.attributions.isEmpty else { return }
    parent.add("h2", ["id": "attribution"], text: Words.attributions)
    for text in document.attributions { parent.add("p", text: text) }
  }
}
