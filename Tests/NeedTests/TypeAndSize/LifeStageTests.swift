import Evidence
import Testing

@testable import Need

struct LifeStageTests {
  @Test(arguments: ["under-25", "25-34", "65-and-over"])
  func wordsAreReadAndWritten(word: String) {
    #expect(LifeStage(word)?.word == word)
  }

  @Test(arguments: ["all", "34-25", "over-65", "under-0", "25-34-44"])
  func otherWordsAreNot(word: String) {
    #expect(LifeStage(word) == nil)
  }

  private func stages(_ words: String...) -> [LifeStage] { words.compactMap { LifeStage($0) } }

  @Test func overlappingBandsGiveTheFinestPartition() {
    let bands = stages("65-and-over", "under-25", "25-64", "75-and-over", "65-74")
    #expect(LifeStage.partition(of: bands) == stages("under-25", "25-64", "65-74", "75-and-over"))
  }

  @Test func aGapLeavesNoPartition() {
    #expect(LifeStage.partition(of: stages("under-25", "35-and-over")).isEmpty)
  }

  @Test func tablesAreAddedUpToTheirCoarsestCommonBands() {
    let first = stages("under-25", "25-34", "35-54", "55-64", "65-and-over")
    let second = stages("under-25", "25-34", "35-49", "50-64", "65-and-over")
    #expect(
      LifeStage.common(to: [first, second]) == stages("under-25", "25-34", "35-64", "65-and-over"))
  }

  @Test func aBandIsTheSumOfFinerOnes() {
    let counts = LifeStageCounts(
      counts: Dictionary(
        uniqueKeysWithValues: [("under-25", 10.0), ("25-64", 20), ("65-74", 3), ("75-and-over", 4)]
          .compactMap { word, value in
            LifeStage(word).map {
              (
                $0,
                SizeExample.figure("households.reference-person.\(word)", value, .households, 2011)
              )
            }
          }))
    let older = counts.count(of: LifeStage(from: 65, to: nil))
    #expect(older?.value == 7)
    #expect(older?.id.text == "households.reference-person.65-and-over.2011")
  }

  private func projection(_ households: Double, _ earlier: Double, _ later: Double)
    -> LifeStageProjection
  {
    let all = [("a", 100.0), ("b", 50)].map {
      SizeExample.figure("early.\($0.0)", $0.1, .households)
    }
    let allLater = [("a", 120.0), ("b", 60)].map {
      SizeExample.figure("late.\($0.0)", $0.1, .households)
    }
    return LifeStageProjection(
      stage: LifeStage(from: 0, to: 24),
      households: SizeExample.figure("own", households, .households, 2011),
      source: .authority(
        earlier: SizeExample.figure("earlier", earlier, .households),
        later: SizeExample.figure("later", later, .households), allEarlier: all,
        allLater: allLater), horizon: .year(2037))
  }

  @Test func householdsGrowAsTheAuthoritysDo() {
    let projection = projection(40, 1000, 1500)
    #expect(projection.growth.value == 0.5)
    #expect(projection.householdsAtHorizon.value == 60)
  }

  @Test func aFallingGroupFalls() {
    #expect(projection(777, 100, 81).growth.percent(0) == -19)
  }

  @Test func anEmptyGroupGrowsAsAllDo() {
    let projection = projection(10, 0, 5)
    #expect(projection.usesAllAges)
    #expect(projection.householdsAtHorizon.value.map { Display.rounded($0, decimals: 6) } == 12)
  }
}
