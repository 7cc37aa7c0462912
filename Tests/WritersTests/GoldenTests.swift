import DocumentModel
import Testing

@testable import Writers

/// A few prose, tables and charts through every writer; each file in `Golden/` was read before it was accepted.
@Suite struct GoldenTests {
  private static let files = Result {
    Dictionary(
      uniqueKeysWithValues: try Sample.writer().files().map { ($0.path, $0.text) })
  }

  @Test(arguments: [
    "index.html", "00-summary.html", "01-tenure.html", "02-prices.html", "01-tenure.md",
    "02-prices.md", "04-glossary.md", "charts/tenure-bars.svg", "charts/tenure-parts.svg",
    "charts/tenure-change.svg", "charts/prices.svg", "charts/need.svg", "tables/tenure.csv",
    "tables/conclusions.csv", "tables/tenure.csv-metadata.json", "headlines.csv",
  ])
  func isSpelledAsAccepted(path: String) throws {
    let text = try #require(try GoldenTests.files.get()[path])
    try expectGolden(text, Paths.lastPart(path))
  }
}
