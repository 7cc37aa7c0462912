import DocumentModel
import Evidence
import Need
import Notation
import Report
import Writers

/// A report on its way from inputs to files, as a list of steps.
struct AreaReport {
  let inputs: AreaInputs
  /// The finished working: every figure and finding.
  let working: Working

  /// Works everything out.
  ///
  /// - Parameter inputs: read and checked.
  init(_ inputs: AreaInputs) {
    self.inputs = inputs
    working = HousingNeedsAssessment.work(inputs.working)
  }

  /// Tells the report and spells it.
  ///
  /// - Returns: the files of the output folder, and the warnings and gaps met on the way.
  /// - Throws: `Faults` in templates and passages; `ProseFaults` where prose holds what a page may not.
  func written() throws -> (files: [OutputFile], told: Told) {
    let told = try inputs.template.tell(telling, authors: inputs.authors)
    let writer = ReportWriter(
      told.document, site: site, edition: edition, checksum: SHA256.hexDigest)
    return (try writer.files() + [evidence(told)], told)
  }

  private var telling: Telling {
    let words = AreaTexts(inputs.area, edition: inputs.edition)
    let definition = inputs.area.definition
    return Telling(
      working, texts: words.texts, lists: words.lists,
      facts: [
        .init("Status", definition.status == .draft ? "Draft" : "Published"),
        .init("Data as at", definition.baseDate.spoken),
        .init("Version", definition.version),
        .init("Made with", "hna \(Version.current)"),
      ],
      banner: definition.isInvented
        ? "\(definition.place.name) is an invented place. Every figure here is made up." : nil,
      attributions: [])
  }

  private var site: Site {
    Site(
      stylesheet: inputs.stylesheet,
      links: [
        .init("Accessibility statement", .target(Target(.chapter, "accessibility"))),
        .init("Sources and licences", .target(Target(.chapter, "sources"))),
        .init("Changes to this report", .target(Target(.chapter, "quality"))),
      ],
      downloads: [.init("Every figure with its working", .file(EvidenceFile.name))])
  }

  private var edition: Edition {
    let definition = inputs.area.definition
    return Edition(
      name: inputs.name, title: definition.title, version: definition.version,
      sources: definition.publications.map { Edition.Source(title: $0.title, path: $0.href) })
  }

  private func evidence(_ told: Told) -> OutputFile {
    EvidenceFile(report: self, told: told).file
  }
}

extension AreaInputs {
  /// The working as it begins: what the folder states, under the parameters in force.
  var working: Working {
    let definition = area.definition
    var ledger = Ledger()
    ledger.record(area.figures)
    return Working(
      ledger: ledger, parameters: parameters, area: definition.place,
      comparators: definition.comparators.map(\.place),
      times: Working.Times(
        planStart: definition.plan.start, planEnd: definition.plan.end,
        census: definition.periods.census, populationBase: definition.periods.populationBase,
        stock: definition.periods.stock, projectionEnd: definition.periods.projectionEnd),
      choices: Working.Choices(
        newBuildTypes: definition.choices.newBuildTypes,
        targetIncome: definition.choices.targetIncome.rawValue),
      conventions: Set(definition.conventions))
  }
}
