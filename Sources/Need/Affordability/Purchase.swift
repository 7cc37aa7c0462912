package import Evidence

/// A home bought with a deposit and a loan (method 5.1).
package struct Purchase: AffordabilityThreshold {
  package let product: HousingProduct
  package let place: Place
  package let source: Figure
  let terms: LendingTerms

  package init(_ product: HousingProduct, at place: Place, price: Figure, terms: LendingTerms) {
    self.product = product
    self.place = place
    self.source = price
    self.terms = terms
  }

  package var price: Figure { step("price", "price", .pounds, "price", ["price": source]) }

  package var purchaseDeposit: Figure {
    step(
      "deposit", "deposit", .pounds, "price * deposit_share",
      ["price": price, "deposit_share": terms.depositShare])
  }

  package var loan: Figure {
    step(
      "loan", "loan", .pounds, "price - deposit", ["price": price, "deposit": purchaseDeposit])
  }

  package var incomeRequired: Figure {
    step(
      "income-required", "income required", .poundsPerYear, "loan / loan_to_income",
      ["loan": loan, "loan_to_income": terms.loanToIncome])
  }

  package var deposit: Figure? { purchaseDeposit }
  package var steps: [Figure] { [price, purchaseDeposit, loan, incomeRequired] }
}
