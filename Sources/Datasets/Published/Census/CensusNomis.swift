import Foundation

extension CensusLayout {
  /// The programming interface of Nomis: a row for each place, category and measure.
  ///
  ///     "DATE_NAME","GEOGRAPHY_NAME","GEOGRAPHY_CODE","C2021_TENURE_9_NAME","MEASURES_NAME","OBS_VALUE","OBS_STATUS"
  ///     "2021","Medway 015","E02003328","Owned: Owns outright","Value",589,"A"
  ///
  /// Percentages come as a second measure, which is left out.
  static func programming(_ table: FileStart.Table) -> CensusLayout? {
    guard let header = table.header(with: ["geography_code", "obs_value"]) else { return nil }
    let headings = header.cells.map(\.asHeading)
    let others = [
      "date_name", "geography_name", "measures_name", "rural_urban_name", "geography_typename",
    ]
    let variables = headings.indices.filter {
      headings[$0].hasSuffix("_name") && !others.contains(headings[$0])
    }
    guard variables.count == 1, let variable = variables.first,
      let code = headings.firstIndex(of: "geography_code"),
      let value = headings.firstIndex(of: "obs_value"),
      let date = headings.firstIndex(where: { $0 == "date_name" || $0 == "date" })
    else { return nil }
    let rows = table.rows.filter { $0.number > header.number && $0.cells.count > variable }
    guard let first = rows.first, first.cells.count > date,
      let year = Int(first.cells[date].prefix(4))
    else { return nil }
    return CensusLayout(
      table, header: header.number, code: (code, header.cells[code]), year: year,
      variable: headings[variable],
      .long(
        category: variable, value: value, measure: headings.firstIndex(of: "measures_name")),
      rows.map { CensusCategory($0.cells[variable]) })
  }

  /// The query download of Nomis: a title, some lines about it, then a row for each place.
  ///
  ///     "TS054 - Tenure"
  ///     "ONS Crown Copyright Reserved [from Nomis on 9 May 2025]"
  ///
  ///     "2021 super output area - middle layer","mnemonic","Total: All households","Owned","Owned: Owns outright",…
  ///     "Medway 015","E02003328",4331,1433,589,…
  ///
  /// Without a column `mnemonic` the code stands before the name: `"E02003328 : Medway 015"`. Footnotes follow the rows.
  /// The number of the table tells the census.
  static func query(_ table: FileStart.Table) -> CensusLayout? {
    guard
      let title = table.rows.first(where: { $0.cells.contains { $0.contains(" - ") } })?.cells
        .first(where: { !$0.isEmpty }),
      table.rows.contains(where: { $0.cells.contains { $0.contains("from Nomis on") } }),
      let first = table.rows.first(where: {
        $0.cells.contains { GSSCode.isWellFormed(code(in: $0)) }
      }),
      let code = first.cells.firstIndex(where: { GSSCode.isWellFormed(self.code(in: $0)) }),
      let header = table.rows.last(where: { $0.number < first.number && $0.cells.count > code + 1 })
    else { return nil }
    let number = title.prefix { $0 != " " }.lowercased()
    let year: Int? =
      if number.hasPrefix("ts") || number.hasPrefix("rm") {
        2021
      } else if ["ks", "qs", "dc", "lc"].contains(where: number.hasPrefix) {
        2011
      } else {
        nil
      }
    guard let year, let dash = title.range(of: " - ") else { return nil }
    let columns = header.cells.enumerated().compactMap { index, heading in
      index > code && !heading.isEmpty && heading != "%"
        ? Column(index: index, category: CensusCategory(heading)) : nil
    }
    return CensusLayout(
      table, header: header.number, code: (code, header.cells[code]), year: year,
      variable: String(title[dash.upperBound...]), .wide(columns), columns.map(\.category))
  }
}
