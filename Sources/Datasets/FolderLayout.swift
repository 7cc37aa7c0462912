import Notation

/// Which files an area folder holds, by their paths from the folder.
enum FolderLayout {
  static let definition = "area.yaml"
  static let schemes = "schemes.csv"
  static let policies = "policies.csv"
  static let issues = "issues.csv"
  static let strategy = "strategy.yaml"

  /// What the files of a folder are called, for a message.
  static let known = [
    definition, "stated/*.csv", schemes, policies, issues, strategy, "data/", "chapters/*.md",
    "editions/*.json", "schedules/*.csv",
  ]

  static func isStated(_ path: String) -> Bool { path.hasFile(in: "stated/", ending: ".csv") }

  static func isChapter(_ path: String) -> Bool { path.hasFile(in: "chapters/", ending: ".md") }

  /// Whether a file may be the evidence of an earlier edition.
  static func isEdition(_ path: String) -> Bool { path.hasFile(in: "editions/", ending: ".json") }

  /// Developers' schedules of units, which `hna scheme` reads and a build does not.
  static func isSchedule(_ path: String) -> Bool {
    path.hasFile(in: "schedules/", ending: ".csv")
  }

  /// Whether a file has its use in a folder; a hidden file and a note to readers may lie anywhere.
  static func isKnown(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return [definition, schemes, policies, issues, strategy].contains(path) || isStated(path)
      || isChapter(path) || isEdition(path) || isSchedule(path) || path.hasPrefix("data/")
      || parts.contains { $0.hasPrefix(".") }
      || parts.last?.lowercased().hasPrefix("readme") == true
  }
}

extension String {
  /// Whether this is the path of a file directly in a folder, with an ending and a name before it.
  fileprivate func hasFile(in folder: String, ending: String) -> Bool {
    hasPrefix(folder) && hasSuffix(ending) && utf8.count > folder.utf8.count + ending.utf8.count
      && !dropFirst(folder.count).contains("/")
  }
}

/// What can be wrong with an area folder as a whole.
enum FolderProblem: Problem {
  case noDefinition(insteadOf: String?)
  case emptyDefinition
  case stranger(String)

  var severity: Fault.Severity {
    if case .stranger = self { .warning } else { .error }
  }

  var wording: Wording {
    switch self {
    case .noDefinition(let other):
      Wording(
        "HNA0301",
        found: "no definition of the area" + (other.map { ", though there is \($0)" } ?? ""),
        expected: "a file area.yaml in the folder",
        remedy: other.map { "Name the area folder itself, or rename \($0) to area.yaml." }
          ?? "Name the area folder itself, or make one with \"hna init\".")
    case .emptyDefinition:
      Wording(
        "HNA0302", found: "the definition of the area is empty",
        expected: "the keys that docs/area-folder.md lists",
        remedy: "Fill it in; \"hna init\" writes one with an explanation of each key.")
    case .stranger(let path):
      Wording(
        "HNA0303",
        found: "the file \(path) has no use here"
          + (nearest(to: path, among: FolderLayout.known).map { "; did you mean \($0)?" } ?? ""),
        expected: FolderLayout.known.joined(separator: ", "),
        remedy: "Rename it or move it; published files go into data/.")
    }
  }
}
