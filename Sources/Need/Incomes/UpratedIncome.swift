package import Evidence

/// An income of some years ago, brought forward at the rate of earnings (method 4, uprating; optional).
///
/// Shown beside the income as published, never instead of it.
package struct UpratedIncome: Calculation {
  let income: Figure
  /// Median full-time earnings of residents of the authority, in the income's year and now.
  let earningsThen: Figure
  let earningsNow: Figure

  package init(income: Figure, earningsThen: Figure, earningsNow: Figure) {
    self.income = income
    self.earningsThen = earningsThen
    self.earningsNow = earningsNow
  }

  package var uprated: Figure {
    .derived(
      FigureID("\(income.id.stem).uprated"), "\(income.label), uprated", .poundsPerYear,
      at: income.place, in: earningsNow.period, "income * earnings_now / earnings_then",
      ["income": income, "earnings_now": earningsNow, "earnings_then": earningsThen])
  }

  package var steps: [Figure] { [uprated] }
}
