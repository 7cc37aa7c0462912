package import Evidence

/// The income required under other terms than the report's own (method 5.14; C-10).
package struct SensitivityGrid: Calculation {
  let place: Place
  /// The lower quartile price.
  let price: Figure?
  /// The rent of a year for two bedrooms.
  let annualRent: Figure?
  let loanToIncome: [Figure]
  let depositShares: [Figure]
  let rentShares: [Figure]

  package init(
    at place: Place, price: Figure?, annualRent: Figure?, loanToIncome: [Figure],
    depositShares: [Figure], rentShares: [Figure]
  ) {
    self.place = place
    self.price = price
    self.annualRent = annualRent
    self.loanToIncome = loanToIncome
    self.depositShares = depositShares
    self.rentShares = rentShares
  }

  package var purchases: [Figure] {
    guard let price else { return [] }
    return loanToIncome.flatMap { loan in
      depositShares.map { deposit in purchase(price, loan, deposit) }
    }
  }

  package var rents: [Figure] {
    guard let annualRent else { return [] }
    return rentShares.map { share in
      .derived(
        FigureID("affordability.grid.rent.share-\(share.wholePercent)"),
        "Income required for the rent of two bedrooms, at \(share.display) of income",
        .poundsPerYear, at: place, in: annualRent.period, "annual_rent / rent_share",
        ["annual_rent": annualRent, "rent_share": share])
    }
  }

  package var steps: [Figure] { purchases + rents }

  /// The name of the figure for a loan and a deposit: `affordability.grid.purchase.loan-3-5.deposit-10`.
  package static func purchaseID(loanToIncome: Figure, depositShare: Figure) -> FigureID {
    let loan = Display.number(loanToIncome.value ?? 0, decimals: 1)
      .split(separator: ".").joined(separator: "-")
    return FigureID("affordability.grid.purchase.loan-\(loan).deposit-\(depositShare.wholePercent)")
  }

  private func purchase(_ price: Figure, _ loan: Figure, _ deposit: Figure) -> Figure {
    .derived(
      Self.purchaseID(loanToIncome: loan, depositShare: deposit),
      "Income required at the lower quartile price, \(loan.display) times income, "
        + "\(deposit.display) deposit",
      .poundsPerYear, at: place, in: price.period, "price * (1 - deposit_share) / loan_to_income",
      ["price": price, "deposit_share": deposit, "loan_to_income": loan])
  }
}
