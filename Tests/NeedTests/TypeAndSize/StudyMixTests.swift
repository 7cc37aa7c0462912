import Evidence
import Testing

@testable import Need

struct StudyMixTests {
  @Test(arguments: [(0.099999, "below"), (0.1, "within"), (0.2, "within"), (0.200001, "above")])
  func aShareIsHeldAgainstTheRange(value: Double, expected: String) {
    let range = Interval(lower: 0.1, upper: 0.2, kind: .stated)
    #expect(StudyRange(value, in: range).rawValue == expected)
  }

  private func study(_ words: [String]) -> StudyMix {
    StudyMix(
      rows: words.compactMap { word in
        DwellingSize(rawValue: word).map {
          (size: $0, range: SizeExample.figure("study-mix.\(word).share", nil, .share))
        }
      })
  }

  @Test func theLargestSizeOfAStudyTakesInLargerHomes() {
    let study = study(["1-bed", "2-bed", "3-bed", "4-bed"])
    #expect(study.sizes(of: SizeExample.mixSizes, for: .four) == [.four, .fiveOrMore])
    #expect(study.sizes(of: SizeExample.mixSizes, for: .three) == [.three])
  }

  @Test func eachMixIsComparedSizeBySize() {
    var figures = DwellingMixTests.inputs()
    for (size, lower, upper) in [("1-bed", 0.0, 0.1), ("3-bed-or-more", 0.3, 0.4)] {
      var range = SizeExample.figure(
        "study-mix.\(size).share", nil, .share, 2021, at: SizeExample.authority)
      range.interval = Interval(lower: lower, upper: upper, kind: .stated)
      figures.append(range)
    }
    let ledger = DwellingMixTests.ledger(figures)
    #expect(ledger.findings["mix.target.1-bed.study"]?.outcome == "above")
    #expect(ledger.findings["mix.target.3-bed-or-more.study"]?.outcome == "within")
    #expect(ledger.findings["mix.balance.3-bed-or-more.study"]?.outcome == "below")
  }
}
