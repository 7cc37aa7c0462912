extension CensusLayout {
  /// The bulk download of Nomis, for 2011 and 2021.
  ///
  ///     "date","geography","geography code","Rural Urban","Tenure: Owned: Total; measures: Value",…
  ///     "2011","Medway 021","E02003334","Total",1404,…
  ///
  /// Quotes may be lost where the file was saved again; `Rural Urban` is not in every table, and only its rows `Total`
  /// count each place whole.
  static func bulk(_ table: FileStart.Table) -> CensusLayout? {
    guard let header = table.header(with: ["date", "geography", "geography code"]),
      let date = header.cells.firstIndex(where: { $0.asHeading == "date" }),
      let code = header.cells.firstIndex(where: { $0.asHeading == "geography code" }),
      let first = table.rows.first(where: { $0.number > header.number }),
      first.cells.count > date, let year = Int(first.cells[date].prefix(4)),
      [2011, 2021].contains(year)
    else { return nil }
    let skipped = ["date", "geography", "geography code", "rural urban"]
    let columns = header.cells.enumerated().compactMap { index, heading -> Column? in
      guard !skipped.contains(heading.asHeading) else { return nil }
      return CensusCategory(heading: heading).map { Column(index: index, category: $0) }
    }
    // Tables of several variables join them with a semicolon; they are not of this shape.
    guard let heading = columns.first?.category.heading,
      !columns.contains(where: { $0.category.path.contains { $0.contains("; ") } })
    else { return nil }
    return CensusLayout(
      table, header: header.number, code: (code, header.cells[code]), year: year,
      variable: String(heading.prefix { $0 != ":" }), .wide(columns), columns.map(\.category))
  }
}
