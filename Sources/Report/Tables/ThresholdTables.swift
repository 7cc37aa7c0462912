import DocumentModel
import Evidence
import Need

/// The tables of thresholds: what each product costs, the income it takes, and who has it.
enum ThresholdTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "thresholds": thresholds, "deposits": deposits, "discounts": discounts,
  ]

  /// A row a product: the loan or the rent, the income required, and a verdict for each income; without incomes, whether
  /// policy lets it be offered, if there is one that it does not.
  private static func thresholds(_ telling: Telling) -> TableContent? {
    let products = MainThresholds(telling.working).all
    let budgets = telling.working.budgets
    guard products.contains(where: { $0.incomeRequired.value != nil }) else { return nil }
    var columns: [Table.Column] = [
      .words("Tenure"), Table.Column("Loan"), Table.Column("Rent", unit: "a year"),
      Table.Column("Income required", unit: "a year"),
    ]
    columns += budgets.map {
      .words("Within reach of \($0.key.label.uncapitalised) (\($0.income.display))")
    }
    let showsOffers =
      budgets.isEmpty && products.contains { isOffered(telling, $0.product) == false }
    if showsOffers { columns.append(.words("Within the limits of policy")) }
    let rows = products.map { product in
      Table.Row(
        Prose(text: product.product.label),
        [
          cell(telling, product, "loan"), cell(telling, product, "annual-rent"),
          .value(Value(product.incomeRequired)),
        ] + (showsOffers ? [offer(telling, product.product)] : [])
          + budgets.map { .prose(Prose(text: verdict(telling, product.product, $0))) })
    }
    return TableContent(
      columns: columns, rows: rows, figures: products.map(\.incomeRequired),
      texts: ["stand-ins": standIns(products)])
  }

  /// A row a product that takes a deposit: the deposit, and the years it takes each income to save it.
  private static func deposits(_ telling: Telling) -> TableContent? {
    let products = MainThresholds(telling.working).all.filter { $0.deposit != nil }
    let budgets = telling.working.budgets
    var grid = Grid(
      rowLabel: "Tenure",
      columns: [Grid.Column(label: "Deposit")]
        + budgets.map {
          Grid.Column(
            label: "On \($0.key.isHouseholdIncome ? "the" : "the pay of") "
              + $0.key.label.uncapitalised)
        }
    )
    for product in products.map(\.product) {
      grid.row(
        product.label,
        [product.id("deposit")] + budgets.map { product.id("years-to-save.\($0.key.rawValue)") })
    }
    return grid.content(telling.ledger)
  }

  /// The discount that brings a new home of each type within reach: a row a type, a column an income.
  private static func discounts(_ telling: Telling) -> TableContent? {
    let working = telling.working
    guard !working.budgets.isEmpty else { return nil }
    var grid = Grid(
      rowLabel: "New home", columns: working.budgets.map { Grid.Column(label: $0.key.label) })
    for type in working.expectedNewTypes {
      grid.row(
        "\(type.noun)s".capitalised,
        working.budgets.map {
          FigureID("affordability.discount-needed.\(type.rawValue).\($0.key.rawValue)")
        })
    }
    return grid.content(telling.ledger)
  }

  private static func cell(
    _ telling: Telling, _ product: any AffordabilityThreshold, _ step: String
  ) -> Table.Cell {
    telling.ledger.figures[product.product.id(step)].map { .value(Value($0)) }
      ?? .marker(.notApplicable)
  }

  private static func verdict(_ telling: Telling, _ product: HousingProduct, _ budget: Budget)
    -> String
  {
    let name = "affordability.\(product.key).\(budget.key.verdictName)"
    let outcome = telling.ledger.findings[name].flatMap { Verdict(rawValue: $0.outcome) }
    return switch outcome {
    case .affordable: "Yes"
    case .marginal: "Marginal"
    case .notAffordable: "No"
    case .notAvailable: "Not offered"
    case .notAssessed, nil: "Not known"
    }
  }

  /// What the table says of an offer, where there are no incomes for verdicts to say it.
  private static func offer(_ telling: Telling, _ product: HousingProduct) -> Table.Cell {
    switch isOffered(telling, product) {
    case true: .prose(Prose(text: "Yes"))
    case false: .prose(Prose(text: "No, so not offered"))
    case nil: .marker(.notApplicable)
    }
  }

  /// Whether the limits that policy sets on prices and incomes let a product be offered; nil where it sets none.
  private static func isOffered(_ telling: Telling, _ product: HousingProduct) -> Bool? {
    let outcomes = ["price-limit", "income-limit"].compactMap {
      telling.ledger.findings["affordability.\(product.key).\($0)"].flatMap {
        EligibilityLimit.Outcome(rawValue: $0.outcome)
      }
    }
    return outcomes.isEmpty ? nil : !outcomes.contains(.above)
  }

  /// The kinds of product whose prices or rents are those of the authority.
  private static func standIns(_ products: [any AffordabilityThreshold]) -> String {
    let families = products.filter { $0.source.place.key == Place.authority }
      .map(\.product.family)
    let named: [(HousingProduct.Family, String)] = [
      (.marketSale, "some prices"), (.firstHomes, "prices of new homes"),
      (.privateRent, "private rents"), (.affordableRent, "affordable rents"),
      (.socialRent, "social rents"),
    ]
    return Wordlist.joined(named.filter { families.contains($0.0) }.map(\.1))
  }
}
