import Notation
import Testing

@testable import Report

/// Whatever stands in a template, it is told or refused with places within it.
@Suite("Strange templates")
struct StrangeTemplateTests {
  static let pieces = [
    "{{ ", " }}", "{% ", " %}", "{# ", " #}", "{%if has homes.latest%}", "{% end %}", "{% else %}",
    "{% choose verdict %}", "{% when marginal %}", "{% for place in places %}", "{{ place.name }}",
    "{% list %}", "{% item %}", "{% note %}", "{% block a %}", "{% repeat one.a %}", "{% notice %}",
    "{% table tenure %}", "{% gap schemes %}", "{% ref chapter one %}", "## A {#a}", "# ", "####",
    "a :: A :: text", "\n", "\n\n", "  ", "\t", "- ", "1. ", "words", "é", "😀", "\\", "<", "<b",
    "![", "](", "[a]:", "|", "---", "`", "12", "M4(2)", "\"", "[", "]", "\r\n", "\u{E000}", "}",
    "%",
  ]

  /// A generator of the same numbers at each run.
  struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 1...8)
  func areToldOrRefused(seed: Int) {
    var random = Sequence(state: UInt64(seed))
    let telling = Bench.telling()
    for _ in 0..<150 {
      let count = Int.random(in: 1...25, using: &random)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let lines = text.utf8.count { $0 == 0x0A } + 1
      do {
        _ = try Bench.told(text, telling)
      } catch let faults as Faults {
        for fault in faults.all {
          #expect((1...lines).contains(fault.line ?? 0), "\(fault) of \(text.debugDescription)")
        }
      } catch {
        Issue.record("\(error)")
      }
    }
  }
}
