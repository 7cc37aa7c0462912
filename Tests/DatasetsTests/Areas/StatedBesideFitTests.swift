import Evidence
import Notation
import Testing

@testable import Datasets

/// Stated figures beside files whose areas fit the area more or less well.
@Suite struct StatedBesideFitTests {
  typealias Files = AreaFiles

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The people of the area's own output area, and of the one beside it in the same lower layer area.
    let inside: Int
    let outside: Int
    let isStatedUsed: Bool
  }

  /// The table of tenure has the lower layer area alone, of which the area is a part.
  @Test(arguments: [
    Case(testDescription: "an eighth from outside", inside: 800, outside: 100, isStatedUsed: false),
    Case(testDescription: "a quarter from outside", inside: 800, outside: 200, isStatedUsed: true),
    Case(testDescription: "nobody from outside", inside: 800, outside: 0, isStatedUsed: false),
  ])
  func aBadFitDoesNotTakeThePlaceOfWhatIsStated(test: Case) throws {
    let (both, faults) = try joined(test.inside, test.outside)
    let choice = try #require(both.choices.first)
    #expect(choice.isStated == test.isStatedUsed)
    let used = both.figures.first { $0.id.text == "households.total.2021" }
    #expect(used?.value == (test.isStatedUsed ? 350 : 400))
    #expect(faults.contains("HNA0535") == test.isStatedUsed, "\(faults)")
  }

  @Test func saysBothValuesAndWhy() throws {
    let (both, faults) = try joined(800, 200)
    #expect(
      faults == """
        foxton/stated/figures.csv:4: warning HNA0535: households.total.2021 is stated as 350, and data/tenure.csv has 400, \
        counted on areas that hold 100% of the area, and 25% of it again from around it; \
        expected a file of areas that fit, to take the place of what is stated
          The stated figure is used. To use the file's, take the row out; to keep it without this warning, \
        name it under prefer_stated, with the reason.
        """)
    #expect(
      both.choices.first?.reason
        == "the areas of the file fit badly: 100.0% of the area lies within them, "
        + "and 25.0% of it again comes from around it")
    guard case .stated(let source)? = both.figures.first(where: { $0.value == 350 })?.basis else {
      Issue.record("the stated figure is gone")
      return
    }
    #expect(source.beside?.contains("has 400, which is not used: the areas of the file") == true)
  }

  /// Whom the author prefers needs no warning, and a figure without a value stands for nothing.
  @Test func aWishOfTheAuthorsIsNotWarnedOf() throws {
    let wish = StatedPreference(
      figure: "households.total.2021", reason: "we counted them",
      location: Location(path: "area.yaml"))
    let (both, faults) = try joined(800, 200, preferences: [wish])
    #expect(both.choices.first?.reason == "we counted them")
    #expect(faults == "")
    let (empty, none) = try joined(800, 200, stated: nil)
    #expect(empty.choices.first?.isStated == false)
    #expect(none == "")
  }

  private func joined(
    _ inside: Int, _ outside: Int, stated: Double? = 350, preferences: [StatedPreference] = []
  ) throws -> (StatedAndObserved, faults: String) {
    let outcome = try Files.read(
      Files.code("E00000001") + ", " + Files.code("E00000002"),
      [
        "lookup.csv": Files.lookup,
        "people.csv": Files.people([
          "E00000001": inside / 2, "E00000002": inside / 2, "E00000003": outside,
        ]),
        "tenure.csv": Files.households(["E01000001": 400, "E07000001": 40_000]),
      ])
    let log = FaultLog()
    let publication = Publication(key: "count", title: "A count", publisher: "us", date: "2021")
    let quantity = stated.map { Quantity($0) } ?? .missing(.notAvailable, "nobody counted")
    let place = Place(key: Place.area, code: "foxton", name: "Foxton")
    let figure = Figure(
      FigureID("households.total.2021"), "Households", quantity, .households, at: place,
      basis: .stated(
        StatedSource(
          publication: publication, at: "page 2", file: "stated/figures.csv", line: 4)))
    let area = try #require(outcome.published.area)
    let rules = try #require(FitRules(try Files.parameters(of: area)))
    let both = StatedAndObserved(
      stated: [figure], observed: outcome.published.figures, preferences: preferences,
      rules: rules, folder: "foxton", log: log)
    return (both, Faults(log.faults).description)
  }
}
