package import Evidence

/// The rent that the national formula gives for a new social letting (method 5.8b).
///
/// Worked out for 2000-01 from the value of the home in January 1999 and the county's earnings, then raised each year by
/// the published limit. The size-specific rent cap is not applied: its table has not been confirmed.
package struct FormulaRent: Calculation {
  /// The constants of the formula.
  package struct Constants: Sendable {
    /// The national average rent, pounds a week.
    package var averageRent: Figure
    package var averageEarnings: Figure
    package var averageValue: Figure
    /// The part of the rent that follows earnings.
    package var earningsShare: Figure

    package init(
      averageRent: Figure, averageEarnings: Figure, averageValue: Figure, earningsShare: Figure
    ) {
      self.averageRent = averageRent
      self.averageEarnings = averageEarnings
      self.averageValue = averageValue
      self.earningsShare = earningsShare
    }
  }

  let size: RentSize
  let place: Place
  /// The value of the home in January 1999.
  let value: Figure
  let countyEarnings: Figure
  let bedroomWeight: Figure
  let constants: Constants
  /// The limit of each year's rise, the first for 2001-02.
  let rises: [Figure]

  package init(
    _ size: RentSize, at place: Place, value: Figure, countyEarnings: Figure,
    bedroomWeight: Figure, constants: Constants, rises: [Figure]
  ) {
    self.size = size
    self.place = place
    self.value = value
    self.countyEarnings = countyEarnings
    self.bedroomWeight = bedroomWeight
    self.constants = constants
    self.rises = rises
  }

  /// The rent of the financial year that began in 2000.
  package var firstRent: Figure {
    rent(
      2000,
      "average_rent * (earnings_share * county_earnings / average_earnings * weight"
        + " + (1 - earnings_share) * value / average_value)",
      [
        "average_rent": constants.averageRent, "earnings_share": constants.earningsShare,
        "county_earnings": countyEarnings, "average_earnings": constants.averageEarnings,
        "weight": bedroomWeight, "value": value, "average_value": constants.averageValue,
      ])
  }

  /// The rent of every year, by the year in which it begins.
  package var steps: [Figure] {
    rises.enumerated().reduce(into: [firstRent]) { rents, rise in
      guard let last = rents.last else { return }
      rents.append(
        rent(
          2001 + rise.offset, "rent_before * (1 + rise)",
          ["rent_before": last, "rise": rise.element]))
    }
  }

  private func rent(
    _ year: Int, _ formula: String, _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("formula-rent.\(size.rawValue)", .year(year)),
      "Formula rent of \(year), \(size.label.lowercased())", .poundsPerWeek, at: place, formula,
      inputs)
  }
}
