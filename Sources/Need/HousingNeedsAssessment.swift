/// A Housing Needs Assessment, as a list of its steps in the order they are worked.
package enum HousingNeedsAssessment: Assessment {
  package static let steps: [Step] = [
    ("area", { $0.assessArea() }),
    ("tenure", { $0.assessTenure() }),
    ("prices", { $0.assessPrices() }),
    ("incomes", { $0.assessIncomes() }),
    ("affordability", { $0.assessAffordability() }),
    ("type and size", { $0.assessTypeAndSize() }),
    ("affordable need", { $0.assessAffordableNeed() }),
    ("older people", { $0.assessOlderPeople() }),
    ("trends", { $0.assessTrends() }),
  ]
}
