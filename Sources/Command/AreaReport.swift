import Datasets
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
  private let template: ReportTemplate
  /// What the report says beside what its folder does.
  private let texts: [String: String]
  private let lists: [String: [Record]]
  /// What changed since the last edition; nil where none is named.
  private var changes: EditionChanges?

  /// Works everything out.
  ///
  /// - Parameter inputs: read and checked.
  init(_ inputs: AreaInputs) {
    let work =
      switch inputs.area.definition.kind {
      case .hna: HousingNeedsAssessment.work
      case .spd: Guidance.work
      case .monitoring: Monitoring.work
      case .strategy: CountyStrategy.work
      }
    var working = work(inputs.working)
    let changes = inputs.area.previous.map {
      EditionChanges(
        before: $0, now: working.ledger, codes: working.codes, template: inputs.template)
    }
    working.ledger.record(changes?.figures ?? [])
    self.init(inputs, working, template: inputs.template)
    self.changes = changes
  }

  /// Another report on a finished working, told from a template of its own.
  init(
    _ inputs: AreaInputs, _ working: Working, template: ReportTemplate,
    texts: [String: String] = [:], lists: [String: [Record]] = [:]
  ) {
    self.inputs = inputs
    self.working = working
    self.template = template
    self.texts = texts
    self.lists = lists
  }

  /// Tells the report and spells it.
  ///
  /// - Returns: the files of the output folder, and the warnings and gaps met on the way.
  /// - Throws: `Faults` in templates and passages; `ProseFaults` where prose holds what a page may not.
  func written() throws -> (files: [OutputFile], told: Told) {
    let told = try template.tell(telling, authors: texts.isEmpty ? inputs.authors : [])
    let writer = ReportWriter(
      told.document, site: site, edition: edition, checksum: SHA256.hexDigest)
    let evidence = OutputFile(path: "evidence.json", bytes: evidence(told).bytes)
    return (try writer.files(beside: [evidence]), told)
  }

  private var telling: Telling {
    let area = inputs.area.definition
    var telling = Telling(
      inputs.area, working, published: inputs.published, edition: inputs.edition,
      differences: inputs.policy.whatWouldDiffer(
        on: inputs.policy.newestDate, from: area.baseDate, edition: area.edition?.edition))
    if let set = inputs.indicatorSet { telling.texts["indicators.description"] = set.description }
    telling.texts.merge(texts) { $1 }
    telling.lists.merge(
      SourceLists(
        account, choices: inputs.evidence.choices, ledger: working.ledger, kind: area.kind
      ).lists
    ) { $1 }
    telling.lists.merge(lists) { $1 }
    telling.changes = changes
    telling.attributions = attributions
    return telling
  }

  /// The sources of the report.
  private var account: SourceAccount {
    SourceAccount(
      inputs.published, figures: working.ledger.figures.values, area: inputs.area.definition,
      parameters: inputs.parameters)
  }

  private var attributions: [String] {
    Attributions.lines(
      inputs.published, figures: working.ledger.figures.values, parameters: inputs.parameters)
  }

  private var site: Site {
    Site(
      stylesheet: inputs.stylesheet,
      links: [
        .init("Accessibility statement", .target(Target(.chapter, "accessibility"))),
        .init("Sources and licences", .target(Target(.chapter, "sources"))),
        .init("Changes to this report", .target(Target(.chapter, "quality"))),
      ],
      downloads: [.init("Every figure with its working", .file("evidence.json"))])
  }

  private var edition: Edition {
    let definition = inputs.area.definition
    return Edition(
      name: inputs.name, title: title, version: definition.version,
      licences: Attributions.isAllOpen(inputs.published, figures: working.ledger.figures.values)
        ? [.openGovernment] : [],
      sources: definition.publications.map { Edition.Source(title: $0.title, path: $0.href) },
      headlines: template.headlines(from: working.ledger).map {
        Headline(key: $0.key, label: $0.label, value: $0.value)
      })
  }

  private var title: String { texts["report.title"] ?? inputs.area.definition.title }

  /// The evidence, with the figures that sentences worked out.
  private func evidence(_ told: Told) -> EvidenceFile {
    let definition = inputs.area.definition
    var ledger = working.ledger
    ledger.record(told.figures)
    return EvidenceFile(
      report: [
        .init("area", .string(inputs.name)),
        .init("codes", .array(definition.codes.map { .string($0.code.text) })),
        .init("invented", .boolean(definition.isInvented)),
        .init("kind", .string(definition.kind.rawValue)),
        .init("title", .string(title)),
        .init("version", .string(definition.version)),
        .init("status", .string(definition.status.rawValue)),
        .init("base_date", .string("\(definition.baseDate)")),
        .init("policy_edition", .string(inputs.edition.edition.rawValue)),
        .init("program", .string("hna \(Version.current)")),
      ], ledger: ledger, published: inputs.published, choices: inputs.evidence.choices,
      attributions: attributions)
  }
}

extension AreaInputs {
  /// The working as it begins: what the folder states, under the parameters in force.
  var working: Working {
    let definition = area.definition
    var ledger = Ledger()
    ledger.record(evidence.figures)
    if let limit = parameters.inForce("sources.age-maximum") { ledger.record(limit) }
    var working = Working(
      ledger: ledger, parameters: parameters, area: definition.place,
      comparators: definition.comparators.map(\.place),
      times: Working.Times(
        planStart: definition.plan.start, planEnd: definition.plan.end,
        census: definition.periods.census,
        populationBase: definition.populationBase(among: evidence.figures),
        stock: definition.stockYear(among: evidence.figures),
        dwellings: definition.dwellingsYear(among: evidence.figures),
        projectionEnd: definition.periods.projectionEnd,
        base: .month(year: definition.baseDate.year, month: definition.baseDate.month)),
      choices: Working.Choices(
        newBuildTypes: definition.choices.newBuildTypes,
        targetIncome: definition.choices.targetIncome.rawValue),
      conventions: Set(definition.conventions))
    working.indicators = indicators
    working.followed = indicatorSet?.indicators ?? []
    working.triggers = area.strategy?.triggers ?? []
    working.index = (area.strategy?.index?.indicators ?? []).compactMap { key in
      indicators.first { $0.key == key }
    }
    working.districtReports = Dictionary(
      uniqueKeysWithValues: area.reports.map { ($0.place.key, $0.report.title) })
    // What decided which areas stand for this one is an assumption of the report where it decided anything.
    if published.uses.contains(where: { $0.codeSet?.isExact == false }) {
      for name in FitRules.names { _ = working.parameter(name) }
    }
    if !published.disagreements.isEmpty { _ = working.parameter("sources.difference-maximum") }
    working.codes = definition.codes.map(\.code.text)
    working.groups = definition.groups.map { Working.PlaceGroup($0.place, of: $0.members) }
    return working
  }
}

extension Edition.Licence {
  /// The licence under which public bodies let their data be used.
  fileprivate static let openGovernment = Edition.Licence(
    name: "OGL-UK-3.0", title: "Open Government Licence v3.0",
    path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
}
