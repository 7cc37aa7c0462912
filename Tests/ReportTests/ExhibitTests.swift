import DocumentModel
import Evidence
import Policy
import Testing

@testable import Report

@Suite("Tables and charts made from figures")
struct ExhibitTests {
  static func texts(_ content: TableContent) -> [[String]] {
    content.rows.map { row in
      [Bench.spelled(row.header)]
        + row.cells.map { cell in
          switch cell {
          case .value(let value): value.text
          case .values(let listed): listed.printed
          case .prose(let prose): Bench.spelled(prose)
          case .marker(let marker): marker.printed
          }
        }
    }
  }

  static func column(_ values: [Double?], _ unit: Quantity.Unit, totals: [Bool]? = nil)
    -> FigureColumn
  {
    let figures = values.enumerated().map { index, value in
      value.map { Bench.stated("part-\(index)", $0, unit) }
    }
    return FigureColumn(
      figures, totals: totals ?? values.map { _ in false }, sum: .adjusted)
  }

  static func texts(_ column: FigureColumn) -> [String] {
    column.cells.map { cell in
      switch cell {
      case .value(let value): value.text
      case .values(let listed): listed.printed
      case .prose: ""
      case .marker(let marker): marker.printed
      }
    }
  }

  // MARK: Columns

  @Test func decimalsAreTheSameDownAColumn() {
    let column = Self.column([0.5, 12, 150.25], .dwellingsPerYear)
    #expect(Self.texts(column) == ["0.5", "12.0", "150.3"])
    #expect(column.unit == "dwellings per year")
  }

  @Test func aGapIsMarkedAndNeverNothing() {
    #expect(Self.texts(Self.column([0, nil, 2], .households)) == ["0", "[x]", "2"])
  }

  @Test func sharesOfAWholeAreAdjustedToItsSum() {
    let column = Self.column([1.0 / 3, 1.0 / 3, 1.0 / 3], .share)
    #expect(Self.texts(column) == ["33.4%", "33.3%", "33.3%"])
    #expect(column.isAdjusted)
  }

  @Test func sharesThatAreNotAllThereAreLeft() {
    let column = Self.column([0.333, 0.333, 0.2], .share)
    #expect(Self.texts(column) == ["33.3%", "33.3%", "20.0%"])
    #expect(!column.isAdjusted && !column.isRounded)
  }

  @Test func countsAreAdjustedToTheTotalBelowThem() {
    let column = Self.column(
      [10.4, 10.4, 10.2, 31], .dwellings, totals: [false, false, false, true])
    #expect(Self.texts(column) == ["11", "10", "10", "31"])
    #expect(column.isAdjusted)
  }

  @Test func aColumnOfSeveralUnitsShowsEachInItsOwn() {
    let column = FigureColumn(
      [Bench.stated("a", 0.1, .share), Bench.stated("b", 3.5, .loanToIncome)],
      totals: [false, false], sum: .asRounded)
    #expect(Self.texts(column) == ["10.0%", "3.5"])
    #expect(column.unit == nil)
  }

  // MARK: Grids

  @Test func rowsAndColumnsWithoutFiguresAreLeftOut() throws {
    var ledger = Ledger()
    ledger.record([Bench.stated("a", 1, .people), Bench.stated("b", 2, .people)])
    var grid = Grid(rowLabel: "Row", columns: [.init(label: "Here"), .init(label: "There")])
    for stem in ["a", "b", "c"] {
      grid.row(
        stem.uppercased(),
        [FigureID(stem, .year(2021)), FigureID(stem, .year(2021), at: Place.authority)])
    }
    let content = try #require(grid.content(ledger))
    #expect(content.columns.map(\.heading) == ["Row", "Here (people)"])
    #expect(Self.texts(content) == [["A", "1"], ["B", "2"]])
    #expect(grid.content(Ledger()) == nil)
  }

