import Evidence

/// How old the oldest income is that costs are held against, and whether that is too old (method 4, edge cases).
///
/// Counted in calendar years, as the age of every dataset is.
struct IncomeAge: Calculation {
  enum Outcome: String, CaseIterable, Sendable {
    case recent
    case old
    case notAssessed = "not-assessed"
  }

  /// The year that the income was measured.
  let measured: Figure
  let baseDate: Figure
  /// The most years that are not too old.
  let limit: Figure

  var age: Figure {
    .derived(
      FigureID("income.age"), "Years since the incomes were measured", .years,
      at: measured.place, in: measured.period, "floor(base_date) - measured",
      ["base_date": baseDate, "measured": measured])
  }

  var steps: [Figure] { [age] }

  var finding: Finding {
    guard let years = age.value, let most = limit.value else { return Self.notAssessed }
    return Self.finding(
      years > most ? .old : .recent, deciding: [age], limit: most, distance: years - most)
  }

  static var notAssessed: Finding {
    finding(.notAssessed, deciding: [], limit: nil, distance: nil)
  }

  private static func finding(
    _ outcome: Outcome, deciding: [Figure], limit: Double?, distance: Double?
  ) -> Finding {
    Finding(
      "income.age", "Are the incomes recent enough to hold costs against?", outcome,
      deciding: deciding, threshold: limit, distance: distance, unit: .years)
  }
}

extension Working {
  /// Records how old the oldest income of households is among those that costs are held against.
  mutating func assessIncomeAge() {
    let incomes = budgets.filter(\.key.isHouseholdIncome).map(\.income)
    let oldest = incomes.filter { $0.period != nil }
      .min { ($0.period?.lastYear ?? 0) < ($1.period?.lastYear ?? 0) }
    guard let oldest, let baseDate else {
      ledger.record(IncomeAge.notAssessed)
      return
    }
    let age = IncomeAge(
      measured: given(yearMeasured(oldest)), baseDate: given(baseDate),
      limit: parameter("incomes.age-maximum"))
    record(age)
    ledger.record(age.finding)
  }

  /// The year of an income, known as the income is; of a mean as the first of those that it is the mean of.
  private func yearMeasured(_ income: Figure) -> Figure {
    var known = income
    while case .derived(let working) = known.basis,
      let input = working.inputs.first?.figures.first.flatMap({ ledger.figures[$0] })
    { known = input }
    return Figure(
      FigureID("area.income-year"), "Year of the oldest income that costs are held against",
      Quantity(Double(income.period?.lastYear ?? 0)), .calendarYear, at: income.place,
      in: income.period, basis: known.basis)
  }
}
