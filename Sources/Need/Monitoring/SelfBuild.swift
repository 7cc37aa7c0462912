import Evidence

/// The plots that the entries of one base period of the register call for, against those permitted in three years (method 11).
///
/// - SeeAlso: Self-build and Custom Housebuilding Act 2015, section 2A.
struct SelfBuildDemand: Calculation {
  /// Entries made in a base period.
  let entries: Figure
  /// Plots permitted within three years of its end.
  let permitted: Figure
  let plotsPerEntry: Figure

  var plotsDue: Figure {
    .derived(
      FigureID("self-build.plots-due", entries.id.period), "Plots that the entries call for",
      .dwellings, at: entries.place, "entries * plots_per_entry",
      ["entries": entries, "plots_per_entry": plotsPerEntry])
  }

  /// Less than zero where more were permitted.
  var outstanding: Figure {
    .derived(
      FigureID("self-build.outstanding", entries.id.period), "Plots still to be permitted",
      .dwellings, at: entries.place, "due - permitted", ["due": plotsDue, "permitted": permitted])
  }

  var steps: [Figure] { [plotsDue, outstanding] }
}

/// Whether enough plots were permitted in the time allowed.
package enum SelfBuildOutcome: String, CaseIterable, Sendable {
  case met, short
  /// The three years are not over.
  case open
  case notAssessed = "not-assessed"
}

extension Working {
  /// The three-year rule for each base period whose entries and permissions are known.
  mutating func assessSelfBuild() {
    let years = parameter("self-build.years")
    var latest: (demand: SelfBuildDemand, outcome: SelfBuildOutcome)?
    for entries in ledger.series("self-build.entries") {
      guard let period = entries.id.period, let permitted = ledger["self-build.permitted", period]
      else { continue }
      let demand = SelfBuildDemand(
        entries: entries, permitted: permitted,
        plotsPerEntry: parameter("self-build.plots-per-entry"))
      record(demand)
      latest = (demand, outcome(demand, ended: period, allowed: years.value))
    }
    ledger.record(
      Finding(
        "self-build.result", "Were enough plots permitted within three years?",
        latest?.outcome ?? .notAssessed,
        deciding: [latest?.demand.outstanding].compactMap(\.self), threshold: 0,
        distance: latest?.demand.outstanding.value, unit: .dwellings))
  }

  private func outcome(_ demand: SelfBuildDemand, ended period: Period, allowed years: Double?)
    -> SelfBuildOutcome
  {
    guard let outstanding = demand.outstanding.value else { return .notAssessed }
    if outstanding <= 0 { return .met }
    guard let years, let base = times.base else { return .short }
    return base.moment < Double(period.lastYear) + years ? .open : .short
  }
}
