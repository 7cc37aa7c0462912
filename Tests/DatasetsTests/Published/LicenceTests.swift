import Evidence
import Testing

@testable import Datasets

/// The statements that licences ask for: those of the files used, and of publications, each once.
@Suite struct LicenceTests {
  private static let office =
    "Source: Office for National Statistics licensed under the Open Government Licence v3.0"
  private static let registry =
    "Contains HM Land Registry data © Crown copyright and database right 2021. "
    + "This data is licensed under the Open Government Licence v3.0."
  private static let publicBody =
    "Contains public sector information licensed under the Open Government Licence v3.0"

  private static func publication(
    _ title: String, by publisher: String, _ licence: String?
  ) -> Publication {
    Publication(key: title, title: title, publisher: publisher, date: "2024", licence: licence)
  }

  private static func figure(_ publication: Publication) -> Figure {
    Figure(
      FigureID("dwellings.total", .year(2024), at: publication.key), "Dwellings", Quantity(1),
      .dwellings, at: Place(key: publication.key, code: "", name: ""),
      basis: .stated(
        StatedSource(publication: publication, at: "page 1", file: "stated/a.csv", line: 2)))
  }

  /// Boundaries and postcodes are other people's; the year is that of the edition, or the registry's own.
  @Test func aPostcodeDirectoryHasThreeLines() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2025.csv", "ukhpi.csv")
    let lines = Attributions.lines(
      outcome.files, figures: [], parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(
      lines == [
        Self.office, "Contains OS data © Crown copyright and database right 2025",
        "Contains Royal Mail data © Royal Mail copyright and database right 2025", Self.registry,
      ])
    let price = try #require(outcome.figures["prices.median.terraced.2020"]?.observed)
    #expect(price.licence == Self.registry)
  }

  /// A directory that does not say its year has the lines without one.
  @Test func noYearIsMadeUp() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv")
    let lines = Attributions.lines(
      outcome.files, figures: [], parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(lines.contains("Contains OS data © Crown copyright and database right"))
    #expect(!lines.contains { $0.contains("[year]") })
  }

  @Test func aFileOfWhichNothingIsUsedAsksForNothing() throws {
    let elsewhere = MarketFiles.definition.replacing("E07000001", with: "E07000009")
      .replacing("E92000001", with: "E92000009").replacing("E0200000", with: "E0200009")
    let outcome = try MarketFiles.read("lt125.csv", definition: elsewhere)
    let lines = Attributions.lines(
      outcome.files, figures: [], parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(lines.isEmpty)
  }

  @Test func publicationsHaveTheLineOfTheirPublisherOnce() throws {
    let openLicence = "Open Government Licence v3.0"
    let figures = [
      Self.publication("a", by: "Office for National Statistics", openLicence),
      Self.publication("b", by: "Office for National Statistics", openLicence),
      Self.publication("c", by: "HM Land Registry", openLicence),
      Self.publication("d", by: "Homes England", openLicence),
      Self.publication("e", by: "A company", "by agreement"),
      Self.publication("f", by: "A council", nil),
    ].map(Self.figure)
    let lines = Attributions.lines(
      PublishedFiles(), figures: figures,
      parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(lines == [Self.office, Self.registry, Self.publicBody, "e, A company: by agreement"])
  }

  @Test func whatIsWorkedOutFromTheOfficesFiguresIsAdapted() throws {
    let stated = Self.figure(
      Self.publication("a", by: "Office for National Statistics", "Open Government Licence v3.0"))
    let derived = Figure.derived(
      FigureID("twice"), "Twice", .dwellings, at: stated.place, "homes + homes", ["homes": stated])
    let lines = Attributions.lines(
      PublishedFiles(), figures: [stated, derived],
      parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(
      lines == [
        Self.office,
        "Adapted from data from the Office for National Statistics licensed under the Open "
          + "Government Licence v3.0",
      ])
  }

  @Test func thePackageIsOpenOnlyIfAllOfItIs() {
    let openLicence = Self.publication("a", by: "An office", "Open Government Licence v3.0")
    let unknown = Self.publication("b", by: "A council", nil)
    let figures = [openLicence, unknown].map(Self.figure)
    #expect(Attributions.isAllOpen(PublishedFiles(), figures: [figures[0]]))
    #expect(!Attributions.isAllOpen(PublishedFiles(), figures: figures))
    #expect(!Attributions.isAllOpen(PublishedFiles(), figures: []))
  }
}
