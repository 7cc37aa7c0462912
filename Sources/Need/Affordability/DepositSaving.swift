package import Evidence

/// The years it takes to save a deposit (method 5.12).
package struct DepositSaving: Calculation {
  let product: HousingProduct
  let deposit: Figure
  let budget: Budget
  /// The part of gross income that is saved.
  let savingRate: Figure

  package init(_ product: HousingProduct, deposit: Figure, budget: Budget, savingRate: Figure) {
    self.product = product
    self.deposit = deposit
    self.budget = budget
    self.savingRate = savingRate
  }

  package var years: Figure {
    .derived(
      product.id("years-to-save.\(budget.key.rawValue)"),
      "\(product.label): years to save the deposit, \(budget.key.label.lowercased())", .years,
      at: deposit.place, in: deposit.period, "deposit / (income * saving_rate)",
      ["deposit": deposit, "income": budget.income, "saving_rate": savingRate])
  }

  package var steps: [Figure] { [years] }
}
