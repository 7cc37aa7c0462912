import Formats
import Foundation

extension CensusTable {
  /// The bulk download of Nomis, for 2011 and 2021; several variables are joined with a semicolon.
  ///
  ///     "date","geography","geography code","Rural Urban","Tenure: Owned: Total; measures: Value",…
  ///     "2011","Medway 021","E02003334","Total",1404,…
  ///     "date","geography","geography code","Sex: All persons; Age: Age 16 to 24; measures: Value",…
  ///
  /// Quotes may be lost where the file was saved again; `Rural Urban` is not in every table, and only its rows `Total`
  /// count each place whole.
  static func bulk(_ table: FileStart.Table) -> CensusTable? {
    guard let header = table.header(with: ["date", "geography", "geography code"]),
      let date = header.cells.firstIndex(where: { $0.asHeading == "date" }),
      let code = header.cells.firstIndex(where: { $0.asHeading == "geography code" }),
      let first = table.rows.first(where: { $0.number > header.number }),
      first.cells.count > date, let year = Int(first.cells[date].prefix(4)),
      [2011, 2021].contains(year)
    else { return nil }
    let skipped = ["date", "geography", "geography code", "rural urban"]
    let headings = header.cells.enumerated().filter { !skipped.contains($1.asHeading) }
    let parts = headings.compactMap { index, heading in
      CensusHeading(heading).map { (index: index, heading: $0) }
    }
    guard let names = parts.first?.heading.variables,
      parts.allSatisfy({ $0.heading.variables == names })
    else { return nil }
    let columns = parts.map { Column(index: $0.index, crossing: $0.heading.categories) }
    let variables = names.indices.map { variable in
      CensusVariable(names[variable], columns.map { $0.crossing[variable] })
    }
    let ruralUrban = header.cells.firstIndex { $0.asHeading == "rural urban" }
    return CensusTable(
      table, header: header, code: (code, header.cells[code]), year: year,
      variables: variables, .wide(columns), ruralUrban: ruralUrban, date: date)
  }
}

/// A heading of the bulk download, taken apart: its variables, and a category of each.
private struct CensusHeading {
  let variables: [String]
  let categories: [CensusCategory]

  /// Nil for a measure other than the value, and where no variable is named.
  init?(_ heading: String) {
    var parts = heading.components(separatedBy: "; ")
    if let measure = parts.last, measure.lowercased().hasPrefix("measures:") {
      guard measure.lowercased().contains("value") else { return nil }
      parts.removeLast()
    }
    let isOne = parts.count == 1
    let categories = parts.compactMap {
      CensusCategory($0[...], under: isOne ? heading : $0)
    }
    guard !parts.isEmpty, categories.count == parts.count else { return nil }
    variables = parts.map { part in part.prefix { $0 != ":" }.lowercased() }
    self.categories = categories
  }
}
