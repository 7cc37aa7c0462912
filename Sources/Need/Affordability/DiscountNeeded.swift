package import Evidence

/// The discount at which an income could buy a new home, rounded up to a discount that is offered (method 5.4).
package struct DiscountNeeded: Calculation {
  let type: SaleType
  let price: Figure
  let budget: Budget
  let terms: LendingTerms
  /// The step of discounts: they are offered in multiples of it.
  let step: Figure
  let place: Place

  package init(
    for type: SaleType, price: Figure, budget: Budget, terms: LendingTerms, step: Figure,
    at place: Place
  ) {
    self.type = type
    self.price = price
    self.budget = budget
    self.terms = terms
    self.step = step
    self.place = place
  }

  /// The price that the income can pay, deposit included.
  package var priceReached: Figure {
    derived(
      "price-reached", "price within reach", .pounds,
      "income * loan_to_income / (1 - deposit_share)",
      [
        "income": budget.income, "loan_to_income": terms.loanToIncome,
        "deposit_share": terms.depositShare,
      ])
  }

  /// The part of the price that is out of reach; nothing where the whole price is within it.
  package var unrounded: Figure {
    derived(
      "unrounded", "discount needed, unrounded", .share, "max(0, 1 - price_reached / price)",
      ["price_reached": priceReached, "price": price])
  }

  package var discount: Figure {
    derived(
      nil, "discount needed", .share, "ceil(unrounded / step) * step",
      ["unrounded": unrounded, "step": step])
  }

  package var steps: [Figure] { [priceReached, unrounded, discount] }

  private func derived(
    _ word: String?, _ words: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    let stem = "affordability.discount-needed.\(type.rawValue).\(budget.key.rawValue)"
    return .derived(
      FigureID(word.map { "\(stem).\($0)" } ?? stem),
      "New \(type.noun), \(budget.key.label.lowercased()): \(words)", unit, at: place,
      in: price.period, formula, inputs)
  }
}
