import DocumentModel

/// The drawings of a report's charts: each a file, and an element that the pages take over.
struct Drawings {
  let document: Document
  let library: ProseLibrary

  func files(in tree: MarkupTree, _ attachments: inout Attachments) -> [OutputFile] {
    document.chapters.flatMap(\.blocks).compactMap { block in
      guard case .chart(let chart) = block else { return nil }
      let element = tree.newTree("svg")
      element.fill(
        with: Drawing(chart), id: Resolution.anchor(Target(.chart, chart.key)),
        title: chart.drawingTitle(library), description: chart.drawingDescription(library))
      attachments.drawings[chart.key] = element
      return OutputFile(path: Paths.svg(chart), bytes: MarkupWriter.bytes(element))
    }
  }
}
