import Evidence
import Notation
import Testing

@testable import Datasets

/// What a report draws on, how old it is, and which of two figures is used.
@Suite struct SourceAccountTests {
  /// Financial year ending 2020: five calendar years are not old, six are.
  @Test(arguments: [("2025-12-31", 5, false), ("2026-01-01", 6, true)])
  func sourcesGetOldAfterFiveYears(base: String, age: Int, isOld: Bool) throws {
    let definition = MarketFiles.of2011.replacing("2026-03-31", with: base)
    let outcome = try MarketFiles.read("incomes-2020.sheets", definition: definition)
    let area = try AreaFolder.read("foxton", files: [("area.yaml", Array(definition.utf8))])
    let account = SourceAccount(
      outcome.files, area: area.definition, parameters: try MarketFiles.parameters(on: base))
    #expect(account.used.map(\.age) == [age])
    #expect(account.used.map(\.isOld) == [isOld])
    #expect(account.warnings(in: "foxton").map(\.code) == (isOld ? ["HNA0521"] : []))
    #expect(!account.missing.contains { $0.key == "small-area-incomes" })
    #expect(account.missing.contains { $0.key == "price-paid" })
  }

  /// The census of 21 March 2021 has passed five years at the end of March 2026, and not at its beginning.
  @Test(arguments: [("2026-03-01", false), ("2026-03-31", true), ("2026-04-01", true)])
  func theCensusGetsOldToTheMonth(base: String, isOld: Bool) throws {
    let files = try PublishedFixtures.read([.init(name: "census2021-ts054-ltla.csv")]).files
    let definition = Folders.definition.replacing("2026-03-31", with: base)
    let account = SourceAccount(
      files, area: try Folders.read(definition).definition,
      parameters: try MarketFiles.parameters(on: base))
    #expect(account.used.map(\.isOld) == [isOld])
  }

  /// A publication of November 2020 is two years old in March 2023, and over five only from November 2025 on.
  @Test(arguments: [
    ("2020-11", "2023-03-31", 2, false), ("2020-11", "2025-10-31", 4, false),
    ("2020-11-20", "2025-11-30", 5, true), ("2020", "2025-12-31", 5, false),
    ("2020", "2026-01-01", 6, true), ("2020-11", "2020-10-31", -1, false),
  ])
  func agesAreCountedToTheMonth(date: String, base: String, years: Int, isOld: Bool) throws {
    let base = try #require(WrittenDate(base))
    let period =
      WrittenDate(date).map { Period.month(year: $0.year, month: $0.month) } ?? Period(date)
    let age = SourceAge(of: try #require(period), at: base)
    #expect(age.years == years)
    #expect(age.isMore(than: 5) == isOld)
  }

  /// From the end of June 2022 to the end of March 2026.
  @Test func publicationsHaveAnAgeToo() throws {
    let folder = try Folders.read()
    let account = SourceAccount(
      PublishedFiles(), figures: folder.figures, area: folder.definition,
      parameters: try MarketFiles.parameters(on: "2026-03-31"))
    #expect(account.stated.map(\.publication.title) == ["Census 2021"])
    #expect(account.stated.map(\.age) == [3])
    #expect(account.stated.map(\.isOld) == [false])
  }

  /// Sales are placed by a postcode directory and pooled by the price index, whose rows count as used.
  @Test func whatHelpsToFindFiguresIsUsedToo() throws {
    let outcome = try MarketFiles.read("pp-2020.csv", "onspd-2024.csv", "ukhpi.csv")
    let uses = Dictionary(outcome.uses.map { ($0.name, $0) }) { $1 }
    #expect(uses["data/onspd-2024.csv"]?.rowsRead == 4)
    #expect((uses["data/onspd-2024.csv"]?.rowsUsed ?? 0) > 0)
    #expect((uses["data/ukhpi.csv"]?.rowsUsed ?? 0) > 0)
    #expect((uses["data/pp-2020.csv"]?.figures ?? 0) > 0)
  }

  private static let place = Place(key: Place.area, code: "foxton", name: "Foxton")

  private static func stated(_ stem: String, _ value: Double, _ unit: Quantity.Unit) -> Figure {
    Figure(
      FigureID(stem, .year(2021)), stem, Quantity(value), unit, at: place,
      basis: .stated(
        StatedSource(
          publication: Publication(key: "s", title: "Study", publisher: "us", date: "2021"),
          at: "page 1", file: "stated/a.csv", line: 2)))
  }

  private static func read(_ stem: String, _ quantity: Quantity, _ unit: Quantity.Unit) -> Figure {
    Figure(
      FigureID(stem, .year(2021)), stem, quantity, unit, at: place,
      basis: .observed(
        ObservedSource(
          dataset: "Table", publisher: "us", edition: "2021", file: "data/t.csv", sha256: "",
          selection: "", rowCount: 1, statistic: .value)))
  }

  /// A file that has no value for a figure does not take the place of one that was stated.
  @Test func aGapInAFileGivesWayToAStatedValue() {
    let stated = Self.stated("income.mean", 40_000, .poundsPerYear)
    let gap = Self.read(
      "income.mean", .missing(.notAvailable, "nobody knows"), .poundsPerYear)
    let both = StatedAndObserved(
      stated: [stated], observed: [gap], preferences: [], log: FaultLog())
    #expect(both.figures.map(\.value) == [40_000])
    #expect(both.choices.map(\.reason) == ["the file gives no value: nobody knows"])
    #expect(both.choices.map(\.isStated) == [true])
  }

  /// The count of the same part stands beside a stated share, not that of whichever part comes first.
  @Test func aStatedShareStandsBesideTheCountOfItsPart() {
    let counts = [
      Self.read("tenure.owned.households", Quantity(60), .households),
      Self.read("tenure.social-rented.households", Quantity(40), .households),
    ]
    let both = StatedAndObserved(
      stated: [Self.stated("tenure.social-rented.share", 0.5, .share)], observed: counts,
      preferences: [], log: FaultLog())
    #expect(both.choices.map(\.read.value) == [40])
    #expect(both.choices.map(\.file) == ["data/t.csv"])
    #expect(both.figures == counts)
  }
}
