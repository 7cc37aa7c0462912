package import Evidence

/// What a buyer pays down and what a lender lends (method 5.0).
package struct LendingTerms: Sendable {
  /// The part of the price that the buyer has saved.
  package var depositShare: Figure
  /// The loan over the yearly income.
  package var loanToIncome: Figure

  package init(depositShare: Figure, loanToIncome: Figure) {
    self.depositShare = depositShare
    self.loanToIncome = loanToIncome
  }
}

/// How the income that a rent takes is found from the rent (method 5.0).
package enum RentRule: Sendable {
  /// Rent takes no more than this part of gross income.
  case shareOfIncome(Figure)
  /// Income is the rent so many times over: a rounding of the above in a published study.
  case multiplier(Figure)

  /// The formula for the income that a yearly rent takes, and the figure it names.
  func income(for annualRent: Figure) -> (String, KeyValuePairs<String, any FormulaArgument>) {
    switch self {
    case .shareOfIncome(let share):
      ("annual_rent / rent_share", ["annual_rent": annualRent, "rent_share": share])
    case .multiplier(let times):
      ("annual_rent * multiplier", ["annual_rent": annualRent, "multiplier": times])
    }
  }
}
