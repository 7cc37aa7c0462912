import Evidence

/// The affordable homes that the plan's policy would bring from the homes planned (method 6.5, S).
struct ExpectedAffordableSupply: Calculation {
  let plannedHomes: Figure
  let affordableShare: Figure
  let place: Place

  var homes: Figure {
    .derived(
      FigureID("need.expected-supply"), "Affordable homes expected over the plan", .dwellings,
      at: place, in: plannedHomes.period, "planned_homes * affordable_share",
      ["planned_homes": plannedHomes, "affordable_share": affordableShare])
  }

  var steps: [Figure] { [homes] }
}

/// What the expected supply does for the need.
package enum Delivery: String, CaseIterable, Sendable {
  case met, part
  /// No number of homes is planned, or no share of them is to be affordable.
  case unknown
  case notAssessed = "not-assessed"
}

extension Working {
  /// Whether the homes expected would meet the need, which no constraint has been put on (method 6, edge cases).
  mutating func assessDelivery() {
    if let planned = ledger.latestKnown("planned-homes"), let share = affordablePolicyShare {
      record(
        ExpectedAffordableSupply(plannedHomes: planned, affordableShare: share, place: area))
    }
    let question = "Would the affordable homes expected meet the need?"
    guard let need = ledger["need.pro-rata.population.plan"], let total = need.value else {
      ledger.record(Finding("need.delivery", question, Delivery.notAssessed, deciding: []))
      return
    }
    guard let supply = ledger["need.expected-supply"], let homes = supply.value else {
      ledger.record(Finding("need.delivery", question, Delivery.unknown, deciding: [need]))
      return
    }
    ledger.record(
      .derived(
        FigureID("need.expected-supply.share"), "Part of the need that expected supply meets",
        .share, at: area, "min(1, supply / need)", ["supply": supply, "need": need]))
    ledger.record(
      Finding(
        "need.delivery", question, homes >= total ? Delivery.met : .part,
        deciding: [supply, need], threshold: total, distance: homes - total, unit: .dwellings))
  }

  /// The share of homes that the plan asks to be affordable.
  var affordablePolicyShare: Figure? {
    ledger.latestKnown("affordable-policy.share")
      ?? ledger.latestKnown("affordable-policy.share", at: Place.authority)
  }
}
