import DocumentModel
import Evidence
import Policy
import Testing

@testable import Report

/// The tables at the end of a report: short, and nothing left out.
@Suite struct AppendixTests {
  private static func parameter(
    _ stem: String, _ label: String, _ value: Double, _ unit: Quantity.Unit,
    reason: String = "Half way."
  ) -> Figure {
    Figure(
      FigureID("policy.\(stem)"), label, Quantity(value), unit, at: Bench.area,
      basis: .assumption(reason: reason, replaces: nil))
  }

  @Test func theValuesOfOneParameterShareARow() throws {
    let figures = [
      Self.parameter("rent.rises.2002-03", "Rise: 2002 to 2003", 0.02, .growth),
      Self.parameter("rent.rises.2001-02", "Rise: 2001 to 2002", 0.04, .growth),
      Self.parameter("trial.10", "Deposits tried: 10%", 0.1, .share),
      Self.parameter("trial.5", "Deposits tried: 5%", 0.05, .share),
      Self.parameter("alone", "Deposit", 0.1, .share),
      Self.parameter("cap.elsewhere", "Cap: elsewhere", 80, .pounds),
      Self.parameter("cap.london", "Cap: london", 90, .pounds, reason: "Another reason."),
    ]
    let content = try #require(AssumptionTable.content(Bench.telling(figures, findings: [])))
    #expect(
      ExhibitTests.texts(content) == [
        ["Deposit", "10.0%", "share", "Assumption", "Half way."],
        ["Cap: elsewhere", "£80", "pounds", "Assumption", "Half way."],
        ["Cap: london", "£90", "pounds", "Assumption", "Another reason."],
        ["Rise", "2001 to 2002: 4.0%; 2002 to 2003: 2.0%", "growth", "Assumption", "Half way."],
        ["Deposits tried", "5.0% and 10.0%", "share", "Assumption", "Half way."],
      ])
  }

  @Test func whatIsMissingIsGroupedByWhatItWouldFeed() throws {
    let lists = [
      "missing-datasets": [
        Record(["title": "Rooms", "feeds": "Homes", "page": "A, table 1"]),
        Record(["title": "Prices", "feeds": "Markets", "page": "B"]),
        Record(["title": "Bedrooms", "feeds": "Homes", "page": "A, table 2"]),
      ]
    ]
    let maker = try #require(AppendixTables.makers["missing-datasets"])
    let content = try #require(maker(Bench.telling(lists: lists)))
    #expect(content.rows.map { $0.header.plainText() } == ["Homes", "Markets"])
    #expect(
      ExhibitTests.texts(content).map(\.last) == [
        "- Rooms (A, table 1)\n- Bedrooms (A, table 2)\n", "Prices (B)",
      ])
  }

  /// Guidance tells incomes wherever they are from: those of small areas as their spread over the place, and the latest.
  @Test func theMarketTableHasTheIncomesOfSmallAreas() throws {
    let source = ObservedSource(
      dataset: "Income estimates", publisher: "The office", edition: "2020", file: "incomes.xlsx",
      sha256: "0", selection: "column Income", rows: [3], rowCount: 1, statistic: .value)
    let read = [
      ("income.mean", 2018, 40_000.0), ("income.mean", 2020, 44_000),
      ("income.mean.lowest", 2020, 31_000), ("income.mean.highest", 2020, 62_000),
      ("income.mean.standard-error", 2020, 900), ("rents.lower-quartile.2-bed", 2020, 700),
    ].map { stem, year, value in
      Figure(
        FigureID(stem, .year(year)), stem, Quantity(value), .poundsPerYear, at: Bench.area,
        basis: .observed(source))
    }
    let maker = try #require(GuidanceNeedTables.makers["guidance-market"])
    let content = try #require(maker(Bench.telling(read, findings: [])))
    #expect(
      ExhibitTests.texts(content).map { [$0[0], $0[1], $0[3]] } == [
        ["rents.lower-quartile.2-bed", "£700", "2020"], ["income.mean", "£44,000", "2020"],
        ["income.mean.lowest", "£31,000", "2020"], ["income.mean.highest", "£62,000", "2020"],
      ])
  }

  /// What policy sets is about no place, so a caption does not name the country for its sake.
  @Test func aWorkedSumNamesTheTimeWhereTwoStepsHaveOneName() throws {
    var ledger = Ledger()
    let ratios = [2024, 2025].map { year in
      Figure(
        FigureID("ratio", .year(year)), "Ratio", Quantity(Double(year - 2015)), .priceToIncome,
        at: Bench.area, basis: .assumption(reason: "A test.", replaces: nil))
    }
    ledger.record(ratios)
    ledger.record([
      .derived(
        FigureID("mean"), "Mean", .priceToIncome, at: Bench.area, "(first + last) / (1 + 1)",
        ["first": ratios[0], "last": ratios[1]])
    ])
    let content = try #require(WorkedBox(["mean"]).content(ledger))
    #expect(content.columns.map(\.heading) == ["Step", "Working", "Result", "Counted in"])
    #expect(
      ExhibitTests.texts(content) == [
        ["Ratio, 2024", "Assumed", "9.0", "price to income"],
        ["Ratio, 2025", "Assumed", "10.0", "price to income"],
        ["Mean", "(9.0 + 10.0) ÷ (1 + 1)", "9.5", "price to income"],
      ])
  }
}
