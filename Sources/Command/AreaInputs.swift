import Datasets
import Foundation
import Notation
import Policy
import Report

/// Everything a report is made from, read and checked, before anything is worked out.
struct AreaInputs {
  /// The path of the area folder as the person gave it.
  let path: String
  let area: AreaFolder
  let policy: PolicyBook
  let parameters: Parameters
  let edition: EditionRecord?
  let template: ReportTemplate
  let authors: [AuthorsBlock]
  let stylesheet: String
  let warnings: [Fault]

  /// The name of the area's folder, which its output folder has too.
  var name: String { URL(filePath: path).standardizedFileURL.lastPathComponent }

  /// Reads an area folder, the policy book and the templates, and finds all faults in them at once.
  ///
  /// - Parameter path: the area folder.
  /// - Throws: `Faults` of the inputs, or `InputFailure` where there is no such folder.
  init(_ path: String) throws {
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    let folder = URL(filePath: path)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw InputFailure.noArea(path)
    }
    guard let project = ProjectFolder(near: folder) else { throw InputFailure.noProject(path) }

    let log = FaultLog()
    let files = try FileTree.read(folder, named: "", except: ["data"])
    policy = try PolicyBook.load(
      files: try FileTree.read(project.policy, named: "Inputs/policy", endings: [".yaml"])
        .map { (path: $0.path, contents: $0.bytes) })
    authors = files.filter { $0.path.hasPrefix("chapters/") && $0.path.hasSuffix(".md") }
      .compactMap { AuthorsBlock.read($0.bytes, path: "\(path)/\($0.path)", log: log) }
    let read = Result { try AreaFolder.read(self.path, files: files) }
    area = try AreaInputs.together(read, log)
    let definition = area.definition
    parameters = try policy.parameters(
      at: definition.baseDate, edition: definition.edition?.edition, local: definition.assumptions,
      from: definition.baseDateLocation)
    edition =
      definition.edition.flatMap { policy.record(of: $0.edition) }
      ?? policy.edition(on: definition.baseDate)
    let kind = definition.kind.rawValue
    let templates = try FileTree.read(
      project.templates.appending(path: kind), named: "", endings: [".yaml", ".md"])
    template = try ReportTemplate(folder: "Templates/\(kind)", files: templates)
    stylesheet = try String(
      contentsOf: project.templates.appending(path: "site/style.css"), encoding: .utf8)
    warnings = area.warnings + log.faults.filter { $0.severity == .warning }
  }

  /// The result of one reading, or the faults of it and of the others together.
  private static func together<Value>(_ read: Result<Value, any Error>, _ log: FaultLog) throws
    -> Value
  {
    do {
      let value = try read.get()
      try log.check()
      return value
    } catch let faults as Faults where faults.all != Faults(log.faults).all {
      throw Faults(faults.all + log.faults)
    }
  }
}

/// Why there is nothing to read.
enum InputFailure: Error, CustomStringConvertible {
  case noArea(String)
  case noProject(String)

  var description: String {
    switch self {
    case .noArea(let path):
      """
      \(path): there is no such folder; expected an area folder with a file area.yaml
        Check the path, or make a folder with "hna init \(path) --kind hna".
      """
    case .noProject(let path):
      """
      \(path): no policy book was found; expected Inputs/policy/editions.yaml in a folder above it
        Keep area folders in the project's Inputs folder, or run the command from the project's folder.
      """
    }
  }
}
