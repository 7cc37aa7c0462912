import DocumentModel

extension CSVFile {
  /// A table with values as a tidy file: one value a row, under the columns that every such file has.
  ///
  /// Rows are sorted by area code, then by period; within these they keep the order of the printed table, so that
  /// ages, sizes and years stay in their natural order. A value that the table prints twice under one row header
  /// stands once, and each of the values that a cell lists has a row. Columns of words follow after the rest. A table of
  /// words alone is written as it is printed.
  init(_ table: Table, words: (Prose) -> String) {
    let hasValues = table.rows.contains { row in
      row.cells.contains { !$0.listed(under: "").isEmpty }
    }
    self = hasValues ? CSVFile(tidy: table, words: words) : CSVFile(plain: table, words: words)
  }

  private init(tidy table: Table, words: (Prose) -> String) {
    let fixed = CSVFile.valueColumns
    let dimension = CSVFile.columnName(
      table.columns[0].label, avoiding: Set(fixed.map(\.name) + CSVFile.placeColumns.map(\.name)))
    let wordColumns = table.columns.indices.dropFirst().filter { index in
      !table.columns[index].isNumeric
        && table.rows.allSatisfy { if case .prose = $0.cells[index - 1] { true } else { false } }
    }
    var taken = Set((CSVFile.placeColumns + fixed).map(\.name) + [dimension])
    let extra = wordColumns.map { index in
      let name = CSVFile.columnName(table.columns[index].label, avoiding: taken)
      taken.insert(name)
      return Column(name: name, title: table.columns[index].label, isOptional: true)
    }
    self.init(
      path: Paths.csv(table), title: words(table.caption),
      columns: CSVFile.placeColumns + [Column(name: dimension, title: table.columns[0].label)]
        + fixed + extra, primaryKey: [dimension, "figure"])
    var seen: Set<[String]> = []
    for row in table.rows {
      let header = words(row.header)
      let extraCells = wordColumns.map { index in
        if case .prose(let prose) = row.cells[index - 1] { words(prose) } else { "" }
      }
      for listed in row.cells.flatMap({ $0.listed(under: header) })
      where seen.insert([listed.header, listed.value.figure]).inserted {
        rows.append(
          listed.value.placeCells + [listed.header] + listed.value.valueCells + extraCells)
      }
    }
    sortRows()
    allowMarkers()
  }

  private init(plain table: Table, words: (Prose) -> String) {
    var taken: Set<String> = []
    let columns = table.columns.map { column in
      let name = CSVFile.columnName(column.label, avoiding: taken)
      taken.insert(name)
      return Column(name: name, title: column.heading, isOptional: !taken.isEmpty)
    }
    self.init(path: Paths.csv(table), title: words(table.caption), columns: columns)
    rows = table.rows.map { row in
      [words(row.header)]
        + row.cells.map { cell in
          switch cell {
          case .prose(let prose): words(prose)
          case .marker(let marker): marker.printed
          case .value(let value): value.text
          case .values(let listed): listed.printed
          }
        }
    }
  }

  /// By area code, then period; else as they stand.
  private mutating func sortRows() {
    let order = rows.indices.sorted { left, right in
      (rows[left][0], rows[left][2], left) < (rows[right][0], rows[right][2], right)
    }
    rows = order.map { rows[$0] }
  }
}

extension CSVFile {
  static let placeColumns = [
    Column(name: "area_code", title: "Area code", isOptional: true),
    Column(name: "area_name", title: "Area name"),
    Column(name: "period", title: "Period", isOptional: true),
  ]

  static let valueColumns = [
    Column(name: "measure", title: "Measure"),
    Column(name: "unit", title: "Unit"),
    Column(name: "value", title: "Value, unrounded", kind: .number, isOptional: true),
    Column(
      name: "marker", title: "Marker: why there is no value, or what qualifies it", isOptional: true
    ),
    Column(name: "figure", title: "Name of the figure in evidence.json"),
  ]

  /// The shorthand that official statistics allow, and the combinations that the rows use.
  mutating func allowMarkers() {
    guard let index = columns.firstIndex(where: { $0.name == "marker" }) else { return }
    let single = ["b", "c", "e", "er", "f", "k", "low", "ns", "p", "r", "u", "w", "x", "z"]
    let used = Set(rows.map { $0[index] }).subtracting(single).subtracting([""])
    columns[index].allowed = single + used.sorted()
  }
}

extension Value {
  var placeCells: [String] { [areaCode, areaName, period] }

  var valueCells: [String] {
    [
      measure, unit, raw.map(NumberText.published) ?? "",
      markers.map(\.code).joined(separator: ","), figure,
    ]
  }
}

extension Table.Cell {
  /// The values of a cell, each with the row header that it has in the data file.
  fileprivate func listed(under header: String) -> [Table.Listed] {
    switch self {
    case .value(let value): [Table.Listed(label: nil, header: header, value: value)]
    case .values(let listed): listed
    case .prose, .marker: []
    }
  }
}
