import Testing

@testable import Datasets

/// Boundaries that cannot be used: what a person reads, word for word.
@Suite struct BoundaryFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let fault: String

    init(_ name: String, _ text: String, _ fault: String) {
      testDescription = name
      self.text = text
      self.fault = fault
    }
  }

  private static let export =
    "  Save the boundary again from the mapping program as GeoJSON, with longitude and latitude (WGS 84)."

  private static func polygon(_ rings: String, crs: String? = nil) -> String {
    let named = crs.map { #", "crs": {"type": "name", "properties": {"name": "\#($0)"}}"# } ?? ""
    return #"{"type": "Polygon", "coordinates": [\#(rings)]\#(named)}"#
  }

  private static let metres =
    "[[575000, 168000], [576000, 168000], [576000, 169000], [575000, 168000]]"
  private static let degrees = "[[0.5, 51.1], [0.6, 51.1], [0.6, 51.2], [0.5, 51.1]]"

  private static let cases = [
    Case(
      "no JSON", "{\n\"type\": \"Polygon\",\n\"coordinates\": [[[0.5 51.1]]]}",
      """
      foxton/boundary.geojson:3: error HNA0142: the file is not JSON; expected a boundary in GeoJSON
      \(export)
      """),
    Case(
      "a list", "[1, 2]",
      """
      foxton/boundary.geojson: error HNA0143: the file is JSON, but not GeoJSON; expected a FeatureCollection, a Feature, a Polygon or a MultiPolygon
      \(export)
      """),
    Case(
      "TopoJSON", #"{"type": "Topology", "objects": {}, "arcs": []}"#,
      """
      foxton/boundary.geojson: error HNA0143: the file is TopoJSON, in which places share their edges; expected GeoJSON, in which each polygon has its own
        Open it in a mapping program and save the polygons of the area as GeoJSON.
      """),
    Case(
      "a line and a point",
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "LineString", "coordinates": []}}, {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, 51]}}]}"#,
      """
      foxton/boundary.geojson: error HNA0144: feature 1 has LineString and no polygon; expected a Polygon or a MultiPolygon, which holds ground
        Leave only the outline of the area in the file, drawn as a polygon.
      foxton/boundary.geojson: error HNA0144: feature 2 has Point and no polygon; expected a Polygon or a MultiPolygon, which holds ground
        Leave only the outline of the area in the file, drawn as a polygon.
      """),
    Case(
      "no features", #"{"type": "FeatureCollection", "features": []}"#,
      """
      foxton/boundary.geojson: error HNA0144: the file has FeatureCollection and no polygon; expected a Polygon or a MultiPolygon, which holds ground
        Leave only the outline of the area in the file, drawn as a polygon.
      """),
    Case(
      "rings that are not closed",
      polygon(
        "[[0.5, 51.1], [0.6, 51.1], [0.6, 51.2], [0.5, 51.2]], [[0.5, 51.1], [0.6, 51.1], [0.6, 51.2], [0.5, 51.2]]"
      ),
      """
      foxton/boundary.geojson: error HNA0145: hole 1 of the file is not closed; expected a last position that is the first again
        Close the line in the mapping program, or draw it as a polygon.
      foxton/boundary.geojson: error HNA0145: the outer ring of the file is not closed; expected a last position that is the first again
        Close the line in the mapping program, or draw it as a polygon.
      """),
    Case(
      "a ring of three positions", polygon("[[0.5, 51.1], [0.6, 51.1], [0.5, 51.1]]"),
      """
      foxton/boundary.geojson: error HNA0146: the outer ring of the file has 3 positions; expected four or more
        Draw the outline again; three corners and the first of them once more are the least.
      """),
    Case(
      "a position that is a text",
      polygon(#"[[0.5, 51.1], ["0.6", 51.1], [0.6, 51.2], [0.5, 51.1]]"#),
      """
      foxton/boundary.geojson: error HNA0146: position 2 of the outer ring of the file is not two numbers; expected longitude and latitude, such as [0.5247, 51.3796]
      \(export)
      """),
    Case(
      "latitude first", polygon("[[51.1, 0.5], [51.1, 0.6], [51.2, 0.6], [51.1, 0.5]]"),
      """
      foxton/boundary.geojson: error HNA0147: the outer ring of the file has the latitude first, at [51.1, 0.5]; expected the longitude first
      \(export)
      """),
    Case(
      "another country", polygon("[[2.3, 48.8], [2.4, 48.8], [2.4, 48.9], [2.3, 48.8]]"),
      """
      foxton/boundary.geojson: error HNA0147: the outer ring of the file has [2.3, 48.8], which is nowhere in England; expected longitudes from -9 to 3 and latitudes from 49 to 61
      \(export)
      """),
    Case(
      "metres without a name", polygon(metres),
      """
      foxton/boundary.geojson: error HNA0147: metres of a grid, and no "crs" that says which; expected longitude and latitude, or "crs" with the name urn:ogc:def:crs:EPSG::27700
      \(export)
      """),
    Case(
      "metres of another grid", polygon(metres, crs: "urn:ogc:def:crs:EPSG::3857"),
      """
      foxton/boundary.geojson: error HNA0147: coordinates of "urn:ogc:def:crs:EPSG::3857"; expected longitude and latitude (CRS84, EPSG:4326) or British National Grid (EPSG:27700)
      \(export)
      """),
    Case(
      "degrees under the name of the grid",
      polygon(degrees, crs: "urn:ogc:def:crs:EPSG::27700"),
      """
      foxton/boundary.geojson: error HNA0147: "urn:ogc:def:crs:EPSG::27700" under "crs", and coordinates of longitude and latitude; expected coordinates of the system that is named
      \(export)
      """),
    Case(
      "a line that comes back", polygon("[[0.5, 51.1], [0.6, 51.1], [0.7, 51.1], [0.5, 51.1]]"),
      """
      foxton/boundary.geojson: error HNA0149: the outer ring of the file holds no ground: all its positions lie on one line; expected an outline with something in it
        Draw the outline again.
      """),
    Case(
      "a huge file", String(repeating: " ", count: BoundaryReading.mostBytes + 1),
      """
      foxton/boundary.geojson: error HNA0148: the boundary has 16000001 bytes; expected at most 16000000
        Save the outline of the area alone, or a generalised one: a metre is more than exact enough.
      """),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrong(_ test: Case) {
    let definition = Folders.definition.with(Self.codes, "  polygon: boundary.geojson\n")
    let faults = Folders.faults(definition, others: ["boundary.geojson": test.text])
    #expect(faults == test.fault.replacing("foxton/", with: ""))
  }

  // MARK: The definition

  private static let codes = """
      codes:
        - { code: E01000001, vintage: 2021, reason: the village }
        - { code: E00000002, vintage: 2021, reason: the mill }

    """

  @Test func neitherCodesNorAPolygon() {
    #expect(
      Folders.faults(Folders.definition.with(Self.codes, "")) == """
        area.yaml:7:3: error HNA0570: the area has no codes; expected "codes" or "polygon"
          List the codes that make up the area, or name a file with its boundary.
        """)
  }

  @Test func codesAndAPolygon() {
    #expect(
      Folders.faults(
        Folders.definition.with(Self.codes, Self.codes + "  polygon: boundary.geojson\n"),
        others: [
          "boundary.geojson": Self.polygon(Self.degrees)
        ]) == """
          area.yaml:16:12: error HNA0570: the area has both codes and a polygon; expected one of the two
            Remove the one that does not decide: the codes, if the boundary is to choose them.
          """)
  }

  @Test func aPolygonThatIsNotThere() {
    #expect(
      Folders.faults(
        Folders.definition.with(Self.codes, "  polygon: boundary.geojson\n"),
        others: ["boundry.geojson": "{}"]) == """
          area.yaml:13:12: error HNA0572: no file "boundary.geojson" in the area folder; did you mean boundry.geojson?; expected the boundary of the area in GeoJSON, beside area.yaml and not in data/
            Put the file there, or correct its name.
          boundry.geojson: warning HNA0303: the file boundry.geojson has no use here; expected area.yaml, stated/*.csv, schemes.csv, policies.csv, issues.csv, strategy.yaml, data/, chapters/*.md, editions/*.json, schedules/*.csv
            Rename it or move it; published files go into data/.
          """)
  }

  @Test func aPolygonForAnAuthority() {
    let definition = Folders.definition.with(Self.codes, "  polygon: boundary.geojson\n")
      .with("kind: hna", "kind: spd")
    #expect(
      Folders.faults(definition, others: ["boundary.geojson": Self.polygon(Self.degrees)]) == """
        area.yaml:13:12: error HNA0571: a polygon for kind spd; expected the code of the authority, whose boundary is fixed
          List the code under "codes", or write "kind: hna" for a part of an authority.
        """)
  }
}
