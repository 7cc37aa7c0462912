import Evidence
import Testing

@testable import Need

struct DwellingMixTests {
  /// A place with two stages of life, whose authority's older households are growing.
  static func inputs(olderRow: [Double] = [30, 50, 20], stockTotal: Double = 100) -> [Figure] {
    var figures = [
      SizeExample.figure("households.total", 95, .households, 2011),
      SizeExample.figure("dwellings.total", 100, .dwellings, 2011),
      SizeExample.figure("dwellings.total", stockTotal, .dwellings, 2021),
      SizeExample.figure("planned-homes", 20, .dwellings, 2022),
    ]
    for (stage, own, earlier, later) in [
      ("under-65", 60.0, 600.0, 600.0), ("65-and-over", 35, 350, 525),
    ] {
      let stem = "households.reference-person.\(stage)"
      figures += [
        SizeExample.figure(stem, own, .households, 2011),
        SizeExample.figure(stem, earlier, .households, 2011, at: SizeExample.authority),
        SizeExample.figure(stem, later, .households, 2037, at: SizeExample.authority),
      ]
    }
    for (stage, row) in [("under-65", [100.0, 200, 300]), ("65-and-over", olderRow)] {
      for (size, count) in zip(["1-bed", "2-bed", "3-bed-or-more"], row) {
        figures.append(
          SizeExample.figure(
            "life-stage.\(stage).\(size).households", count, .households, 2011,
            at: SizeExample.authority))
      }
    }
    for (size, count) in [("1-bed", 10.0), ("2-bed", 20), ("3-bed-or-more", 70)] {
      figures.append(
        SizeExample.figure("stock.\(size).dwellings", count, .dwellings, 2021))
    }
    return figures
  }

  static func ledger(_ figures: [Figure]) -> Ledger {
    var working = SizeExample.working(figures)
    working.assessDwellingMix()
    return working.ledger
  }

  private static func mix(_ ledger: Ledger, _ word: String) -> [Double] {
    ["1-bed", "2-bed", "3-bed-or-more"].compactMap { ledger["mix.\(word).\($0).share"]?.value }
  }

  @Test func theTargetIsHowHouseholdsOfTheHorizonWouldLive() {
    let ledger = Self.ledger(Self.inputs())
    #expect(ledger["life-stage.growth.65-and-over"]?.value == 0.5)
    #expect(ledger["life-stage.households.65-and-over", .year(2037)]?.value == 52.5)
    let expected = [60.0 / 6 + 52.5 * 0.3, 60.0 / 3 + 52.5 * 0.5, 60.0 / 2 + 52.5 * 0.2]
    for (share, households) in zip(Self.mix(ledger, "target"), expected) {
      #expect(abs(share - households / 112.5) < 1e-12)
    }
    #expect(ledger.findings["mix.basis"]?.outcome == "modelled")
    #expect(ledger.findings["life-stage.fastest-growth"]?.outcome == "65-and-over")
    #expect(ledger.findings["life-stage.largest"]?.outcome == "under-65")
  }

  @Test func everyMixAddsUpToOne() {
    let ledger = Self.ledger(Self.inputs())
    for word in ["target", "current", "balance", "moderated"] {
      #expect(abs(Self.mix(ledger, word).reduce(0, +) - 1) < 1e-12, "\(word)")
    }
  }

  @Test func theBalanceIsZeroWhereThereIsASurplus() {
    let ledger = Self.ledger(Self.inputs())
    #expect(ledger["mix.balance.3-bed-or-more.share"]?.value == 0)
    #expect(ledger.findings["mix.shortfall.3-bed-or-more"]?.outcome == "none")
    #expect(ledger.findings["mix.shortfall"]?.outcome == "some")
    #expect(ledger.findings["mix.emphasis"]?.outcome == "small")
    #expect(ledger.findings["mix.ruled-out"]?.outcome == "some")
  }

  @Test func householdsAndDwellingsAreHeldInOneUnit() {
    let ledger = Self.ledger(Self.inputs())
    #expect(ledger["mix.households-now"]?.value == 95)
    #expect(ledger["mix.households-now"]?.unit == .households)
    #expect(ledger["mix.homes.1-bed"]?.unit == .dwellings)
  }

