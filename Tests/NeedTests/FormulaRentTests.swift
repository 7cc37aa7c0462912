import Evidence
import Testing

@testable import Need

@Suite("Formula rent")
struct FormulaRentTests {
  private static let rises = [
    4.3, 2.2, 2.2, 3.3, 3.6, 3.2, 4.1, 4.4, 5.5, -0.9, 5.1, 6.1, 3.1, 3.7, 2.2, -1, -1, -1, -1, 2.7,
    1.5, 4.1, 11.1, 7.7, 2.7, 4.8,
  ]

  private func rent(_ value: Double) -> FormulaRent {
    FormulaRent(
      .twoBedrooms, at: Inputs.area, value: Inputs.figure("value", value, .pounds),
      countyEarnings: Inputs.figure("county", 316.40, .poundsPerWeek),
      bedroomWeight: Inputs.figure("weight", 1, .number),
      constants: FormulaRent.Constants(
        averageRent: Inputs.figure("rent", 54.62, .poundsPerWeek),
        averageEarnings: Inputs.figure("earnings", 316.40, .poundsPerWeek),
        averageValue: Inputs.figure("average", 49_750, .pounds),
        earningsShare: Inputs.figure("share", 0.70, .share)),
      rises: Self.rises.enumerated().map {
        Inputs.figure("rise", $0.element / 100, .growth, in: .year(2001 + $0.offset))
      })
  }

  /// T9: two bedrooms in Kent.
  @Test(arguments: [(60_000, "£58.00", "£129.69"), (49_750, "£54.62", "£122.14")])
  func twoBedroomsInKent(value: Double, first: String, latest: String) {
    let rent = rent(value)
    #expect(rent.firstRent.display == first)
    #expect(rent.steps.last?.display == latest)
    #expect(rent.steps.last?.id.text == "formula-rent.2-bed.2026")
  }
}
