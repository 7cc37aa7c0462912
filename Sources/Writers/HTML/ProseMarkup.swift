import CCMark
import DocumentModel

extension BodyBuilder {
  /// Adds prose as the paragraphs, lists and quotations it has.
  mutating func addBlocks(_ prose: Prose, to parent: Element) {
    let parsed = library[prose]
    addChildren(of: parsed.root, in: parsed, to: parent)
  }

  /// Adds prose to an element that may hold text or blocks: a paragraph alone as text, else as blocks.
  mutating func addFlow(_ prose: Prose, to parent: Element) {
    let root = library[prose].root
    if let only = cmark_node_first_child(root), cmark_node_next(only) == nil,
      cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH
    {
      addInline(prose, to: parent)
    } else {
      addBlocks(prose, to: parent)
    }
  }

  /// Adds prose to an element that may hold text alone; several paragraphs run on.
  mutating func addInline(_ prose: Prose, to parent: Element) {
    let parsed = library[prose]
    var isFirst = true
    for node in ParsedProse.nodes(in: parsed.root)
    where cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH {
      if !isFirst { parent.add(text: " ") }
      isFirst = false
      addChildren(of: node, in: parsed, to: parent)
    }
  }

  private mutating func addChildren(
    of node: ParsedProse.Node, in prose: ParsedProse, to parent: Element
  ) {
    for child in ParsedProse.children(of: node) { add(child, in: prose, to: parent) }
  }

  private mutating func add(_ node: ParsedProse.Node, in prose: ParsedProse, to parent: Element) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      addChildren(of: node, in: prose, to: isTight(node) ? parent : parent.add("p"))
    case CMARK_NODE_BLOCK_QUOTE: addChildren(of: node, in: prose, to: parent.add("blockquote"))
    case CMARK_NODE_LIST: addChildren(of: node, in: prose, to: list(node, in: parent))
    case CMARK_NODE_ITEM: addChildren(of: node, in: prose, to: parent.add("li"))
    case CMARK_NODE_CODE_BLOCK:
      parent.add("pre").add("code", text: ParsedProse.literal(of: node))
    case CMARK_NODE_THEMATIC_BREAK: parent.add("hr")
    case CMARK_NODE_TEXT: parent.add(text: ParsedProse.literal(of: node))
    case CMARK_NODE_SOFTBREAK: parent.add(text: "\n")
    case CMARK_NODE_LINEBREAK: parent.add("br")
    case CMARK_NODE_CODE: parent.add("code", text: ParsedProse.literal(of: node))
    case CMARK_NODE_EMPH: addChildren(of: node, in: prose, to: parent.add("em"))
    case CMARK_NODE_STRONG: addChildren(of: node, in: prose, to: parent.add("strong"))
    case CMARK_NODE_LINK:
      addChildren(of: node, in: prose, to: parent.add("a", ["href": LinkAddress(of: node).text]))
    case CMARK_NODE_CUSTOM_INLINE:
      if let mark = prose.mark(at: node) { add(mark, to: parent, isInLink: isInLink(node)) }
    default: break  // HTML, headings and images are faults, and never come this far.
    }
  }

  private mutating func add(_ mark: Mark, to parent: Element, isInLink: Bool) {
    switch mark {
    case .text(let text): parent.add(text: text)
    case .removed(let text): parent.add("del", text: text)
    case .inserted(let text): parent.add("ins", text: text)
    case .value(let figure, let raw, let text): addValue(figure, raw, text, to: parent)
    case .reference(let target):
      guard let label = library.resolution.labels[target], target != current, !isInLink else {
        return parent.add(text: library.words(mark))
      }
      let link = parent.add("a", ["href": ""], text: label.text)
      body.references.append((link, label))
    case .note: addNoteReference(to: parent)
    }
  }

  private mutating func addValue(
    _ figure: String, _ raw: Double?, _ text: String, to parent: Element
  ) {
    let element = parent.add(raw == nil ? "span" : "data")
    if let raw { element.set("value", NumberText.published(raw)) }
    element.add(text: text)
    let id = "v-" + String(figure.map { $0 == "." ? "-" : $0 })
    body.values.append((element, id))
  }

  private func list(_ node: ParsedProse.Node, in parent: Element) -> Element {
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return parent.add("ul") }
    let list = parent.add("ol")
    let start = cmark_node_get_list_start(node)
    if start != 1 { list.set("start", "\(start)") }
    return list
  }

  /// Whether a paragraph is the text of an item in a list without blank lines.
  private func isTight(_ paragraph: ParsedProse.Node) -> Bool {
    guard let item = cmark_node_parent(paragraph), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let list = cmark_node_parent(item)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }

  private func isInLink(_ node: ParsedProse.Node) -> Bool {
    sequence(first: node) { cmark_node_parent($0) }.contains {
      cmark_node_get_type($0) == CMARK_NODE_LINK
    }
  }
}
