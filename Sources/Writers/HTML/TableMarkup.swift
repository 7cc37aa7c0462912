import DocumentModel

extension BodyBuilder {
  /// Adds a table of the report, with its number.
  mutating func add(_ table: Table) {
    let target = Target(.table, table.key)
    current = target
    let name = library.words(.reference(target))
    let section = body.element.add("div", ["class": "table"])
    addGrid(TableLayout(table), id: Resolution.anchor(target), number: name, to: section)
    addFoot(sources: table.sourceLine, to: section)
    addDownload(name, Paths.csv(table), format: "CSV", to: section)
    current = nil
  }

  /// Adds notes, caption, headings and rows: what the data behind a chart have in common with a table.
  ///
  /// The number stands before the caption, unless it is nil because the caption says it.
  mutating func addGrid(_ layout: TableLayout, id: String, number: String?, to parent: Element) {
    let table = layout.table
    let hasNotes = addNotes(above: layout, id: id, to: parent)
    let scroll = parent.add(
      "div",
      ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": id + "-cap"])
    let grid = scroll.add("table", ["id": id])
    if hasNotes { grid.set("aria-describedby", id + "-notes") }
    let caption = grid.add("caption", ["id": id + "-cap"])
    if let number { caption.add(text: number + ": ") }
    addInline(table.caption, to: caption)
    addHead(layout, to: grid)
    let bodyCount = table.rows.count - layout.closingRows
    for (name, rows) in [("tbody", 0..<bodyCount), ("tfoot", bodyCount..<table.rows.count)]
    where !rows.isEmpty {
      let group = grid.add(name)
      for row in rows { addRow(row, of: layout, to: group) }
    }
  }

  /// A source line under a table or a chart.
  func addFoot(sources: String?, to parent: Element) {
    if let sources { parent.add("p", ["class": "source"], text: sources) }
  }

  /// A link to a data file, with its type and size.
  func addDownload(_ name: String, _ path: String, format: String, to parent: Element) {
    guard attachments.sizes[path] != nil else { return }
    parent.add("p", ["class": "download"]).add(
      "a", ["href": path], text: attachments.downloadText(name, path, format: format))
  }

  private mutating func addNotes(above layout: TableLayout, id: String, to parent: Element) -> Bool
  {
    let shorthand = layout.shorthandLine
    guard shorthand != nil || !layout.table.notes.isEmpty else { return false }
    let notes = parent.add("div", ["class": "table-notes", "id": id + "-notes"])
    for note in layout.table.notes { addBlocks(note, to: notes) }
    if let shorthand { notes.add("p", text: shorthand) }
    return true
  }

  private func addHead(_ layout: TableLayout, to grid: Element) {
    let row = grid.add("thead").add("tr")
    for (column, heading) in zip(layout.table.columns, layout.headings) {
      let cell = row.add("th", ["scope": "col"], text: heading)
      if column.isNumeric { cell.set("class", "num") }
    }
    if layout.notes != nil { row.add("th", ["scope": "col"], text: TableLayout.notesHeading) }
  }

  private mutating func addRow(_ index: Int, of layout: TableLayout, to group: Element) {
    let row = layout.table.rows[index]
    let isInnerTotal = row.isTotal && index < layout.table.rows.count - layout.closingRows
    let element = isInnerTotal ? group.add("tr", ["class": "total"]) : group.add("tr")
    addInline(row.header, to: element.add("th", ["scope": "row"]))
    for (column, cell) in zip(layout.table.columns.dropFirst(), row.cells) {
      let place = element.add("td")
      if let name = layout.className(of: cell, in: column) { place.set("class", name) }
      switch cell {
      case .value(let value): place.add(text: value.text)
      case .values(let listed): place.add(text: listed.printed)
      case .prose(let prose): addFlow(prose, to: place)
      case .marker(let marker): place.add(text: marker.printed)
      }
    }
    if let notes = layout.notes { element.add("td", text: notes[index]) }
  }
}
