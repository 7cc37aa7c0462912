package import Evidence

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Household incomes modelled as lognormal, because only two points of their distribution are published (method 4c).
///
/// Everything worked out from it is modelled, and a report says so.
package struct LogNormalIncome: Calculation {
  /// What the spread is worked out from, beside the median.
  package enum Anchor: Sendable {
    /// An income below which a known share of households lies; the deviate of that share.
    case quantile(Figure, deviate: Figure)
    /// The mean.
    case mean(Figure)
  }

  let median: Figure
  let anchor: Anchor

  package init(median: Figure, anchor: Anchor) {
    self.median = median
    self.anchor = anchor
  }

  /// The standard deviation of the logarithm of income.
  package var sigma: Figure {
    switch anchor {
    case .quantile(let income, let deviate):
      derived(
        "income.sigma", "Spread of incomes", .number, "ln(income / median) / deviate",
        ["income": income, "median": median, "deviate": deviate])
    case .mean(let mean):
      derived(
        "income.sigma", "Spread of incomes", .number, "sqrt((1 + 1) * ln(mean / median))",
        ["mean": mean, "median": median])
    }
  }

  package var modelledMean: Figure {
    derived(
      "income.modelled-mean", "Mean household income, modelled", .poundsPerYear,
      "median * exp(sigma ^ (1 + 1) / (1 + 1))", ["median": median, "sigma": sigma])
  }

  package var steps: [Figure] { [sigma, modelledMean] }

  /// The share of households whose income is below a threshold.
  ///
  /// - Parameters:
  ///   - threshold: pounds a year.
  ///   - id: the name of the share.
  ///   - label: what a reader calls it.
  /// - Returns: a share, modelled.
  package func shareBelow(_ threshold: Figure, _ id: FigureID, _ label: String) -> Figure {
    .derived(
      id, label, .share, at: median.place, in: median.period,
      "normal_cdf(ln(threshold / median) / sigma)",
      ["threshold": threshold, "median": median, "sigma": sigma])
  }

  private func derived(
    _ stem: String, _ label: String, _ unit: Quantity.Unit, _ formula: String,
    _ inputs: KeyValuePairs<String, any FormulaArgument>
  ) -> Figure {
    .derived(
      FigureID(stem), label, unit, at: median.place, in: median.period, formula, inputs)
  }
}

extension LogNormalIncome {
  /// The median and the spread of a lognormal distribution through any two of its points (method 4).
  ///
  /// - Parameters:
  ///   - first: an income and the share of households below it.
  ///   - second: another.
  /// - Returns: the median in the incomes' unit, and the standard deviation of the logarithm.
  package static func through(
    _ first: (income: Double, share: Double), _ second: (income: Double, share: Double)
  ) -> (median: Double, sigma: Double) {
    let (low, high) = (NormalDeviate.of(first.share), NormalDeviate.of(second.share))
    let sigma = (log(second.income) - log(first.income)) / (high - low)
    return (exp(log(first.income) - low * sigma), sigma)
  }
}
