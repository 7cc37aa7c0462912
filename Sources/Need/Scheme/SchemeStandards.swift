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
    /// A market home on an exception site with more bedrooms than such homes may have.
    case tooManyBedrooms = "too-many-bedrooms"
  }

  package let plot: String
  package let standard: Standard
  /// What the home has, and what is asked; nil where that is not a number.
  package let found: Double?
  package let asked: Double?
}

extension Working {
  /// Each home against the standards of space and access that a schedule shows (method 10.7, 10.9).
  mutating func assessSchemeStandards(_ facts: SchemeFacts) -> [SchemeFlag] {
    let rules = SchemeStandards(&self, facts)
    let flags = facts.homes.flatMap(rules.flags)
    ledger.record(
      Finding(
        "scheme.standards", "Does every home meet the standards that a schedule shows?",
        flags.isEmpty ? StandardsOutcome.met : .flagged, deciding: []))
    return flags
  }
}

/// The standards that a schedule is held against.
private struct SchemeStandards {
  let persons: [(key: String, figure: Figure)]
  let allowances: [(key: String, figure: Figure)]
  let floorAreas: [String: Double]
  let liftStoreys: Double
  let leastDiscount: Double?
  /// The most bedrooms of a market home; nil where there is no limit.
  let mostBedrooms: Double?
  /// Whether any row states a standard of access.
  let saysAccess: Bool

  init(_ working: inout Working, _ facts: SchemeFacts) {
    persons = working.parameterMap("space.rented-persons")
    allowances = working.parameterMap("space.wheelchair-allowance")
    floorAreas = Guidance.sizes.reduce(into: [:]) { areas, size in
      areas[size] = working.ledger.latestKnown("floor-area.\(size)")?.value
    }
    liftStoreys = working.parameter("space.lift-storeys").value ?? .infinity
    leastDiscount = working.parameters
      .inForce("affordability.discounted-sale-discount-minimum")
      .flatMap { working.given($0).value }
    mostBedrooms =
      facts.kind == .exception ? working.parameter("rural-exception.bedrooms").value : nil
    saysAccess = facts.homes.contains { $0.access != nil }
  }

  /// What a home misses, each standard once.
  func flags(_ home: SchemeHome) -> [SchemeFlag] {
    [
      persons(home), floorArea(home), access(home), discount(home), lift(home), bedrooms(home),
    ].compactMap(\.self)
  }

  private func persons(_ home: SchemeHome) -> SchemeFlag? {
    let least = persons.first { $0.key == size(home) }?.figure.value
    guard home.isRented,
      RentedHomeSize(persons: Double(home.persons), minimum: least) == .tooFewPersons
    else { return nil }
    return flag(home, .tooFewPersons, Double(home.persons), least)
  }

  /// The floor area for the number of bedrooms; with the allowance, of a home for a wheelchair user.
  private func floorArea(_ home: SchemeHome) -> SchemeFlag? {
    guard let area = floorAreas[size(home)] else { return nil }
    let form = home.form == "flat" ? "flat" : "house"
    let allowance = allowances.first { $0.key == form }?.figure.value
    if home.access == "M4(3)", let allowance {
      let asked = area * (1 + allowance)
      return isBelow(home.floorArea, asked)
        ? flag(home, .smallForWheelchair, home.floorArea, asked) : nil
    }
    return home.isAffordable && isBelow(home.floorArea, area)
      ? flag(home, .smallForSize, home.floorArea, area) : nil
  }

  private func access(_ home: SchemeHome) -> SchemeFlag? {
    saysAccess && home.isRented && (home.access == nil || home.access == "M4(1)")
      ? flag(home, .notAdaptable, nil, nil) : nil
  }

  private func discount(_ home: SchemeHome) -> SchemeFlag? {
    guard home.isDiscountedSale, let leastDiscount, isBelow(home.discount ?? 0, leastDiscount)
    else { return nil }
    return flag(home, .smallDiscount, home.discount, leastDiscount)
  }

  private func lift(_ home: SchemeHome) -> SchemeFlag? {
    guard home.isAffordable, let storeys = home.storeys,
      LiftOutcome(storeys: storeys, hasLift: home.hasLift ?? false, expectedFrom: liftStoreys)
        == .missing
    else { return nil }
    return flag(home, .noLift, Double(storeys), liftStoreys)
  }

  private func bedrooms(_ home: SchemeHome) -> SchemeFlag? {
    guard !home.isAffordable, let mostBedrooms, Double(home.bedrooms) > mostBedrooms else {
      return nil
    }
    return flag(home, .tooManyBedrooms, Double(home.bedrooms), mostBedrooms)
  }

  private func flag(
    _ home: SchemeHome, _ standard: SchemeFlag.Standard, _ found: Double?, _ asked: Double?
  ) -> SchemeFlag {
    SchemeFlag(plot: home.plot, standard: standard, found: found, asked: asked)
  }

  /// The word of the size for which areas and people are set.
  private func size(_ home: SchemeHome) -> String { "\(min(max(home.bedrooms, 1), 4))-bed" }

  /// Whether a number falls short of another, as the decimals they stand for.
  private func isBelow(_ found: Double, _ asked: Double) -> Bool {
    Display.rounded(found, decimals: 9) < Display.rounded(asked, decimals: 9)
  }
}
