import Testing

@testable import Evidence

@Suite("Rounding that adds up")
struct LargestRemainderTests {
  /// T30.
  @Test func theTenuresOfTheMethod() {
    let parts = [42.5, 20.2, 22.8, 12.9, 1.6]
    #expect(LargestRemainder.rounded(parts, to: 100) == [42, 20, 23, 13, 2])
    #expect(
      LargestRemainder.rounded(parts.map { $0 / 100 }, unit: 0.01).map { ($0 * 100).rounded() }
        == [42, 20, 23, 13, 2])
  }

  @Test(
    arguments: [
      ([0.5, 0.5], nil, [1, 0]), ([1, 1, 1], 10, [4, 3, 3]), ([5, 5], 8, [4, 4]),
      ([5, 1], 0, [0, 0]),
      ([], nil, []), ([], 3, []), ([0, 0], nil, [0, 0]), ([2.6, 2.6, 2.6], nil, [3, 3, 2]),
      ([33.3333333333, 33.3333333333, 33.3333333334], nil, [34, 33, 33]),
    ] as [([Double], Double?, [Double])])
  func smallCases(parts: [Double], total: Double?, rounded: [Double]) {
    #expect(LargestRemainder.rounded(parts, to: total) == rounded)
  }

  @Test func everyPartStaysWithinOneAndTheWholeIsKept() {
    var random = SeededRandom(seed: 42)
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Double.random(in: 0...1000, using: &random)
      }
      let rounded = LargestRemainder.rounded(parts)
      #expect(rounded.reduce(0, +) == parts.reduce(0, +).rounded(.toNearestOrAwayFromZero))
      for (part, whole) in zip(parts, rounded) {
        #expect(abs(part - whole) < 1)
      }
      #expect(LargestRemainder.rounded(rounded) == rounded)
    }
  }

  @Test func anyTotalIsMet() {
    var random = SeededRandom(seed: 43)
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Double.random(in: 0...20, using: &random)
      }
      let total = Double(Int.random(in: 0...150, using: &random))
      let rounded = LargestRemainder.rounded(parts, to: total)
      #expect(rounded.reduce(0, +) == total)
      #expect(rounded.allSatisfy { $0 >= 0 })
    }
  }
}
