package import Evidence

/// The local housing allowance as rents are quoted, by the month, so that the two can be set side by side (method 5.7).
package struct AllowancePerMonth: Calculation {
  package let size: RentSize
  /// Pounds a week.
  let allowance: Figure
  let weeksPerYear: Figure
  let monthsPerYear: Figure

  /// Pounds a month.
  package var perMonth: Figure {
    .derived(
      FigureID("affordability.allowance.\(size.rawValue)"),
      "Local housing allowance, \(size.label.lowercased())", .poundsPerMonth,
      at: allowance.place, in: allowance.period, "allowance * weeks / months",
      ["allowance": allowance, "weeks": weeksPerYear, "months": monthsPerYear])
  }

  package var steps: [Figure] { [perMonth] }
}

extension Working {
  /// The allowances of the market area by the month, size by size.
  mutating func assessAllowances() {
    for size in RentSize.allCases {
      guard let allowance = ledger.latestKnown("local-housing-allowance.\(size.rawValue)") else {
        continue
      }
      record(
        AllowancePerMonth(
          size: size, allowance: allowance,
          weeksPerYear: parameter("affordability.weeks-per-year"),
          monthsPerYear: given(.monthsPerYear)))
    }
  }
}
