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
    for table in tables { table.check(log) }
    var inside = Places()
    for code in area.codes {
      inside.insert(code.code.text, AreaLayer(code.code.level, vintage: code.vintage))
    }
    var isGrowing = true
    while isGrowing {
      let before = inside
      for table in lookups {
        table.forEachLink(touching: before) { link, _ in
          let highest = link.filter { before.contains($0.value, $0.key) }.map(\.key.rank).max() ?? 0
          for (layer, code) in link where layer.rank < highest { inside.insert(code, layer) }
        }
      }
      isGrowing = inside != before
    }
    var touched = inside
    for table in lookups {
      table.forEachLink(touching: inside) { link, _ in
        for (layer, code) in link where layer.rank <= AreaLayer(.ward).rank {
          touched.insert(code, layer)
        }
      }
    }
    var links: [Link] = []
    var nesting = NestingCheck(log: log)
    for table in lookups {
      table.forEachLink(touching: touched) { link, row in
        links.append(link)
        nesting.add(link, at: table.sheet.location(row: row))
      }
    }
    let changes = changes(in: tables.filter { $0.change != nil }, around: touched)
    let districts = districts(in: lookups, of: links, inside)
    return AreaGeography(
      codes: area.codes, inside: inside, links: links, changes: changes,
      districtParts: districts.parts, districtNames: districts.names)
  }

  /// Every small area of the districts that the area touches, by layer and district, and the names of the districts.
  private static func districts(in tables: [LookupTable], of links: [Link], _ inside: Places) -> (
    parts: [AreaLayer: [String: Set<String>]], names: [String: String]
  ) {
    let district = AreaLayer(.district)
    var touched = Places()
    for link in links where link.contains(where: { inside.contains($0.value, $0.key) }) {
      if let code = link[district] { touched.insert(code, district) }
    }
    var parts: [AreaLayer: [String: Set<String>]] = [:]
    var names: [String: String] = [:]
    for table in tables {
      table.forEachLink(touching: touched) { link, _ in
        guard let code = link[district] else { return }
        for (layer, part) in link where layer.rank <= AreaLayer(.lowerLayer).rank {
          parts[layer, default: [:]][code, default: []].insert(part)
        }
      }
      names.merge(table.names(of: touched)) { first, _ in first }
    }
    return (parts, names)
  }

  /// The changes of some places, and of all that these became or were made from, so that each is known whole.
  private static func changes(in tables: [LookupTable], around places: Places) -> [Change] {
    var places = places
    var changes: [Change] = []
    var count = -1
    while count < changes.count {
      count = changes.count
      changes = []
      for table in tables { table.forEachChange(touching: places) { changes.append($0) } }
      for change in changes {
        places.insert(change.code2011, AreaLayer(.lowerLayer, vintage: 2011))
        places.insert(change.code2021, AreaLayer(.lowerLayer, vintage: 2021))
      }
    }
    return changes
  }
}

/// The columns of a lookup that hold codes.
struct LookupTable {
  let file: PublishedFile
  let sheet: Sheet
  let headerRow: HeldRow
  /// The headings as they are compared.
  let headings: [String]
  let layers: [(column: Int, layer: AreaLayer)]
  /// The column that says what changed between the censuses, if the file has one.
  let change: Int?

  init?(_ recognised: RecognisedFile) {
    guard let table = recognised.start.tables.first, let header = table.rows.first else {
      return nil
    }
    file = recognised.file
    sheet = table.sheet
    headerRow = header
    headings = header.cells.map(\.asHeading)
    layers = header.cells.enumerated().compactMap { column, heading in
      AreaLayer(heading: heading).map { (column, $0) }
    }
    change = header.cells.firstIndex { $0.asHeading == "chgind" }
  }

  private var header: Int { headerRow.number }

  /// Records rows that do not fit the headings, and the first code in each column that is of another kind of place.
  func check(_ log: FaultLog) {
    let shape = RowShape(below: headerRow, of: sheet, in: file, log: log)
    var left = layers.filter { $0.layer.level.isOfACensus || $0.layer.level == .district }
    let columns = layers.map(\.column) + [headings.count]
    file.forEachRow(of: sheet, columns: columns, from: header + 1) { row in
      guard shape.fits(row) else { return }
      left.removeAll { column, layer in
        let code = row[column].string
        guard code.hasPrefix("E"), GSSCode(code)?.level != layer.level else { return false }
        let heading = headerRow.cells[column]
        log.record(
          AreaGroundProblem.codeOfAnother(code, heading: heading),
          at: sheet.location(row: row.number))
        return true
      }
    }
  }

  /// Presents the rows that name any of some places, with their numbers.
  func forEachLink(
    touching places: AreaGeography.Places, _ body: (AreaGeography.Link, Int) -> Void
  ) {
    let columns = layers.map(\.column)
    file.forEachRow(of: sheet, columns: columns, from: header + 1) { row in
      var link: AreaGeography.Link = [:]
      for (column, layer) in layers {
        let code = row[column].string
        if GSSCode.isWellFormed(code) { link[layer] = code }
      }
      if link.contains(where: { places.contains($0.value, $0.key) }) { body(link, row.number) }
    }
  }

  /// The names that stand beside the codes of districts: `LAD24NM` beside `LAD24CD`.
  func names(of places: AreaGeography.Places) -> [String: String] {
    let district = AreaLayer(.district)
    guard let code = layers.first(where: { $0.layer == district })?.column,
      let name = headings.firstIndex(of: headings[code].dropLast(2) + "nm")
    else { return [:] }
    var names: [String: String] = [:]
    file.forEachRow(of: sheet, columns: [code, name], from: header + 1) { row in
      let text = row[code].string
      if names[text] == nil, places.contains(text, district) { names[text] = row[name].string }
    }
    return names
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
