import Evidence

/// What the methods say together: the least, the most, the middle, and what kind of home.
///
/// - SeeAlso: method 9.9.
struct OlderNeedRange: Calculation {
  let area: Place
  let tenureLed: CareAndTenureMatrix?
  let toolkit: CareAndTenureMatrix?
  /// What the tenure-led projection weighs in the average.
  let weight: Figure

  private var matrices: [CareAndTenureMatrix] { [tenureLed, toolkit].compactMap { $0 } }

  var lowest: Figure {
    .derived(
      FigureID("older.range.lowest"), "Specialist homes, the lowest estimate", .dwellings, at: area,
      in: period, "min(estimates)", ["estimates": matrices.map(\.all)])
  }

  var highest: Figure {
    .derived(
      FigureID("older.range.highest"), "Specialist homes, the highest estimate", .dwellings,
      at: area, in: period, "max(estimates)", ["estimates": matrices.map(\.all)])
  }

  /// The average of two methods; there is none of one.
  var average: Figure? {
    guard let tenureLed, let toolkit else { return nil }
    return .derived(
      FigureID("older.range.average"), "Specialist homes, the average of the estimates", .dwellings,
      at: area, in: period, "weight * tenure_led + (1 - weight) * toolkit",
      ["weight": weight, "tenure_led": tenureLed.all, "toolkit": toolkit.all])
  }

  var shelteredShare: Figure {
    share(
      "sheltered-share", "Sheltered homes as a share of all estimates", matrices.map(\.sheltered))
  }

  var affordableShare: Figure {
    share(
      "affordable-share", "Affordable homes as a share of all estimates", matrices.map(\.affordable)
    )
  }

  var steps: [Figure] {
    [lowest, highest] + [average].compactMap { $0 } + [shelteredShare, affordableShare]
  }

  private var period: Period? { matrices.first?.all.period }

  private func share(_ name: String, _ label: String, _ parts: [Figure]) -> Figure {
    .derived(
      FigureID("older.range.\(name)"), label, .share, at: area, in: period,
      "sum(parts) / sum(estimates)", ["parts": parts, "estimates": matrices.map(\.all)])
  }
}
