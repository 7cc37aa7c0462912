import CCMark
import DocumentModel

/// Prose spelled as CommonMark in one normal form: lists with `-` and `1.`, a sentence a line as it was written.
///
/// libcmark spells the text within a paragraph and escapes what must be; the blocks are put around it here, because
/// its own lists are indented and parted by HTML comments.
struct MarkdownProse {
  let library: ProseLibrary
  private var noteCount = 0

  init(_ library: ProseLibrary) {
    self.library = library
  }

  /// Prose as lines, with the paragraphs, lists and quotations it has.
  mutating func lines(_ prose: Prose) -> [String] {
    lines(in: filled(prose).root, isTight: false)
  }

  /// Prose on one line, for a heading or a cell.
  mutating func line(_ prose: Prose) -> String {
    if case .text(let text) = prose.onlyMark { return MarkdownText.escape(text) }
    var line = ""
    for node in ParsedProse.nodes(in: filled(prose).root)
    where cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH {
      if !line.isEmpty { line += ParsedProse.separator(before: node) }
      line += MarkdownText.render(node, options: CMARK_OPT_NOBREAKS)
    }
    return line
  }

  private func lines(in parent: ParsedProse.Node, isTight: Bool) -> [String] {
    var lines: [String] = []
    var isAlternate = false
    for (index, node) in ParsedProse.children(of: parent).enumerated() {
      if index > 0, !isTight { lines.append("") }
      isAlternate = !isAlternate && continuesList(node)
      lines += self.lines(of: node, isAlternate: isAlternate)
    }
    return lines
  }

  private func lines(of node: ParsedProse.Node, isAlternate: Bool) -> [String] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      return MarkdownText.lines(MarkdownText.render(node, options: CMARK_OPT_DEFAULT))
    case CMARK_NODE_BLOCK_QUOTE:
      return MarkdownText.quoted(lines(in: node, isTight: false))
    case CMARK_NODE_LIST: return listLines(node, isAlternate: isAlternate)
    case CMARK_NODE_CODE_BLOCK:
      let fence = "```"
      return [fence] + MarkdownText.lines(ParsedProse.literal(of: node)) + [fence]
    case CMARK_NODE_THEMATIC_BREAK: return ["---"]
    default: return []
    }
  }

  private func listLines(_ list: ParsedProse.Node, isAlternate: Bool) -> [String] {
    let isTight = cmark_node_get_list_tight(list) != 0
    let isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    var number = Int(cmark_node_get_list_start(list))
    var lines: [String] = []
    for (index, item) in ParsedProse.children(of: list).enumerated() {
      if index > 0, !isTight { lines.append("") }
      let bullet = isAlternate ? "* " : "- "
      let marker = isOrdered ? "\(number)\(isAlternate ? ")" : ".") " : bullet
      number += 1
      lines += MarkdownText.item(self.lines(in: item, isTight: isTight), after: marker)
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

  /// What stands on both sides of words that one edition alone has; nil for other marks.
  private static func sign(of mark: Mark) -> String? {
    switch mark {
    case .removed: "~~"
    case .inserted: "**"
    case .value, .text, .reference, .note: nil
    }
  }

  /// Parsed prose with the words of each mark put at its node.
  private mutating func filled(_ prose: Prose) -> ParsedProse {
    let parsed = library[prose]
    for (node, mark) in parsed.markNodes { fill(node, with: mark) }
    return parsed
  }

  private mutating func fill(_ node: ParsedProse.Node, with mark: Mark) {
    if case .note = mark {
      noteCount += 1
      let before = cmark_node_previous(node).map(ParsedProse.literal) ?? " "
      let space = before.last?.isWhitespace == true ? "" : " "
      cmark_node_set_on_enter(node, space + Words.note(noteCount))
      return
    }
    // The words stay the same wherever the prose stands again.
    guard cmark_node_first_child(node) == nil else { return }
    if case .reference(let target) = mark, library.resolution.labels[target] != nil {
      cmark_node_set_on_enter(node, MarkdownLink.opening(target))
      cmark_node_set_on_exit(node, MarkdownLink.closing)
    }
    if let sign = MarkdownProse.sign(of: mark) {
      cmark_node_set_on_enter(node, sign)
      cmark_node_set_on_exit(node, sign)
    }
    let text = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(text, Prose.withoutReserved(library.words(mark)))
    cmark_node_append_child(node, text)
  }
}
