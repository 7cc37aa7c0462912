import Evidence

/// Why the five-year supply has the buffer that it has (method 7.3).
package enum SupplyBuffer: String, CaseIterable, Sendable {
  case standard
  /// Delivery has fallen far below what was required.
  case underDelivery = "under-delivery"
  /// The requirement, examined under an earlier Framework, is far below today's local housing need.
  case lowRequirement = "low-requirement"
  case notAssessed = "not-assessed"
}

/// Whether a requirement examined under an earlier Framework is far below today's need.
struct LowRequirementRule: Calculation {
  let requirement: Figure
  let localHousingNeed: Figure
  /// The share of the need up to which the greater buffer applies.
  let limit: Figure

  var share: Figure {
    .derived(
      FigureID("supply.requirement-to-need"),
      "Adopted requirement as a share of local housing need",
      .share, at: requirement.place, "requirement / need",
      ["requirement": requirement, "need": localHousingNeed])
  }

  var applies: Bool? {
    guard let share = share.value, let limit = limit.value else { return nil }
    return Display.rounded(share, decimals: 9) <= limit
  }

  var steps: [Figure] { [share] }
}

extension Working {
  /// The buffer that applies, with the reason.
  mutating func supplyBuffer(_ requirement: PlanRequirement?) -> (Figure, SupplyBuffer) {
    if ledger.findings["delivery-test.buffer"]?.outcome == "applies" {
      return (parameter("supply.buffer-greater"), .underDelivery)
    }
    if lowRequirementApplies(requirement) {
      return (parameter("supply.buffer-greater"), .lowRequirement)
    }
    return (parameter("supply.buffer-standard"), .standard)
  }

  private mutating func lowRequirementApplies(_ requirement: PlanRequirement?) -> Bool {
    guard let requirement, requirement.isUpToDate == true,
      let limit = parameters.inForce("supply.low-requirement-share"),
      let change = parameters.inForce("supply.framework-changed"),
      let adopted = requirement.adopted.value, let changed = change.value, adopted < changed,
      let need = ledger["local-housing-need.annual"]
    else { return false }
    let rule = LowRequirementRule(
      requirement: requirement.annual, localHousingNeed: need, limit: given(limit))
    ledger.record(change)
    record(rule)
    return rule.applies ?? false
  }
}
