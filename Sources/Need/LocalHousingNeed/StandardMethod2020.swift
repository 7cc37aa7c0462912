import Evidence

/// The standard method as revised in December 2020: the same, then more in the largest cities and urban centres.
///
/// - SeeAlso: Planning practice guidance on housing need assessment, 16 December 2020; method 7.1b.
struct StandardMethod2020: Calculation {
  let before: StandardMethod2018
  /// What the largest cities and urban centres add after the cap; nil elsewhere.
  let cityUplift: Figure?

  var annual: Figure {
    guard let cityUplift else { return before.annual }
    return .derived(
      FigureID("local-housing-need.annual"), "Local housing need", .dwellingsPerYear,
      at: before.ratio.place, in: before.ratio.period, "capped * (1 + city_uplift)",
      ["capped": before.capped, "city_uplift": cityUplift])
  }

  var steps: [Figure] { before.stepsToCap + [annual] }
}
