package import Evidence

/// A new home sold below its market price for good: a First Home or another discounted sale (method 5.4).
package struct DiscountedPurchase: AffordabilityThreshold {
  package let product: HousingProduct
  package let place: Place
  package let source: Figure
  let discount: Figure
  let terms: LendingTerms

  package init(
    _ product: HousingProduct, at place: Place, price: Figure, discount: Figure,
    terms: LendingTerms
  ) {
    self.product = product
    self.place = place
    self.source = price
    self.discount = discount
    self.terms = terms
  }

  package var fullPrice: Figure {
    step("full-price", "price of a new home", .pounds, "price", ["price": source])
  }

  package var discountedPrice: Figure {
    step(
      "discounted-price", "price after the discount", .pounds, "full_price * (1 - discount)",
      ["full_price": fullPrice, "discount": discount])
  }

  package var purchaseDeposit: Figure {
    step(
      "deposit", "deposit", .pounds, "discounted_price * deposit_share",
      ["discounted_price": discountedPrice, "deposit_share": terms.depositShare])
  }

  package var loan: Figure {
    step(
      "loan", "loan", .pounds, "discounted_price - deposit",
      ["discounted_price": discountedPrice, "deposit": purchaseDeposit])
  }

  package var incomeRequired: Figure {
    step(
      "income-required", "income required", .poundsPerYear, "loan / loan_to_income",
      ["loan": loan, "loan_to_income": terms.loanToIncome])
  }

  package var deposit: Figure? { purchaseDeposit }

  package var steps: [Figure] {
    [fullPrice, discountedPrice, purchaseDeposit, loan, incomeRequired]
  }
}
