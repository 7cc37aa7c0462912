import DocumentModel

/// The content of a chapter as a tree, and the places in it that depend on the page it stands on.
///
/// A body is built once. It is fitted to the chapter's own page, written, then fitted to the page that holds the
/// whole report, and moved there.
final class ChapterBody {
  let chapter: Chapter
  let element: Element
  /// Headings, with their level below the chapter's title.
  var headings: [(element: Element, depth: Int)] = []
  /// Links to other parts of the report.
  var references: [(element: Element, label: Resolution.Label)] = []
  /// Values of figures, which the first mention on a page gives a name.
  var values: [(element: Element, id: String)] = []
  /// Data behind charts, which the printed report shows.
  var details: [Element] = []

  init(_ chapter: Chapter, _ element: Element) {
    self.chapter = chapter
    self.element = element
  }

  /// The chapter's title.
  var title: Element { headings[0].element }

  /// Makes the body right for a page: levels of headings, addresses of links, names of values.
  ///
  /// - Parameters:
  ///   - page: the page it is to stand on.
  ///   - named: the values that have their name on the page already.
  func fit(to page: PageAddress, named: inout Set<String>) {
    for (heading, depth) in headings {
      heading.rename("h\(page.isSinglePage ? depth + 1 : depth)")
    }
    for (link, label) in references { link.set("href", page.link(to: label)) }
    for (value, id) in values { value.set("id", named.insert(id).inserted ? id : nil) }
    for detail in details { detail.set("open", page.isSinglePage ? "" : nil) }
  }
}

/// A page of the report, as the place that links start from.
struct PageAddress {
  /// The key of the chapter that the page holds; nil on a page that holds none, or all.
  var chapter: String?
  /// Whether every chapter is on this page.
  var isSinglePage = false
  var fileStems: [String: String]

  /// The address of a part of the report.
  func link(to label: Resolution.Label) -> String {
    if isSinglePage {
      return "#"
        + (label.anchor.isEmpty ? PageAddress.anchor(ofChapter: label.chapter) : label.anchor)
    }
    if label.chapter == chapter { return "#" + (label.anchor.isEmpty ? "main" : label.anchor) }
    let file = (fileStems[label.chapter] ?? "index") + ".html"
    return label.anchor.isEmpty ? file : "\(file)#\(label.anchor)"
  }

  static func anchor(ofChapter key: String) -> String { "chapter-\(key)" }
}
