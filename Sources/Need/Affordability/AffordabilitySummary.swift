import Evidence

/// What the verdicts add up to: which incomes reach which kinds of product.
struct AffordabilitySummary {
  private let working: Working
  private let thresholds: [any AffordabilityThreshold]
  private let terms: AffordabilityTerms

  init(_ working: Working, _ thresholds: AffordabilityThresholds) {
    self.working = working
    self.thresholds = thresholds.all
    terms = thresholds.terms
  }

  var findings: [Finding] { families + types + products + incomes + limits }

  /// Whether an income reaches the products of a family: `affordability.family.private-rent.mean-income`.
  private var families: [Finding] {
    HousingProduct.Family.allCases.flatMap { family in
      let members = core(family)
      return members.isEmpty
        ? []
        : working.budgets.map { budget in
          reach(
            "family.\(family.rawValue).\(budget.key.verdictName)",
            "How much of this is within reach of \(budget.key.label.lowercased())?",
            members.map { ($0.product, budget) })
        }
    }
  }

  /// The same for each type of new home: `affordability.shared-ownership.flat.reach.mean-income`.
  private var types: [Finding] {
    [HousingProduct.Family.firstHomes, .sharedOwnership].flatMap { family in
      working.expectedNewTypes.flatMap { type in
        let members = thresholds.map(\.product).filter {
          $0.family == family && $0.variant.hasPrefix("\(type.rawValue).")
        }
        return members.isEmpty
          ? []
          : working.budgets.map { budget in
            reach(
              "\(family.rawValue).\(type.rawValue).reach.\(budget.key.verdictName)",
              "How much of this is within reach of \(budget.key.label.lowercased())?",
              members.map { ($0, budget) })
          }
      }
    }
  }

  /// How many of the incomes reach a product: `affordability.market-sale.median.reach`.
  private var products: [Finding] {
    (thresholds.map(\.product) + entryLevel).map { product in
      reach(
        "\(product.key).reach", "How many of the incomes reach it: \(product.label)?",
        working.budgets.map { (product, $0) })
    }
  }

  /// The entry level of the market, on which conclusions turn, where its price is unknown.
  private var entryLevel: [HousingProduct] {
    let product = HousingProduct(.marketSale, "lower-quartile", "Home at the lower quartile price")
    return thresholds.contains { $0.product.key == product.key } ? [] : [product]
  }

  /// Whether an income reaches anything at all: `affordability.income.lower-quartile-income`.
  private var incomes: [Finding] {
    working.budgets.map { budget in
      reach(
        "income.\(budget.key.verdictName)",
        "How much is within reach of \(budget.key.label.lowercased())?",
        HousingProduct.Family.allCases.flatMap(core).map { ($0.product, budget) })
    }
  }

  /// The products of a family that are whole homes of a known size, where there are such.
  private func core(_ family: HousingProduct.Family) -> [any AffordabilityThreshold] {
    let members = thresholds.filter { $0.product.family == family }
    let aside = [RentSize.room, .all].map(\.rawValue)
    let sized = members.filter { !aside.contains($0.product.variant) }
    return sized.isEmpty ? members.filter { $0.product.variant != aside[0] } : sized
  }

  /// Whether policy's limits let the products of a family be offered for each type of new home.
  ///
  /// The findings are called `affordability.first-homes.flat.limits` and the like.
  private var limits: [Finding] {
    [HousingProduct.Family.firstHomes, .sharedOwnership].flatMap { family in
      working.expectedNewTypes.compactMap { type in
        let products = thresholds.map(\.product).filter {
          $0.family == family && $0.variant.hasPrefix("\(type.rawValue).")
        }
        return products.isEmpty ? nil : limits(family, type, products)
      }
    }
  }

  private func limits(
    _ family: HousingProduct.Family, _ type: SaleType, _ products: [HousingProduct]
  ) -> Finding {
    let outcomes = products.map { product in
      ["price-limit", "income-limit"].compactMap {
        working.ledger.findings["affordability.\(product.key).\($0)"]?.outcome
      }
    }
    let above = outcomes.count { $0.contains(EligibilityLimit.Outcome.above.rawValue) }
    let outcome: Limits =
      if outcomes.allSatisfy(\.isEmpty) {
        .notAssessed
      } else if above == 0 {
        .allWithin
      } else {
        above == products.count ? .allAbove : .someAbove
      }
    return Finding(
      "affordability.\(family.rawValue).\(type.rawValue).limits",
      "Do the limits of policy let this be offered: new \(type.noun)s?", outcome,
      deciding: products.compactMap { working.ledger[$0.id("income-required").text] })
  }

  /// How many of the products of one kind lie within the limits.
  private enum Limits: String, CaseIterable {
    case allWithin = "all-within"
    case someAbove = "some-above"
    case allAbove = "all-above"
    case notAssessed = "not-assessed"
  }

  private func reach(_ name: String, _ question: String, _ pairs: [(HousingProduct, Budget)])
    -> Finding
  {
    Finding(
      "affordability.\(name)", question,
      Reach(pairs.map { working.ledger.verdict(on: $0.0, $0.1) }),
      deciding: pairs.compactMap { working.ledger[$0.0.id("income-required").text] })
  }
}
