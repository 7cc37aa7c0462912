import Evidence
import Need

/// The income required under other terms of lending and of renting.
enum SensitivityTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "sensitivity-purchase": purchase, "sensitivity-rent": rent,
  ]

  /// A row a multiple of income, a column a deposit.
  private static func purchase(_ telling: Telling) -> TableContent? {
    let parameters = telling.working.parameters
    guard parameters.names.contains("affordability.loan-to-income-tested") else { return nil }
    let deposits = parameters.list("affordability.deposit-shares-tested")
    var grid = Grid(
      rowLabel: "Loan",
      columns: deposits.map {
        Grid.Column(label: "Deposit of \(Display.percent($0.value ?? 0, decimals: 0))")
      })
    for loan in parameters.list("affordability.loan-to-income-tested") {
      grid.row(
        "\(loan.display) times income",
        deposits.map { SensitivityGrid.purchaseID(loanToIncome: loan, depositShare: $0) })
    }
    return grid.content(telling.ledger)
  }

  /// A row a share of income spent on rent.
  private static func rent(_ telling: Telling) -> TableContent? {
    let parameters = telling.working.parameters
    guard parameters.names.contains("affordability.rent-shares-tested") else { return nil }
    var grid = Grid(
      rowLabel: "Rent as a share of income", columns: [Grid.Column(label: "Income required")])
    for share in parameters.list("affordability.rent-shares-tested") {
      let percent = Display.number((share.value ?? 0) * 100)
      grid.row("\(percent)%", [FigureID("affordability.grid.rent.share-\(percent)")])
    }
    return grid.content(telling.ledger)
  }
}
