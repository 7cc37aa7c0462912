import Testing

@testable import Evidence

@Suite("The ledger")
struct LedgerTests {
  private static let authority = Place(key: Place.authority, code: "E1", name: "the authority")

  private static let ledger: Ledger = {
    var ledger = Ledger()
    for year in [2020, 2011, 2019] {
      ledger.record(
        Figures.figure("prices.median.all", Quantity(Double(year)), .pounds, in: .year(year)))
    }
    ledger.record(
      Figures.figure("prices.median.all", Quantity(1), .pounds, in: .year(2018), at: authority))
    ledger.record(Figures.figure("income.sigma", Quantity(0.757)))
    ledger.record(
      Figures.figure("sales.flat", .missing(.confidential, "hidden"), .sales, in: .year(2020)))
    return ledger
  }()

  @Test(
    arguments: [
      ("prices.median.all.2019", 2019), ("prices.median.all.latest", 2020),
      ("prices.median.all.first", 2011), ("prices.median.all.latest.authority", 1),
      ("prices.median.all.2018.authority", 1), ("income.sigma", 0.757), ("prices.median.all", nil),
      ("prices.median.all.2012", nil), ("prices.latest.all.2019", nil), ("latest", nil), ("", nil),
      ("prices.median.all.latest.country", nil), ("prices.median.all.first.authority.2018", nil),
    ])
  func findsByName(name: String, value: Double?) {
    #expect(Self.ledger.figure(named: name)?.value == value)
  }

  @Test func aSeriesRunsFromTheEarliest() {
    #expect(Self.ledger.series("prices.median.all").map(\.value) == [2011, 2019, 2020])
    #expect(Self.ledger.latest("prices.median.all", at: Place.authority)?.period == .year(2018))
    #expect(Self.ledger.series("prices.median.flat").isEmpty)
  }

  @Test func suppressedIsNotAbsent() {
    #expect(Self.ledger["sales.flat", .year(2020)] != nil)
    #expect(Self.ledger["sales.flat", .year(2020)]?.value == nil)
    #expect(Self.ledger["sales.terraced", .year(2020)] == nil)
  }

  @Test func theSameFigureMayBeRecordedAgain() {
    var ledger = Self.ledger
    ledger.record(Figures.figure("income.sigma", Quantity(0.757)))
    #expect(ledger.figures.count == Self.ledger.figures.count)
  }

  @Test func namesAreOrderedAsTheirTextIs() {
    let names = ["b", "a.2", "a.10", "a", "a-b"].map { FigureID($0) }
    #expect(names.sorted().map(\.text) == ["a", "a-b", "a.10", "a.2", "b"])
  }
}
