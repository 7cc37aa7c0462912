import Evidence

extension Working {
  /// What every product costs, who can afford it, and what follows from that (method 5).
  mutating func assessAffordability() {
    let thresholds = AffordabilityThresholds(self)
    ledger.record(thresholds.terms.figures)
    for threshold in thresholds.all {
      record(threshold)
      assessVerdicts(threshold, thresholds.terms)
      assessSaving(threshold, thresholds.terms)
    }
    assessRatios(thresholds.market)
    assessDiscountsNeeded(thresholds.terms)
    assessSufficientDiscounts(thresholds)
    assessRentNotBuy()
    assessSensitivity()
    assessRentComparison(thresholds)
    assessListings()
    assessAllowances()
    assessBuildCost(thresholds)
    assessFormulaRents()
    assessFormulaRentIncomes()
    ledger.record(AffordabilitySummary(self, thresholds).findings)
  }

  /// The limits of policy that a product has to meet.
  func limits(_ threshold: any AffordabilityThreshold, _ terms: AffordabilityTerms)
    -> [EligibilityLimit]
  {
    switch (threshold.product.family, threshold) {
    case (.firstHomes, let home as DiscountedPurchase):
      [
        terms.firstHomesPriceLimit.map {
          EligibilityLimit(home.product, on: .price, home.discountedPrice, limit: $0)
        },
        terms.firstHomesIncomeLimit.map {
          EligibilityLimit(home.product, on: .income, home.incomeRequired, limit: $0)
        },
      ].compactMap { $0 }
    case (.sharedOwnership, _):
      [
        terms.sharedOwnershipIncomeLimit.map {
          EligibilityLimit(threshold.product, on: .income, threshold.incomeRequired, limit: $0)
        }
      ].compactMap { $0 }
    default: []
    }
  }

  private mutating func assessVerdicts(
    _ threshold: any AffordabilityThreshold, _ terms: AffordabilityTerms
  ) {
    let limits = limits(threshold, terms)
    ledger.record(limits.map(\.finding))
    let isAvailable = limits.allSatisfy { $0.outcome != .above }
    for budget in budgets {
      ledger.record(
        Verdict.finding(
          threshold.product, budget, threshold: threshold.incomeRequired,
          band: terms.marginalBand, isAvailable: isAvailable))
    }
  }

  private mutating func assessSaving(
    _ threshold: any AffordabilityThreshold, _ terms: AffordabilityTerms
  ) {
    guard let deposit = threshold.deposit else { return }
    for budget in budgets {
      record(
        DepositSaving(
          threshold.product, deposit: deposit, budget: budget, savingRate: terms.savingRate))
    }
  }

  private mutating func assessRatios(_ market: [any AffordabilityThreshold]) {
    for threshold in market {
      let cost: Figure? =
        switch threshold {
        case let purchase as Purchase: purchase.price
        case let rent as MonthlyRent: rent.annualRent
        default: nil
        }
      guard let cost else { continue }
      for budget in budgets {
        record(IncomeRatio(threshold.product, cost: cost, budget: budget, at: area))
      }
    }
  }

  private mutating func assessDiscountsNeeded(_ terms: AffordabilityTerms) {
    for type in expectedNewTypes {
      guard let price = entryNewBuildPrice(of: type)?.price else { continue }
      for budget in budgets {
        record(
          DiscountNeeded(
            for: type, price: price, budget: budget, terms: terms.lending,
            step: terms.discountStep, at: area))
      }
    }
  }

  private mutating func assessSufficientDiscounts(_ thresholds: AffordabilityThresholds) {
    for type in expectedNewTypes {
      let homes = thresholds.ownership.compactMap { $0 as? DiscountedPurchase }.filter {
        $0.product.family == .firstHomes && $0.product.variant.hasPrefix("\(type.rawValue).")
      }
      for budget in homes.isEmpty ? [] : budgets {
        let discount = SufficientDiscount(
          for: type, budget,
          offers: homes.map { ($0, ledger.verdict(on: $0.product, budget)) })
        if let figure = discount.discount { ledger.record(figure) }
        ledger.record(discount.finding)
      }
    }
  }

  private mutating func assessSensitivity() {
    record(
      SensitivityGrid(
        at: area, price: ledger["affordability.market-sale.lower-quartile.price"],
        annualRent: ledger["affordability.private-rent.2-bed.annual-rent"],
        loanToIncome: parameterList("affordability.loan-to-income-tested"),
        depositShares: parameterList("affordability.deposit-shares-tested"),
        rentShares: parameterList("affordability.rent-shares-tested")))
  }

  private mutating func assessBuildCost(_ thresholds: AffordabilityThresholds) {
    guard let rate = ledger.latestKnown("build-cost"),
      let floorArea = ledger.latestKnown("floor-area")
    else {
      ledger.record(BuildCost.notAssessed)
      return
    }
    let prices = thresholds.ownership.compactMap { ($0 as? DiscountedPurchase)?.discountedPrice }
    let cost = BuildCost(rate: rate, floorArea: floorArea, discountedPrices: prices)
    record(cost)
    ledger.record(cost.finding)
  }
}
