import Formats

extension CensusTable {
  /// A custom dataset of the statistics office for the census of 2021, as CSV or as the sheet `Dataset`.
  ///
  ///     Lower tier local authorities Code,Lower tier local authorities,Tenure of household (9 categories) Code,Tenure of household (9 categories),Observation
  ///     E06000035,Medway,-8,Does not apply,0
  ///
  /// It has a pair of columns for each variable, and no totals. Commissioned tables that were brought into this form may
  /// lack the codes of categories, may call the count `households`, and have a column `date` if not of 2021.
  static func custom(_ table: FileStart.Table) -> CensusTable? {
    let header = table.rows.lazy.compactMap { row -> (row: HeldRow, value: Int, code: Int)? in
      let headings = row.cells.map(\.asHeading)
      guard let code = headings.firstIndex(where: { $0.hasSuffix(" code") }),
        let value = headings.firstIndex(where: { counts.contains($0) }), value > code
      else { return nil }
      return (row, value, code)
    }.first
    guard let header else { return nil }
    let headings = header.row.cells.map(\.asHeading)
    let date = headings.firstIndex(of: "date")
    let place = headings[header.code].dropLast(" code".count)
    let variables = headings.indices.filter { index in
      ![header.code, header.value, date].contains(index) && !headings[index].hasSuffix(" code")
        && headings[index] != place && !headings[index].isEmpty
    }
    let last = (variables + [header.value, header.code, date ?? 0]).max() ?? 0
    let rows = table.rows.filter { $0.number > header.row.number && $0.cells.count > last }
    guard
      let year = date == nil ? 2021 : rows.first.flatMap({ Int($0.cells[date ?? 0].prefix(4)) }),
      [2011, 2021].contains(year)
    else { return nil }
    return CensusTable(
      table, header: header.row, code: (header.code, header.row.cells[header.code]),
      year: year,
      variables: variables.map { index in
        CensusVariable(
          headings[index].prefix { $0 != "(" }, rows.map { CensusCategory($0.cells[index]) },
          stated: stated(in: headings[index]))
      }, .long(variables: variables, value: header.value, measure: nil), date: date)
  }

  /// The number in `tenure of household (9 categories)`; nil if there is none.
  private static func stated(in heading: String) -> Int? {
    heading.firstMatch(of: /\((\d{1,4}) categories\)/).flatMap { Int($0.output.1) }
  }

  /// What the column of counts may be called.
  private static let counts = ["observation", "households", "count"]
}
