import ArgumentParser
import Evidence
import Foundation

/// `hna diff`: what changed between two editions of a report.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two editions of a report, and because of what.",
    discussion: """
      Conclusions come first, then what is gone, parameters and methods, then the numbers with what moved them.
      An edition is an output folder, an evidence.json, or REVISION:PATH of either in git.

        hna diff Inputs/wealdmarsh-monitoring/editions/2025.json Output/wealdmarsh-monitoring
        hna diff HEAD~1:Output/exampleton Output/exampleton --exit-code
      """)

  @Argument(help: "The earlier edition.")
  var old: String

  @Argument(help: "The later edition.")
  var new: String

  @Flag(help: "List everything, not only the first of each group.")
  var all = false

  @Flag(help: "Exit with 1 if anything changed.")
  var exitCode = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let comparison = try Stop.explaining(to: console) {
      let before = try EditionSource(old).read()
      let now = try EditionSource(new).read()
      return (EvidenceComparison(before: before, now: now.ledger), now.report)
    }
    let text = DiffText(comparison: comparison.0, now: comparison.1, limit: all ? .max : 3)
    text.lines.forEach(console.result)
    if exitCode, !comparison.0.isEmpty { throw Stop.checkFailed }
  }
}
