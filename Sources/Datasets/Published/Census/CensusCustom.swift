extension CensusLayout {
  /// A custom dataset of the statistics office for the census of 2021, as CSV or as the sheet `Dataset`.
  ///
  ///     Lower tier local authorities Code,Lower tier local authorities,Tenure of household (9 categories) Code,Tenure of household (9 categories),Observation
  ///     E06000035,Medway,-8,Does not apply,0
  ///
  /// The category that does not apply is left out. A table without a variable does not say what it counts, and is not
  /// taken for one of households or of people.
  static func custom(_ table: FileStart.Table) -> CensusLayout? {
    guard let header = table.header(with: ["observation"]), header.cells.count == 5,
      header.cells[0].hasSuffix(" Code"), header.cells[2] == header.cells[3] + " Code",
      header.cells[4].asHeading == "observation"
    else { return nil }
    let categories = table.rows.filter { $0.number > header.number && $0.cells.count == 5 }
      .filter { $0.cells[2] != "-8" }.map { CensusCategory($0.cells[3]) }
    let variable = header.cells[3].prefix { $0 != "(" }
    return CensusLayout(
      table, header: header.number, code: (0, header.cells[0]), year: 2021,
      variable: String(variable), .long(category: 3, value: 4, measure: nil), categories)
  }
}