  @Test func aTotalThatDoesNotSumSaysSo() throws {
    var ledger = Ledger()
    ledger.record([
      Bench.stated("a", 10.4, .dwellings, nil), Bench.stated("b", 10.4, .dwellings, nil),
      Bench.stated("c", 20.8, .dwellings, nil),
    ])
    var grid = Grid(rowLabel: "Row", columns: [.init(label: "Homes")])
    for stem in ["a", "b"] { grid.row(stem, [FigureID(stem)]) }
    grid.row("All", [FigureID("c")], isTotal: true)
    let content = try #require(grid.content(ledger))
    #expect(
      content.notes.map { Bench.spelled($0) } == ["Figures are rounded, so totals may not sum."])
  }

  @Test func aFigureThatMayNotBeShownIsMarked() throws {
    var ledger = Ledger()
    ledger.record([Bench.stated("a", 1, .pounds), Bench.stated("b", 2, .pounds)])
    var grid = Grid(rowLabel: "Row", columns: [.init(label: "Price")])
    grid.row("A", [FigureID("a", .year(2021))])
    grid.row("B", [FigureID("b", .year(2021))])
    grid.hidden[FigureID("a", .year(2021))] = .notAvailable
    let content = try #require(grid.content(ledger))
    #expect(Self.texts(content) == [["A", "[x]"], ["B", "£2"]])
    guard case .value(let value) = content.rows[0].cells[0] else { return }
    #expect(value.raw == nil)
    #expect(value.markers.map(\.code) == ["x"])
  }

  // MARK: Sources

  @Test func sourcesAreFollowedDownToPublications() {
    var ledger = Ledger()
    let part = Bench.stated("part", 1, .people, nil)
    let whole = Bench.stated("whole", 4, .people, nil)
    let share = Figure.derived(
      FigureID("share"), "Share", .share, at: Bench.area, "part / whole",
      ["part": part, "whole": whole])
    ledger.record([part, whole, share])
    let lines = SourceLines(ledger)
    #expect(
      lines.lines(for: [share]) == [
        "Invented census, Table 5, from the invented office", "worked out in this report",
      ])
    #expect(SourceLines(Ledger()).lines(for: [share]) == ["Worked out in this report"])
    #expect(lines.lines(for: [part]) == ["Invented census, Table 5, from the invented office"])
    #expect(lines.lines(for: []) == [])
  }

  // MARK: Series

  @Test func yearsWithoutAPriceKeepTheirPlace() throws {
    var ledger = Ledger()
    ledger.record([2016, 2017, 2020].map { Bench.stated("price", Double($0), .pounds, $0) })
    let content = try #require(TimeSeries(measures: [("price", "Price")]).content(ledger))
    #expect(content.categories == ["2016", "2017", "2018", "2019", "2020"])
    #expect(
      content.series[0].values.map(\.text) == ["£2,016", "£2,017", "[x]", "[x]", "£2,020"])
  }

  @Test func oneYearIsNoSeries() {
    var ledger = Ledger()
    ledger.record(Bench.stated("price", 1, .pounds, 2020))
    #expect(TimeSeries(measures: [("price", "Price")]).content(ledger) == nil)
  }

  @Test(arguments: [
    ([2011], "2011"), ([2021, 2011], "2011 and 2021"), ([2001, 2011, 2021], "2001, 2011 and 2021"),
    ([2016, 2017, 2018, 2019], "2016 to 2019"),
  ])
  func periodsAreSpoken(years: [Int], words: String) {
    #expect(Periods.spoken(years.map(Period.year)) == words)
  }

  @Test(arguments: [
    ("2024-12-12", "12 December 2024"), ("2024-02", "February 2024"),
    ("spring 2023", "spring 2023"),
  ])
  func datesAreSpoken(date: String, words: String) {
    #expect(Periods.spoken(date: date) == words)
  }

  // MARK: Prices

  static func parameter(_ name: String, _ value: Double) -> Figure {
    Figure(
      FigureID("policy.\(name)"), name, Quantity(value), .sales, at: Bench.area,
      basis: .assumption(reason: "a test", replaces: nil))
  }

  @Test func pricesOfFewSalesAreHeldBackOrFlagged() throws {
    var figures: [Figure] = []
    let withheld = Bench.stated("prices.median.terraced", nil, .pounds, 2020)
    figures.append(withheld)
    for (type, sales) in [("flat", 3.0), ("detached", 9), ("all", 40)] {
      for year in [2019, 2020] {
        figures.append(Bench.stated("prices.median.\(type)", 1000, .pounds, year))
        figures.append(Bench.stated("sales.\(type)", sales, .sales, year))
      }
    }
    var telling = Bench.telling(figures)
    telling.working = Bench.working(
      telling.ledger,
      parameters: [
        "prices.sales-minimum": .one(Self.parameter("prices.sales-minimum", 5)),
        "prices.sales-ample": .one(Self.parameter("prices.sales-ample", 20)),
      ])
    let content = try #require(Exhibits.tables["price-by-type"]?(telling))
    #expect(
      Self.texts(content) == [
        ["Detached houses", "£1,000", "£1,000"], ["All homes", "£1,000", "£1,000"],
      ])
    #expect(
      content.notes.map { Bench.spelled($0) } == [
        "Fewer than 20 sales lie behind these prices: detached houses (2019 and 2020). One unusual sale can move them.",
        "Too few flats were sold to show a price in any year.",
        "No price is published for terraced houses.",
      ])
  }
}
