import Datasets
import Foundation
import Need
import Notation
import Policy
import Report

/// Everything a report is made from, read and checked, before anything is worked out.
struct AreaInputs {
  /// The path of the area folder as the person gave it.
  let path: String
  let area: AreaFolder
  /// What the published files of the data folders give.
  let published: PublishedFiles
  /// Stated figures and those of published files together.
  let evidence: StatedAndObserved
  let policy: PolicyBook
  let parameters: Parameters
  /// The edition of policy that the report follows.
  let edition: EditionRecord
  /// What the kind of report follows over time and between places.
  let indicators: [Indicator]
  /// The set of indicators that the report lists besides its chapters; nil if none is named.
  let indicatorSet: IndicatorRegistry?
  let template: ReportTemplate
  let authors: [AuthorsBlock]
  let stylesheet: String
  /// The folder of the report in the project's `Output`.
  let output: URL
  let warnings: [Fault]

  /// The name of the area's folder, which its output folder has too.
  var name: String { URL(filePath: path).standardizedFileURL.lastPathComponent }

  /// Reads an area folder, the policy book and the templates, and finds all faults in them at once.
  ///
  /// - Parameter path: the area folder.
  /// - Throws: `Faults` of the inputs, or `InputFailure` where there is no such folder.
  init(_ path: String) throws {
    let named = path.hasSuffix("/") ? String(path.dropLast()) : path
    let folder = URL(filePath: named)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw InputFailure.noArea(named)
    }
    guard let project = ProjectFolder(near: folder) else { throw InputFailure.noProject(named) }

    let log = FaultLog()
    let files = try FileTree.read(folder, named: "", except: ["data"])
    let authors = files.filter { $0.path.hasPrefix("chapters/") && $0.path.hasSuffix(".md") }
      .compactMap { AuthorsBlock.read($0.bytes, path: "\(named)/\($0.path)", log: log) }
    let comparable = try project.readIndicators(AreaDefinition.Kind.strategy.rawValue)
    var area = try AreaInputs.together(log) { () throws(Faults) in
      try AreaFolder.read(named, files: files, indicators: comparable)
    }
    let definition = area.definition
    indicatorSet = try AreaInputs.indicatorSet(of: definition, in: project, log: log)
    let policy = try project.readPolicy()
    let chosen = definition.edition?.edition
    parameters = try policy.parameters(
      at: definition.baseDate, edition: chosen, local: definition.assumptions,
      from: definition.baseDateLocation)
    published = PublishedFiles.read(
      DataFolders.files(of: definition, in: folder, named: named, log: log), area: definition,
      boundary: area.boundary, parameters: parameters, log: log)
    area.reports = DistrictReport.read(
      of: definition, wanted: CountyStrategy.inputs(of: comparable), in: named, log: log
    ) { path in
      (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
    }
    evidence = StatedAndObserved(
      stated: area.figures, observed: published.figures + area.figuresOfReports(beside: published),
      preferences: definition.statedPreferences, rules: FitRules(parameters), folder: named,
      log: log)
    try log.check()

    let record = chosen.flatMap(policy.record) ?? policy.edition(on: definition.baseDate)
    guard let record else { preconditionFailure("no edition, though parameters are in force") }
    edition = record

    self.path = named
    self.area = published.area.map(area.with) ?? area
    self.policy = policy
    self.authors = authors
    indicators = try project.readIndicators(definition.kind.rawValue)
    template = try project.readTemplate(definition.kind.rawValue)
    stylesheet = try project.readStylesheet()
    output = project.output.appending(path: folder.standardizedFileURL.lastPathComponent)
    warnings = area.warnings + log.faults.filter { $0.severity == .warning }
  }

  /// The set of indicators that the definition names; a name that no set has is a fault.
  private static func indicatorSet(
    of area: AreaDefinition, in project: ProjectFolder, log: FaultLog
  ) throws -> IndicatorRegistry? {
    guard let name = area.indicatorSet, let location = area.indicatorLocation else { return nil }
    let known = try project.indicatorSets()
    guard known.contains(name) else {
      log.record(IndicatorSetProblem.unknown(name, known: known), at: location)
      return nil
    }
    return try project.readIndicatorSet(name)
  }

  /// What a reading yields, or the faults of it and of an earlier one together.
  private static func together<Value>(
    _ log: FaultLog, _ read: () throws(Faults) -> Value
  ) throws(Faults) -> Value {
    do throws(Faults) {
      let value = try read()
      try log.check()
      return value
    } catch {
      throw Faults(Array(Set(error.all + log.faults)))
    }
  }
}

/// Why there is nothing to read.
enum InputFailure: Error, CustomStringConvertible {
  case noArea(String)
  case noProject(String)
  case noFile(String)

  var description: String {
    switch self {
    case .noArea(let path):
      """
      \(path): there is no such folder; expected an area folder with a file area.yaml
        Check the path, or make a folder with "hna init \(path) --kind hna".
      """
    case .noFile(let path):
      """
      \(path): there is no such file, or it cannot be read
        Check the path.
      """
    case .noProject(let path):
      """
      \(path): no policy book was found; expected Inputs/policy/editions.yaml in a folder above it
        Keep area folders in the project's Inputs folder, or run the command from the project's folder.
      """
    }
  }
}

/// What can be wrong with the set of indicators that an area names.
enum IndicatorSetProblem: Problem {
  case unknown(String, known: [String])

  var wording: Wording {
    switch self {
    case .unknown(let name, let known):
      Wording(
        "HNA0868",
        found: "unknown set of indicators \(quotedForMessage(name))"
          + (nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: "one of \(known.joined(separator: ", "))",
        remedy: "Name a file of Inputs/indicators, without its ending.")
    }
  }
}
