import DocumentModel
import Evidence
import Testing

@testable import Report

/// A report must read sensibly whichever of its inputs nobody has supplied.
@Suite("Reports without some of their inputs")
struct MissingInputTests {
  /// The first words of the names of inputs: one kind of figure each.
  private static let kinds = [
    "population", "households", "dwellings", "tenure", "prices", "sales", "income", "rents",
    "listings", "social-rent", "affordable-rent", "stock", "composition", "occupancy",
    "affordable-need", "register", "planned-homes",
  ]

  private func problems(in told: Told) -> [String] {
    let resolution = Resolution(told.document)
    let text = told.document.chapters.flatMap(\.blocks).flatMap(\.prose).map { $0.plainText() }
    return resolution.broken.map { "broken: \($0.target.key)" }
      + text.filter { $0.contains("by \u{2212}") || $0.contains(" ,") || $0.contains(" .") }
  }

  @Test(arguments: SampleAssessments.names, kinds)
  func areToldWithoutOneKind(name: String, kind: String) throws {
    let told = try HousingNeedsTemplatesTests.told(name) { figure in
      figure.id.stem.split(separator: ".").first.map(String.init) != kind
    }
    #expect(problems(in: told) == [])
  }

  @Test(
    arguments: SampleAssessments.names,
    ["affordable-need", "income", "population", "prices", "rents", "tenure"])
  func areToldWithOneKindAlone(name: String, kind: String) throws {
    let told = try HousingNeedsTemplatesTests.told(name) { figure in
      figure.id.stem.split(separator: ".").first.map(String.init) == kind
    }
    #expect(problems(in: told) == [])
  }

  @Test(arguments: SampleAssessments.names)
  func areToldWithoutThePlacesTheyAreComparedWith(name: String) throws {
    let told = try HousingNeedsTemplatesTests.told(name) { $0.place.isArea }
    #expect(problems(in: told) == [])
  }

  @Test(arguments: SampleAssessments.names)
  func areToldWithoutTheAreaItself(name: String) throws {
    let told = try HousingNeedsTemplatesTests.told(name) { !$0.place.isArea }
    #expect(problems(in: told) == [])
  }
}
