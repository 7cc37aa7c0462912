package import Evidence

/// A price or a rent held against an income (method 4, ratios).
package struct IncomeRatio: Calculation {
  let product: HousingProduct
  /// The price, or the rent of a year.
  let cost: Figure
  let budget: Budget
  let place: Place

  package init(_ product: HousingProduct, cost: Figure, budget: Budget, at place: Place) {
    self.product = product
    self.cost = cost
    self.budget = budget
    self.place = place
  }

  /// The price as so many years of income; the rent as a part of it.
  package var ratio: Figure {
    let isPrice = cost.unit == .pounds
    return .derived(
      product.id("to-income.\(budget.key.rawValue)"),
      "\(product.label), against \(budget.key.label.lowercased())",
      isPrice ? .priceToIncome : .share, at: place, in: cost.period, "cost / income",
      ["cost": cost, "income": budget.income])
  }

  package var steps: [Figure] { [ratio] }
}
