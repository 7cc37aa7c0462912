import Evidence

/// The floor area of a wheelchair user's home: the standard area and an allowance (method 10.9).
struct SpaceAllowance: Calculation {
  let stem: String
  /// `2-bed-house`.
  let home: String
  let floorArea: Figure
  let allowance: Figure

  var wheelchairArea: Figure {
    .derived(
      FigureID("\(stem).\(home).wheelchair-area"),
      "Floor area for a wheelchair user, \(home.replacing("-", with: " "))",
      floorArea.unit, at: floorArea.place, in: floorArea.period, "floor_area * (1 + allowance)",
      ["floor_area": floorArea, "allowance": allowance])
  }

  var steps: [Figure] { [wheelchairArea] }
}

/// Whether a rented home is for as many people as the guidance accepts (method 10.9).
package enum RentedHomeSize: String, CaseIterable, Sendable {
  case accepted
  case tooFewPersons = "too-few-persons"
  case notAssessed = "not-assessed"

  /// The outcome for a home.
  ///
  /// - Parameters:
  ///   - persons: for how many people the home is designed.
  ///   - minimum: the fewest that the guidance accepts for its bedrooms; nil if it says nothing.
  init(persons: Double?, minimum: Double?) {
    guard let persons else {
      self = .notAssessed
      return
    }
    self = persons >= minimum ?? persons ? .accepted : .tooFewPersons
  }
}

/// Whether a block has the lift that the guidance expects (method 10.9).
package enum LiftOutcome: String, CaseIterable, Sendable {
  case provided, missing
  case notExpected = "not-expected"

  /// The outcome for a block with affordable homes.
  init(storeys: Int, hasLift: Bool, expectedFrom: Double) {
    self = Double(storeys) < expectedFrom ? .notExpected : hasLift ? .provided : .missing
  }
}
