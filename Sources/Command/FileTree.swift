import Foundation

/// The files below a folder, read whole, in an order that does not depend on the file system.
enum FileTree {
  /// A file: its path as messages name it, and its bytes.
  typealias File = (path: String, bytes: [UInt8])

  /// Reads every file below a folder whose name ends with one of the endings.
  ///
  /// - Parameters:
  ///   - folder: the folder; a missing one has no files.
  ///   - name: what messages call the folder.
  ///   - endings: `.yaml`, `.md`.
  /// - Returns: the files, sorted by path.
  /// - Throws: the error of a file that exists and cannot be read.
  static func read(_ folder: URL, named name: String, endings: [String]) throws -> [File] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let wanted = paths.filter { path in
      endings.contains { path.hasSuffix($0) }
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    return try wanted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      let bytes = try Data(contentsOf: folder.appending(path: path))
      return (name.isEmpty ? path : "\(name)/\(path)", Array(bytes))
    }
  }
}
