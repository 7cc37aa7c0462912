import CCMark
import DocumentModel

/// Where a link that an author wrote leads.
struct LinkAddress {
  let text: String

  init(of link: ParsedProse.Node) {
    text = cmark_node_get_url(link).map { String(cString: $0) } ?? ""
  }

  /// Whether a mark stands in it; the parser writes a mark's first character as `%EE%80%80`.
  var holdsMark: Bool {
    text.unicodeScalars.contains(Prose.markStart) || text.contains("%EE%80%80")
  }

  /// Whether it leads to a web page, a mail address or a file of the report.
  var isAllowed: Bool {
    guard let colon = text.firstIndex(of: ":") else { return !text.hasPrefix("//") }
    let before = text[..<colon]
    if before.contains(where: { "/?#".contains($0) }) { return !text.hasPrefix("//") }
    return ["https", "http", "mailto"].contains(before.lowercased())
  }
}
