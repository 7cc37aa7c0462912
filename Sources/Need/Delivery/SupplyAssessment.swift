import Evidence

/// Whether there is a five-year supply.
package enum SupplyOutcome: String, CaseIterable, Sendable {
  case met, short
  case notAssessed = "not-assessed"
}

extension Working {
  /// The five-year supply of deliverable land (method 7.3).
  package mutating func assessFiveYearSupply() {
    let requirement = planRequirement(parameter("supply.requirement-up-to-date-years"))
    var years: Figure?
    var buffer = SupplyBuffer.notAssessed
    let yearsAhead = parameter("supply.years-ahead")
    if let deliverable = ledger.latestKnown("supply.deliverable"),
      let annual = supplyRequirement(requirement)
    {
      let (share, reason) = supplyBuffer(requirement)
      let isPlan = requirement?.isUpToDate == true
      let supply = FiveYearSupply(
        deliverable: deliverable, annual: annual,
        shortfall: isPlan ? supplyShortfall() : nil, buffer: share, yearsAhead: yearsAhead)
      record(supply)
      (years, buffer) = (supply.years, reason)
    }
    let outcome: SupplyOutcome =
      years?.value.map {
        Display.rounded($0, decimals: 9) >= yearsAhead.value ?? $0 ? .met : .short
      } ?? .notAssessed
    ledger.record([
      Finding("supply.buffer", "Which buffer applies, and why?", buffer, deciding: []),
      Finding(
        "supply.five-year", "Is there a five-year supply of deliverable land?", outcome,
        deciding: [years].compactMap(\.self), threshold: yearsAhead.value,
        distance: years?.value.flatMap { years in yearsAhead.value.map { years - $0 } },
        unit: .years),
    ])
  }

  /// The requirement if it is up to date, else the local housing need.
  private func supplyRequirement(_ requirement: PlanRequirement?) -> Figure? {
    requirement?.isUpToDate == true
      ? requirement?.annual : ledger["local-housing-need.annual"]
  }

  /// What the plan is behind, or as stated.
  private func supplyShortfall() -> Figure? {
    ledger.latestKnown("supply.shortfall") ?? ledger["completions.shortfall"]
  }
}
