import Datasets
import Evidence
import Foundation
import Need
import Notation
import Policy

/// The sample areas of Inputs, read and worked out in full.
enum SampleAssessments {
  static let names = ["arches-chatham", "exampleton"]

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

  /// What the folder of a sample area says.
  static func folder(_ name: String) throws -> AreaFolder {
    try AreaFolder.read("Inputs/\(name)", files: try files(below: "Inputs/\(name)"))
  }

  /// The finished working of a sample area, from all of its figures or from some, as they are or changed.
  static func working(
    _ name: String, keeping isKept: (Figure) -> Bool = { _ in true },
    changing change: (inout Figure) -> Void = { _ in }
  ) throws -> Working {
    let folder = try folder(name)
    let definition = folder.definition
    let policy = try files(below: "Inputs/policy").filter { $0.path.hasSuffix(".yaml") }
    let book = try PolicyBook.load(files: policy.map { (path: $0.path, contents: $0.bytes) })
    let parameters = try book.parameters(
      at: definition.baseDate, edition: definition.edition?.edition,
      local: definition.assumptions, from: definition.baseDateLocation)
    var ledger = Ledger()
    for var figure in folder.figures where isKept(figure) {
      change(&figure)
      ledger.record(figure)
    }
    let working = Working(
      ledger: ledger, parameters: parameters, area: definition.place,
      comparators: definition.comparators.map(\.place),
      times: Working.Times(
        planStart: definition.plan.start, planEnd: definition.plan.end,
        census: definition.periods.census, populationBase: definition.periods.populationBase,
        stock: definition.periods.stock, projectionEnd: definition.periods.projectionEnd),
      choices: Working.Choices(
        newBuildTypes: definition.choices.newBuildTypes,
        targetIncome: definition.choices.targetIncome.rawValue),
      conventions: Set(
        definition.conventions.compactMap { Working.SeedConvention(rawValue: $0.rawValue) }))
    return HousingNeedsAssessment.work(working)
  }
}
