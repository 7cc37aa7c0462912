import Formats
import Notation

extension AreaGeography {
  /// Reads the rows of lookups that touch an area.
  ///
  /// First what the area is made of is found, from file to file, then what those parts lie in; the last pass keeps
  /// every row about all of these, so that each is known whole.
  static func read(
    _ files: [RecognisedFile], area: AreaDefinition, log: FaultLog
  ) -> AreaGeography {
    let tables = files.compactMap(LookupTable.init)
    let lookups = tables.filter { $0.change == nil }
    var inside = Places()
    for code in area.codes {
      inside.insert(code.code.text, AreaLayer(code.code.level, vintage: code.vintage))
    }
    var isGrowing = true
    while isGrowing {
      let before = inside
      for table in lookups {
        table.forEachLink(touching: before) { link in
          let highest = link.filter { before.contains($0.value, $0.key) }.map(\.key.rank).max() ?? 0
          for (layer, code) in link where layer.rank < highest { inside.insert(code, layer) }
        }
      }
      isGrowing = inside != before
    }
    var touched = inside
    for table in lookups {
      table.forEachLink(touching: inside) { link in
        for (layer, code) in link where layer.rank <= AreaLayer(.ward).rank {
          touched.insert(code, layer)
        }
      }
    }
    var links: [Link] = []
    for table in lookups { table.forEachLink(touching: touched) { links.append($0) } }
    var changes: [Change] = []
    for table in tables where table.change != nil {
      table.forEachChange(touching: touched) { changes.append($0) }
    }
    return AreaGeography(codes: area.codes, inside: inside, links: links, changes: changes)
  }
}

/// The columns of a lookup that hold codes.
private struct LookupTable {
  let file: PublishedFile
  let sheet: Sheet
  let header: Int
  let layers: [(column: Int, layer: AreaLayer)]
  /// The column that says what changed between the censuses, if the file has one.
  let change: Int?

  init?(_ recognised: RecognisedFile) {
    guard let table = recognised.start.tables.first, let header = table.rows.first else {
      return nil
    }
    file = recognised.file
    sheet = table.sheet
    self.header = header.number
    layers = header.cells.enumerated().compactMap { column, heading in
      AreaLayer(heading: heading).map { (column, $0) }
    }
    change = header.cells.firstIndex { $0.asHeading == "chgind" }
  }

  func forEachLink(touching places: AreaGeography.Places, _ body: (AreaGeography.Link) -> Void) {
    let columns = layers.map(\.column)
    file.forEachRow(of: sheet, columns: columns, from: header + 1) { row in
      var link: AreaGeography.Link = [:]
      for (column, layer) in layers {
        let code = row[column].string
        if GSSCode.isWellFormed(code) { link[layer] = code }
      }
      if link.contains(where: { places.contains($0.value, $0.key) }) { body(link) }
    }
  }

  func forEachChange(touching places: AreaGeography.Places, _ body: (AreaGeography.Change) -> Void)
  {
    guard let change,
      let old = layers.first(where: { $0.layer == AreaLayer(.lowerLayer, vintage: 2011) }),
      let new = layers.first(where: { $0.layer == AreaLayer(.lowerLayer, vintage: 2021) })
    else { return }
    file.forEachRow(of: sheet, columns: [old.column, new.column, change], from: header + 1) { row in
      let (from, to) = (row[old.column].string, row[new.column].string)
      guard places.contains(from, old.layer) || places.contains(to, new.layer) else { return }
      body(.init(code2011: from, code2021: to, indicator: row[change].string))
    }
  }
}
