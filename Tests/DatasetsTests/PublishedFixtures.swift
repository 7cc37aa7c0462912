import Datasets
import Evidence
import Foundation
import Notation
import Policy

/// Published files of the parish of Foxton, in the layouts of their publishers: ours, with invented figures.
enum PublishedFixtures {
  /// A file of the folder `Fixtures`, or another text under a name.
  struct Input {
    let name: String
    var edit: (String) -> String = { $0 }
    var encoding = String.Encoding.utf8
    /// What the file is called in the data folder; nil for its own name.
    var called: String?
  }

  /// Reads files for an area.
  ///
  /// - Parameters:
  ///   - inputs: the files.
  ///   - definition: the content of area.yaml.
  /// - Returns: what they give, and the faults as they are printed, without the folder.
  /// - Throws: what is wrong with area.yaml, or the error of a file.
  static func read(_ inputs: [Input], _ definition: String = Folders.definition) throws -> (
    files: PublishedFiles, faults: String
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try inputs.map { input in
      let source = repository.appending(path: "Tests/DatasetsTests/Fixtures/\(input.name)")
      let name = input.called ?? input.name
      let place = folder.appending(path: name)
      let text = try String(contentsOf: source, encoding: input.encoding)
      try input.edit(text).write(to: place, atomically: true, encoding: input.encoding)
      return DataFile(name: "data/\(name)", path: name, location: place.path)
    }
    let area = try Folders.read(definition).definition
    let log = FaultLog()
    let book = try PolicyBook.load(
      files: DatasetsTests.files(below: "Inputs/policy").map { (path: $0.path, contents: $0.bytes) }
    )
    let parameters = try book.parameters(at: area.baseDate, from: Location(path: "area.yaml"))
    let published = PublishedFiles.read(files, area: area, parameters: parameters, log: log)
    return (published, Faults(log.faults).description)
  }
}

extension PublishedFiles {
  /// The figure with a name; nil if no file gives it.
  func figure(_ name: String) -> Figure? { figures.first { $0.id.text == name } }

  /// The value of a figure as a plain number, or the mark that stands for it, or nothing.
  func text(_ name: String) -> String {
    guard let figure = figure(name) else { return "" }
    return figure.value.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? figure.display
  }
}
