import Evidence
import Testing

@testable import Need

@Suite("A scheme's mix against a study's ranges")
struct SchemeMixTests {
  private static let sizes = ["1-bed", "2-bed", "3-bed", "4-bed-or-more"]
  private static let affordable = [(0.30, 0.35), (0.30, 0.35), (0.25, 0.30), (0.05, 0.10)]
  private static let market = [(0.05, 0.10), (0.30, 0.35), (0.40, 0.45), (0.15, 0.20)]

  private func rows(_ homes: [Int], _ ranges: [(Double, Double)]) -> [SchemeMixRow] {
    let all = homes.reduce(0, +)
    return zip(Self.sizes, zip(homes, ranges)).map { size, row in
      SchemeMixRow(
        stem: "scheme.mix.affordable",
        range: SuggestedShare(
          size: size, lower: AuthorityExample.figure("lower", row.1.0, .share),
          upper: AuthorityExample.figure("upper", row.1.1, .share)),
        homes: AuthorityExample.figure("homes", Double(row.0), .dwellings),
        allHomes: AuthorityExample.figure("all", Double(all), .dwellings),
        tolerance: AuthorityExample.figure("half", 0.5, .partDwellings))
    }
  }

  private func nearest(_ homes: [Int], _ ranges: [(Double, Double)]) -> [Int]? {
    let all = Double(homes.reduce(0, +))
    return NearestMix(
      sizes: zip(rows(homes, ranges), zip(homes, ranges)).map { row, size in
        NearestMix.Size(
          proposed: size.0, fewest: Int(row.fewest.value ?? 0), most: Int(row.most.value ?? 0),
          middle: (size.1.0 + size.1.1) / 2 * all)
      }
    ).homes
  }

  /// T32.
  @Test func sixAffordableHomesAllOfTwoBedrooms() {
    #expect(
      rows([0, 6, 0, 0], Self.affordable).map(\.outcome) == [.below, .above, .below, .within])
    #expect(nearest([0, 6, 0, 0], Self.affordable) == [2, 2, 2, 0])
  }

  @Test(
    "At the limits of the ranges",
    arguments: [
      ([5, 30, 45, 20], [MixOutcome.within, .within, .within, .within]),
      ([10, 35, 40, 15], [.within, .within, .within, .within]),
      ([4, 36, 46, 14], [.below, .above, .above, .below]),
    ])
  func limits(homes: [Int], outcomes: [MixOutcome]) {
    #expect(rows(homes, Self.market).map(\.outcome) == outcomes)
  }

  @Test func aMixThatMeetsEveryRangeIsItsOwnNearest() {
    #expect(nearest([8, 33, 42, 17], Self.market) == [8, 33, 42, 17])
  }

  @Test func theNearestMixMovesAsFewHomesAsItCan() {
    #expect(nearest([20, 30, 40, 10], Self.market) == [10, 31, 42, 17])
  }

  @Test func rangesThatNoWholeHomesMeetHaveNoMix() {
    #expect(nearest([1, 0, 0, 0], [(0, 0), (0, 0), (0, 0), (0, 0)]) == nil)
  }

  @Test func theDistanceIsFromTheNearerEnd() throws {
    let rows = rows([0, 6, 0, 0], Self.affordable)
    #expect(abs(try #require(rows[1].distance) - 0.65) < 1e-9)
    #expect(abs(try #require(rows[0].distance) + 0.30) < 1e-9)
  }

  /// Every mix is tried: the one found meets the ranges, and none that does moves fewer homes.
  @Test func theNearestMixIsThatOfASearchOfAll() throws {
    var random = Lehmer(state: 20_261_121)
    for _ in 0..<400 {
      let homes = (0..<4).map { _ in random.below(6) }
      let total = homes.reduce(0, +)
      let ranges = (0..<4).map { _ -> (Double, Double) in
        let lower = Double(random.below(9)) * 0.05
        return (lower, lower + Double(random.below(5)) * 0.05)
      }
      let bounds = rows(homes, ranges).map { (Int($0.fewest.value ?? 0), Int($0.most.value ?? 0)) }
      var least: Int?
      for one in 0...total {
        for two in 0...(total - one) {
          for three in 0...(total - one - two) {
            let mix = [one, two, three, total - one - two - three]
            guard zip(mix, bounds).allSatisfy({ $0 >= $1.0 && $0 <= $1.1 }) else { continue }
            let moved = zip(mix, homes).map { abs($0 - $1) }.reduce(0, +)
            least = min(least ?? moved, moved)
          }
        }
      }
      let found = nearest(homes, ranges)
      #expect((found == nil) == (least == nil), "\(homes) \(ranges)")
      guard let found, let least else { continue }
      #expect(found.reduce(0, +) == total)
      #expect(zip(found, bounds).allSatisfy { $0 >= $1.0 && $0 <= $1.1 }, "\(homes) \(ranges)")
      #expect(
        zip(found, homes).map { abs($0 - $1) }.reduce(0, +) == least, "\(homes) \(ranges)")
    }
  }

  /// Half a home of one range is a whole number as decimals go, and a little more in binary.
  @Test func aBoundIsTakenAsTheDecimalItStandsFor() {
    let row = rows([3, 47], [(0.07, 0.1), (0, 1)])[0]
    #expect(row.fewest.value == 3)
    #expect(row.outcome == .within)
  }
}

/// Numbers that look random and are the same in each run.
private struct Lehmer {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return Int(state % UInt64(limit))
  }
}
