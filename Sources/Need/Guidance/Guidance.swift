/// Guidance on affordable housing, as a list of its steps in the order they are worked (method 10).
package enum Guidance: Assessment {
  package static let steps: [Step] = [
    ("rules", { $0.recordGuidanceRules() }),
    ("need", { $0.assessGuidanceNeed() }),
    ("age of the evidence", { $0.assessEvidenceAges() }),
    ("policy", { $0.assessPolicyShares() }),
    ("prices", { $0.assessPrices() }),
    ("incomes", { $0.assessIncomes() }),
    ("affordability", { $0.assessAffordability() }),
    ("rents", { $0.assessGuidanceRents() }),
    ("transfer values", { $0.assessTransferValues() }),
    ("space", { $0.assessSpace() }),
    ("example", { $0.assessExample() }),
    ("residual land value", { $0.assessResidualValue() }),
    ("alternatives", { $0.assessAlternatives() }),
    ("trends", { $0.assessTrends() }),
  ]

  /// The words of the sizes for which rents, allowances and floor areas are stated.
  package static let sizes = ["1-bed", "2-bed", "3-bed", "4-bed"]
}
