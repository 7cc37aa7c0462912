/// The files of a kind of report, and those that all kinds share.
///
/// A chapter's file is one of `chapters/` in the kind's own folder, or, as `shared/sources.md`, one of `chapters/` in the
/// folder `shared` beside it.
struct TemplateFolder {
  /// A file of a chapter as report.yaml names it.
  struct ChapterFile {
    /// The path from the folder that it is looked for in.
    let name: String
    /// The path as messages name it.
    let path: String
    /// The content; nil if there is no such file.
    let bytes: [UInt8]?
  }

  private static let sharedPrefix = "shared/"

  let contents: [String: [UInt8]]
  private let path: String
  private let shared: [String: [UInt8]]

  init(path: String, files: [ReportTemplate.File], shared: [ReportTemplate.File]) {
    self.path = path
    contents = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    self.shared = Dictionary(shared.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// The path of a file of the kind's own folder as messages name it.
  func path(of file: String) -> String { path.isEmpty ? file : "\(path)/\(file)" }

  /// The file of a chapter.
  ///
  /// - Parameter name: as report.yaml has it: `tenure.md`, `shared/sources.md`.
  /// - Returns: where it is looked for, and its content if it is there.
  func chapter(_ name: String) -> ChapterFile {
    guard name.hasPrefix(TemplateFolder.sharedPrefix) else {
      let file = "chapters/\(name)"
      return ChapterFile(name: file, path: path(of: file), bytes: contents[file])
    }
    let file = "chapters/\(name.dropFirst(TemplateFolder.sharedPrefix.count))"
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    let folder = (parent.isEmpty ? "" : parent + "/") + TemplateFolder.sharedPrefix
    return ChapterFile(name: folder + file, path: folder + file, bytes: shared[file])
  }

  /// The paths of the chapters in the kind's own folder that no chapter uses.
  func unused(among used: Set<String>) -> [String] {
    contents.keys.sorted().filter { file in
      file.hasPrefix("chapters/") && !used.contains(String(file.dropFirst("chapters/".count)))
    }.map(path(of:))
  }
}
