package import Evidence

/// A part of a new home bought with a deposit and a loan, and rent on the rest (method 5.5).
///
/// The deposit is a part of the share that is bought, not of the whole home (C-50).
package struct SharedOwnership: AffordabilityThreshold {
  package let product: HousingProduct
  package let place: Place
  package let source: Figure
  let share: Figure
  /// The rent of a year, as a part of the value that is not bought.
  let rentRate: Figure
  let terms: LendingTerms
  let rentRule: RentRule

  package init(
    _ product: HousingProduct, at place: Place, price: Figure, share: Figure, rentRate: Figure,
    terms: LendingTerms, rentRule: RentRule
  ) {
    self.product = product
    self.place = place
    self.source = price
    self.share = share
    self.rentRate = rentRate
    self.terms = terms
    self.rentRule = rentRule
  }

  package var fullPrice: Figure {
    step("full-price", "price of a new home", .pounds, "price", ["price": source])
  }

  package var sharePrice: Figure {
    step(
      "share-price", "price of the share", .pounds, "full_price * share",
      ["full_price": fullPrice, "share": share])
  }

  package var shareDeposit: Figure {
    step(
      "deposit", "deposit", .pounds, "share_price * deposit_share",
      ["share_price": sharePrice, "deposit_share": terms.depositShare])
  }

  package var loan: Figure {
    step(
      "loan", "loan", .pounds, "share_price - deposit",
      ["share_price": sharePrice, "deposit": shareDeposit])
  }

  package var loanIncome: Figure {
    step(
      "loan-income", "income the loan takes", .poundsPerYear, "loan / loan_to_income",
      ["loan": loan, "loan_to_income": terms.loanToIncome])
  }

  package var unsoldPrice: Figure {
    step(
      "unsold-price", "value not bought", .pounds, "full_price - share_price",
      ["full_price": fullPrice, "share_price": sharePrice])
  }

  package var annualRent: Figure {
    step(
      "annual-rent", "rent a year", .poundsPerYear, "unsold_price * rent_rate",
      ["unsold_price": unsoldPrice, "rent_rate": rentRate])
  }

  package var rentIncome: Figure {
    let (formula, inputs) = rentRule.income(for: annualRent)
    return step("rent-income", "income the rent takes", .poundsPerYear, formula, inputs)
  }

  package var incomeRequired: Figure {
    step(
      "income-required", "income required", .poundsPerYear, "loan_income + rent_income",
      ["loan_income": loanIncome, "rent_income": rentIncome])
  }

  package var deposit: Figure? { shareDeposit }

  package var steps: [Figure] {
    [
      fullPrice, sharePrice, shareDeposit, loan, loanIncome, unsoldPrice, annualRent, rentIncome,
      incomeRequired,
    ]
  }
}
