package import Evidence

/// The least of the discounts on offer at which an income reaches a First Home (method 5.4).
package struct SufficientDiscount: Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    /// The smallest discount that may be offered is enough.
    case smallest
    /// A larger one is.
    case larger
    /// None of them is.
    case none
    case notAssessed = "not-assessed"
  }

  let type: SaleType
  let budget: Budget
  /// Each discount with the verdict for it, the smallest first.
  let offers: [(home: DiscountedPurchase, verdict: Verdict)]

  package init(
    for type: SaleType, _ budget: Budget, offers: [(home: DiscountedPurchase, verdict: Verdict)]
  ) {
    self.type = type
    self.budget = budget
    self.offers = offers
  }

  /// The discount; nil if none suffices.
  package var discount: Figure? {
    offers.first { $0.verdict == .affordable }.map { offer in
      .derived(
        FigureID("\(stem).sufficient-discount.\(budget.key.rawValue)"),
        "Discount that brings a new \(type.noun) within reach of "
          + budget.key.label.lowercased(), .share, at: offer.home.place,
        in: offer.home.source.period, "discount", ["discount": offer.home.discount])
    }
  }

  package var outcome: Outcome {
    guard offers.contains(where: { $0.verdict != .notAssessed }) else { return .notAssessed }
    return switch offers.firstIndex(where: { $0.verdict == .affordable }) {
    case 0: .smallest
    case .some: .larger
    case nil: .none
    }
  }

  package var finding: Finding {
    Finding(
      "\(stem).sufficient.\(budget.key.verdictName)",
      "Does a discount bring a new \(type.noun) within reach of "
        + "\(budget.key.label.lowercased())?",
      outcome, deciding: [budget.income] + offers.map(\.home.incomeRequired))
  }

  private var stem: String { "affordability.first-homes.\(type.rawValue)" }
}
