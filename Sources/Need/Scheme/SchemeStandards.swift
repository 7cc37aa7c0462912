import Evidence

/// A home that misses a standard.
package struct SchemeFlag: Sendable, Hashable {
  /// The standard.
  package enum Standard: String, CaseIterable, Sendable {
    /// A rented home for fewer people than the authority accepts.
    case tooFewPersons = "too-few-persons"
    /// An affordable home smaller than the floor area that the authority goes by.
    case smallForSize = "small-for-size"
    /// A home for a wheelchair user without the added space.
    case smallForWheelchair = "small-for-wheelchair"
    /// An affordable home to rent that is not said to be adaptable.
    case notAdaptable = "not-adaptable"
    /// A block with affordable homes that should have a lift and has none.
    case noLift = "no-lift"
    /// A home for discounted sale at less than the least discount, or at none that is said.
    case smallDiscount = "small-discount"
  }

  package let plot: String
  package let standard: Standard
  /// What the home has, and what is asked; nil where that is not a number.
  package let found: Double?
  package let asked: Double?
}

extension Working {
  /// Each home against the standards of space and access that a schedule shows (method 10.9).
  mutating func assessSchemeStandards(_ homes: [SchemeHome]) -> [SchemeFlag] {
    let persons = parameterMap("space.rented-persons")
    let allowances = parameterMap("space.wheelchair-allowance")
    let liftStoreys = parameter("space.lift-storeys").value ?? .infinity
    let discount = parameters.inForce("affordability.discounted-sale-discount-minimum")
      .flatMap { given($0).value }
    let saysAccess = homes.contains { $0.access != nil }
    var flags: [SchemeFlag] = []
    for home in homes {
      func flag(_ standard: SchemeFlag.Standard, _ found: Double?, _ asked: Double?) {
        flags.append(
          SchemeFlag(plot: home.plot, standard: standard, found: found, asked: asked))
      }
      let size = "\(min(max(home.bedrooms, 1), 4))-bed"
      let least = persons.first { $0.key == size }?.figure.value
      if home.isRented,
        RentedHomeSize(persons: Double(home.persons), minimum: least) == .tooFewPersons
      {
        flag(.tooFewPersons, Double(home.persons), least)
      }
      if let area = ledger.latestKnown("floor-area.\(size)")?.value {
        let allowance =
          allowances.first { $0.key == (home.form == "flat" ? "flat" : "house") }?.figure.value
        if home.access == "M4(3)", let allowance, home.floorArea < area * (1 + allowance) {
          flag(.smallForWheelchair, home.floorArea, area * (1 + allowance))
        } else if home.isAffordable, home.floorArea < area {
          flag(.smallForSize, home.floorArea, area)
        }
      }
      if saysAccess, home.isRented, home.access == nil || home.access == "M4(1)" {
        flag(.notAdaptable, nil, nil)
      }
      if home.isDiscountedSale, let discount, home.discount ?? 0 < discount {
        flag(.smallDiscount, home.discount, discount)
      }
      if home.isAffordable, let storeys = home.storeys,
        LiftOutcome(storeys: storeys, hasLift: home.hasLift ?? false, expectedFrom: liftStoreys)
          == .missing
      {
        flag(.noLift, Double(storeys), liftStoreys)
      }
    }
    ledger.record(
      Finding(
        "scheme.standards", "Does every home meet the standards that a schedule shows?",
        flags.isEmpty ? StandardsOutcome.met : .flagged, deciding: []))
    return flags
  }
}
