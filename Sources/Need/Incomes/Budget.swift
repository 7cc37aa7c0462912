package import Evidence

/// An income that a household might have, against which the cost of homes is held (method 4).
///
/// Earnings are not household income, and the names say which is which (C-3).
package struct Budget: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    case mean
    case median
    case lowerQuartile = "lower-quartile"
    case oneLowerQuartileEarner = "one-lower-quartile-earner"
    case twoLowerQuartileEarners = "two-lower-quartile-earners"
    case oneMedianEarner = "one-median-earner"

    /// Whether it is what a household receives, not what one person earns.
    package var isHouseholdIncome: Bool {
      switch self {
      case .mean, .median, .lowerQuartile: true
      default: false
      }
    }

    /// As a table's heading.
    package var label: String {
      switch self {
      case .mean: "Mean household income"
      case .median: "Median household income"
      case .lowerQuartile: "Lower quartile household income"
      case .oneLowerQuartileEarner: "One lower quartile earner"
      case .twoLowerQuartileEarners: "Two lower quartile earners"
      case .oneMedianEarner: "One median earner"
      }
    }

    /// How the names of verdicts end: `mean-income`, `one-median-earner`.
    package var verdictName: String { isHouseholdIncome ? "\(rawValue)-income" : rawValue }
  }

  package var key: Key
  package var income: Figure

  package init(_ key: Key, _ income: Figure) {
    self.key = key
    self.income = income
  }
}

/// The budgets there are where only the earnings of one person are published (method 4).
package struct EarnerBudgets: Calculation {
  let lowerQuartile: Figure?
  let median: Figure?

  package init(lowerQuartile: Figure?, median: Figure?) {
    self.lowerQuartile = lowerQuartile
    self.median = median
  }

  package var twoLowerQuartileEarners: Figure? {
    lowerQuartile.map { earnings in
      .derived(
        FigureID("income.two-lower-quartile-earners"), "Earnings of two lower quartile earners",
        .poundsPerYear, at: earnings.place, in: earnings.period, "earnings + earnings",
        ["earnings": earnings])
    }
  }

  package var steps: [Figure] { [twoLowerQuartileEarners].compactMap { $0 } }

  /// One lower quartile earner, two, and one median earner; those that are known.
  package var budgets: [Budget] {
    [
      lowerQuartile.map { Budget(.oneLowerQuartileEarner, $0) },
      twoLowerQuartileEarners.map { Budget(.twoLowerQuartileEarners, $0) },
      median.map { Budget(.oneMedianEarner, $0) },
    ].compactMap { $0 }.filter { $0.income.value != nil }
  }
}
