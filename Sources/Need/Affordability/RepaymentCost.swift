package import Evidence

/// The income that buying takes, judged by what the loan costs each year (method 5.2).
///
/// A variant of the loan over income: it follows the rate of interest, which lenders' multiples do not.
package struct RepaymentCost: Calculation {
  /// The terms of a repayment loan.
  package struct Terms: Sendable {
    package var loanShare: Figure
    /// The nominal rate of interest of a year.
    package var interest: Figure
    package var years: Figure
    package var paymentsPerYear: Figure

    package init(loanShare: Figure, interest: Figure, years: Figure, paymentsPerYear: Figure) {
      self.loanShare = loanShare
      self.interest = interest
      self.years = years
      self.paymentsPerYear = paymentsPerYear
    }
  }

  let stem: String
  let price: Figure
  /// Payments of a year, as a part of the price.
  let costRate: Figure
  let shareOfIncome: Figure

  package init(_ stem: String, price: Figure, costRate: Figure, shareOfIncome: Figure) {
    self.stem = stem
    self.price = price
    self.costRate = costRate
    self.shareOfIncome = shareOfIncome
  }

  package var annualCost: Figure {
    .derived(
      FigureID("\(stem).annual-cost"), "Payments a year", .poundsPerYear, at: price.place,
      in: price.period, "price * cost_rate", ["price": price, "cost_rate": costRate])
  }

  package var incomeRequired: Figure {
    .derived(
      FigureID("\(stem).income-required"), "Income required for the payments", .poundsPerYear,
      at: price.place, in: price.period, "annual_cost / share_of_income",
      ["annual_cost": annualCost, "share_of_income": shareOfIncome])
  }

  package var steps: [Figure] { [annualCost, incomeRequired] }
}

extension RepaymentCost.Terms {
  /// What a loan on these terms costs each year for each pound of the price.
  ///
  /// - Parameter stem: how the names of the steps begin.
  /// - Returns: the rate of each payment, the number of payments, and the cost.
  package func costRate(named stem: String) -> [Figure] {
    let rate = Figure.derived(
      FigureID("\(stem).payment-rate"), "Interest for each payment", .share, at: interest.place,
      "interest / payments_per_year",
      ["interest": interest, "payments_per_year": paymentsPerYear])
    let payments = Figure.derived(
      FigureID("\(stem).payments"), "Number of payments", .number, at: interest.place,
      "payments_per_year * years", ["payments_per_year": paymentsPerYear, "years": years])
    let cost = Figure.derived(
      FigureID("\(stem).cost-rate"), "Payments a year for each pound of the price", .sharePerYear,
      at: interest.place,
      "loan_share * payments_per_year * rate / (1 - (1 + rate) ^ (0 - payments))",
      [
        "loan_share": loanShare, "payments_per_year": paymentsPerYear, "rate": rate,
        "payments": payments,
      ])
    return [rate, payments, cost]
  }
}
