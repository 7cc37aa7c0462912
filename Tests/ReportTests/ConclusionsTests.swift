import DocumentModel
import Evidence
import Testing

@testable import Report

@Suite("The table of conclusions")
struct ConclusionsTests {
  private static func rows(keeping isKept: (Figure) -> Bool) throws -> [[String]] {
    let working = try SampleAssessments.working("exampleton", keeping: isKept)
    let told = try SampleReports.template("hna").tell(
      try SampleReports.telling("exampleton", from: working))
    for case .table(let table) in told.document.chapters.flatMap(\.blocks)
    where table.key == "conclusions" {
      return table.rows.map { row in
        row.cells.compactMap { cell in
          if case .prose(let prose) = cell { prose.plainText() } else { nil }
        }
      }
    }
    return []
  }

  @Test func everyRowSaysWhatTheDataShowAndWhatFollows() throws {
    for cells in try Self.rows(keeping: { _ in true }) {
      #expect(cells.count == 2)
      #expect(cells.allSatisfy { $0.hasSuffix(".") && $0 != "No recommendation follows." })
    }
  }

  /// Of a chapter that shows something from which nothing follows, that is said in words.
  @Test func whereNothingFollowsThatIsSaid() throws {
    let rows = try Self.rows { $0.id.stem.hasPrefix("stock.") }
    #expect(rows.contains { $0.count == 2 && $0[1] == "No recommendation follows." })
    for cells in rows { #expect(cells.allSatisfy { $0 != "None." && !$0.isEmpty }) }
  }
}
