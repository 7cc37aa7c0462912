import Evidence
import Testing

@testable import Report

@Suite("Lines of sources")
struct SourceLinesTests {
  private let stated = Bench.stated("homes", 10, .dwellings)

  private var derived: Figure {
    .derived(
      FigureID("more-homes"), "More homes", .dwellings, at: Bench.area, "homes + homes",
      ["homes": stated])
  }

  private func lines(_ figures: [Figure], knowing ledger: [Figure]) -> [String] {
    var known = Ledger()
    known.record(ledger)
    return SourceLines(known).lines(for: figures)
  }

  @Test func goOnInLowerCaseAfterTheFirst() {
    #expect(
      lines([derived], knowing: [stated]) == [
        "Invented census, Table 5, from the invented office", "worked out in this report",
      ])
  }

  @Test func beginWithACapital() {
    #expect(lines([derived], knowing: []) == ["Worked out in this report"])
  }
}
