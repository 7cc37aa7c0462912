import Foundation

/// Where the templates and the policy book are: the folder that holds `Templates` and `Inputs/policy`.
struct ProjectFolder {
  let path: URL

  var templates: URL { path.appending(path: "Templates") }
  var policy: URL { path.appending(path: "Inputs/policy") }
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
