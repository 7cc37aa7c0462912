package import Evidence

extension AreaDefinition {
  /// The year of the population estimate that the report begins from: as area.yaml names it, or the latest that is known
  /// of the area; without any, that of the census.
  ///
  /// - Parameter figures: stated figures and those of published files.
  /// - Returns: a calendar year.
  package func populationBase(among figures: [Figure]) -> Int {
    periods.populationBase ?? latest(of: "population.all-ages", among: figures) ?? periods.census
  }

  /// The year of the dwelling stock, in the same way: the latest of which types or sizes are known, since a later total alone
  /// would leave them without a year; where none are, the latest of a total.
  ///
  /// - Parameter figures: stated figures and those of published files.
  /// - Returns: a calendar year.
  package func stockYear(among figures: [Figure]) -> Int {
    periods.stock ?? latest(of: "stock.", among: figures)
      ?? latest(of: "dwellings.total", among: figures) ?? periods.census
  }

  /// The year of the number of dwellings, where it alone is meant: the latest total, which may be newer than types and sizes.
  ///
  /// - Parameter figures: stated figures and those of published files.
  /// - Returns: a calendar year; that of the stock where area.yaml names one.
  package func dwellingsYear(among figures: [Figure]) -> Int {
    periods.stock ?? latest(of: "dwellings.total", among: figures) ?? stockYear(among: figures)
  }

  /// The latest year to the base date of which the area has figures that are no forecast; nil without any.
  private func latest(of stem: String, among figures: [Figure]) -> Int? {
    figures.compactMap { figure -> Int? in
      guard figure.place.isArea, !figure.quantity.markers.contains(.forecast),
        figure.id.stem.hasPrefix(stem), case .year(let year)? = figure.id.period,
        year <= baseDate.year
      else { return nil }
      return year
    }.max()
  }
}
