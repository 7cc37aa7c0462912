import DocumentModel
import Evidence
import Need
import Testing

@testable import Report

@Suite("The report of a strategy")
struct StrategyReportTests {
  /// The words of a chapter's prose and notices.
  private static func text(_ told: Told, _ chapter: String) -> String {
    let blocks = told.document.chapters.first { $0.key == chapter }?.blocks ?? []
    return blocks.compactMap { block in
      if case .prose(let prose) = block { prose.plainText() } else { nil }
    }.joined(separator: "\n")
  }

  private static func tables(_ told: Told) -> [String: Table] {
    let tables = told.document.chapters.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.key, $0) })
  }

  private static func cells(_ table: Table?) -> [[String]] {
    guard let table else { return [] }
    return ExhibitTests.texts(TableContent(columns: table.columns, rows: table.rows, figures: []))
  }

  @Test func districtsAreRankedAndTheOneWithoutAFigureIsLeftOut() throws {
    let told = try InventedCounty.told()
    let table = Self.tables(told)["indicator-homes-lower-quartile-ratio"]
    #expect(
      Self.cells(table) == [
        ["Northwold", "9.0", "1", "1.7"], ["Eastwold", "9.0", "2", "1.7"],
        ["Southwold", "8.0", "3", "0.7"], ["England", "7.3", "[z]", "[z]"],
      ])
    #expect(
      Self.text(told, "challenges").contains("Three of four places have a figure."))
  }

  @Test func aTotalIsASumAndEqualsShareARank() throws {
    let table = Self.tables(try InventedCounty.told())["indicator-homes-net-completions"]
    #expect(
      Self.cells(table) == [
        ["Eastwold", "250", "1="], ["Westwold", "250", "1="], ["Northwold", "100", "3"],
        ["Southwold", "0", "4"], ["Wealdshire, all together", "600", "[z]"],
        ["The uplands, all together", "350", "[z]"],
      ])
  }

  @Test func aRecommendationAppliesByItsTrigger() throws {
    let tables = Self.tables(try InventedCounty.told())
    #expect(
      Self.cells(tables["recommendation-homes-entry"]).map { Array($0.prefix(2)) } == [
        ["Northwold", "Applies"], ["Eastwold", "Consider"], ["Southwold", "Not indicated"],
        ["Westwold", "No measure available"],
      ])
    #expect(
      Self.cells(tables["implementation"]) == [
        [
          "Ask for homes that people on lower incomes can buy.", "The right homes",
          "the district councils", "By 2031, medium term",
          "Lower quartile price to workplace earnings", "Northwold", "Eastwold",
        ],
        [
          "Share planners.", "Skills", "the county", "Short term", "No measure available",
          "Each council judges", "None",
        ],
      ])
  }

  /// A rate is held against the country's, and a trigger says on which side of each threshold it lies.
  @Test func theWordsSayWhatIsComparedAndWhere() throws {
    let text = Self.text(try InventedCounty.told(), "challenges")
    #expect(text.contains("The figure for England is 7.3."))
    #expect(
      text.contains(
        "It applies where the figure for lower quartile price to workplace earnings is 9.0 or above, and is to be considered where it is 8.0 or above."
      ))
  }

  @Test func aChallengeWithoutAMeasureSaysSo() throws {
    let text = Self.text(try InventedCounty.told(), "challenges")
    #expect(text.contains("No measure available: the authors have named nothing by which"))
    #expect(text.contains("no place has a figure for households renting privately and people aged"))
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let resolution = Resolution(try InventedCounty.told().document)
    #expect(resolution.broken.isEmpty)
    #expect(resolution.duplicated.isEmpty)
  }

  @Test func theSampleIsTold() throws {
    let working = CountyStrategy.work(try SampleAssessments.start("kent-and-medway"))
    let told = try SampleReports.template("strategy").tell(
      try SampleReports.telling("kent-and-medway", from: working))
    #expect(told.document.chapters.count == 10)
    #expect(Resolution(told.document).broken.isEmpty)
  }
}
