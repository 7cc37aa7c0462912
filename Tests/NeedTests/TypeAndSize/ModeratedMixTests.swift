import Evidence
import Testing

@testable import Need

struct ModeratedMixTests {
  private func moderated(_ target: [Double], _ balance: [Double]) -> ModeratedMix {
    ModeratedMix(
      sizes: SizeExample.mixSizes,
      target: SizeExample.shares({ "mix.target.\($0.rawValue).share" }, target),
      balance: SizeExample.shares({ "mix.balance.\($0.rawValue).share" }, balance),
      weight: SizeExample.figure("weight", 0.5, .share),
      floor: SizeExample.figure("floor", 0.05, .share),
      floorAppliesFrom: SizeExample.figure("from", 0.05, .share))
  }

  @Test func theMixLiesHalfWay() {
    let mix = moderated([0.106, 0.267, 0.479, 0.119, 0.029], [0, 0, 0.288, 0.566, 0.146])
    #expect(mix.shares.map { $0.percent() } == [5.3, 13.4, 38.4, 34.3, 8.8])
  }

  @Test func aSizeThatMattersIsRaisedToTheFloor() {
    let mix = moderated([0.06, 0.267, 0.525, 0.119, 0.029], [0, 0, 0.288, 0.566, 0.146])
    #expect(mix.shares[0].percent() == 5)
  }

  @Test func aSizeThatHardlyMattersIsNot() {
    let mix = moderated([0.04, 0.287, 0.525, 0.119, 0.029], [0, 0, 0.288, 0.566, 0.146])
    #expect(mix.shares[0].percent() == 2)
  }

  @Test(
    "whatever the mixes are, the shares add up to one and none that matters is below the floor",
    arguments: [
      [0.051, 0.051, 0.051, 0.051, 0.796], [0.06, 0.06, 0.06, 0.11, 0.71],
      [0.2, 0.2, 0.2, 0.2, 0.2], [0, 0, 0, 0, 1], [0.09, 0.1, 0.1, 0.1, 0.61],
    ])
  func sharesAddUp(target: [Double]) {
    for last in SizeExample.mixSizes.indices {
      let balance = SizeExample.mixSizes.indices.map { $0 == last ? 1.0 : 0 }
      let values = moderated(target, balance).shares.compactMap(\.value)
      #expect(abs(values.reduce(0, +) - 1) < 1e-12)
      for (share, wanted) in zip(values, target) where wanted >= 0.05 {
        #expect(share > 0.05 - 1e-12)
      }
    }
  }
}
