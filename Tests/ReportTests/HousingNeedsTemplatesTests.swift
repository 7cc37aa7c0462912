import DocumentModel
import Evidence
import Need
import Notation
import Testing

@testable import Report

/// The templates of the Housing Needs Assessment, told from the sample areas with and without their figures.
@Suite struct HousingNeedsTemplatesTests {
  static let texts = [
    "area.setting": "a parish", "area.description": "A village.\n\nAnd a hamlet.",
    "report.title": "Housing Needs Assessment for Testham", "report.status": "draft",
    "report.version": "1", "report.base-date": "31 March 2026", "country.name": "England",
    "policy.edition": "2024DEC", "policy.edition-name": "the Framework, December 2024",
  ]

  static let lists: [String: [Record]] = [
    "people": [Record(["role": "Prepared by", "position": "Planner"])],
    "revisions": [], "policies.adopted": [], "policies.emerging": [], "schemes": [],
    "policy.differences": [], "sub-areas": [], "codes": [],
  ]

  static func templates() throws -> ReportTemplate { try SampleReports.template("hna") }

  /// A sample area told from all of its figures or from some.
  static func told(_ name: String, keeping isKept: (Figure) -> Bool = { _ in true }) throws -> Told
  {
    let working = try SampleAssessments.working(name, keeping: isKept)
    return try templates().tell(Telling(working, texts: texts, lists: lists))
  }

  @Test func tellWithoutFigures() throws {
    let told = try Self.told("exampleton") { _ in false }
    #expect(told.document.chapters.count == 14)
    #expect(told.notAssessed.map(\.name).contains("tenure"))
    #expect(Resolution(told.document).broken.isEmpty)
  }

  @Test(arguments: SampleAssessments.names)
  func tellWithFigures(name: String) throws {
    let told = try Self.told(name)
    #expect(Resolution(told.document).broken.isEmpty)
    #expect(Resolution(told.document).duplicated.isEmpty)
  }
}
