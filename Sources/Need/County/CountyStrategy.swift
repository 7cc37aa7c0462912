/// A county's or a sub-region's strategy, as a list of its steps in the order they are worked (method 12).
package enum CountyStrategy {
  /// A step of the working: its name, and what it adds to the ledger.
  package typealias Step = HousingNeedsAssessment.Step

  /// Each step needs only what those before it have recorded.
  package static let steps: [Step] = [
    ("prices", { $0.assessPrices() }),
    ("overcrowding and homelessness", { $0.assessHousingStress() }),
    ("specialist need", { $0.assessSpecialistNeeds() }),
    ("totals", { $0.assessGroupTotals() }),
    ("districts", { $0.assessDistricts() }),
  ]

  /// Works through every step.
  package static func work(_ working: Working) -> Working {
    steps.reduce(into: working) { working, step in step.work(&working) }
  }
}
