import CCMark
import DocumentModel

/// Lines of Markdown and the text in them.
enum MarkdownText {
  /// Words that are not Markdown, on one line, escaped where a reader would take them for it.
  static func escape(_ text: String) -> String {
    if !text.utf8.contains(where: needsCare) { return text }
    guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH),
      let words = cmark_node_new(CMARK_NODE_TEXT)
    else { return text }
    defer { cmark_node_free(paragraph) }
    cmark_node_set_literal(words, Prose.withoutReserved(text))
    cmark_node_append_child(paragraph, words)
    return render(paragraph, options: CMARK_OPT_NOBREAKS)
  }

  /// A cell of a pipe table.
  static func cell(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "|"))
      ? String(text.flatMap { $0 == "|" ? ["\\", $0] : [$0] }) : text
  }

  /// A node as CommonMark, without the line break at its end.
  static func render(_ node: ParsedProse.Node, options: CInt) -> String {
    guard let characters = cmark_render_commonmark(node, options, 0) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(characters) }
    var text = String(cString: characters)
    while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
    return text
  }

  /// The lines of a text, without a last empty one.
  static func lines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  static func quoted(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? ">" : "> " + $0 }
  }

  /// An item of a list: the marker before its first line, the others indented to match.
  static func item(_ lines: [String], after marker: String) -> [String] {
    guard let first = lines.first else { return [String(marker.dropLast())] }
    let indent = String(repeating: " ", count: marker.utf8.count)
    return [marker + first] + lines.dropFirst().map { $0.isEmpty ? $0 : indent + $0 }
  }

  /// Whether a character may mean something in Markdown.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "`"), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "~"),
      UInt8(ascii: "\n"), 0xEE:
      true
    default: false
    }
  }
}
