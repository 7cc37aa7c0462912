import ArgumentParser
import Evidence
import Notation

/// `hna explain`: the working of one figure.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show where a figure comes from.",
    discussion: """
      Prints the figure, its formula, and each input down to the line of the file it was taken from.
      "latest" or "first" may stand for the period, and a finding may be named too.

        hna explain Inputs/exampleton mix.target.3-bed.share
        hna explain Inputs/exampleton prices.median.all.latest
      """)

  @Argument(help: "The area folder.")
  var area: String

  @Argument(help: "The name of a figure or a finding; docs/figures.md lists them.")
  var figure: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let report = try Stop.explaining(to: console) { AreaReport(try AreaInputs(area)) }
    let ledger = report.working.ledger
    let explanation = Explanation(
      ledger: ledger,
      choices: Dictionary(report.inputs.evidence.choices.map { ($0.figure, $0) }) { $1 })
    if let found = ledger.figure(named: figure) {
      explanation.lines(of: found).forEach(console.result)
    } else if let found = ledger.findings[figure] {
      explanation.lines(of: found).forEach(console.result)
    } else {
      let names = ledger.figures.keys.map(\.text) + ledger.findings.keys
      let near = nearest(to: figure, among: names).map { "; did you mean \($0)?" } ?? ""
      let inside = names.filter { $0.contains(figure) }.sorted().prefix(10)
      console.message("\(area): no figure or finding named \(figure)\(near)")
      if !inside.isEmpty { console.message("  Names with it: \(inside.joined(separator: ", "))") }
      throw Stop.inputMissing
    }
  }
}
