import Datasets
import Evidence
import Foundation

/// Where an edition of a report is kept: an output folder, an evidence file, or either in a revision of git.
struct EditionSource {
  private static let evidence = "evidence.json"
  private let name: String

  /// An edition as a person names it.
  init(_ name: String) { self.name = name }

  /// Reads the edition's evidence.
  ///
  /// - Throws: `InputFailure` where there is none; `Faults` of the file.
  func read() throws -> EvidenceRecord {
    if let bytes = FileManager.default.contents(atPath: file) {
      return try EvidenceRecord.read([UInt8](bytes), file: file, path: file)
    }
    if let bytes = try inGit() { return try EvidenceRecord.read(bytes, file: name, path: name) }
    throw InputFailure.noFile(file)
  }

  /// The file itself: a folder stands for the evidence in it.
  private var file: String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? path(in: name) : name
  }

  private func path(in folder: String) -> String {
    folder.hasSuffix("/") ? folder + Self.evidence : "\(folder)/\(Self.evidence)"
  }

  /// The file of a revision, `HEAD~1:Output/exampleton`; nil if the name is of another form or git has no such file.
  private func inGit() throws -> [UInt8]? {
    guard let colon = name.firstIndex(of: ":"), colon != name.startIndex, !name.hasPrefix("-")
    else {
      return nil
    }
    let names = name.hasSuffix(".json") ? [name] : [path(in: name)]
    for name in names {
      let git = Process()
      git.executableURL = URL(filePath: "/usr/bin/env")
      git.arguments = ["git", "show", name]
      let output = Pipe()
      git.standardOutput = output
      git.standardError = FileHandle.nullDevice
      try git.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      git.waitUntilExit()
      if git.terminationStatus == 0 { return [UInt8](bytes) }
    }
    return nil
  }
}
