import DocumentModel
import Evidence
import Need

/// Charts of affordability.
enum AffordabilityCharts {
  static let makers: [String: Exhibits.ChartMaker] = ["thresholds": thresholds]

  /// A bar a product for the income required, a second for the deposit, and a line for each income.
  private static func thresholds(_ telling: Telling) -> ChartContent? {
    let products = MainThresholds(telling.working).charted.filter {
      $0.incomeRequired.value != nil
    }
    guard products.count > 1 else { return nil }
    let deposits = products.map { $0.deposit ?? noDeposit($0) }
    let budgets = telling.working.budgets
    return ChartContent(
      kind: .bars, categoryLabel: "Tenure", categories: products.map(\.product.label),
      series: [
        Chart.Series("Income required", products.map { Value($0.incomeRequired) }),
        Chart.Series("Deposit", deposits.map { Value($0) }),
      ],
      benchmarks: budgets.map { Chart.Benchmark($0.key.label, Value($0.income)) },
      figures: products.map(\.incomeRequired) + products.compactMap(\.deposit)
        + budgets.map(\.income))
  }

  /// Renting takes no deposit that the method counts.
  private static func noDeposit(_ product: any AffordabilityThreshold) -> Figure {
    Figure(
      product.product.id("deposit"), "\(product.product.label): deposit",
      .missing(.notApplicable, "a rent takes no deposit towards a purchase"), .pounds,
      at: product.place, basis: product.incomeRequired.basis)
  }
}
