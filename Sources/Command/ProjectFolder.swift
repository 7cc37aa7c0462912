import Foundation
import Notation
import Policy
import Report

/// Where the templates and the policy book are: the folder that holds `Templates` and `Inputs/policy`.
struct ProjectFolder {
  let path: URL

  var output: URL { path.appending(path: "Output") }

  /// Looks upward from an area folder, then from the working folder, then from the program itself.
  init?(near area: URL) {
    let starts = [
      area.absoluteURL, URL(filePath: FileManager.default.currentDirectoryPath),
      (Bundle.main.executableURL ?? area).resolvingSymlinksInPath(),
    ]
    guard let found = starts.lazy.compactMap(Self.search).first else { return nil }
    path = found
  }

  /// Reads the policy book.
  func readPolicy() throws -> PolicyBook {
    let files = try FileTree.read(
      path.appending(path: "Inputs/policy"), named: "Inputs/policy", endings: [".yaml"])
    return try PolicyBook.load(files: files.map { (path: $0.path, contents: $0.bytes) })
  }

  /// Reads the indicators that a kind of report follows; none for a kind that has no preset.
  func readIndicators(_ kind: String) throws -> [Indicator] {
    let name = "Inputs/indicators/\(kind).yaml"
    let file = path.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let contents = [UInt8](try Data(contentsOf: file))
    return try IndicatorRegistry.load(contents, path: name).indicators
  }

  /// The names of the sets of indicators, sorted.
  func indicatorSets() throws -> [String] {
    try FileTree.read(path.appending(path: "Inputs/indicators"), named: "", endings: [".yaml"])
      .map { String($0.path.dropLast(".yaml".count)) }
  }

  /// Reads the set of indicators of a name.
  func readIndicatorSet(_ name: String) throws -> IndicatorRegistry {
    let name = "Inputs/indicators/\(name).yaml"
    let contents = [UInt8](try Data(contentsOf: path.appending(path: name)))
    return try IndicatorRegistry.load(contents, path: name)
  }

  /// Reads the templates of a kind of report, and those that all kinds share.
  func readTemplate(_ kind: String) throws -> ReportTemplate {
    let read = { (name: String) in
      try FileTree.read(
        path.appending(path: "Templates/\(name)"), named: "", endings: [".yaml", ".md"])
    }
    return try ReportTemplate(
      folder: "Templates/\(kind)", files: try read(kind), shared: try read("shared"))
  }

  /// Reads the style of the pages.
  func readStylesheet() throws -> String {
    try String(contentsOf: path.appending(path: "Templates/site/style.css"), encoding: .utf8)
  }

  private static func search(from start: URL) -> URL? {
    var folder = start.standardizedFileURL
    while true {
      let candidate = folder.appending(path: "Inputs/policy/editions.yaml")
      if FileManager.default.fileExists(atPath: candidate.path) { return folder }
      let parent = folder.deletingLastPathComponent()
      guard parent.path != folder.path else { return nil }
      folder = parent
    }
  }
}
