import Datasets
import Evidence
import Foundation
import Need
import Notation
import Policy

/// The sample areas of Inputs, read and worked out in full.
enum SampleAssessments {
  static let names = ["arches-chatham", "exampleton"]

  /// The sample authorities and county.
  static let authorities = [
    "maidstone", "ambermere-guidance", "southend-on-sea", "wealdmarsh-monitoring",
    "kent-and-medway", "exampleshire-strategy",
  ]

  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file below a folder of the project, by its path from that folder.
  static func files(below path: String) throws -> [(path: String, bytes: [UInt8])] {
    let folder = project.appending(path: path)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap {
      let file = folder.appending(path: $0)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      return ($0, [UInt8](try Data(contentsOf: file)))
    }
  }

  /// Read once for all tests.
  private static let folders = Dictionary(
    uniqueKeysWithValues: (names + authorities).map { name in
      (
        name,
        Result { try read(name) }
      )
    })

  /// A folder, with the figures of its published files among those that it states, and with what the reports of its
  /// districts give; without the files that a test takes away.
  static func read(_ name: String, without left: Set<String> = []) throws -> AreaFolder {
    let files = try files(below: "Inputs/\(name)").filter { !left.contains($0.path) }
    var folder = try AreaFolder.read("Inputs/\(name)", files: files)
    let definition = folder.definition
    let log = FaultLog()
    let observed = try figures(ofFilesOf: definition, name, files.map(\.path), log: log)
    folder.figures =
      StatedAndObserved(
        stated: folder.figures, observed: observed, preferences: definition.statedPreferences,
        log: log
      ).figures
    folder.reports = DistrictReport.read(
      of: definition, wanted: CountyStrategy.inputs(of: try indicators("strategy.yaml")),
      in: "Inputs/\(name)", log: log
    ) { path in
      (try? Data(contentsOf: project.appending(path: "Inputs/\(name)/\(path)"))).map { [UInt8]($0) }
    }
    try log.check()
    return folder
  }

  /// The figures that the published files of an area give, where another file may stand in the place of one.
  static func figures(
    ofFilesOf definition: AreaDefinition, _ name: String, _ paths: [String],
    placing other: (path: String, location: String)? = nil, log: FaultLog
  ) throws -> [Figure] {
    let data = paths.filter { $0.hasPrefix("data/") }.map { path in
      let own = project.appending(path: "Inputs/\(name)/\(path)").path
      return DataFile(
        name: path, path: "Inputs/\(name)/\(path)",
        location: other?.path == path ? other?.location ?? own : own)
    }
    return PublishedFiles.read(
      data, area: definition, parameters: try parameters(of: definition), log: log
    ).figures
  }

  private static func parameters(of definition: AreaDefinition) throws -> Parameters {
    try policyBook().parameters(
      at: definition.baseDate, edition: definition.edition?.edition,
      local: definition.assumptions, from: definition.baseDateLocation)
  }

  private static let policy = Result {
    let written = try files(below: "Inputs/policy").filter { $0.path.hasSuffix(".yaml") }
    return try PolicyBook.load(files: written.map { (path: $0.path, contents: $0.bytes) })
  }

  /// What the folder of a sample area says.
  static func folder(_ name: String) throws -> AreaFolder {
    guard let folder = folders[name] else { throw CocoaError(.fileNoSuchFile) }
    return try folder.get()
  }

  /// The parameters of Inputs/policy.
  static func policyBook() throws -> PolicyBook { try policy.get() }

  /// The finished working of a sample area, from all of its figures or from some, as they are or changed.
  static func working(
    _ name: String, keeping isKept: (Figure) -> Bool = { _ in true },
    changing change: (inout Figure) -> Void = { _ in }
  ) throws -> Working {
    try work(try folder(name), keeping: isKept, changing: change)
  }

  /// The finished working of a folder, by the steps of its kind.
  static func work(
    _ folder: AreaFolder, keeping isKept: (Figure) -> Bool = { _ in true },
    changing change: (inout Figure) -> Void = { _ in }
  ) throws -> Working {
    let working = try start(folder, keeping: isKept, changing: change)
    return switch folder.definition.kind {
    case .hna: HousingNeedsAssessment.work(working)
    case .spd: Guidance.work(working)
    case .monitoring: Monitoring.work(working)
    case .strategy: CountyStrategy.work(working)
    }
  }

  /// The working of a sample area before any step.
  static func start(
    _ name: String, keeping isKept: (Figure) -> Bool = { _ in true },
    changing change: (inout Figure) -> Void = { _ in }
  ) throws -> Working {
    try start(try folder(name), keeping: isKept, changing: change)
  }

  /// The working of a folder before any step.
  static func start(
    _ folder: AreaFolder, keeping isKept: (Figure) -> Bool = { _ in true },
    changing change: (inout Figure) -> Void = { _ in }
  ) throws -> Working {
    let definition = folder.definition
    let parameters = try parameters(of: definition)
    var ledger = Ledger()
    let figures = StatedAndObserved(
      stated: folder.figures, observed: folder.figuresOfReports(beside: PublishedFiles()),
      preferences: folder.definition.statedPreferences, log: FaultLog()
    ).figures
    for var figure in figures where isKept(figure) {
      change(&figure)
      ledger.record(figure)
    }
    var working = Working(
      ledger: ledger, parameters: parameters, area: definition.place,
      comparators: definition.comparators.map(\.place),
      times: Working.Times(
        planStart: definition.plan.start, planEnd: definition.plan.end,
        census: definition.periods.census,
        populationBase: definition.populationBase(among: folder.figures),
        stock: definition.stockYear(among: folder.figures),
        dwellings: definition.dwellingsYear(among: folder.figures),
        projectionEnd: definition.periods.projectionEnd,
        base: .month(year: definition.baseDate.year, month: definition.baseDate.month)),
      choices: Working.Choices(
        newBuildTypes: definition.choices.newBuildTypes,
        targetIncome: definition.choices.targetIncome.rawValue),
      conventions: Set(
        definition.conventions.compactMap { Working.SeedConvention(rawValue: $0.rawValue) }))
    working.codes = definition.codes.map(\.code.text)
    working.districtReports = Dictionary(
      uniqueKeysWithValues: folder.reports.map { ($0.place.key, $0.report.title) })
    working.groups = definition.groups.map { Working.PlaceGroup($0.place, of: $0.members) }
    working.indicators = try indicators("\(definition.kind.rawValue).yaml")
    working.triggers = folder.strategy?.triggers ?? []
    return working
  }

  /// The indicators of a preset; none for a kind that has no preset.
  static func indicators(_ name: String) throws -> [Indicator] {
    try files(below: "Inputs/indicators").filter { $0.path == name }
      .flatMap { try IndicatorRegistry.load($0.bytes, path: $0.path).indicators }
  }
}
