import Datasets
import Evidence
import Foundation
import Report

/// Where an edition of a report is kept: an output folder, an evidence file, or either in a revision of git.
struct EditionSource {
  private static let evidence = "evidence.json"
  private let name: String

  /// An edition as a person names it.
  init(_ name: String) { self.name = name }

  /// Reads the edition: its evidence and, where they lie beside it, its pages and tables.
  ///
  /// - Throws: `InputFailure` where there is none; `Faults` of the evidence.
  func read() throws -> (evidence: EvidenceRecord, pages: EditionPages?) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      return isFolder.boolValue ? try readFolder() : (try record(bytes(of: name), name), nil)
    }
    if let folder = GitFolder(name) {
      let path = name.hasSuffix("/") ? name + Self.evidence : "\(name)/\(Self.evidence)"
      guard let bytes = try folder.read([Self.evidence])[Self.evidence] else {
        throw InputFailure.noFile(path)
      }
      let pages = EditionPages(try folder.read(folder.paths.filter(EditionPages.reads)))
      return (try record(bytes, path), pages)
    }
    if let bytes = try GitFolder.file(name) { return (try record(bytes, name), nil) }
    throw InputFailure.noFile(name)
  }

  private func readFolder() throws -> (evidence: EvidenceRecord, pages: EditionPages?) {
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let evidence = try record(bytes(of: "\(folder)/\(Self.evidence)"), "\(folder)/\(Self.evidence)")
    var files: [String: [UInt8]] = [:]
    for part in ["", "tables/"] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")
      for file in (names ?? []).map({ part + $0 }) where EditionPages.reads(file) {
        files[file] = try bytes(of: "\(folder)/\(file)")
      }
    }
    return (evidence, EditionPages(files))
  }

  private func bytes(of path: String) throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw InputFailure.noFile(path)
    }
    return [UInt8](bytes)
  }

  private func record(_ bytes: [UInt8], _ path: String) throws -> EvidenceRecord {
    try EvidenceRecord.read(bytes, file: path, path: path)
  }
}
