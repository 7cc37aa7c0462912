/// A Housing Needs Assessment, as a list of its steps in the order they are worked.
package enum HousingNeedsAssessment {
  /// A step of the working: its name, and what it adds to the ledger.
  package typealias Step = (name: String, work: @Sendable (inout Working) -> Void)

  /// Each step needs only what those before it have recorded.
  package static let steps: [Step] = [
    ("area", { $0.assessArea() }),
    ("tenure", { $0.assessTenure() }),
    ("prices", { $0.assessPrices() }),
    ("incomes", { $0.assessIncomes() }),
    ("affordability", { $0.assessAffordability() }),
    ("type and size", { $0.assessTypeAndSize() }),
    ("affordable need", { $0.assessAffordableNeed() }),
    ("older people", { $0.assessOlderPeople() }),
  ]

  /// Works through every step.
  package static func work(_ working: Working) -> Working {
    steps.reduce(into: working) { working, step in step.work(&working) }
  }
}
