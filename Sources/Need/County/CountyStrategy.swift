/// A county's or a sub-region's strategy, as a list of its steps in the order they are worked (method 12).
package enum CountyStrategy: Assessment {
  package static let steps: [Step] = [
    ("overcrowding and homelessness", { $0.assessHousingStress() }),
    ("shares", { $0.assessIndicatorShares() }),
    ("totals", { $0.assessGroupTotals() }),
    ("districts", { $0.assessDistricts() }),
    ("index", { $0.assessIndex() }),
    ("requirements", { $0.assessRequirements() }),
    ("trends", { $0.assessTrends() }),
  ]
}
