package import Evidence

/// A rent by the week, as social landlords charge it (methods 5.7, 5.8a).
package struct WeeklyRent: AffordabilityThreshold {
  package let product: HousingProduct
  package let place: Place
  package let source: Figure
  let weeksPerYear: Figure
  let rule: RentRule

  package init(
    _ product: HousingProduct, at place: Place, rent: Figure, weeksPerYear: Figure, rule: RentRule
  ) {
    self.product = product
    self.place = place
    self.source = rent
    self.weeksPerYear = weeksPerYear
    self.rule = rule
  }

  package var weeklyRent: Figure {
    step("weekly-rent", "rent a week", .poundsPerWeek, "rent", ["rent": source])
  }

  package var annualRent: Figure {
    step(
      "annual-rent", "rent a year", .poundsPerYear, "weekly_rent * weeks_per_year",
      ["weekly_rent": weeklyRent, "weeks_per_year": weeksPerYear])
  }

  package var incomeRequired: Figure {
    let (formula, inputs) = rule.income(for: annualRent)
    return step("income-required", "income required", .poundsPerYear, formula, inputs)
  }

  package var steps: [Figure] { [weeklyRent, annualRent, incomeRequired] }
}
