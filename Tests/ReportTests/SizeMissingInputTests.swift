import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

/// Need, types and sizes read sensibly whichever of their inputs nobody has supplied, and whatever they come to.
@Suite("Need, types and sizes of areas unlike the samples")
struct SizeMissingInputTests {
  /// An area unlike a sample, as what becomes of its inputs.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Figures that are left out, by the beginnings of their names.
    var without: [String] = []
    /// What values are multiplied by, by the beginnings of names.
    var times: [String: Double] = [:]
  }

  static let cases =
    [
      "stock", "stock.4-bed", "stock.bungalow", "population.aged", "composition", "occupancy",
      "households.reference-person", "life-stage", "target-mix", "projection", "study-mix",
      "indicative-split", "affordable-policy", "affordable-need.rented", "affordable-need.social",
      "affordable-need.total", "affordable-need", "register", "planned-homes", "dwellings",
      "households.total", "housing-support",
    ].map { Case(testDescription: "without \($0)", without: [$0]) } + [
      Case(testDescription: "few of anything", without: ["life-stage", "target-mix", "stock."]),
      Case(testDescription: "many more homes", times: ["dwellings.total.2021": 3]),
      Case(testDescription: "far fewer homes", times: ["dwellings.total.2025": 0.5]),
      Case(
        testDescription: "a projection of decline",
        times: [
          "projection": -3, "households.reference-person.65-and-over.2041": 0.3,
          "households.reference-person.65-and-over.2037": 0.3,
        ]),
      Case(testDescription: "few affordable homes needed", times: ["affordable-need.total": 0.01]),
      Case(testDescription: "no waiting list", times: ["register.households": 0]),
      Case(testDescription: "no homes planned", times: ["planned-homes": 0]),
      Case(
        testDescription: "a shrinking population",
        times: ["population.aged-16-24.20": 0.5, "population.aged-45-64.20": 0.5]),
      Case(testDescription: "all for ownership", times: ["affordable-need.rented.share": 0]),
    ]

  @Test(arguments: SampleAssessments.names, cases)
  func readsSensibly(name: String, example: Case) throws {
    let changed = example.without + example.times.keys
    let stated = try SampleAssessments.folder(name).figures.map(\.id.text)
    guard stated.contains(where: { id in changed.contains { id.hasPrefix($0) } }) else { return }
    let working = try SampleAssessments.working(name) { figure in
      !example.without.contains { figure.id.text.hasPrefix($0) }
    } changing: { figure in
      guard let value = figure.value,
        let change = example.times.first(where: { figure.id.text.hasPrefix($0.key) })?.value
      else { return }
      figure.quantity.value = value * change
    }
    let telling = Telling(
      working, texts: HousingNeedsTemplatesTests.texts, lists: HousingNeedsTemplatesTests.lists)
    let told = try Self.template.get().tell(telling)
    #expect(Resolution(told.document).broken.isEmpty)
    for chapter in told.document.chapters where ["tenure", "size"].contains(chapter.key) {
      check(chapter)
    }
  }

  private static let template = Result { try HousingNeedsTemplatesTests.templates() }

  private func check(_ chapter: Chapter) {
    for (block, next) in zip(chapter.blocks, chapter.blocks.dropFirst()) {
      if case .heading(let heading) = block, case .heading(let inner) = next {
        #expect(inner.level > heading.level, "the section \(heading.key) is empty")
      }
    }
    for case .prose(let prose) in chapter.blocks {
      let text = prose.plainText()
      for words in ["by \u{2212}", " .", " ,", "  of", "()", "with ,", "among ."] {
        #expect(!text.contains(words), "\(text)")
      }
    }
  }
}
