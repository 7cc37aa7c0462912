import ArgumentParser
import Foundation

/// `hna audit`: the figures of a published report against ours.
struct AuditCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Hold a published report's figures against ours.",
    discussion: """
      The table has the columns figure, published and at, and may have note and reason: one figure a row, as it is
      printed. Each is compared within the rounding it is printed with.

        hna audit Inputs/arches-chatham docs/chatham-published.csv
      """)

  @Argument(help: "The area folder.")
  var area: String

  @Argument(help: "The table of published figures.")
  var published: String

  @Option(
    help: "How to write the result: \(Format.allCases.map(\.rawValue).joined(separator: " or ")).")
  var format = Format.text

  @Flag(help: "Exit with 1 if a figure differs or could not be compared.")
  var exitCode = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let audit = try Stop.explaining(to: console) {
      guard let bytes = FileManager.default.contents(atPath: published) else {
        throw InputFailure.noFile(published)
      }
      let figures = try PublishedFigure.read(Array(bytes), path: published)
      return Audit(figures, against: AreaReport(try AreaInputs(area)).working.ledger)
    }
    let text = AuditText(audit: audit)
    (format == .markdown ? text.markdown : text.lines).forEach(console.result)
    if exitCode, audit.same < audit.rows.count { throw Stop.checkFailed }
  }
}
