package import Evidence
package import Notation
package import Policy

/// What an area folder says: the definition, the stated figures, the lists and the author's own blocks.
package struct AreaFolder: Sendable {
  package private(set) var definition: AreaDefinition
  /// The boundary that the author drew; nil if the definition lists codes.
  package let boundary: Boundary?
  /// Stated figures in the order of their files, then those counted from the list of schemes.
  package var figures: [Figure]
  /// The schemes of specialist housing; nil if the folder has no list.
  package let schemes: SchemeList?
  /// The policies; nil if the folder has no list.
  package let policies: PolicyList?
  /// What the plan has to answer; nil if the folder has no list.
  package let issues: IssueList?
  /// The principles, challenges and recommendations of a strategy; nil if the folder has none.
  package let strategy: StrategyPlan?
  /// The evidence of the last edition; nil if the definition names none.
  package let previous: EvidenceRecord?
  /// The author's own passages, `chapters/*.md`, sorted by path; the template language reads them.
  package let chapters: [File]
  /// Sorted by file and line; the report carries them too.
  package let warnings: [Fault]
  /// The reports of the districts of a strategy, whose evidence it takes figures from; whoever reads files adds them.
  package var reports: [DistrictReport] = []

  /// A file of the folder.
  ///
  /// The path is from the area folder, with forward slashes: `stated/tenure.csv`.
  package typealias File = (path: String, bytes: [UInt8])

  /// The same folder with the codes that its boundary was found to hold.
  package func with(_ definition: AreaDefinition) -> AreaFolder {
    var folder = self
    folder.definition = definition
    return folder
  }

  /// Reads and checks a folder; files below `data` are passed over, for other readers take those.
  ///
  /// - Parameters:
  ///   - folder: the path of the folder for messages; its last part is the code of the area.
  ///   - files: every file of the folder that is not hidden, in any order.
  ///   - indicators: those that a strategy may name; nil leaves their names unchecked.
  /// - Returns: the folder, with the warnings met on the way.
  /// - Throws: every fault and warning of every file at once.
  package static func read(_ folder: String, files: [File], indicators: [Indicator]? = nil)
    throws(Faults) -> AreaFolder
  {
    let log = FaultLog()
    let reading = FolderReading(folder: folder, files: files, indicators: indicators, log: log)
    let result = reading.read()
    try log.check()
    guard let result else { preconditionFailure("\(folder) was refused without a fault") }
    return result
  }
}

/// Reads the files of a folder in the order in which they build on each other.
struct FolderReading {
  let folder: String
  let files: [AreaFolder.File]
  let indicators: [Indicator]?
  let log: FaultLog

  init(folder: String, files: [AreaFolder.File], indicators: [Indicator]?, log: FaultLog) {
    self.folder = folder
    self.indicators = indicators
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.log = log
  }

  func read() -> AreaFolder? {
    let definition = definition()
    let references = References(to: definition, log: log)
    let stated = statedFigures(references)
    let schemes = file(FolderLayout.schemes).flatMap { file in
      SchemeList.read(
        file.bytes, file: file.path, path: path(file), references: references, log: log)
    }
    let policies = file(FolderLayout.policies).flatMap { file in
      PolicyList.read(
        file.bytes, file: file.path, path: path(file), plan: definition?.plan,
        references: references, log: log)
    }
    let issues = issues(policies, references)
    let strategy = file(FolderLayout.strategy).flatMap { file in
      StrategyReading(references: references, indicators: indicators, log: log)
        .read(file.bytes, path: path(file))
    }
    let previous = definition.flatMap(lastEdition)
    let boundary = definition?.polygon.flatMap(boundary)
    warnOfStrangers(besides: definition)
    guard let definition else { return nil }
    // A row that could not be read may be the one that cites a publication.
    if !log.hasErrors { warnOfPublicationsNeverCited(definition, references) }
    return AreaFolder(
      definition: definition, boundary: boundary,
      figures: stated.map(\.figure) + (schemes.map { counted($0, definition) } ?? []),
      schemes: schemes, policies: policies, issues: issues, strategy: strategy,
      previous: previous, chapters: files.filter { FolderLayout.isChapter($0.path) },
      warnings: Faults(log.faults).all)
  }

