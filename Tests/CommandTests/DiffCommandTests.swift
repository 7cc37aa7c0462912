import Foundation
import Testing

@Suite("Saying what changed between two editions")
struct DiffCommandTests {
  private static let earlier = "Inputs/wealdmarsh-monitoring/editions/2025.json"
  private static let later = "Output/wealdmarsh-monitoring"

  @Test func theSameEditionHasNoChanges() throws {
    let result = try HNAProcess.run([
      "diff", Self.later, Self.later + "/evidence.json", "--exit-code",
    ])
    #expect(result.output == "No changes.\n")
    #expect(
      result.messages
        == "Text and tables were not compared: the later edition is given as an evidence file alone.\n"
    )
    #expect(result.status == 0)
    let whole = try HNAProcess.run(["diff", Self.later, Self.later])
    #expect(whole.output == "No changes.\n" && whole.messages.isEmpty)
  }

  /// The conclusions come first, what turned before what grew weaker; each number has what moved it.
  @Test func conclusionsComeFirst() throws {
    let result = try HNAProcess.run(["diff", Self.earlier, Self.later, "--all"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    #expect(first.hasPrefix("Housing monitoring in Wealdmarsh, 2025, 2025.1 -> "))
    #expect(
      lines[1]
        == "! reversed  delivery-test.buffer (section 1.1): does not apply -> applies")
    let number = try #require(
      lines.firstIndex { $0.contains("  local-housing-need.annual (") && $0.contains("837 -> 839") }
    )
    #expect(lines[number + 2].hasPrefix("        later period  +5.5  Dwellings 52,140 to 52,484"))
    let words = lines.map { $0.dropFirst(2).split(separator: "  ").first.map(String.init) ?? "" }
    let order = ["reversed", "weakened", "gone", "moved", "new"].map { word in
      words.lastIndex(of: word) ?? -1
    }
    #expect(order == order.sorted() && !order.contains(-1))
    #expect(lines.contains { $0.hasSuffix("conclusions unchanged") })
    #expect(
      lines.suffix(2) == [
        "  A major step: something is gone or is worked out otherwise.",
        "  Text and tables were not compared: the earlier edition is given as an evidence file alone.",
      ])
  }

  @Test func exitCodeSaysWhetherAnythingChanged() throws {
    let arguments = ["diff", Self.earlier, Self.later]
    #expect(try HNAProcess.run(arguments).status == 0)
    #expect(try HNAProcess.run(arguments + ["--exit-code"]).status == 1)
    #expect(try HNAProcess.run(["diff", "nowhere", Self.later]).status == 66)
  }
}
