import DocumentModel

/// A page with everything but what it is about: head, report header, foot.
struct Page {
  let html: Element
  let main: Element
  /// What holds the main content and, beside it, the list of chapters.
  let layout: Element

  /// Builds a page in a tree, under a title that is unique in the report; its links start from the address.
  init(
    _ title: String, of document: Document, site: Site, resolution: Resolution,
    address: PageAddress, path: String, in tree: MarkupTree
  ) {
    html = tree.newTree("html", ["lang": "en-GB"])
    let head = html.add("head")
    head.add("meta", ["charset": "utf-8"])
    head.add("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.add("title", text: title)
    if site.isAlone {
      head.add("style", text: site.stylesheet)
    } else {
      head.add("link", ["rel": "stylesheet", "href": Paths.stylesheet])
    }

    let body = html.add("body")
    body.add("a", ["class": "skip-link", "href": "#main"], text: Words.skip)
    let header = body.add("header", ["class": "site-header"])
    if site.isAlone {
      header.add("div", ["class": "wrap"]).add("p", ["class": "site-title"], text: document.title)
    } else {
      Page.addSiteLinks(to: header, document, path)
    }
    if let banner = document.banner {
      header.add("div", ["class": "banner"]).add("p", ["class": "wrap"], text: banner)
    }
    layout = body.add("div", ["class": "wrap layout"])
    main = layout.add("main", ["id": "main", "tabindex": "-1"])
    Page.addFooter(to: body, document, site, resolution, address)
  }

  /// The report's title, and the links to its cover and to all of it on one page.
  private static func addSiteLinks(to header: Element, _ document: Document, _ path: String) {
    let bar = header.add("div", ["class": "wrap"])
    if path != Paths.cover {
      bar.add("p", ["class": "site-title"]).add(
        "a", ["href": Paths.cover], text: document.title)
    }
    let list = bar.add("nav", ["class": "site-links", "aria-label": "Report"]).add("ul")
    for (label, target) in [(Words.contents, Paths.cover), (Words.singlePage, Paths.singlePage)] {
      let link = list.add("li").add("a", ["href": target], text: label)
      if target == path { link.set("aria-current", "page") }
    }
  }

  private static func addFooter(
    to body: Element, _ document: Document, _ site: Site, _ resolution: Resolution,
    _ address: PageAddress
  ) {
    let footer = body.add("footer", ["class": "site-footer"]).add("div", ["class": "wrap"])
    if !document.facts.isEmpty {
      let list = footer.add("dl", ["class": "facts"])
      for fact in document.facts {
        let pair = list.add("div")
        pair.add("dt", text: fact.label)
        pair.add("dd", text: fact.text)
      }
    }
    var links = site.links
    if !document.attributions.isEmpty {
      links.append(.init(Words.attributions, .file("\(Paths.cover)#attribution")))
    }
    guard !links.isEmpty else { return }
    let list = footer.add("nav", ["aria-label": Words.aboutThisReport]).add("ul")
    for link in links { list.add("li").add(link, resolution, address) }
  }
}

extension Element {
  /// Adds a link of the site, from a page.
  func add(_ link: Site.Link, _ resolution: Resolution, _ address: PageAddress) {
    switch link.destination {
    case .file(let path): add("a", ["href": path], text: link.label)
    case .target(let target):
      guard let label = resolution.labels[target] else { return add(text: link.label) }
      add("a", ["href": address.link(to: label)], text: link.label)
    }
  }
}