  @Test func aThinRowIsTakenFromTheRegion() {
    var figures = Self.inputs(olderRow: [3, 5, 2])
    for (stage, row) in [("under-65", [1.0, 1, 1]), ("65-and-over", [100.0, 0, 0])] {
      for (size, count) in zip(["1-bed", "2-bed", "3-bed-or-more"], row) {
        figures.append(
          SizeExample.figure(
            "life-stage.\(stage).\(size).households", count, .households, 2011,
            at: SizeExample.region))
      }
    }
    let ledger = Self.ledger(figures)
    #expect(ledger.findings["life-stage.thin-rows"]?.outcome == "region")
    #expect(
      ledger["life-stage.65-and-over.1-bed.households", .year(2037)]?.value == 52.5)
    #expect(ledger["mix.regional-patterns.target.1-bed.share"] != nil)
  }

  @Test func aThinRowWithoutAnotherIsKeptAndSaid() {
    let ledger = Self.ledger(Self.inputs(olderRow: [3, 5, 2]))
    #expect(ledger.findings["life-stage.thin-rows"]?.outcome == "kept")
  }

  @Test func aStatedTargetIsTakenWhereItsInputsAreAbsent() {
    var figures = Self.inputs().filter { !$0.id.stem.hasPrefix("life-stage.") }
    for (size, share) in [("1-bed", 0.2), ("2-bed", 0.3), ("3-bed-or-more", 0.5)] {
      figures.append(SizeExample.figure("target-mix.\(size).share", share, .share, 2037))
    }
    let ledger = Self.ledger(figures)
    #expect(ledger.findings["mix.basis"]?.outcome == "stated")
    #expect(Self.mix(ledger, "target") == [0.2, 0.3, 0.5])
    #expect(!Self.mix(ledger, "balance").isEmpty)
  }

  @Test func withoutInputsNothingIsRecordedButThat() {
    let ledger = Self.ledger([])
    #expect(ledger.figures.isEmpty)
    #expect(ledger.findings["mix.basis"]?.outcome == "not-assessed")
  }

  @Test func theAreasOwnHouseholdsAtTheHorizonComeFirst() {
    let figures =
      Self.inputs() + [
        SizeExample.figure("households.reference-person.under-65", 90, .households, 2037),
        SizeExample.figure("households.reference-person.65-and-over", 70, .households, 2037),
      ]
    let ledger = Self.ledger(figures)
    #expect(ledger["life-stage.growth.65-and-over"]?.value == 1)
    #expect(ledger["life-stage.households.all", .year(2037)]?.value == 160)
  }

  @Test func moreHomesThanTheProjectionRebasesIt() {
    let ledger = Self.ledger(Self.inputs(stockTotal: 130))
    #expect(ledger.findings["mix.rebase"]?.outcome == "rebased")
    let rebased = ["under-65", "65-and-over"].compactMap {
      ledger["life-stage.rebased.\($0)", .year(2037)]?.value
    }
    let total = ledger["mix.households-horizon"]?.value ?? 0
    #expect(abs(rebased.reduce(0, +) - total) < 1e-9)
    #expect(ledger["mix.range.balance.1-bed.lowest"] != nil)
  }

  /// 130 dwellings stand far above the projection, but on ground that may hold as many people again from outside.
  @Test func otherGroundIsNoReasonForARebase() {
    let fitted = Self.inputs(stockTotal: 130).map { figure in
      figure.id == FigureID("dwellings.total", .year(2021)) ? figure.counted(excess: 0.25) : figure
    }
    let ledger = Self.ledger(fitted)
    #expect(ledger.findings["mix.rebase"]?.outcome == "other-ground")
    #expect(ledger.findings["mix.departure.ground"]?.outcome == "not-assessed")
    #expect(ledger["life-stage.rebased.under-65", .year(2037)] == nil)
    let projected = ["under-65", "65-and-over"].compactMap {
      ledger["life-stage.households.\($0)", .year(2037)]?.value
    }
    #expect(ledger["mix.households-horizon"]?.value == projected.reduce(0, +))
  }

  @Test func largestHomesArePartedAsTheAuthoritysStockIs() {
    func rename(_ figure: Figure) -> Figure? {
      guard figure.id.stem.hasPrefix("life-stage.") else { return figure }
      let stem = figure.id.stem.replacing("3-bed-or-more", with: "4-bed-or-more")
      return SizeExample.figure(stem, figure.value, .households, 2011, at: figure.place)
    }
    var figures = Self.inputs().filter { !$0.id.stem.hasPrefix("stock.") }.compactMap(rename)
    for stage in ["under-65", "65-and-over"] {
      figures.append(
        SizeExample.figure(
          "life-stage.\(stage).3-bed.households", 0, .households, 2011, at: SizeExample.authority))
    }
    for place in [SizeExample.area, SizeExample.authority] {
      for (size, count) in [
        ("1-bed", 10.0), ("2-bed", 20), ("3-bed", 40), ("4-bed", 15), ("5-bed-or-more", 5),
      ] {
        figures.append(
          SizeExample.figure("stock.\(size).dwellings", count, .dwellings, 2021, at: place))
      }
    }
    let ledger = Self.ledger(figures)
    let four = ledger["mix.target.4-bed.share"]?.value ?? 0
    let five = ledger["mix.target.5-bed-or-more.share"]?.value ?? 1
    #expect(abs(four / five - 3) < 1e-9)
  }
}
