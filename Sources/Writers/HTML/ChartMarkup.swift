import DocumentModel

extension BodyBuilder {
  /// Adds a chart: headline and subtitle, drawing, its data as a table, where they are from and how to get them.
  mutating func add(_ chart: Chart) {
    let target = Target(.chart, chart.key)
    current = target
    let name = library.words(.reference(target))
    let id = Resolution.anchor(target)
    let figure = body.element.add(
      "figure", ["id": id, "role": "group", "aria-labelledby": id + "-cap"])
    let caption = figure.add("figcaption", ["id": id + "-cap"])
    let headline = caption.add("strong", text: name + ": ")
    addInline(chart.headline, to: headline)
    addInline(chart.subtitle, to: caption.add("span", ["class": "subtitle"]))
    let scroll = figure.add(
      "div",
      ["class": "chart-scroll", "role": "region", "tabindex": "0", "aria-labelledby": id + "-cap"])
    if let drawing = attachments.drawings[chart.key] { scroll.take(drawing) }
    let data = chart.dataTable
    let details = figure.add("details")
    body.details.append(details)
    details.add("summary", text: "Show the data for \(name)")
    addGrid(TableLayout(data), id: id + "-data", number: nil, to: details)
    addFoot(sources: data.sourceLine, to: figure)
    let links = figure.add("p", ["class": "download"])
    addLink("the data for \(name)", Paths.csv(data), format: "CSV", to: links)
    addLink(name, Paths.svg(chart), format: "SVG", to: links)
    current = nil
  }

  private func addLink(_ what: String, _ path: String, format: String, to parent: Element) {
    parent.add(
      "a", ["href": path], text: attachments.downloadText(what, path, format: format))
  }
}

extension Chart {
  /// The kind and the subtitle: `Bar chart: Households by tenure, Exampleton, 2021`.
  func drawingTitle(_ library: ProseLibrary) -> String {
    let kind = self.kind == .lines ? "Line chart" : "Bar chart"
    return "\(kind): \(library.words(subtitle))"
  }

  /// The message and the extremes, and where the data are.
  func drawingDescription(_ library: ProseLibrary) -> String {
    library.words(description) + " The data are in the table with the chart."
  }
}
