import CCMark
import DocumentModel

/// The prose of a document, each parsed once, and what it says once the document is resolved.
///
/// Not to be shared between tasks: the trees belong to libcmark.
final class ProseLibrary {
  let resolution: Resolution
  private var parsed: [Prose: ParsedProse] = [:]

  init(_ resolution: Resolution) {
    self.resolution = resolution
  }

  subscript(_ prose: Prose) -> ParsedProse {
    if let known = parsed[prose] { return known }
    let new = ParsedProse(prose)
    parsed[prose] = new
    return new
  }

  /// The words of a prose on one line, without any markup: for data files and text alternatives.
  func words(_ prose: Prose) -> String {
    if let mark = prose.onlyMark { return words(mark) }
    let parsed = self[prose]
    var text = ""
    for node in ParsedProse.nodes(in: parsed.root) {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
        text += ParsedProse.literal(of: node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      case CMARK_NODE_CUSTOM_INLINE: text += parsed.mark(at: node).map(words) ?? ""
      case CMARK_NODE_PARAGRAPH where !text.isEmpty:
        text += ParsedProse.separator(before: node)
      default: break
      }
    }
    return text
  }

  /// The words of a mark; a footnote has none.
  func words(_ mark: Mark) -> String {
    if case .reference(let target) = mark, let label = resolution.labels[target] {
      return label.text
    }
    return mark.defaultText
  }

  /// The faults of every prose in a document, in reading order.
  func faults(in document: Document) -> [ProseFault] {
    var found: [ProseFault] = []
    func collect(_ prose: Prose) {
      found += self[prose].faults
      for case .note(let note) in prose.marks { collect(note) }
    }
    for block in document.chapters.lazy.flatMap(\.blocks) {
      block.prose.forEach(collect)
      if case .chart(let chart) = block { collect(chart.description) }
    }
    return found
  }
}
