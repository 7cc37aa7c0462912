import ArgumentParser
import Evidence
import Foundation
import Report

/// `hna diff`: what changed between two editions of a report.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two editions of a report, and because of what.",
    discussion: """
      Conclusions come first, then what is gone, parameters and methods, then the numbers with what moved them.
      An edition is an output folder, an evidence.json, or REVISION:PATH of either in git.

        hna diff Inputs/wealdmarsh-monitoring/editions/2025.json Output/wealdmarsh-monitoring
        hna diff HEAD~1:Output/exampleton Output/exampleton --format markdown --output comment.md
      """)

  @Argument(help: "The earlier edition.")
  var old: String

  @Argument(help: "The later edition.")
  var new: String

  @Option(
    help:
      "How to write it: \(DiffFormat.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var format: DiffFormat?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(name: .shortAndLong, help: "Write into a file.")
  var output: String?

  @Flag(help: "List everything, not only the first of each group.")
  var all = false

  @Flag(help: "Exit with 1 if anything changed.")
  var exitCode = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
  }

  func run() throws {
    let console = messages.console
    let story = try Stop.explaining(to: console) { try compare() }
    let bytes = try Stop.explaining(to: console) {
      try (format ?? (json ? .json : .text)).bytes(story, all: all)
    }
    if let output {
      try Stop.explaining(to: console) { try OutputFolder.write(bytes, to: output) }
    } else {
      FileHandle.standardOutput.write(Data(bytes))
    }
    if story.isEmpty { story.notes.forEach(console.message) }
    if exitCode, !story.isEmpty { throw Stop.checkFailed }
  }

  private func compare() throws -> ChangeStory {
    let before = try EditionSource(old).read()
    let now = try EditionSource(new).read()
    let comparison = EvidenceComparison(
      before: before.evidence, now: now.evidence.ledger, codes: now.evidence.report.codes)
    return ChangeStory(
      comparison, now: now.evidence.report,
      pages: PagePair(before: before.pages, now: now.pages))
  }
}
