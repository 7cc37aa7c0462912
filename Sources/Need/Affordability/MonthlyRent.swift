package import Evidence

/// A rent by the month: a private rent, or a part of one (methods 5.3, 5.6, 5.7).
package struct MonthlyRent: AffordabilityThreshold {
  package let product: HousingProduct
  package let place: Place
  package let source: Figure
  /// The part of the market rent that is charged; nil for the market rent itself.
  let shareOfMarket: Figure?
  let rule: RentRule

  package init(
    _ product: HousingProduct, at place: Place, marketRent: Figure, shareOfMarket: Figure? = nil,
    rule: RentRule
  ) {
    self.product = product
    self.place = place
    self.source = marketRent
    self.shareOfMarket = shareOfMarket
    self.rule = rule
  }

  package var monthlyRent: Figure {
    guard let shareOfMarket else {
      return step(
        "monthly-rent", "rent a month", .poundsPerMonth, "market_rent", ["market_rent": source])
    }
    return step(
      "monthly-rent", "rent a month", .poundsPerMonth, "market_rent * share_of_market",
      ["market_rent": source, "share_of_market": shareOfMarket])
  }

  package var annualRent: Figure {
    step(
      "annual-rent", "rent a year", .poundsPerYear, "monthly_rent * months_per_year",
      ["monthly_rent": monthlyRent, "months_per_year": Figure.monthsPerYear])
  }

  package var incomeRequired: Figure {
    let (formula, inputs) = rule.income(for: annualRent)
    return step("income-required", "income required", .poundsPerYear, formula, inputs)
  }

  package var steps: [Figure] { [monthlyRent, annualRent, incomeRequired] }
}
