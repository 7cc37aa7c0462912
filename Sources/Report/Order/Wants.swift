/// What a part of a report needs, and where that can be had: what `{% gap %}` would say of it.
package struct Want: Hashable, Sendable {
  /// What the report could then assess.
  package let what: String
  package let needs: String
  package let source: String
}

extension ReportTemplate {
  /// What the report needs to be whole, in the order of its names.
  package var wants: [Want] {
    order.gaps.sorted { $0.key < $1.key }.map { gap in
      Want(
        what: ReportTemplate.words(gap.value.what), needs: ReportTemplate.words(gap.value.needs),
        source: ReportTemplate.words(gap.value.source))
    }
  }

  /// The plain words among nodes, before any report is told.
  private static func words(_ nodes: [Node]) -> String {
    nodes.map { node in
      switch node {
      case .words(let words): words
      case .space: " "
      case .lineEnd, .blankLine: ""
      default: "…"
      }
    }.joined()
  }
}
