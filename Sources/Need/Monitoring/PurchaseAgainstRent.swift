import Evidence

/// What buying and renting at entry level cost a household of a place each year, and what income each takes (method 11).
///
/// Judged by the part of income that the payments may take, which is the same for both.
///
/// - SeeAlso: method 5.2 and 5.3; Southend Housing Topic Paper, 2019, Table 9.
struct PurchaseAgainstRent: Calculation {
  let place: Place
  /// The lower quartile price, and the yearly payments on it as published.
  let price: Figure?
  let purchaseCost: Figure?
  /// The lower quartile rent of a month.
  let rent: Figure?
  let shareOfIncome: Figure
  let monthsPerYear: Figure

  var costRate: Figure? {
    guard let price, let purchaseCost else { return nil }
    return step(
      "purchase.cost-rate", "Payments a year for each pound of the price", .sharePerYear,
      purchaseCost, "cost / price", ["cost": purchaseCost, "price": price])
  }

  var purchaseIncome: Figure? {
    purchaseCost.map {
      step(
        "purchase.income-required", "Income required to buy, by the payments", .poundsPerYear, $0,
        "cost / share_of_income", ["cost": $0, "share_of_income": shareOfIncome])
    }
  }

  var rentCost: Figure? {
    rent.map {
      step(
        "rent.annual-cost", "Lower quartile rent of a year", .poundsPerYear, $0, "rent * months",
        ["rent": $0, "months": monthsPerYear])
    }
  }

  var rentIncome: Figure? {
    rentCost.map {
      step(
        "rent.income-required", "Income required to rent", .poundsPerYear, $0,
        "cost / share_of_income", ["cost": $0, "share_of_income": shareOfIncome])
    }
  }

  var steps: [Figure] {
    [costRate, purchaseIncome, rentCost, rentIncome].compactMap(\.self)
  }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ basis: Figure, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("entry-level.\(word)", at: place.key), label, unit, at: place, in: basis.period,
      formula, inputs)
  }
}

/// The lognormal distribution through two published points: incomes, and the shares of households below them.
///
/// - SeeAlso: method 4c.
struct IncomeThroughTwoPoints: Calculation {
  let lower: Figure
  let upper: Figure
  /// The normal deviates of the two shares.
  let lowerDeviate: Figure
  let upperDeviate: Figure

  var sigma: Figure {
    step(
      "sigma", "Spread of incomes, fitted", .number,
      "ln(upper / lower) / (upper_deviate - lower_deviate)",
      [
        "upper": upper, "lower": lower, "upper_deviate": upperDeviate,
        "lower_deviate": lowerDeviate,
      ])
  }

  var median: Figure {
    step(
      "median", "Median household income, fitted", .poundsPerYear,
      "lower * exp(0 - lower_deviate * sigma)",
      ["lower": lower, "lower_deviate": lowerDeviate, "sigma": sigma])
  }

  var steps: [Figure] { [sigma, median] }

  private func step(
    _ word: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID("income.fitted.\(word)", at: lower.place.key), label, unit, at: lower.place,
      in: lower.period, formula, inputs)
  }
}
