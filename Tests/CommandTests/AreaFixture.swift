import Foundation

/// A small area folder that is sound, in a folder of its own, to be spoiled by a test.
struct AreaFixture {
  let folder: URL

  static let definition = """
    kind: hna
    title: Housing Needs Assessment for Testham
    invented: true
    status: draft
    version: "1"
    base_date: 2026-03-31
    area:
      name: Testham
      setting: a parish
      description: A parish of the tests.
      codes:
        - { code: E01999901, vintage: 2021, reason: the village }
    places:
      authority: { code: E07999901, name: Wealdmarsh }
      country: { code: E92999901, name: Exampleland }
    plan: { start: 2026, end: 2041 }
    periods: { census: 2021, population_base: 2024, stock: 2025, projection_end: 2041 }
    publications:
      census:
        title: Invented census
        publisher: Nobody
        date: 2022-06

    """

  static let stated = """
    figure,place,period,value,publication,at
    population.all-ages,,2024,1312,census,Table 1
    tenure.owned.share,,2021,71.5%,census,Table 2

    """

  /// Writes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "hna-\(UUID().uuidString)/testham")
    try write("area.yaml", Self.definition)
    try write("stated/figures.csv", Self.stated)
  }

  /// Writes a file of the folder.
  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  /// Writes a file of the folder, byte for byte.
  func write(_ path: String, _ bytes: Data) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Replaces words in a file of the folder.
  func replace(_ words: String, with others: String, in path: String) throws {
    let file = folder.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    precondition(text.contains(words), "\(path) has no \(words)")
    try text.replacingOccurrences(of: words, with: others)
      .write(to: file, atomically: false, encoding: .utf8)
  }

  /// Where the report goes, with a report of earlier in it.
  var output: URL { folder.deletingLastPathComponent().appending(path: "output") }

  /// Puts the project's templates and policy beside the folder, where the program looks for them.
  func linkProject() throws {
    let here = folder.deletingLastPathComponent()
    for name in ["Templates", "Inputs"] {
      try FileManager.default.createSymbolicLink(
        at: here.appending(path: name),
        withDestinationURL: HNAProcess.repository.appending(path: name))
    }
  }

  /// Every file of the report with its content.
  func reportContents() throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: output.path)
    var contents: [String: Data] = [:]
    for path in paths {
      contents[path] = FileManager.default.contents(atPath: output.appending(path: path).path)
    }
    return contents
  }

  func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
}
