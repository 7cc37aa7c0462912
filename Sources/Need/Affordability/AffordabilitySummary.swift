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

  var findings: [Finding] { families + products + incomes + sufficientDiscounts }

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

  /// How many of the incomes reach a product: `affordability.market-sale.median.reach`.
  private var products: [Finding] {
    thresholds.map(\.product).map { product in
      reach(
        "\(product.key).reach", "How many of the incomes reach it: \(product.label)?",
        working.budgets.map { (product, $0) })
    }
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

  /// The least discount offered at which an income reaches a First Home: `affordability.first-homes.flat.sufficient.mean-income`.
  private var sufficientDiscounts: [Finding] {
    working.expectedNewTypes.flatMap { type in
      let homes = thresholds.compactMap { $0 as? DiscountedPurchase }.filter {
        $0.product.family == .firstHomes && $0.product.variant.hasPrefix("\(type.rawValue).")
      }
      return homes.isEmpty ? [] : working.budgets.map { sufficient(type, homes, $0) }
    }
  }

  private func sufficient(_ type: SaleType, _ homes: [DiscountedPurchase], _ budget: Budget)
    -> Finding
  {
    let enough = homes.first { verdict($0.product, budget) == .affordable }
    let isKnown = homes.contains { verdict($0.product, budget) != .notAssessed }
    let none = isKnown ? "none" : "not-assessed"
    return Finding(
      "affordability.first-homes.\(type.rawValue).sufficient.\(budget.key.verdictName)",
      "What discount brings a new \(type.noun) within reach of \(budget.key.label.lowercased())?",
      enough?.discount.wholePercent ?? none,
      among: homes.map(\.discount.wholePercent) + ["none", "not-assessed"],
      deciding: [budget.income] + homes.map(\.incomeRequired))
  }

  private func reach(_ name: String, _ question: String, _ pairs: [(HousingProduct, Budget)])
    -> Finding
  {
    Finding(
      "affordability.\(name)", question, Reach(pairs.map(verdict)),
      deciding: pairs.compactMap { working.ledger[$0.0.id("income-required").text] })
  }

  private func verdict(_ product: HousingProduct, _ budget: Budget) -> Verdict {
    let name = "affordability.\(product.key).\(budget.key.verdictName)"
    return working.ledger.findings[name].flatMap { Verdict(rawValue: $0.outcome) } ?? .notAssessed
  }
}
