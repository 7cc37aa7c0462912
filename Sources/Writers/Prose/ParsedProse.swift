import CCMark
import DocumentModel

/// Prose as libcmark understands it: a tree in which each mark is a node of its own.
///
/// The tree is made once and read by the HTML writer and the Markdown writer alike. A mark's node is a
/// CUSTOM_INLINE that holds the index of the mark; what it says is up to the reader.
final class ParsedProse {
  typealias Node = OpaquePointer

  let prose: Prose
  let root: Node
  /// The node of each mark that stands in text, in reading order.
  private(set) var markNodes: [(node: Node, mark: Mark)] = []
  /// What is not allowed in prose.
  private(set) var faults: [ProseFault] = []

  /// Parses prose; words alone, without any Markdown, skip the parser.
  init(_ prose: Prose) {
    self.prose = prose
    if let (root, nodes) = ParsedProse.treeOfMarks(prose) {
      self.root = root
      markNodes = nodes
      return
    }
    var text = prose.markdown
    root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_SMART)
      }
    }
    for node in ParsedProse.nodes(in: root) { inspect(node) }
    guard !prose.marks.isEmpty else { return }
    cmark_consolidate_text_nodes(root)
    for node in ParsedProse.nodes(in: root) { markText(node) }
  }

  deinit { cmark_node_free(root) }

  /// The mark at a node; nil if the node is none.
  func mark(at node: Node) -> Mark? {
    let index = Int(bitPattern: cmark_node_get_user_data(node)) - 1
    return prose.marks.indices.contains(index) ? prose.marks[index] : nil
  }

  /// Every node in reading order, the root first; what a writer puts into a mark is not prose.
  static func nodes(in root: Node) -> [Node] {
    var found: [Node] = []
    func visit(_ node: Node) {
      found.append(node)
      guard cmark_node_get_type(node) != CMARK_NODE_CUSTOM_INLINE else { return }
      for child in children(of: node) { visit(child) }
    }
    visit(root)
    return found
  }

  static func children(of node: Node) -> some Sequence<Node> {
    sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }.lazy.compactMap(\.self)
  }

  /// What stands before a paragraph where there is room for one line only: items of a list are told apart.
  static func separator(before paragraph: Node) -> String {
    let parent = cmark_node_parent(paragraph)
    let isLaterItem =
      cmark_node_get_type(parent) == CMARK_NODE_ITEM && cmark_node_previous(parent) != nil
    return isLaterItem ? "; " : " "
  }

  static func literal(of node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

extension ParsedProse {
  /// One paragraph of a mark alone, as `Prose(text:)` makes; nil for any other prose.
  private static func treeOfMarks(_ prose: Prose) -> (Node, [(Node, Mark)])? {
    guard let mark = prose.onlyMark, let root = cmark_node_new(CMARK_NODE_DOCUMENT),
      let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH), let node = markNode(0)
    else { return nil }
    cmark_node_append_child(root, paragraph)
    cmark_node_append_child(paragraph, node)
    return (root, [(node, mark)])
  }

  private static func markNode(_ index: Int) -> Node? {
    let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: index + 1))
    return node
  }

  /// Puts mark nodes into the place of the marks in a text; in code a mark becomes its text.
  private func markText(_ node: Node) {
    let type = cmark_node_get_type(node)
    guard type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK else {
      return
    }
    let parts = Prose.split(ParsedProse.literal(of: node))
    guard parts.contains(where: { if case .mark = $0 { true } else { false } }) else { return }
    guard type == CMARK_NODE_TEXT else {
      let words = parts.map { part in
        switch part {
        case .text(let text): text
        case .mark(let index): prose.marks[index].defaultText
        }
      }
      cmark_node_set_literal(node, words.joined())
      return
    }
    for part in parts {
      switch part {
      case .text(let text):
        let piece = cmark_node_new(CMARK_NODE_TEXT)
        cmark_node_set_literal(piece, text)
        cmark_node_insert_before(node, piece)
      case .mark(let index):
        guard let mark = ParsedProse.markNode(index) else { continue }
        cmark_node_insert_before(node, mark)
        markNodes.append((mark, prose.marks[index]))
      }
    }
    cmark_node_free(node)
  }

  /// Notes what does not belong in prose.
  private func inspect(_ node: Node) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
      let text = ParsedProse.literal(of: node).split(separator: "\n").first ?? ""
      add(.rawHTML(String(text)), at: node)
    case CMARK_NODE_HEADING: add(.heading, at: node)
    case CMARK_NODE_IMAGE: add(.image, at: node)
    case CMARK_NODE_LINK: inspect(address: LinkAddress(of: node), at: node)
    default: break
    }
  }

  private func inspect(address: LinkAddress, at node: Node) {
    if address.holdsMark {
      add(.markInAddress, at: node)
    } else if !address.isAllowed {
      add(.address(address.text), at: node)
    }
  }

  private func add(_ reason: ProseFault.Reason, at node: Node) {
    var place: Node? = node
    var line = 0
    while line == 0, let current = place {
      line = Int(cmark_node_get_start_line(current))
      place = cmark_node_parent(current)
    }
    faults.append(ProseFault(reason: reason, line: max(1, line), prose: prose))
  }
}
