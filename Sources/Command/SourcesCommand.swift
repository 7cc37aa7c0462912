import ArgumentParser
import Datasets
import Evidence
import Notation

/// `hna sources`: the published files behind a report, and those it lacks.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Say which published files were used, how old they are, and what is missing.",
    discussion: "  hna sources Inputs/exampleton")

  @Argument(help: "An area folder.")
  var area: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    do {
      try Stop.explaining(to: console) {
        let inputs = try AreaInputs(area)
        let account = SourceAccount(inputs.published, area: inputs.area.definition)
        console.report((inputs.warnings + account.warnings(in: inputs.path)).sorted())
        console.result(SourcesText(account, inputs: inputs).lines.joined(separator: "\n"))
      }
    } catch {
      throw error
    }
  }
}

/// The account of sources as text.
struct SourcesText {
  let lines: [String]

  init(_ account: SourceAccount, inputs: AreaInputs) {
    let definition = inputs.area.definition
    var lines = ["Published files used, at the base date \(definition.baseDate):"]
    if account.used.isEmpty { lines.append("  none") }
    for used in account.used { lines += SourcesText.lines(of: used) }
    let stated = Set(inputs.evidence.figures.compactMap(\.publication)).sorted { $0.key < $1.key }
    lines.append("Publications that figures were stated from:")
    if stated.isEmpty { lines.append("  none") }
    lines += stated.map { "  \($0.title), \($0.publisher), \($0.date)" }
    if !inputs.evidence.choices.isEmpty { lines.append("Stated and in a file:") }
    lines += inputs.evidence.choices.map { choice in
      choice.isStated
        ? "  \(choice.figure): stated, not \(choice.file): \(choice.reason ?? "")"
        : "  \(choice.figure): \(choice.file)"
    }
    lines.append("Not in the data folders:")
    for dataset in account.missing {
      lines.append("  \(dataset.title)")
      lines.append("    feeds: \(dataset.sections.map(\.rawValue).joined(separator: "; "))")
      lines.append("    fetch: \(dataset.publisher): \(dataset.page)")
    }
    self.lines = lines
  }

  private static func lines(of used: SourceAccount.Used) -> [String] {
    let use = used.use
    let age = used.age.map { $0 == 1 ? "1 year old" : "\($0) years old" } ?? "of unknown age"
    let areas = use.codeSets.map { set in
      set.isExact
        ? "    area: \(set.description)"
        : "    area: \(set.description), coverage \(Quantity.Unit.share.display(set.coverage)), "
          + "excess \(Quantity.Unit.share.display(set.excess))"
    }
    return [
      "  \(use.dataset.title), \(use.recognition.edition), \(age)",
      "    file: \(use.name)",
      "    sha256: \(use.sha256)",
      "    rows: \(use.rowsRead) read, \(use.rowsUsed) used, for \(CheckCommand.count(use.figures, "figure"))",
    ] + areas + ["    licence: \(use.dataset.licence)"]
  }
}

extension Figure {
  /// The publication that the figure was stated from; nil if it was not stated.
  fileprivate var publication: Publication? {
    if case .stated(let source) = basis { source.publication } else { nil }
  }
}
