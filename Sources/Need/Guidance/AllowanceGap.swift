import Evidence

/// What the median market rent exceeds the local housing allowance by; below nothing where the allowance covers it.
///
/// - SeeAlso: Maidstone Affordable and Local Needs Housing SPD, July 2020, paragraph 5.10.
struct AllowanceGap: Calculation {
  let size: String
  let marketRent: Figure
  let allowance: Figure
  let ceiling: RentCeiling

  var gap: Figure {
    .derived(
      FigureID("allowance-gap.\(size)"), "Median market rent above the allowance, \(size)",
      .poundsPerWeek, at: marketRent.place, in: marketRent.period,
      "market_rent * months / weeks - allowance",
      [
        "market_rent": marketRent, "months": ceiling.monthsPerYear,
        "weeks": ceiling.weeksPerYear, "allowance": allowance,
      ])
  }

  var steps: [Figure] { [gap] }
}
