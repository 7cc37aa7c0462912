import Policy

/// What decides how sales are filtered and prices shown, from Inputs/policy/prices.
struct PriceRules {
  /// Fewer sales than these have no price shown.
  let salesMinimum: Int
  /// With fewer sales than these a price is flagged, and years are pooled.
  let salesAmple: Int
  let poolingYears: Int
  let poolingYearsNewBuild: Int
  /// The multiples of the median within which a price is of the market.
  let trim: ClosedRange<Double>

  /// The rules of a report; nil where one of them is not in force.
  init?(_ parameters: Parameters) {
    let value = { (name: String) in parameters.inForce("prices.\(name)")?.value }
    guard let minimum = value("sales-minimum"), let ample = value("sales-ample"),
      let years = value("pooling-years"), let newYears = value("pooling-years-new-build"),
      let lowest = value("trim-lowest"),
      let highest = value("trim-highest")
    else { return nil }
    salesMinimum = Int(minimum)
    salesAmple = Int(ample)
    poolingYears = Int(years)
    poolingYearsNewBuild = Int(newYears)
    trim = lowest...max(lowest, highest)
  }
}
