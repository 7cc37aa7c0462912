import Evidence

/// The highest affordable rent of a home: a share of the market rent, capped at the local housing allowance.
///
/// - SeeAlso: method 5.7; Maidstone Affordable and Local Needs Housing SPD, July 2020, paragraphs 8.6 to 8.10.
struct RentCeiling: Calculation {
  let stem: String
  let size: String
  /// The market rent of a month, with service charges.
  let marketRent: Figure
  /// The allowance of a week; nil where rents are not capped by it.
  let allowance: Figure?
  let maximumShare: Figure
  let monthsPerYear: Figure
  let weeksPerYear: Figure

  /// The share of the market rent, by the week.
  var shareOfMarketRent: Figure {
    step(
      "share-of-market-rent", "Highest share of the market rent",
      "maximum_share * market_rent * months / weeks",
      [
        "maximum_share": maximumShare, "market_rent": marketRent, "months": monthsPerYear,
        "weeks": weeksPerYear,
      ])
  }

  var ceiling: Figure {
    guard let allowance else {
      return step("ceiling", "Highest affordable rent", "share", ["share": shareOfMarketRent])
    }
    return step(
      "ceiling", "Highest affordable rent", "min(share, allowance)",
      ["share": shareOfMarketRent, "allowance": allowance])
  }

  /// What keeps the rent down.
  var limit: RentLimit {
    guard let share = shareOfMarketRent.value else { return .notAssessed }
    guard let allowance = allowance?.value else { return .marketShare }
    return allowance < share ? .allowance : .marketShare
  }

  var steps: [Figure] { [shareOfMarketRent, ceiling] }

  private func step(
    _ word: String, _ label: String, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("\(stem).\(size).\(word)"), "\(label), \(size)", .poundsPerWeek,
      at: marketRent.place, in: marketRent.period, formula, inputs)
  }
}

/// What keeps an affordable rent down.
package enum RentLimit: String, CaseIterable, Sendable {
  case marketShare = "market-share"
  case allowance
  case notAssessed = "not-assessed"
}
