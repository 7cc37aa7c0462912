import Datasets
import Evidence
import Foundation
import Notation
import Policy
import Testing

/// Reads published files of a small folder, as a build does.
enum MarketFiles {
  /// What the files of a folder give, and what is wrong with them.
  struct Outcome {
    let figures: [String: Figure]
    /// The faults and warnings as they are printed.
    let faults: String
    let files: PublishedFiles
    var uses: [PublishedFiles.FileUse] { files.uses }

    /// The value of a figure as the source has it.
    func value(_ name: String) -> Double? { figures[name]?.value }
  }

  /// The folder of fixtures.
  static let folder = repository.appending(path: "Tests/DatasetsTests/Fixtures/published")

  /// The text of a fixture.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The bytes of a fixture: a text as it stands, a workbook packed.
  static func bytes(_ name: String, _ text: String) -> [UInt8] {
    name.hasSuffix(".sheets") ? WorkbookText(text).bytes : Array(text.utf8)
  }

  /// Reads fixtures by name.
  static func read(
    _ names: String..., definition: String = definition, changing: [(String, String)] = []
  ) throws -> Outcome {
    let files = try names.map { name -> (String, [UInt8]) in
      let changed = try changing.reduce(text(name)) { text, change in
        text.replacing(change.0, with: change.1)
      }
      return (name, bytes(name, changed))
    }
    return try read(files, definition: definition)
  }

  /// Reads files.
  static func read(_ files: [(name: String, bytes: [UInt8])], definition: String = definition)
    throws -> Outcome
  {
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let data = try files.map { file in
      let url = place.appending(path: file.name)
      try Data(file.bytes).write(to: url)
      return DataFile(name: "data/\(file.name)", path: file.name, location: url.path)
    }
    return try read(data, definition: definition)
  }

  /// Reads files where they are.
  static func read(_ files: [DataFile], definition: String) throws -> Outcome {
    let area = try AreaFolder.read("foxton", files: [("area.yaml", Array(definition.utf8))])
    let log = FaultLog()
    let parameters = try parameters(on: "\(area.definition.baseDate)")
    let published = PublishedFiles.read(
      files, area: area.definition, parameters: parameters, log: log)
    return Outcome(
      figures: Dictionary(published.figures.map { ($0.id.text, $0) }) { first, _ in first },
      faults: Faults(log.faults).description, files: published)
  }

  private static let book = Result {
    try PolicyBook.load(
      files: DatasetsTests.files(below: "Inputs/policy").map { (path: $0.path, contents: $0.bytes) }
    )
  }

  /// The parameters of the project in force on a day.
  static func parameters(on day: String) throws -> Parameters {
    let date = try #require(WrittenDate(day))
    return try book.get().parameters(at: date, from: Location(path: "area.yaml"))
  }

  /// An area of two small areas of 2021 in a district, compared with the district and the country.
  static let definition = """
    kind: hna
    title: Housing Needs Assessment for Foxton
    status: draft
    version: 2026.1
    base_date: 2026-03-31
    brma: Weald & Marsh
    area:
      name: Foxton
      setting: a parish
      description: A village by a stream.
      codes:
        - { code: E02000001, vintage: 2021, reason: the village }
        - { code: E02000002, vintage: 2021, reason: the farms }
    places:
      authority: { code: E07000001, name: Wealdmarsh }
      country: { code: E92000001, name: England }
    plan:
      start: 2026
      end: 2041
    periods:
      census: 2021
      population_base: 2020
      stock: 2025
      projection_end: 2041
    """

  /// The same with lower layer areas.
  static let ofLowerLayer = definition.replacing("E0200000", with: "E0100000")

  /// The same area at the census of 2011.
  static let of2011 = definition.replacing("vintage: 2021", with: "vintage: 2011")
    .replacing("census: 2021", with: "census: 2011")

  /// The district itself.
  static let ofDistrict =
    definition
    .replacing("kind: hna", with: "kind: monitoring")
    .replacing(
      "{ code: E02000001, vintage: 2021, reason: the village }", with: "{ code: E07000001 }"
    )
    .replacing("    - { code: E02000002, vintage: 2021, reason: the farms }\n", with: "")
    .replacing("  authority: { code: E07000001, name: Wealdmarsh }\n", with: "")
}