  /// The evidence that the report is compared with: of the same area and kind, and not of a later day.
  private func lastEdition(_ definition: AreaDefinition) -> EvidenceRecord? {
    guard let name = definition.previous, let location = definition.previousLocation else {
      return nil
    }
    guard let file = file(name) else {
      let known = files.map(\.path).filter(FolderLayout.isEdition)
      log.record(EditionProblem.noFile(name, known: known), at: location)
      return nil
    }
    let kept = KeptEvidence.read(file.bytes, file: name, path: path(file), log: log)
    let record = kept.flatMap { EvidenceRecord($0, path: path(file), log: log) }
    guard let report = record?.report else { return nil }
    if report.area != definition.place.code {
      let problem = EditionProblem.otherArea(report.area, expected: definition.place.code)
      log.record(problem, at: location)
    }
    if report.kind != definition.kind.rawValue {
      let problem = EditionProblem.otherKind(report.kind, expected: definition.kind.rawValue)
      log.record(problem, at: location)
    }
    let baseDate = "\(definition.baseDate)"
    if report.baseDate > baseDate {
      log.record(EditionProblem.later(report.baseDate, baseDate: baseDate), at: location)
    }
    return record
  }

  /// The issues; their references are not checked against a list of policies that could not be read.
  private func issues(_ policies: PolicyList?, _ references: References) -> IssueList? {
    let hasPolicies = file(FolderLayout.policies) != nil
    return file(FolderLayout.issues).flatMap { file in
      IssueList.read(
        file.bytes, file: file.path, path: path(file),
        policies: hasPolicies ? policies : PolicyList(policies: []), references: references,
        log: log)
    }
  }

  private func definition() -> AreaDefinition? {
    guard let file = file(FolderLayout.definition) else {
      let elsewhere = files.map(\.path).first {
        ["area.yml", "Area.yaml", "area.yaml.txt"].contains($0) || $0.hasSuffix("/area.yaml")
      }
      log.record(
        FolderProblem.noDefinition(insteadOf: elsewhere),
        at: Location(path: "\(folder)/\(FolderLayout.definition)"))
      return nil
    }
    guard !file.bytes.allSatisfy({ $0 <= 0x20 }) else {
      log.record(FolderProblem.emptyDefinition, at: Location(path: path(file)))
      return nil
    }
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    return AreaDefinition.read(file.bytes, path: path(file), folder: name, log: log)
  }

  private func statedFigures(_ references: References) -> [StatedFigures.Entry] {
    let reader = StatedFigures(references: references, log: log)
    let entries = files.filter { FolderLayout.isStated($0.path) }
      .flatMap { reader.read($0.bytes, file: $0.path, path: path($0)) }
    reader.checkUnique(entries)
    CrossChecks.warn(of: entries, log: log)
    return entries
  }

  private func counted(_ schemes: SchemeList, _ definition: AreaDefinition) -> [Figure] {
    schemes.figures(
      at: definition.place, in: definition.baseDate.year,
      hasSubAreas: !definition.subAreas.isEmpty)
  }

  private func warnOfPublicationsNeverCited(
    _ definition: AreaDefinition, _ references: References
  ) {
    for publication in definition.publications where !references.cited.contains(publication.key) {
      guard let location = definition.publicationLocations[publication.key] else { continue }
      log.record(AreaProblem.neverCited(publication.key), at: location)
    }
  }

  /// Reads the boundary that the definition names.
  private func boundary(_ polygon: PolygonFile) -> Boundary? {
    guard let file = file(polygon.path) else {
      let others = files.map(\.path).filter { $0.hasSuffix("json") }
      let problem = AreaGroundProblem.noPolygonFile(
        polygon.path, nearest: nearest(to: polygon.path, among: others))
      log.record(problem, at: polygon.location)
      return nil
    }
    return BoundaryReading(path: path(file), log: log).read(file.bytes)
  }

  /// Warns of files without a use; of a boundary only where it is known which file is meant for one.
  private func warnOfStrangers(besides definition: AreaDefinition?) {
    let isPolygon = { (path: String) in
      definition.map { $0.polygon?.path == path } ?? path.hasSuffix("json")
    }
    for file in files where !FolderLayout.isKnown(file.path) && !isPolygon(file.path) {
      log.record(FolderProblem.stranger(file.path), at: Location(path: path(file)))
    }
  }

  private func file(_ path: String) -> AreaFolder.File? { files.first { $0.path == path } }

  private func path(_ file: AreaFolder.File) -> String { "\(folder)/\(file.path)" }
}
