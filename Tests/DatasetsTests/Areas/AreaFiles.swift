import Evidence
import Foundation
import Notation
import Policy

@testable import Datasets

/// Lookups, centroids and counts of an invented country of a few small areas, and areas made of them.
enum AreaFiles {
  struct Outcome {
    let published: PublishedFiles
    /// The faults and warnings as they are printed, sorted.
    let faults: String

    /// The residents counted for the area; empty if none.
    var residents: String { published.text("population.all-ages.2021") }

    /// How the codes for the area were chosen in a file.
    func codeSet(in file: String) -> CodeSet? {
      published.uses.first { $0.name == "data/\(file)" }?.codeSet
    }
  }

  /// Reads files for an area that is made of codes, as area.yaml lists them, under the project's policy.
  static func read(
    _ codes: String, census: Int = 2021, others: String = "", boundary: String? = nil,
    _ files: [String: String]
  ) throws -> Outcome {
    let ground = boundary == nil ? "codes: [\(codes)]" : "polygon: boundary.geojson"
    let folder = try AreaFolder.read(
      "foxton",
      files: [("area.yaml", Array(definition(ground, census, others).utf8))]
        + (boundary.map { [("boundary.geojson", Array($0.utf8))] } ?? []))
    let place = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let data = try files.map { name, text in
      let url = place.appending(path: name)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return DataFile(name: "data/\(name)", path: name, location: url.path)
    }
    let log = FaultLog()
    let area = folder.definition
    let parameters = try parameters(of: area)
    let published = PublishedFiles.read(
      data, area: area, boundary: folder.boundary, parameters: parameters, log: log)
    return Outcome(published: published, faults: Faults(log.faults).description)
  }

  /// The project's policy at the base date of an area.
  static func parameters(of area: AreaDefinition) throws -> Parameters {
    let book = try PolicyBook.load(
      files: DatasetsTests.files(below: "Inputs/policy").map { (path: $0.path, contents: $0.bytes) }
    )
    return try book.parameters(
      at: area.baseDate, local: area.assumptions, from: Location(path: "area.yaml"))
  }

  private static func definition(_ ground: String, _ census: Int, _ others: String) -> String {
    """
    kind: hna
    title: Housing Needs Assessment for Foxton
    status: draft
    version: 2026.1
    base_date: 2026-03-31
    area:
      name: Foxton
      setting: a parish
      description: A village by a stream.
      \(ground)
    places:
      authority: { code: E07000001, name: Wealdmarsh }
      country: { code: E92000001, name: England }
    plan: { start: 2026, end: 2041 }
    periods: { census: \(census), population_base: 2024, stock: 2025, projection_end: 2041 }
    \(others)
    """
  }

  /// A code as area.yaml lists it.
  static func code(_ code: String, _ vintage: Int? = 2021) -> String {
    "{ code: \(code), \(vintage.map { "vintage: \($0), " } ?? "")reason: a part }"
  }

  /// The lookup of 2021: three output areas in each of two lower layer areas, which are a middle layer area of Wealdmarsh; two
  /// more in another one of each; and one beyond the district's border.
  static let lookup = """
    OA21CD,LSOA21CD,LSOA21NM,MSOA21CD,MSOA21NM,LAD22CD,LAD22NM,ObjectId
    E00000001,E01000001,Foxton 001A,E02000001,Foxton 001,E07000001,Wealdmarsh,1
    E00000002,E01000001,Foxton 001A,E02000001,Foxton 001,E07000001,Wealdmarsh,2
    E00000003,E01000001,Foxton 001A,E02000001,Foxton 001,E07000001,Wealdmarsh,3
    E00000004,E01000002,Foxton 001B,E02000001,Foxton 001,E07000001,Wealdmarsh,4
    E00000005,E01000002,Foxton 001B,E02000001,Foxton 001,E07000001,Wealdmarsh,5
    E00000006,E01000002,Foxton 001B,E02000001,Foxton 001,E07000001,Wealdmarsh,6
    E00000007,E01000003,Foxton 002A,E02000002,Foxton 002,E07000001,Wealdmarsh,7
    E00000008,E01000003,Foxton 002A,E02000002,Foxton 002,E07000001,Wealdmarsh,8
    E00000009,E01000004,Otherton 001A,E02000003,Otherton 001,E07000002,Otherbury,9

    """

  /// A table of residents of one census, as Nomis issues it in bulk.
  static func people(_ counts: KeyValuePairs<String, Int>, census: Int = 2021) -> String {
    let head =
      "date,geography,geography code,Age: Total,Age: Aged 15 years and under,Age: Aged 16 years and over\n"
    return head
      + counts.map { "\(census),somewhere,\($0.key),\($0.value),0,\($0.value)\n" }.joined()
  }

  /// A table of households of one census.
  static func households(_ counts: KeyValuePairs<String, Int>, census: Int = 2021) -> String {
    let head = """
      date,geography,geography code,Tenure of household: Total: All households,\
      Tenure of household: Owned: Owns outright,Tenure of household: Lives rent free

      """
    return head
      + counts.map { "\(census),somewhere,\($0.key),\($0.value),\($0.value),0\n" }.joined()
  }
}
