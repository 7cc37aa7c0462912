import Foundation
import Testing

/// Places in Kent and Essex, built as a person builds them from files as their publishers issued them.
///
/// `HNA_DATA` names the folder of the files; `make test-real` sets it. Each expected number was added up by hand from the
/// rows of the file that the comment names, or stands in the inputs of a sample, where it was read in the publication.
@Suite(
  "Areas from real files",
  .enabled(
    if: ProcessInfo.processInfo.environment["HNA_DATA"] != nil,
    "HNA_DATA does not name the folder of files as their publishers issued them"))
struct RealAreaTests {
  private static let data = ProcessInfo.processInfo.environment["HNA_DATA"]
  private static let chatham = ["E02003328", "E02003333", "E02003334", "E02003335"]

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The sample whose definition and stated figures are taken; nil for the codes below.
    var sample: String?
    var codes: [String] = []
    var vintage: Int?
    let files: [String]
    let figures: [String: Double]
    /// What the chapter on the area says of a dataset; empty if the kind of report has none.
    var context: [String] = []
  }

  private static let cases = [
    // Rows of the four middle layer areas in the tables by MSOA of the two zips; CTSOP1.1 of March 2023, all properties.
    Case(
      testDescription: "the four Chatham areas, 2021", codes: chatham, vintage: 2021,
      files: [
        "census-2021-bulk/census2021-ts054.zip", "census-2021-bulk/census2021-ts007a.zip",
        "council-tax-stock/CTSOP1.1.zip",
      ],
      figures: [
        "households.total.2021": 12_130, "tenure.owned.households.2021": 5153,
        "tenure.owned-outright.households.2021": 2162,
        "tenure.shared-ownership.households.2021": 187,
        "tenure.social-rented.households.2021": 2431,
        "tenure.private-rented.households.2021": 4340, "tenure.rent-free.households.2021": 19,
        "population.all-ages.2021": 30_374, "population.aged-85-and-over.2021": 322,
        "dwellings.total.2023": 13_680,
        "households.total.2021.authority": 111_457,
        "tenure.owned.households.2021.authority": 72_122,
        "population.all-ages.2021.authority": 279_776,
      ],
      context: [
        """
        | 4 middle layer super output areas (2021) | Census 2021, Tenure, 21 March 2021; Census 2021, Age, \
        21 March 2021; Council Tax: stock of properties by band, 31 March 2023 | 100.0% | 0.0% |
        """
      ]),
    // QS405EW by MSOA. Of the 78 output areas of 2011 all lie in the four areas, which have 10 more: 10 / 78 is 12.8%.
    Case(
      testDescription: "central Chatham as its sample draws it, 2011", sample: "arches-chatham",
      files: [
        "census-2011/bulk-QS405EW-tenure-msoa.csv", "census-2011/bulk-QS405EW-tenure-lad.csv",
        "area-lookups/OA11_LSOA11_MSOA11_LAD17_classifications-kent-medway-southend.csv",
      ],
      figures: [
        "tenure.owned.households.2011": 5367, "tenure.shared-ownership.households.2011": 108,
        "tenure.social-rented.households.2011": 2016, "tenure.private-rented.households.2011": 3828,
        "tenure.rent-free.households.2011": 134, "tenure.owned.households.2011.authority": 71_853,
      ],
      context: [
        """
        | 4 middle layer super output areas (2011), best fit | Census 2011, Tenure, 27 March 2011 | 100.0% \
        | 12.8% | number of output areas (2011) |
        """
      ]),
    // The lookup gives the ward seven lower layer areas; their rows in the tables by LSOA.
    Case(
      testDescription: "the ward of Fort Pitt, 2021", codes: ["E05014453"],
      files: [
        "census-2021-bulk/census2021-ts054.zip", "census-2021-bulk/census2021-ts007a.zip",
        "council-tax-stock/CTSOP1.1.zip",
        "area-lookups/LSOA_(2021)_to_Electoral_Ward_(2024)_to_LAD_(2024)-kent-medway-southend.csv",
      ],
      figures: [
        "households.total.2021": 4548, "tenure.owned.households.2021": 2444,
        "population.all-ages.2021": 11_231, "dwellings.total.2023": 4870,
      ],
      context: [
        """
        | 7 lower layer super output areas (2021), as a best-fit lookup has them | Census 2021, Tenure, 21 \
        March 2021; Census 2021, Age, 21 March 2021; Council Tax: stock of properties by band, 31 March 2023 \
        | 100.0% | 0.0% |
        """
      ]),
    // QS405EW and TS054 by district; CTSOP3.0 of March 2024.
    Case(
      testDescription: "Maidstone", sample: "maidstone",
      files: [
        "census-2011/bulk-QS405EW-tenure-lad.csv", "census-2021-bulk/census2021-ts054.zip",
        "council-tax-stock/CTSOP3_0_2024_03_31.csv",
      ],
      figures: [
        "tenure.owned.households.2011": 44_700, "tenure.social-rented.households.2011": 8066,
        "households.total.2021": 71_208, "tenure.owned.households.2021": 47_991,
        "tenure.private-rented.households.2021": 12_339,
        "stock.bungalow.dwellings.2024": 6860, "stock.flat.dwellings.2024": 14_980,
        // Stated by the sample, which cites the census of 2011.
        "population.all-ages.2011": 155_143,
      ]),
    // QS405EW, QS412EW and TS054 by district.
    Case(
      testDescription: "Southend-on-Sea", sample: "southend-on-sea",
      files: [
        "census-2011/bulk-QS405EW-tenure-lad.csv",
        "census-2011/bulk-QS412EW-occupancy-bedrooms-lad.csv",
        "census-2021-bulk/census2021-ts054.zip",
      ],
      figures: [
        "tenure.private-rented.households.2011": 16_439, "tenure.rent-free.households.2011": 670,
        "tenure.owned.households.2021": 48_023,
        // The two cells below zero, 3156 and 389: what the sample states as overcrowded households, from Table 16.
        "occupancy.all.minus-one.households.2011": 3545, "overcrowded.households.2011": 3545,
      ]),
  ]

  @Test(arguments: cases)
  func hasTheFiguresOfItsFiles(_ test: Case) throws {
    let built = try build(test)
    for (name, value) in test.figures {
      #expect(built.figures[name] == value, "\(name)")
    }
    for line in test.context { #expect(built.context.contains(line), "\(built.context)") }
  }

  /// Shares of Medway at the census of 2011, which the sample of Chatham states as a publication prints them.
  @Test func sharesAreThoseThatWerePublished() throws {
    let test = try #require(Self.cases.first { $0.sample == "arches-chatham" })
    let built = try build(test)
    let stated = [
      "owned": 0.677, "shared-ownership": 0.010, "social-rented": 0.132, "private-rented": 0.171,
    ]
    for (tenure, share) in stated {
      let found = try #require(built.figures["tenure.\(tenure).share.2011.authority"])
      #expect(abs(found - share) <= 0.0005, "\(tenure): \(found)")
    }
  }

  /// The outlines of the four areas hold the output areas that the lookup gives them, by a point within each output area.
  @Test func aDrawnBoundaryHoldsTheOutputAreasOfTheLookup() throws {
    let data = try #require(Self.data)
    let areas = try features("\(data)/boundaries/msoa11/E06000035.geojson")
      .filter { Self.chatham.contains($0.code("MSOA11CD")) }
    let boundary = try JSONSerialization.data(withJSONObject: [
      "type": "FeatureCollection",
      "features": areas.map { ["type": "Feature", "properties": [:], "geometry": $0.geometry] },
    ])
    let points = try features("\(data)/boundaries/oa11/E06000035.json").compactMap { feature in
      feature.middle.map { "\(feature.code("OA11CD")),\($0.x),\($0.y)" }
    }
    #expect(points.count > 700, "of the 826 output areas of Medway most hold their own middle")
    let lookup = try String(
      contentsOfFile:
        "\(data)/area-lookups/OA11_LSOA11_MSOA11_LAD17_classifications-kent-medway-southend.csv",
      encoding: .utf8)
    let placed = Set(points.map { String($0.prefix(9)) })
    let expected = lookup.split(whereSeparator: \.isNewline).filter { row in
      Self.chatham.contains { row.contains(",\($0),") } && placed.contains(String(row.prefix(9)))
    }.map { String($0.prefix(9)) }.sorted()

    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    try area.replace(
      "codes:\n    - { code: E01999901, vintage: 2021, reason: the village }",
      with: "polygon: boundary.geojson", in: "area.yaml")
    try area.replace("census: 2021", with: "census: 2011", in: "area.yaml")
    try area.write("boundary.geojson", String(decoding: boundary, as: UTF8.self))
    try area.write(
      "data/centroids.csv", "OA11CD,x,y\n" + points.joined(separator: "\n") + "\n")
    let result = try HNAProcess.run(
      ["sources", "testham"], in: area.folder.deletingLastPathComponent())
    let chosen = result.output.split(separator: "\n").filter { $0.hasPrefix("    E00") }
      .map { String($0.dropFirst(4)) }
    #expect(chosen == expected, "\(result.messages)")
    #expect(chosen.count > 80)
  }

  // MARK: Building

  private func build(_ test: Case) throws -> (figures: [String: Double], context: String) {
    let data = try #require(Self.data)
    let area = try AreaFixture()
    defer { area.remove() }
    try area.linkProject()
    let here = area.folder.deletingLastPathComponent()
    var folder = area.folder
    if let sample = test.sample {
      folder = here.appending(path: sample)
      try FileManager.default.copyItem(
        at: HNAProcess.repository.appending(path: "Inputs/\(sample)"), to: folder)
    } else {
      try area.write("area.yaml", definition(test))
      try FileManager.default.removeItem(at: area.folder.appending(path: "stated"))
    }
    let place = folder.appending(path: "data")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for file in test.files {
      let original = URL(filePath: "\(data)/\(file)")
      try FileManager.default.createSymbolicLink(
        at: place.appending(path: original.lastPathComponent), withDestinationURL: original)
    }
    let result = try HNAProcess.run(
      ["build", folder.lastPathComponent, "--output", area.output.path], in: here)
    try #require(result.status == 0, "\(result.messages)")
    let evidence = try JSONSerialization.jsonObject(
      with: Data(contentsOf: area.output.appending(path: "evidence.json")))
    let list = (evidence as? [String: Any])?["figures"] as? [[String: Any]] ?? []
    var figures: [String: Double] = [:]
    for figure in list {
      if let id = figure["id"] as? String { figures[id] = figure["value"] as? Double }
    }
    let context = try? String(
      contentsOf: area.output.appending(path: "03-context.md"), encoding: .utf8)
    return (figures, context ?? "")
  }

  private func definition(_ test: Case) -> String {
    let codes = test.codes.map { code in
      let vintage = test.vintage.map { "vintage: \($0), " } ?? ""
      return "    - { code: \(code), \(vintage)reason: a part }"
    }
    return """
      kind: hna
      title: Housing Needs Assessment
      status: draft
      version: "1"
      base_date: 2026-03-31
      area:
        name: the area
        setting: an area
        description: An area.
        codes:
      \(codes.joined(separator: "\n"))
      places:
        authority: { code: E06000035, name: Medway }
        country: { code: E92000001, name: England }
      plan: { start: 2026, end: 2041 }
      periods: { census: 2021, population_base: 2021, stock: 2023, projection_end: 2041 }
      """
  }

  // MARK: Outlines

  private struct Feature {
    let properties: [String: Any]
    let geometry: [String: Any]

    func code(_ key: String) -> String { properties[key] as? String ?? "" }

    /// The middle of the corners of the largest outline; nil if the outline does not hold it.
    var middle: (x: Double, y: Double)? {
      let polygons =
        geometry["type"] as? String == "Polygon"
        ? [geometry["coordinates"]] : geometry["coordinates"] as? [Any?] ?? []
      let rings = polygons.compactMap { ($0 as? [[[Double]]])?.first }
      guard let ring = rings.max(by: { $0.count < $1.count }) else { return nil }
      let count = Double(ring.count - 1)
      let x = ring.dropFirst().reduce(0) { $0 + $1[0] } / count
      let y = ring.dropFirst().reduce(0) { $0 + $1[1] } / count
      // Seen from a point within, the outline turns once around.
      let turned = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
        let from = atan2(edge.0[1] - y, edge.0[0] - x)
        let to = atan2(edge.1[1] - y, edge.1[0] - x)
        return sum + remainder(to - from, 2 * Double.pi)
      }
      return abs(turned) > 6 ? (x, y) : nil
    }
  }

  private func features(_ path: String) throws -> [Feature] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    let list = (root as? [String: Any])?["features"] as? [[String: Any]] ?? []
    return list.compactMap { feature in
      guard let geometry = feature["geometry"] as? [String: Any] else { return nil }
      return Feature(properties: feature["properties"] as? [String: Any] ?? [:], geometry: geometry)
    }
  }
}
