import Foundation

/// A folder in a revision of git: `HEAD~1:Output/exampleton`.
struct GitFolder {
  private let name: String
  /// The files in it, by path within the folder.
  let paths: [String]

  /// Looks a folder up; nil if the name is of another form, or git knows no such folder.
  init?(_ name: String) {
    guard GitFolder.isOfRevision(name),
      let list = try? GitFolder.git(["ls-tree", "-r", "-z", "--name-only", "--", name])
    else { return nil }
    self.name = name.hasSuffix("/") ? String(name.dropLast()) : name
    paths = list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads files of the folder, by path within it; those that git cannot give are left out.
  func read(_ paths: [String]) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in paths {
      files[path] = try GitFolder.git(["cat-file", "blob", "\(name)/\(path)"])
    }
    return files
  }

  /// Reads one file of a revision; nil if the name is of another form, or git has no such file.
  static func file(_ name: String) throws -> [UInt8]? {
    isOfRevision(name) ? try git(["cat-file", "blob", name]) : nil
  }

  private static func isOfRevision(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":") else { return false }
    return colon != name.startIndex && !name.hasPrefix("-")
  }

  /// What git says to a question; nil if it has no answer.
  private static func git(_ arguments: [String]) throws -> [UInt8]? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git"] + arguments
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return git.terminationStatus == 0 ? [UInt8](bytes) : nil
  }
}
