import DocumentModel
import Evidence
import Foundation
import Notation
import Testing

@testable import Report

/// The templates of the Housing Needs Assessment, told from hardly any figures and from some.
@Suite struct HousingNeedsTemplatesTests {
  static let texts = [
    "area.setting": "a parish", "area.description": "A village.\n\nAnd a hamlet.",
    "report.title": "Housing Needs Assessment for Testham", "report.status": "draft",
    "report.version": "1", "report.base-date": "31 March 2026", "country.name": "England",
    "policy.edition": "2024DEC", "policy.edition-name": "the Framework of December 2024",
  ]

  static let lists: [String: [Record]] = [
    "people": [Record(["role": "Prepared by", "position": "Planner"])],
    "revisions": [], "policies.adopted": [], "policies.emerging": [], "schemes": [],
    "sub-areas": [], "codes": [],
  ]

  static func templates() throws -> ReportTemplate {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates/hna")
    let chapters = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "chapters").path
    ).map { "chapters/\($0)" }
    return try ReportTemplate(
      folder: "Templates/hna",
      files: try (["report.yaml"] + chapters).map {
        ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
      })
  }

  static let deposit = Figure(
    FigureID("policy.affordability.deposit-share"), "Deposit", Quantity(0.1), .share,
    at: Bench.area, basis: .parameter(Reference(title: "Practice"), from: "2020-01-01"))

  static var figures: [Figure] {
    var figures = [deposit]
    for (tenure, share) in [("owned", 0.4504), ("social-rented", 0.1996), ("private-rented", 0.35)]
    {
      for place in [Bench.area, Bench.authority] {
        figures.append(Bench.stated("tenure.\(tenure).share", share, .share, at: place))
      }
    }
    for year in 2016...2025 {
      for (measure, price) in [
        ("median.all", 100), ("lower-quartile.all", 80), ("median.flat", 70),
      ] {
        figures.append(Bench.stated("prices.\(measure)", Double(year * price), .pounds, year))
      }
    }
    return figures
  }

  @Test func tellWithoutFigures() throws {
    let telling = Bench.telling(
      [Self.deposit], findings: [], texts: Self.texts, lists: Self.lists)
    let told = try Self.templates().tell(telling)
    #expect(told.document.chapters.count == 14)
    #expect(told.notAssessed.map(\.name).contains("tenure"))
    #expect(Resolution(told.document).broken.isEmpty)
  }

  @Test func tellWithFigures() throws {
    let telling = Bench.telling(
      Self.figures, findings: [], texts: Self.texts, lists: Self.lists)
    let told = try Self.templates().tell(telling)
    #expect(Resolution(told.document).broken.isEmpty)
    #expect(Resolution(told.document).duplicated.isEmpty)
  }
}
