import CCMark
import DocumentModel

/// Prose spelled as CommonMark in one normal form: lists with `-` and `1.`, a sentence a line as it was written.
///
/// libcmark spells the text within a paragraph and escapes what must be; the blocks are put around it here, because
/// its own lists are indented and parted by HTML comments.
struct MarkdownProse {
  let library: ProseLibrary
  let place: MarkdownPlace
  private var noteCount = 0

  init(_ library: ProseLibrary, _ place: MarkdownPlace) {
    self.library = library
    self.place = place
  }

  /// Prose as lines, with the paragraphs, lists and quotations it has.
  mutating func lines(_ prose: Prose) -> [String] {
    let parsed = library[prose]
    return lines(in: parsed.root, of: parsed, isTight: false)
  }

  /// Prose on one line, for a heading or a cell.
  mutating func line(_ prose: Prose) -> String {
    if prose.marks.count == 1, prose.pieces.count == 1, case .text(let text) = prose.marks[0] {
      return MarkdownText.escape(text)
    }
    let parsed = library[prose]
    var line = ""
    for node in ParsedProse.nodes(in: parsed.root)
    where cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH {
      if !line.isEmpty { line += ParsedProse.separator(before: node) }
      line += spell(node, of: parsed, options: CMARK_OPT_NOBREAKS)
    }
    return line
  }

  private mutating func lines(in parent: ParsedProse.Node, of prose: ParsedProse, isTight: Bool)
    -> [String]
  {
    var lines: [String] = []
    var isAlternate = false
    for (index, node) in ParsedProse.children(of: parent).enumerated() {
      if index > 0, !isTight { lines.append("") }
      isAlternate = !isAlternate && continuesList(node)
      lines += self.lines(of: node, in: prose, isAlternate: isAlternate)
    }
    return lines
  }

  private mutating func lines(
    of node: ParsedProse.Node, in prose: ParsedProse, isAlternate: Bool
  ) -> [String] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      return MarkdownText.lines(spell(node, of: prose, options: CMARK_OPT_DEFAULT))
    case CMARK_NODE_BLOCK_QUOTE:
      return MarkdownText.quoted(lines(in: node, of: prose, isTight: false))
    case CMARK_NODE_LIST: return listLines(node, of: prose, isAlternate: isAlternate)
    case CMARK_NODE_CODE_BLOCK:
      let fence = "```"
      return [fence] + MarkdownText.lines(ParsedProse.literal(of: node)) + [fence]
    case CMARK_NODE_THEMATIC_BREAK: return ["---"]
    default: return []
    }
  }

  private mutating func listLines(
    _ list: ParsedProse.Node, of prose: ParsedProse, isAlternate: Bool
  ) -> [String] {
    let isTight = cmark_node_get_list_tight(list) != 0
    let isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    var number = Int(cmark_node_get_list_start(list))
    var lines: [String] = []
    for (index, item) in ParsedProse.children(of: list).enumerated() {
      if index > 0, !isTight { lines.append("") }
      let bullet = isAlternate ? "* " : "- "
      let marker = isOrdered ? "\(number)\(isAlternate ? ")" : ".") " : bullet
      number += 1
      lines += MarkdownText.item(self.lines(in: item, of: prose, isTight: isTight), after: marker)
    }
    return lines
  }

  /// Whether a list follows another of its kind, and needs another marker so as not to run into it.
  private func continuesList(_ node: ParsedProse.Node) -> Bool {
    guard let before = cmark_node_previous(node) else { return false }
    return cmark_node_get_type(node) == CMARK_NODE_LIST
      && cmark_node_get_type(before) == CMARK_NODE_LIST
      && cmark_node_get_list_type(node) == cmark_node_get_list_type(before)
  }

  /// The text of a paragraph, its marks put into words for this place.
  private mutating func spell(
    _ paragraph: ParsedProse.Node, of prose: ParsedProse, options: CInt
  ) -> String {
    if !prose.prose.marks.isEmpty {
      for node in ParsedProse.nodes(in: paragraph) {
        if let mark = prose.mark(at: node) { fill(node, with: mark) }
      }
    }
    return MarkdownText.render(paragraph, options: options)
  }

  private mutating func fill(_ node: ParsedProse.Node, with mark: Mark) {
    while let child = cmark_node_first_child(node) { cmark_node_free(child) }
    var parent = node
    switch mark {
    case .note:
      noteCount += 1
      let before = cmark_node_previous(node).map(ParsedProse.literal) ?? " "
      let space = before.last?.isWhitespace == true ? "" : " "
      cmark_node_set_on_enter(node, space + Words.note(noteCount))
      return
    case .reference(let target):
      if let label = library.resolution.labels[target], let address = place.link(to: label),
        let link = cmark_node_new(CMARK_NODE_LINK)
      {
        cmark_node_set_url(link, address)
        cmark_node_append_child(node, link)
        parent = link
      }
    case .value, .text: break
    }
    let text = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(text, library.words(mark))
    cmark_node_append_child(parent, text)
  }
}
