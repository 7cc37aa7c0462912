import Evidence
import Testing

@testable import Need

struct RightSizingTests {
  @Test func householdsMoveDownOneSizeAndNoneIsLost() {
    func row(_ stem: String, _ values: [Double]) -> [Figure] {
      zip(["1", "2", "3", "4"], values).map {
        SizeExample.figure("\(stem).\($0)", $1, .households)
      }
    }
    let moves = RightSizing(
      sizes: [.one, .two, .three, .fourOrMore], households: row("all", [10, 20, 50, 40]),
      older: row("older", [5, 10, 30, 10]),
      spareShare: SizeExample.figure("spare", 0.4, .share),
      movingShare: SizeExample.figure("moving", 0.5, .share), prefix: "mix.right-sizing-50")
    #expect(moves.moving.value.map { Display.rounded($0, decimals: 9) } == 11)
    let after = moves.householdsAfter.compactMap(\.value)
    #expect(after.map { Display.rounded($0, decimals: 9) } == [10, 28.25, 44.5, 37.25])
  }
}
