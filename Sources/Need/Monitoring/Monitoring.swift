/// The yearly monitoring of an authority, as a list of its steps in the order they are worked (method 7 and 11).
package enum Monitoring: Assessment {
  package static let steps: [Step] = [
    ("local housing need", { $0.assessLocalHousingNeed() }),
    ("completions", { $0.assessCompletions() }),
    ("delivery test", { $0.assessHousingDeliveryTest() }),
    ("five-year supply", { $0.assessFiveYearSupply() }),
    ("land", { $0.assessLand() }),
    ("tenure", { $0.assessTenure() }),
    ("prices", { $0.assessPrices() }),
    ("rents", { $0.assessRentGrowth() }),
    ("incomes", { $0.assessIncomes() }),
    ("entry level", { $0.assessEntryLevel() }),
    ("specialist need", { $0.assessSpecialistNeeds() }),
    ("affordable need", { $0.assessAffordableNeedOfAuthority() }),
    ("affordable completions", { $0.assessAffordableCompletions() }),
    ("overcrowding and homelessness", { $0.assessHousingStress() }),
    ("self-build", { $0.assessSelfBuild() }),
    ("totals", { $0.assessGroupTotals() }),
    ("districts", { $0.assessDistricts() }),
    ("trends", { $0.assessTrends() }),
  ]
}

extension Working {
  /// Completions, net and by kind, at what rate, and against the requirement.
  mutating func assessCompletions() {
    assessNetCompletions()
    assessCompletionRates()
    assessCompletionShares()
    assessCumulativePosition()
    assessYearlyPosition()
  }

  /// The affordable need by the full model where its blocks are known, and by a study's own rates.
  mutating func assessAffordableNeedOfAuthority() {
    record(planPeriod)
    assessFullNeedModel()
    assessPublishedAffordableNeed()
  }
}
