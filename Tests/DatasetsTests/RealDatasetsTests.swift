import Datasets
import Evidence
import Foundation
import Notation
import Testing

/// Files as their publishers issued them, for places in Kent and Essex, where `HNA_DATA` names the folder that holds them.
@Suite struct RealDatasetsTests {
  private static let folder = ProcessInfo.processInfo.environment["HNA_DATA"]

  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: String
    let codes: [String]
    let vintage: Int?
    let folders: [String]
    let figures: [String: String]
  }

  private static let chatham = ["E02003328", "E02003333", "E02003334", "E02003335"]

  private static let places = [
    Place(
      testDescription: "Chatham, 2021", kind: "hna", codes: chatham, vintage: 2021,
      folders: ["census-2021-bulk", "census-2021-custom", "council-tax-stock", "area-lookups"],
      figures: [
        "tenure.owned-outright.households.2021.authority": "34388",
        "population.aged-85-and-over.2021": "322",
        "dwellings.total.2023": "13680", "dwellings.total.2024.authority": "120580",
        "occupancy.all.plus-two.households.2021.authority": "36909",
      ]),
    Place(
      testDescription: "two small areas of Chatham, 2021", kind: "hna",
      codes: ["E01016020", "E01016021"], vintage: 2021,
      folders: ["census-2021-custom", "nomis-query"],
      figures: [
        "households.total.2021": "1125", "households.total.2021.authority": "111458",
        "occupancy.all.plus-two.households.2021.authority": "36909",
      ]),
    Place(
      testDescription: "Chatham, 2011", kind: "hna", codes: chatham, vintage: 2011,
      folders: ["census-2011"],
      figures: [
        "tenure.owned.households.2011.authority": "71853",
        "composition.one-person.households.2011.authority": "29434",
        "occupancy.all.minus-one.households.2011.authority": "4176",
      ]),
    Place(
      testDescription: "Maidstone", kind: "spd", codes: ["E07000110"], vintage: nil,
      folders: ["census-2011", "census-2021-bulk", "council-tax-stock"],
      figures: [
        "tenure.owned-outright.households.2011": "20885",
        "tenure.social-rented.households.2011": "8066",
        "composition.one-person.households.2011": "16452",
        "stock.bungalow.dwellings.2024": "6860", "stock.flat.dwellings.2024": "14980",
      ]),
    Place(
      testDescription: "Southend", kind: "monitoring", codes: ["E06000033"], vintage: nil,
      folders: ["census-2011", "census-2021-bulk", "council-tax-stock"],
      figures: [
        "tenure.private-rented.households.2011": "16439", "tenure.rent-free.households.2011": "670",
        "occupancy.all.zero.households.2011": "24014", "stock.flat.dwellings.2024": "31660",
      ]),
  ]

  @Test(.enabled(if: folder != nil), arguments: places)
  func readsRealFiles(_ place: Place) throws {
    let folder = try #require(Self.folder)
    let files = try place.folders.flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()
        .filter { name in [".csv", ".zip", ".xlsx"].contains { name.contains($0) } }
        .map { DataFile(name: "\(name)/\($0)", path: $0, location: "\(folder)/\(name)/\($0)") }
    }
    let area = try Folders.read(definition(of: place), stated: Folders.header).definition
    let log = FaultLog()
    let published = PublishedFiles.read(files, area: area, log: log)
    #expect(!log.hasErrors, "\(Faults(log.faults))")
    for (name, value) in place.figures {
      #expect(published.text(name) == value, "\(name)")
    }
  }

  private func definition(of place: Place) -> String {
    let codes = place.codes.map { code in
      place.vintage.map { "    - { code: \(code), vintage: \($0), reason: a part }" }
        ?? "    - { code: \(code) }"
    }
    return """
      kind: \(place.kind)
      title: Housing Needs Assessment
      status: draft
      version: "1"
      base_date: 2026-03-31
      area:
        name: Testbury
        setting: an area
        description: An area.
        codes:
      \(codes.joined(separator: "\n"))
      places:
        \(place.kind == "hna" ? "authority: { code: E06000035, name: Medway }" : "region: { code: E12000008, name: the South East }")
        country: { code: E92000001, name: England }
      plan: { start: 2026, end: 2041 }
      periods: { census: \(place.vintage ?? 2021), population_base: 2024, stock: 2024, projection_end: 2041 }
      """
  }
}
