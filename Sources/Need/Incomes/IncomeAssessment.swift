import Evidence

extension Working {
  /// Incomes, how they are spread, and whether their sources agree (method 4).
  mutating func assessIncomes() {
    let lowerQuartile = areaOrAuthority("income.lower-quartile")
    let median = areaOrAuthority("income.median")
    let mean = areaOrAuthority("income.mean")
    assessEarners()
    assessIncomeAge()
    assessUprating(of: [mean, median, lowerQuartile].compactMap { $0 })
    ledger.record(IncomeBasis.finding(budgets))
    guard let income = incomeDistribution else {
      ledger.record(IncomeSources.notAssessed)
      return
    }
    if case .quantile(_, let deviate) = income.anchor { ledger.record(deviate) }
    record(income)
    guard let mean, case .quantile = income.anchor else {
      ledger.record(IncomeSources.notAssessed)
      return
    }
    let sources = IncomeSources(
      mean: mean, modelledMean: income.modelledMean,
      tolerance: parameter("incomes.sources-tolerance"))
    record(sources)
    ledger.record(sources.finding)
  }

  /// The distribution of household incomes, where two points of it are published.
  var incomeDistribution: LogNormalIncome? {
    guard let median = areaOrAuthority("income.median"), median.value != nil else { return nil }
    if let quartile = areaOrAuthority("income.lower-quartile"), quartile.value != nil,
      quartile.place == median.place
    {
      let deviate = NormalDeviate.figure(0.25, named: "lower-quartile", at: area)
      return LogNormalIncome(median: median, anchor: .quantile(quartile, deviate: deviate))
    }
    guard let mean = areaOrAuthority("income.mean"), let most = mean.value,
      let middle = median.value, most > middle, mean.place == median.place
    else { return nil }
    return LogNormalIncome(median: median, anchor: .mean(mean))
  }

  /// The incomes that costs are held against: of households or, where none are published, of earners.
  package var budgets: [Budget] {
    let households = [Budget.Key.mean, .median, .lowerQuartile].compactMap { key in
      areaOrAuthority("income.\(key.rawValue)").map { Budget(key, $0) }
    }.filter { $0.income.value != nil }
    return households.isEmpty ? earnerBudgets.budgets : households
  }

  private var earnerBudgets: EarnerBudgets {
    EarnerBudgets(
      lowerQuartile: areaOrAuthority("earnings.lower-quartile"),
      median: areaOrAuthority("earnings.median"))
  }

  private mutating func assessEarners() {
    guard budgets.contains(where: { !$0.key.isHouseholdIncome }) else { return }
    record(earnerBudgets)
  }

  private mutating func assessUprating(of incomes: [Figure]) {
    for income in incomes where income.place.isArea {
      guard let now = ledger.latestKnown("earnings.median", at: Place.authority),
        let then = ledger["earnings.median", income.period, at: Place.authority],
        then.period != now.period
      else { continue }
      record(UpratedIncome(income: income, earningsThen: then, earningsNow: now))
    }
  }
}

/// What the incomes of a report are.
enum IncomeBasis: String, CaseIterable {
  case households
  case earners
  case none

  static func finding(_ budgets: [Budget]) -> Finding {
    let outcome: IncomeBasis =
      budgets.isEmpty ? .none : budgets.allSatisfy(\.key.isHouseholdIncome) ? .households : .earners
    return Finding(
      "income.basis", "Are there household incomes to hold costs against?", outcome,
      deciding: budgets.map(\.income))
  }
}
