import CExchange
import Foundation

/// A folder of a report, written whole or not at all.
///
/// The files are written beside the folder and moved into its place in one step, so that a run that is stopped, or
/// that fails, leaves the last good report as it was.
struct OutputFolder {
  let path: URL

  /// Replaces the folder by these files.
  ///
  /// - Parameter files: contents by path within the folder, such as `tables/tenure.csv`.
  /// - Throws: `OutputFailure` naming the file that could not be written.
  func replace(with files: [(path: String, contents: [UInt8])]) throws(OutputFailure) {
    let manager = FileManager.default
    let parent = path.deletingLastPathComponent()
    let name = path.lastPathComponent
    let fresh = parent.appending(path: ".\(name).new-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? manager.removeItem(at: fresh) }
    do {
      try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
      var made: Set<String> = []
      for file in files {
        let target = fresh.appending(path: file.path)
        let folder = target.deletingLastPathComponent()
        if made.insert(folder.path).inserted {
          try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try Data(file.contents).write(to: target)
      }
    } catch {
      throw OutputFailure(path: path.path, reason: error.localizedDescription)
    }
    try swap(fresh)
  }

  /// Puts the fresh folder in the place of the old one; what was there goes to the fresh one's name and is removed.
  private func swap(_ fresh: URL) throws(OutputFailure) {
    if hna_exchange(fresh.path, path.path) == 0 { return }
    if errno == ENOENT, rename(fresh.path, path.path) == 0 { return }
    throw OutputFailure(path: path.path, reason: String(cString: strerror(errno)))
  }
}

/// Why a report could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String {
    """
    \(path): cannot be written: \(reason)
      Check the folder's permissions and the free space, or name another folder with --output.
    """
  }
}
