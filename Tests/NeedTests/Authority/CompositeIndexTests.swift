import Evidence
import Policy
import Testing

@testable import Need

@Suite("An index of several indicators")
struct CompositeIndexTests {
  private static let ratio = Indicator(
    key: "affordability-ratio", label: "Lower quartile ratio", stem: "ratio.lower-quartile",
    total: .pooled, direction: .lowerIsBetter, source: "a test")
  private static let overcrowded = Indicator(
    key: "overcrowding", label: "Overcrowded households", stem: "overcrowded.share",
    total: .none, direction: .lowerIsBetter, source: "a test")
  private static let owning = Indicator(
    key: "owning", label: "Households that own", stem: "tenure.owned.share", total: .none,
    direction: .higherIsBetter, source: "a test")

  /// Eight places whose mean is 5 and whose standard deviation is 2.
  private static let fives: [Double] = [2, 4, 4, 4, 5, 5, 7, 9]

  private func places(_ count: Int) -> [Place] {
    (1...count).map { Place(key: "d\($0)", code: "d\($0)", name: "d\($0)") }
  }

  /// A working after the index was made of some indicators, with a value of each for each place.
  private func working(_ parts: [(Indicator, Quantity.Unit, [Double?])]) -> Working {
    let members = places(parts[0].2.count)
    let figures = parts.flatMap { indicator, unit, values in
      zip(members, values).map { place, value in
        AuthorityExample.figure(indicator.stem, value, unit, at: place)
      }
    }
    var working = AuthorityExample.working(figures)
    working.groups = [Working.PlaceGroup(AuthorityExample.area, of: members)]
    working.indicators = parts.map(\.0)
    working.index = parts.map(\.0)
    working.assessIndex()
    return working
  }

  private func index(_ working: Working) -> [Double] {
    places(8).compactMap { working.value("compared.index.\($0.key)") }
      .map { Display.rounded($0, decimals: 9) }
  }

  @Test func isTheMeanOfStandardScores() {
    let working = working([
      (Self.ratio, .priceToIncome, Self.fives),
      (Self.overcrowded, .share, [0.05, 0.02, 0.04, 0.04, 0.04, 0.05, 0.07, 0.09]),
    ])
    #expect(working.outcome("compared.index") == "ranked")
    #expect(working.value("compared.index.weight") == 0.5)
    // Scores of the one: −1.5 −0.5 −0.5 −0.5 0 0 1 2; of the other: 0 −1.5 −0.5 −0.5 −0.5 0 1 2.
    #expect(index(working) == [-0.75, -1, -0.5, -0.5, -0.25, 0, 1, 2])
  }

  @Test func turnsAnIndicatorOfWhichMoreIsBetter() {
    let both = working([
      (Self.ratio, .priceToIncome, Self.fives), (Self.owning, .share, Self.fives.map { $0 / 10 }),
    ])
    #expect(index(both) == Array(repeating: 0, count: 8))
  }

  /// Neither the unit nor where a scale begins moves a score, and the scores of all places add up to nothing.
  @Test(arguments: [(1.0, 0.0), (1000, 0), (0.001, 0), (1, 500), (3, -40)])
  func doesNotDependOnTheScale(_ factor: Double, _ shift: Double) {
    let plain = working([
      (Self.ratio, .priceToIncome, Self.fives), (Self.overcrowded, .share, Self.fives.reversed()),
    ])
    let scaled = working([
      (Self.ratio, .priceToIncome, Self.fives.map { $0 * factor + shift }),
      (Self.overcrowded, .share, Self.fives.reversed()),
    ])
    #expect(index(scaled) == index(plain))
    #expect(abs(index(plain).reduce(0, +)) < 1e-8)
  }

  @Test func leavesOutAPlaceThatLacksAFigure() {
    var values = Self.fives.map(Optional.some)
    values[7] = nil
    let working = working([
      (Self.ratio, .priceToIncome, Self.fives), (Self.overcrowded, .share, values),
    ])
    #expect(working.indexPlaces.left.map(\.key) == ["d8"])
    #expect(working.value("compared.index.d8") == nil)
    #expect(abs(index(working).reduce(0, +)) < 1e-8, "the scores are over the places that are left")
  }

  @Test func isNotGivenOfTooFewPlacesOrOfOneValue() {
    let few = working([
      (Self.ratio, .priceToIncome, [4, 5, nil]), (Self.overcrowded, .share, [0.1, 0.2, 0.3]),
    ])
    #expect(few.outcome("compared.index") == "too-few-places")
    let flat = working([
      (Self.ratio, .priceToIncome, [4, 5, 6]), (Self.overcrowded, .share, [0.1, 0.1, 0.1]),
    ])
    #expect(flat.outcome("compared.index") == "no-difference")
    for working in [few, flat] {
      #expect(!working.ledger.figures.keys.contains { $0.text.hasPrefix("compared.") })
    }
  }

  @Test func isMadeOnlyWhereItIsAskedFor() {
    var working = AuthorityExample.working([])
    working.groups = [Working.PlaceGroup(AuthorityExample.area, of: places(3))]
    working.indicators = [Self.ratio]
    working.assessIndex()
    #expect(working.outcome("compared.index") == nil)
  }
}
