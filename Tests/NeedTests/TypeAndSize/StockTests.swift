import Evidence
import Testing

@testable import Need

struct StockTests {
  private static func stated(_ values: [Double], at place: Place) -> [Figure] {
    zip(
      ["bungalow", "flat", "terraced", "semi-detached", "detached", "other"]
        + ["1-bed", "2-bed", "3-bed", "4-bed", "5-bed", "6-bed-or-more", "unknown"], values
    ).map { SizeExample.figure("stock.\($0).share", $1 / 100, .share, 2021, at: place) }
  }

  /// Heart of Chatham HNA, Tables 5-1 and 5-2.
  private static let chatham =
    stated(
      [1.6, 34.2, 57.6, 5.0, 1.1, 0.5, 21.5, 29.3, 45.1, 3.4, 0.5, 0.2, 0.1],
      at: SizeExample.area)
    + stated(
      [6.9, 17.5, 42.1, 22.6, 9.7, 1.2, 11.2, 25.4, 51.9, 9.8, 1.3, 0.4, 0.1],
      at: SizeExample.authority)

  @Test func statedSharesAreCombinedAndCompared() {
    var working = SizeExample.working(Self.chatham)
    working.assessStock()
    let ledger = working.ledger
    #expect(ledger["stock.terraced-and-flats.share"]?.percent() == 91.8)
    #expect(ledger["stock.4-bed-or-more.share"]?.percent() == 4.1)
    #expect(ledger["stock.4-bed-or-more.share", at: "authority"]?.percent() == 11.5)
    #expect(ledger["stock.1-and-2-bed.share"]?.percent() == 50.8)
    #expect(ledger.findings["stock.largest-type"]?.outcome == "terraced")
    #expect(ledger.findings["stock.second-type"]?.outcome == "flat")
    #expect(ledger.findings["stock.variety"]?.outcome == "two-types")
    #expect(ledger.findings["stock.larger-homes.compared-with-authority"]?.outcome == "lower")
    #expect(ledger.findings["stock.smaller-homes.compared-with-authority"]?.outcome == "higher")
    #expect(
      ledger.findings["stock.smaller-homes.compared-with-country"]?.outcome == "not-assessed")
  }

  @Test func countsGiveSharesOverAllDwellings() {
    var working = SizeExample.working(
      [("1-bed", 20.0), ("2-bed", 30), ("3-bed-or-more", 45), ("unknown", 5)].map {
        SizeExample.figure("stock.\($0.0).dwellings", $0.1, .dwellings, 2021)
      })
    working.assessStock()
    #expect(working.ledger["stock.2-bed.share", .year(2021)]?.value == 0.3)
    #expect(working.ledger["stock.4-bed-or-more.share"] == nil)
  }

  @Test func nothingKnownRecordsNothingButThatItWasNotAssessed() {
    var working = SizeExample.working([])
    working.assessStock()
    #expect(working.ledger.figures.isEmpty)
    #expect(
      working.ledger.findings["stock.larger-homes.compared-with-authority"]?.outcome
        == "not-assessed")
  }

  @Test func manyUnknownSizesGiveBounds() {
    let mix = CurrentMix(
      sizes: [.one, .threeOrMore],
      stock: [
        (.one, SizeExample.figure("stock.1-bed.dwellings", 40, .dwellings)),
        (.threeOrMore, SizeExample.figure("stock.3-bed-or-more.dwellings", 50, .dwellings)),
      ], unknown: SizeExample.figure("stock.unknown.dwellings", 10, .dwellings),
      tolerance: SizeExample.figure("tolerance", 0.02, .share), place: SizeExample.area,
      period: .year(2021))
    #expect(mix.shares[0].interval == Interval(lower: 0.4, upper: 0.5, kind: .bounds))
  }
}
