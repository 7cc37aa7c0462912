import Evidence

/// The need for specialist and accessible homes, method after method.
extension Working {
  /// Records what can be worked out of the need of older people and of people with disabilities.
  ///
  /// - SeeAlso: method 9.
  package mutating func assessOlderPeople() {
    record(planPeriod)
    assessAgeProfile()
    let population = assessOlderPopulation()
    assessSpecialistSupply()
    let tenureLed = assessTenureLedNeed(population)
    let toolkit = assessToolkitNeed(population)
    assessOlderNeedRange(tenureLed, toolkit)
    assessSchemeSize()
    assessOlderNeedStudyShare()
    assessAffordableShareOfOlderNeed()
    assessAccessibleHomes()
  }

  /// The years of the plan, to which every need is brought.
  var planPeriod: PlanPeriod { PlanPeriod(from: times.planStart, to: times.planEnd, at: area) }
}
