package import Evidence

/// Whether an income reaches a product (method 5.11).
package enum Verdict: String, CaseIterable, Sendable {
  case affordable
  /// Below the income required, by no more than the marginal band.
  case marginal
  case notAffordable = "not-affordable"
  /// A limit on price or income keeps the product from being offered, whatever the income.
  case notAvailable = "not-available"
  case notAssessed = "not-assessed"

  /// The rule: yes from the threshold up, marginal within the band below it, else no.
  ///
  /// - Parameters:
  ///   - income: of a household, in pounds a year.
  ///   - threshold: the income required.
  ///   - band: the part of the threshold by which an income may fall short and be marginal.
  ///   - isAvailable: false if a product fails a test of eligibility.
  /// - Returns: the verdict; `notAssessed` if a value is missing.
  package static func rule(
    income: Figure, threshold: Figure, band: Figure, isAvailable: Bool = true
  ) -> Verdict {
    guard isAvailable else { return .notAvailable }
    guard let has = income.value, let needs = threshold.value, let part = band.value else {
      return .notAssessed
    }
    return has >= needs ? .affordable : has >= (1 - part) * needs ? .marginal : .notAffordable
  }

  /// The finding `affordability.<product>.<income>`.
  static func finding(
    _ product: HousingProduct, _ budget: Budget, threshold: Figure, band: Figure,
    isAvailable: Bool
  ) -> Finding {
    Finding(
      "affordability.\(product.key).\(budget.key.verdictName)",
      "Can \(budget.key.label.lowercased()) afford it: \(product.label)?",
      rule(income: budget.income, threshold: threshold, band: band, isAvailable: isAvailable),
      deciding: [budget.income, threshold], threshold: threshold.value,
      distance: budget.income.value.flatMap { has in threshold.value.map { has - $0 } },
      unit: .poundsPerYear)
  }
}

extension Ledger {
  /// The recorded verdict on a product for an income.
  func verdict(on product: HousingProduct, _ budget: Budget) -> Verdict {
    findings["affordability.\(product.key).\(budget.key.verdictName)"]
      .flatMap { Verdict(rawValue: $0.outcome) } ?? .notAssessed
  }
}
