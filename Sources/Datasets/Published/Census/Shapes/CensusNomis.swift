import Formats
import Foundation

extension CensusTable {
  /// The programming interface of Nomis: a row for each place, crossing of categories and measure.
  ///
  ///     "DATE_NAME","GEOGRAPHY_NAME","GEOGRAPHY_CODE","C2021_TENURE_9_NAME","MEASURES_NAME","OBS_VALUE","OBS_STATUS"
  ///     "2021","Medway 015","E02003328","Owned: Owns outright","Value",589,"A"
  ///
  /// There is a column for each variable. Percentages come as a second measure, which is left out. Where nobody asked for
  /// the date, the names of the variables tell the census.
  static func programming(_ table: FileStart.Table) -> CensusTable? {
    guard let header = table.header(with: ["geography_code", "obs_value"]) else { return nil }
    let headings = header.cells.map(\.asHeading)
    let variables = headings.indices.filter { index in
      headings[index].hasSuffix("_name")
        && !["date", "geography", "measures", "rural_urban", "obs_", "freq", "time"]
          .contains { headings[index].hasPrefix($0) }
    }
    guard let code = headings.firstIndex(of: "geography_code"),
      let value = headings.firstIndex(of: "obs_value"), let last = variables.last
    else { return nil }
    let rows = table.rows.filter {
      $0.number > header.number && $0.cells.count > max(last, code, value)
    }
    let date = headings.firstIndex { $0 == "date_name" || $0 == "date" }
    let names = variables.map { headings[$0] }
    let year =
      if let date {
        rows.first.flatMap { $0.cells.count > date ? Int($0.cells[date].prefix(4)) : nil }
      } else {
        names.contains { $0.contains("2021") }
          ? 2021 : names.contains { $0.contains("11_name") } ? 2011 : nil
      }
    guard let year, [2011, 2021].contains(year) else { return nil }
    return CensusTable(
      table, header: header, code: (code, header.cells[code]), year: year,
      variables: variables.map { index in
        CensusVariable(headings[index], rows.map { CensusCategory($0.cells[index]) })
      },
      .long(
        variables: variables, value: value, measure: headings.firstIndex(of: "measures_name")),
      ruralUrban: headings.firstIndex(of: "rural_urban_name"), date: date)
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
  /// The number of the table tells the census. A table of several variables says so in its title, `Tenure by age`; it is
  /// repeated for each category of the others.
  static func query(_ table: FileStart.Table) -> CensusTable? {
    guard
      let title = table.rows.first(where: { $0.cells.contains { $0.contains(" - ") } })?.cells
        .first(where: { !$0.isEmpty }),
      table.rows.contains(where: { $0.cells.contains { $0.contains("from Nomis on") } }),
      let first = table.rows.first(where: {
        $0.cells.contains { GSSCode.isWellFormed(code(in: $0)) }
      }),
      let code = first.cells.firstIndex(where: { GSSCode.isWellFormed(self.code(in: $0)) }),
      code <= 1,
      let header = table.rows.last(where: { $0.number < first.number && $0.cells.count > code + 1 }
      ),
      let dash = title.range(of: " - ")
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
    guard let year else { return nil }
    let columns = header.cells.enumerated().compactMap { index, heading in
      index > code && !heading.isEmpty && heading != "%"
        ? Column(index: index, crossing: [CensusCategory(heading)]) : nil
    }
    let name = title[dash.upperBound...].lowercased()
    let about = noted(table.rows.filter { $0.number < header.number })
    let parts = variables(in: name)
    return CensusTable(
      table, header: header, code: (code, header.cells[code]), year: year,
      variables: parts.count == 1
        ? [CensusVariable(name, columns.flatMap(\.crossing))]
        : parts.map { CensusVariable($0, []) },
      .wide(columns), isRepeated: parts.count > 1,
      notes: about)
  }

  /// The variables that a title names: `tenure by age` two, `age by single year` one.
  private static func variables(in title: String) -> [String] {
    let parts = title.components(separatedBy: " by ")
    let isManner = parts.dropFirst().contains { part in
      ["single year", "five-year", "broad age", "age band"].contains { part.hasPrefix($0) }
    }
    return isManner ? [title] : parts
  }
}
