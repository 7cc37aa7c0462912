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
        let account = SourceAccount(
          inputs.published, figures: inputs.evidence.figures, area: inputs.area.definition,
          parameters: inputs.parameters)
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
    var lines = definition.drawn.map(SourcesText.lines) ?? []
    lines.append("Published files used, at the base date \(definition.baseDate):")
    if account.used.isEmpty { lines.append("  none") }
    for used in account.used { lines += SourcesText.lines(of: used) }
    lines.append("Publications that figures were stated from:")
    if account.stated.isEmpty { lines.append("  none") }
    lines += account.stated.flatMap { stated in
      let publication = stated.publication
      return [
        "  \(publication.title), \(publication.publisher), \(publication.date), "
          + SourcesText.age(stated.age, isOld: stated.isOld)
      ]
    }
    lines += SourcesText.licences(account)
    if !inputs.evidence.choices.isEmpty { lines.append("Stated and in a file:") }
    lines += inputs.evidence.choices.map { "  \($0.figure): \(ChoiceText($0).line)" }
    lines.append("Not in the data folders:")
    for dataset in account.missing {
      lines.append("  \(dataset.title)")
      lines.append("    feeds: \(dataset.sections.map(\.rawValue).joined(separator: "; "))")
      lines.append("    fetch: \(dataset.source)")
    }
    self.lines = lines
  }

  /// How a boundary became codes.
  private static func lines(of drawn: DrawnArea) -> [String] {
    [
      "The area, as drawn in \(drawn.boundary):",
      "  \(CheckCommand.count(drawn.codes.count, drawn.layer.level.rawValue))"
        + " (\(drawn.layer.vintage ?? 0)), by the centroids of \(drawn.centroids)"
        + (drawn.isConverted ? ", taken from the national grid to longitude and latitude" : ""),
    ] + drawn.codes.map { "    \($0.code)" }
  }

  /// Each licence and each credit once, with what it is for.
  private static func licences(_ account: SourceAccount) -> [String] {
    let files = account.used.map(\.use.dataset).flatMap { dataset in
      ([dataset.licence] + dataset.credits).map { (licence: $0, title: dataset.title) }
    }
    let publications = account.stated.map(\.publication).compactMap { publication in
      publication.licence.map { (licence: $0, title: publication.title) }
    }
    var titles: [String: [String]] = [:]
    var order: [String] = []
    for (licence, title) in files + publications {
      if titles[licence] == nil { order.append(licence) }
      if titles[licence]?.contains(title) != true { titles[licence, default: []].append(title) }
    }
    guard !order.isEmpty else { return [] }
    return ["Licences and credits:"]
      + order.flatMap { licence in
        ["  \(licence)"] + (titles[licence] ?? []).map { "    \($0)" }
      }
  }

  /// How many rows were read and used, and what for; of a lookup only those are counted that bear on the area.
  private static func rows(of use: PublishedFiles.FileUse) -> String {
    let read = use.rowsRead == 0 ? "" : "\(use.rowsRead) read, "
    let purpose =
      use.figures == 0
      ? use.dataset.sections.map(\.rawValue).joined(separator: "; ")
      : CheckCommand.count(use.figures, "figure")
    return "    rows: \(read)\(use.rowsUsed) used, for \(purpose)"
  }

  private static func lines(of used: SourceAccount.Used) -> [String] {
    let use = used.use
    let age = SourcesText.age(used.age, isOld: used.isOld)
    let areas = use.codeSet.map { set in
      set.isExact
        ? ["    area: \(set.description)"]
        : [
          "    area: \(set.description), coverage \(Quantity.Unit.share.display(set.coverage)), "
            + "excess \(Quantity.Unit.share.display(set.excess))",
          "    measured by: \(set.measuredBy ?? "")",
        ]
    }
    return [
      "  \(use.dataset.title), \(use.recognition.edition), \(age)",
      "    file: \(use.name)",
      "    sha256: \(use.sha256)",
      SourcesText.rows(of: use),
    ] + (areas ?? [])
  }

  /// The age of a source; an old one is said to be.
  private static func age(_ years: Int?, isOld: Bool) -> String {
    guard let years else { return "of unknown age" }
    guard years != 0 else { return "less than a year old" }
    return (years == 1 ? "1 year old" : "\(years) years old") + (isOld ? " (old)" : "")
  }
}
