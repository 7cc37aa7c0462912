import Evidence

extension Working {
  /// Rents by the national formula, size by size, for the area or its authority (method 5.8b).
  mutating func assessFormulaRents() {
    guard let earnings = areaOrAuthority("formula-rent.county-earnings") else { return }
    let constants = FormulaRent.Constants(
      averageRent: parameter("formula-rent.average-rent"),
      averageEarnings: parameter("formula-rent.average-earnings"),
      averageValue: parameter("formula-rent.average-value"),
      earningsShare: parameter("formula-rent.earnings-share"))
    let weights = parameterMap("formula-rent.bedroom-weights")
    let rises = parameterMap("formula-rent.rises").filter { key, _ in
      Int(key.prefix { $0 != "-" }).map { $0 <= financialYear } ?? false
    }
    for size in RentSize.selfContained {
      guard let value = areaOrAuthority("formula-rent.value-1999.\(size.rawValue)"),
        let weight = weights.first(where: { $0.key == size.rawValue })
      else { continue }
      record(
        FormulaRent(
          size, at: value.place, value: value, countyEarnings: earnings,
          bedroomWeight: weight.figure,
          constants: constants, rises: rises.map(\.figure)))
    }
  }

  /// The year in which the financial year of the base date began.
  private var financialYear: Int {
    switch times.base {
    case .month(let year, let month)?:
      month >= Int(parameters["formula-rent.first-month"].value ?? 1) ? year : year - 1
    case let period?: period.lastYear
    case nil: times.populationBase
    }
  }
}

extension Working {
  /// The income that a formula rent takes, size by size (method 5.8b).
  mutating func assessFormulaRentIncomes() {
    for size in RentSize.selfContained {
      guard let rent = ledger.latestKnown("formula-rent.\(size.rawValue)") else { continue }
      record(
        FormulaRentIncome(
          size: size, rent: rent, weeksPerYear: parameter("affordability.weeks-per-year"),
          rentShare: parameter("affordability.rent-share")))
    }
  }
}

/// The income that a formula rent takes.
struct FormulaRentIncome: Calculation {
  let size: RentSize
  let rent: Figure
  let weeksPerYear: Figure
  let rentShare: Figure

  var income: Figure {
    .derived(
      FigureID("formula-rent.\(size.rawValue).income-required"),
      "Income required for the formula rent, \(size.label.lowercased())", .poundsPerYear,
      at: rent.place, in: rent.period, "weeks * rent / share",
      ["weeks": weeksPerYear, "rent": rent, "share": rentShare])
  }

  var steps: [Figure] { [income] }
}
