import Datasets
import Evidence
import Foundation
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: [
    ("tenure.private-rented.share", "Households renting privately, share", Quantity.Unit.share),
    ("population.aged-85-and-over", "People aged 85 and over", .people),
    (
      "households.reference-person.under-25",
      "Households whose reference person is aged under 25", .households
    ),
    (
      "households.reference-person.30-39", "Households whose reference person is aged 30 to 39",
      .households
    ),
    (
      "study-mix.2-bed-or-more-flat.share",
      "Mix that the study suggests, flats, two or more bedrooms, share", .share
    ),
    ("rents.lowest.room", "Lowest private rent, a room in a shared home", .poundsPerMonth),
    ("income.mean.lowest", "Mean household income, lowest of the small areas", .poundsPerYear),
  ])
  func knowsAStem(stem: String, label: String, unit: Quantity.Unit) {
    #expect(FigureCatalogue.input(stem)?.label == label)
    #expect(FigureCatalogue.input(stem)?.unit == unit)
  }

  @Test(arguments: [
    "tenure", "tenure.share", "tenure.owned", "tenure.owned.share.2011", "tenure..share",
    "population.aged-0-16", "households.reference-person.25-", "adapted-homes.65-74.share",
    "stock.room.share", "study-mix.flat.share", "schemes.count", "area.plan-years", "",
  ])
  func doesNotKnowOtherStems(stem: String) {
    #expect(FigureCatalogue.input(stem) == nil)
  }

  @Test func everyListedStemIsKnownOnce() {
    let inputs = FigureCatalogue.inputs + FigureCatalogue.authorityInputs
    for list in [inputs, FigureCatalogue.schemePatterns] {
      let stems = list.flatMap(\.stems)
      #expect(Set(stems).count == stems.count)
    }
    #expect(inputs.flatMap(\.stems).allSatisfy { FigureCatalogue.input($0) != nil })
  }

  @Test func noLabelKeepsTheNameOfAList() {
    let inputs = FigureCatalogue.inputs + FigureCatalogue.authorityInputs
    let labels = inputs.flatMap(\.stems).compactMap { FigureCatalogue.input($0)?.label }
    #expect(labels.filter { $0.contains("<") }.isEmpty)
  }

  @Test func theDocumentedTablesAgree() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/figures.md"), encoding: .utf8)
    func rows(from start: String, to end: String) -> [String] {
      let section = page.components(separatedBy: start).last?.components(separatedBy: end).first
      return (section ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
        $0.split(separator: "|").prefix(3)
          .map { $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "") }
          .joined(separator: " | ")
      }
    }
    func rows(_ patterns: [FigurePattern]) -> [String] {
      patterns.map { "\($0.pattern) | \($0.unit.rawValue) | \($0.label)" }
    }
    let inputs = rows(from: "## Inputs\n", to: "### Counted")
    let authority = rows(from: "## Inputs for an authority\n", to: "\n## ")
    let schemes = rows(from: "### Counted from schemes.csv", to: "\n## ")
    #expect(inputs == rows(FigureCatalogue.inputs))
    #expect(authority == rows(FigureCatalogue.authorityInputs))
    #expect(
      schemes
        == rows(FigureCatalogue.schemePatterns.filter { !$0.pattern.hasSuffix(".excluding") }))
  }

  @Test func theDocumentedWordsAgree() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/figures.md"), encoding: .utf8)
    for list in FigureCatalogue.words where list.name != "rented size" {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(list.name) |") } ?? ""
      let words = row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      #expect(Set(words) == Set(list.words), "the words of \(list.name)")
    }
  }
}
