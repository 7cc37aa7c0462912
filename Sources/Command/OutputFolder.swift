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
    guard mayBeReplaced else { throw .notAReport(path: path.path) }
    let fresh = path.deletingLastPathComponent().appending(
      path: ".\(path.lastPathComponent).new-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: fresh) }
    for folder in Set(files.map { fresh.appending(path: $0.path).deletingLastPathComponent() }) {
      try make(folder)
    }
    for file in files {
      try write(file.contents, to: fresh.appending(path: file.path).path)
    }
    try swap(fresh)
  }

  /// Only a folder that is empty or holds a report may be replaced: whatever else a person named stays.
  private var mayBeReplaced: Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path.path)
    guard let names else { return !FileManager.default.fileExists(atPath: path.path) }
    return names.isEmpty || names.contains("evidence.json")
  }

  private func make(_ folder: URL) throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: folder.path, reason: error.localizedDescription)
    }
  }

  /// Writes a file without waiting for the disk.
  ///
  /// The folder's move is what makes the report appear, and a report can be made again. Foundation's own writing
  /// waits for each file, which takes longer than all the rest.
  private func write(_ contents: [UInt8], to path: String) throws(OutputFailure) {
    guard let stream = fopen(path, "wb") else { throw failure(of: path) }
    let written = contents.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    let closed = fclose(stream)
    guard written == contents.count, closed == 0 else { throw failure(of: path) }
  }

  /// Puts the fresh folder in the place of the old one; what was there goes to the fresh one's name and is removed.
  private func swap(_ fresh: URL) throws(OutputFailure) {
    if hna_exchange(fresh.path, path.path) == 0 { return }
    if errno == ENOENT, rename(fresh.path, path.path) == 0 { return }
    throw failure(of: path.path)
  }

  private func failure(of path: String) -> OutputFailure {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}

extension OutputFolder {
  /// Writes one file, whole or not at all.
  ///
  /// - Throws: `OutputFailure` naming the file.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }
}

/// Why a report could not be written.
enum OutputFailure: Error, CustomStringConvertible {
  case notAReport(path: String)
  case cannotWrite(path: String, reason: String)

  var description: String {
    switch self {
    case .notAReport(let path):
      """
      \(path): the folder holds other things than a report; expected an empty folder, or one with evidence.json
        Name a folder of the report's own with --output; what is in this one was left as it is.
      """
    case .cannotWrite(let path, let reason):
      """
      \(path): cannot be written: \(reason)
        Check the folder's permissions and the free space, or name another folder with --output.
      """
    }
  }
}
