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
    #expect(result.status == 0)
  }

  /// The conclusions come first, what turned before what grew weaker; each number has what moved it.
  @Test func conclusionsComeFirst() throws {
    let result = try HNAProcess.run(["diff", Self.earlier, Self.later, "--all"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    #expect(first.hasPrefix("Housing monitoring in Wealdmarsh, 2025 2025.1 -> "))
    #expect(lines[1] == "! reversed  delivery-test.buffer: does not apply -> applies")
    let number = try #require(
      lines.firstIndex { $0.hasPrefix("  local-housing-need.annual  837 -> 839") })
    #expect(lines[number + 1].contains("Dwellings 52,140 to 52,484 (later period; alone +5.5)"))
    #expect(lines.last?.hasSuffix("unchanged") == true)
  }

  @Test func exitCodeSaysWhetherAnythingChanged() throws {
    let arguments = ["diff", Self.earlier, Self.later]
    #expect(try HNAProcess.run(arguments).status == 0)
    #expect(try HNAProcess.run(arguments + ["--exit-code"]).status == 1)
    #expect(try HNAProcess.run(["diff", "nowhere", Self.later]).status == 66)
  }
}
