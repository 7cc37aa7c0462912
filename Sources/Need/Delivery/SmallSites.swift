import Evidence

/// The part of the requirement that small sites meet, against the least that policy asks for.
///
/// - SeeAlso: National Planning Policy Framework, August 2026, policy HO6; method 7.4.
struct SmallSites: Calculation {
  /// Which sites: `small` up to one hectare, `medium` from there to two and a half.
  let size: String
  let homes: Figure
  let requirement: Figure

  var share: Figure {
    .derived(
      FigureID("land.\(size)-sites.share"), "Homes on \(size) sites, share of the requirement",
      .share, at: homes.place, in: homes.period, "homes / requirement",
      ["homes": homes, "requirement": requirement])
  }

  var steps: [Figure] { [share] }
}

/// Whether small sites meet the part that policy asks of them.
package enum SmallSitesOutcome: String, CaseIterable, Sendable {
  case met, short
  case notInPolicy = "not-in-policy"
  case notAssessed = "not-assessed"

  init(share: Double?, minimum: Double?) {
    guard let minimum else {
      self = .notInPolicy
      return
    }
    self = share.map { Display.rounded($0, decimals: 9) >= minimum ? .met : .short } ?? .notAssessed
  }
}

extension Working {
  /// The tests of small and of medium sites, each where policy has one.
  mutating func assessSmallSites() {
    for size in ["small", "medium"] {
      let minimum = parameters.inForce("supply.\(size)-sites-minimum").map { given($0) }
      var share: Figure?
      if let homes = ledger.latestKnown("land.\(size)-sites"), let total = requirementOverPlan() {
        let sites = SmallSites(size: size, homes: homes, requirement: total)
        record(sites)
        share = sites.share
      }
      ledger.record(
        Finding(
          "land.\(size)-sites", "Do \(size) sites meet the part of the requirement asked of them?",
          SmallSitesOutcome(share: share?.value, minimum: minimum?.value),
          deciding: [share].compactMap(\.self), threshold: minimum?.value,
          distance: share?.value.flatMap { share in minimum?.value.map { share - $0 } },
          unit: .share))
    }
  }

  /// The homes that the plan requires over its years.
  private mutating func requirementOverPlan() -> Figure? {
    guard let annual = overallRequirement else { return nil }
    return given(
      .derived(
        FigureID("requirement.plan"), "Homes required over the plan", .dwellings, at: area,
        in: annual.period, "annual * plan_years",
        ["annual": annual, "plan_years": planPeriod.years]))
  }
}
