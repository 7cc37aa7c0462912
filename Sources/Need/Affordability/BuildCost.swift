package import Evidence

/// What a home costs to build, held against the discounted prices (method 5.4; an illustration, without land and profit).
package struct BuildCost: Calculation {
  package enum Outcome: String, CaseIterable, Sendable {
    /// Every discounted price would pay for the building.
    case below
    /// Some discounted price would not.
    case aboveSome = "above-some"
    case notAssessed = "not-assessed"
  }

  /// Pounds a square metre.
  let rate: Figure
  let floorArea: Figure
  let discountedPrices: [Figure]

  package init(rate: Figure, floorArea: Figure, discountedPrices: [Figure]) {
    self.rate = rate
    self.floorArea = floorArea
    self.discountedPrices = discountedPrices
  }

  package var cost: Figure {
    .derived(
      FigureID("affordability.build-cost"), "Cost of building a home", .pounds, at: rate.place,
      in: rate.period, "rate * floor_area", ["rate": rate, "floor_area": floorArea])
  }

  package var steps: [Figure] { [cost] }

  package var finding: Finding {
    let lowest = discountedPrices.compactMap(\.value).min()
    let outcome: Outcome =
      if let lowest, let building = cost.value {
        building < lowest ? .below : .aboveSome
      } else {
        .notAssessed
      }
    return Self.finding(outcome, deciding: [cost] + discountedPrices)
  }

  package static var notAssessed: Finding { finding(.notAssessed, deciding: []) }

  private static func finding(_ outcome: Outcome, deciding: [Figure]) -> Finding {
    Finding(
      "affordability.build-cost", "Would discounted prices pay for the building?", outcome,
      deciding: deciding)
  }
}
