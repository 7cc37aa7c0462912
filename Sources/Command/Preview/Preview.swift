import Foundation
import Notation
import Report
import Writers

/// A report that is kept in memory and made again as its files change; nothing is written.
actor Preview {
  /// What a browser is given.
  struct Page: Sendable {
    var bytes: [UInt8]
    /// As HTTP names the type of content.
    var type: String
  }

  private let area: String
  private let console: Console
  private var pages: [String: [UInt8]] = [:]
  /// Why the files as they are now give no report; nil if they do.
  private var failure: String?
  private var seen = WatchedFiles([])
  private var watched: [URL] = []
  /// Counts the states of the report, so that a page can tell whether it is of the newest.
  private var version = 0

  init(of area: String, console: Console) {
    self.area = area
    self.console = console
    watched = [URL(filePath: area)]
    if let project = ProjectFolder(near: URL(filePath: area)) { watched += project.inputs }
  }

  /// Makes the report again if a file was changed.
  func refresh() {
    let now = WatchedFiles(watched)
    guard now != seen || version == 0 else { return }
    build()
    seen = WatchedFiles(watched)
  }

  private func build() {
    version += 1
    do {
      let report = AreaReport(try AreaInputs(area))
      let (files, told) = try report.written()
      pages = Dictionary(files.map { ($0.path, $0.bytes) }) { $1 }
      failure = nil
      watched = report.inputs.watched
      console.report((report.inputs.warnings + told.warnings).sorted())
      console.message("\(area): \(files.count) files")
    } catch {
      failure =
        (error as? Faults).map { $0.all.map(\.description).joined(separator: "\n") }
        ?? "\(error)"
      console.error(failure ?? "")
    }
  }

  /// What stands at a path.
  ///
  /// - Parameter path: from the address, with its first slash.
  /// - Returns: the page; nil if the report has no such file.
  func page(at path: String) -> Page? {
    let name = path == "/" ? "index.html" : String(path.dropFirst())
    if name == PreviewMarkup.versionPath {
      return Page(bytes: Array("\(version)".utf8), type: "text/plain; charset=utf-8")
    }
    let type = PreviewMarkup.type(ofFile: name)
    if pages.isEmpty, let failure {
      return Page(
        bytes: PreviewMarkup.failed(failure, version: version),
        type: PreviewMarkup.type(ofFile: "index.html"))
    }
    return pages[name].map { bytes in
      guard name.hasSuffix(".html") else { return Page(bytes: bytes, type: type) }
      return Page(
        bytes: PreviewMarkup.live(bytes, failure: failure, version: version), type: type)
    }
  }
}

extension AreaInputs {
  /// Everything that the report is made from.
  fileprivate var watched: [URL] {
    let folder = URL(filePath: path)
    let definition = area.definition
    let elsewhere = definition.dataFolders + definition.comparators.compactMap(\.evidence?.path)
    return [folder] + elsewhere.map { folder.appending(path: $0) }
      + (ProjectFolder(near: folder)?.inputs ?? [])
  }
}

extension ProjectFolder {
  /// What the reports of all areas are made from.
  fileprivate var inputs: [URL] {
    ["Templates", "Inputs/policy", "Inputs/indicators"].map { path.appending(path: $0) }
  }
}
