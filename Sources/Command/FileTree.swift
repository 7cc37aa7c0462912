import Foundation

/// The files below a folder, read whole, in an order that does not depend on the file system.
enum FileTree {
  /// A file: its path as messages name it, and its bytes.
  typealias File = (path: String, bytes: [UInt8])

  /// Reads every file below a folder that is not hidden.
  ///
  /// - Parameters:
  ///   - folder: the folder; a missing one has no files.
  ///   - name: what messages call the folder; empty for paths from the folder.
  ///   - endings: the endings of names that are wanted: `.yaml`, `.md`; all if there are none.
  ///   - left: folders directly in this one that are left alone.
  /// - Returns: the files, sorted by path.
  /// - Throws: `InputFailure` of a file that cannot be read, such as a link that leads nowhere.
  static func read(
    _ folder: URL, named name: String, endings: [String] = [], except left: [String] = []
  ) throws -> [File] {
    let shown = folder.relativePath
    let folder = folder.resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let wanted = paths.filter { path in
      let parts = path.split(separator: "/").map(String.init)
      return !left.contains(parts[0]) && !parts.contains { $0.hasPrefix(".") }
        && (endings.isEmpty || endings.contains { path.hasSuffix($0) })
        && !FileTree.isFolder(folder.appending(path: path))
    }
    return try wanted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else {
        throw InputFailure.noFile("\(shown)/\(path)")
      }
      return (name.isEmpty ? path : "\(name)/\(path)", Array(bytes))
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
