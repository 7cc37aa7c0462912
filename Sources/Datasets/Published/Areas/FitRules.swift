import Evidence
package import Policy

/// Which larger units stand for an area, and when a report warns of how they fit, from Inputs/policy/area.
package struct FitRules: Hashable, Sendable {
  /// The parameters that the rules are read from.
  package static let names = [
    "area.best-fit-share", "area.coverage-minimum", "area.excess-maximum",
  ]

  /// The share of its people inside the area from which a unit is taken.
  let share: Double
  /// The share of the area's people inside the units, below which there is a warning.
  let coverageMinimum: Double
  /// The people of the units outside the area, as a share of its own, beyond which there is a warning.
  let excessMaximum: Double

  /// The rules of a report; nil where one of them is not in force.
  package init?(_ parameters: Parameters) {
    let value = { (name: String) in parameters.inForce("area.\(name)")?.value }
    guard let share = value("best-fit-share"), let minimum = value("coverage-minimum"),
      let maximum = value("excess-maximum")
    else { return nil }
    self.share = share
    coverageMinimum = minimum
    excessMaximum = maximum
  }

  /// Whether units fit an area well enough to go without a warning.
  package func allow(_ set: CodeSet) -> Bool { set.ground.map(allow) ?? true }

  /// The same of the ground of a figure.
  func allow(_ ground: Ground) -> Bool {
    ground.coverage >= coverageMinimum && ground.excess <= excessMaximum
  }
}
