import Testing

@testable import Datasets

/// Areas that were drawn: which small areas they hold, by population-weighted centroids (method 1, step 1).
@Suite struct DrawnAreaTests {
  typealias Files = AreaFiles

  /// A square of a tenth of a degree with a hole in its middle.
  private static let boundary = """
    {"type": "Polygon", "coordinates": [
     [[0.5, 51.3], [0.6, 51.3], [0.6, 51.4], [0.5, 51.4], [0.5, 51.3]],
     [[0.54, 51.34], [0.56, 51.34], [0.56, 51.36], [0.54, 51.36], [0.54, 51.34]]]}
    """

  /// Output areas of the lookup of `AreaFiles`: 1, 2 and 4 within, 3 in the hole, 5 on the western edge, the others outside.
  private static let centroids = """
    FID,OA21CD,GlobalID,x,y
    1,E00000002,a,0.53,51.33
    2,E00000001,b,0.51,51.31
    3,E00000003,c,0.55,51.35
    4,E00000004,d,0.59,51.39
    5,E00000005,e,0.5,51.35
    6,E00000006,f,0.49,51.35
    7,E00000007,g,0.55,51.45
    8,E00000008,h,0.55,51.46
    9,W00000001,i,-3.2,51.5

    """

  @Test func holdsTheOutputAreasWhoseCentroidLiesWithin() throws {
    let outcome = try Files.read(
      "", boundary: Self.boundary,
      [
        "centroids.csv": Self.centroids, "lookup.csv": Files.lookup,
        "people.csv": Files.people([
          "E00000001": 100, "E00000002": 110, "E00000003": 400, "E00000004": 120,
          "E00000005": 130, "E00000006": 400, "E07000001": 5000,
        ]),
      ])
    #expect(outcome.faults == "")
    let drawn = try #require(outcome.published.area?.drawn)
    #expect(
      drawn.codes.map(\.code.text) == ["E00000001", "E00000002", "E00000004", "E00000005"])
    #expect(drawn.layer == AreaLayer(.outputArea, vintage: 2021))
    #expect(drawn.centroids == "data/centroids.csv")
    #expect(!drawn.isConverted)
    #expect(outcome.residents == "460")
  }

  @Test func warnsOfAreasOfTheDistrictsWithoutACentroid() throws {
    let outcome = try Files.read(
      "", boundary: Self.boundary,
      [
        "centroids.csv": Self.centroids.with("3,E00000003,c,0.55,51.35\n", "")
          .with("7,E00000007,g,0.55,51.45\n", ""), "lookup.csv": Files.lookup,
      ])
    #expect(
      outcome.faults == """
        centroids.csv: warning HNA0524: no centroid for 2 of the 8 output areas (2021) of the districts around the area: E00000003 and others; expected one for each that the lookups at hand name
          Download the centroids of the whole country; an area without one would be left out.
        """)
  }

  /// The same positions in metres of the national grid, to the nearest metre: Ordnance Survey's own transformation of degrees.
  @Test func findsThemInMetresOfTheNationalGridToo() throws {
    // 0.53, 51.33 and 0.55, 51.45 lie some kilometres within and beyond the northern edge at 51.4.
    let metres = """
      X,Y,OBJECTID,oa21cd
      576350,161800,1,E00000001
      577300,175200,2,E00000007

      """
    let outcome = try Files.read("", boundary: Self.boundary, ["centroids.csv": metres])
    #expect(outcome.published.area?.codes.map(\.code.text) == ["E00000001"])
    #expect(outcome.published.area?.drawn?.isConverted == true)
    #expect(outcome.faults == "")
  }

  @Test func namesCentroidsThatTheConversionCouldMoveAcross() throws {
    // A boundary whose western edge passes within metres of the first centroid: 0.5279 is 576350 m east at this latitude.
    let place = NationalGrid.longitudeAndLatitude(of: Position(x: 576_350, y: 161_800))
    let edge = place.x + 3 / NationalGrid.metresPerDegree(at: place.y).x
    let text = """
      {"type": "Polygon", "coordinates": [
       [[\(edge), 51.3], [0.6, 51.3], [0.6, 51.4], [\(edge), 51.4], [\(edge), 51.3]]]}
      """
    let metres = """
      X,Y,OBJECTID,oa21cd
      576350,161800,1,E00000001
      577300,162800,2,E00000002

      """
    let outcome = try Files.read("", boundary: text, ["centroids.csv": metres])
    #expect(outcome.published.area?.codes.map(\.code.text) == ["E00000002"])
    #expect(
      outcome.faults == """
        foxton/area.yaml:10:12: warning HNA0576: the boundary passes within 10 m of the centroid of E00000001; expected centroids farther from it than the conversion from the national grid is good to
          Look whether each belongs to the area; if one was chosen wrongly, list the codes instead, which "hna sources" prints.
        """)
  }

  @Test func aBoundaryInMetresIsHeldAgainstMetres() throws {
    let text = """
      {"type": "Polygon", "crs": {"type": "name", "properties": {"name": "EPSG:27700"}}, "coordinates": [
       [[576000, 161000], [577000, 161000], [577000, 162000], [576000, 162000], [576000, 161000]]]}
      """
    let metres = "x,y,LSOA21CD\n576350,161800,E01000001\n577300,162800,E01000002\n"
    let outcome = try Files.read("", boundary: text, ["centroids.csv": metres])
    #expect(outcome.published.area?.codes.map(\.code.text) == ["E01000001"])
    #expect(outcome.published.area?.drawn?.isConverted == false)
    #expect(outcome.published.area?.drawn?.layer == AreaLayer(.lowerLayer, vintage: 2021))
  }

  @Test func outputAreasGoBeforeLowerLayerAreas() throws {
    let outcome = try Files.read(
      "", boundary: Self.boundary,
      ["a.csv": "x,y,LSOA21CD\n0.51,51.31,E01000001\n", "b.csv": Self.centroids])
    #expect(outcome.published.area?.codes.count == 4)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let fault: String
  }

  private static let faults = [
    Case(
      testDescription: "no centroids", files: ["lookup.csv": AreaFiles.lookup],
      fault: """
        foxton/area.yaml:10:12: error HNA0573: a boundary, and no centroids to choose small areas by; expected the population weighted centroids of output areas of 2021 in a data folder
          Download them from the Open Geography portal as CSV; those of lower layer super output areas will do for a large area.
        """),
    Case(
      testDescription: "centroids of 2011",
      files: ["centroids.csv": "X,Y,OBJECTID,oa11cd\n0.51,51.31,1,E00000001\n"],
      fault: """
        foxton/area.yaml:10:12: error HNA0574: the centroids are those of 2011; expected centroids of 2021, the census that "periods" names
          Download the centroids of 2021, or correct "census".
        """),
    Case(
      // 1,112 m are a hundredth of a degree of latitude.
      testDescription: "no centroid within",
      files: [
        "centroids.csv": "x,y,OA21CD\n0.55,51.35,E00000003\n0.55,51.41,E00000008\n"
      ],
      fault: """
        foxton/area.yaml:10:12: error HNA0575: no centroid lies within the boundary; expected a boundary that holds the centroid of one small area at least
          Check that the boundary is of the right place. The nearest centroid is that of output area E00000003, 697 m away: a place smaller than one is best stood for by it, listed under "codes" instead of "polygon".
        """),
    Case(
      testDescription: "centroids in two systems",
      files: ["centroids.csv": "x,y,OA21CD\n0.51,51.31,E00000001\n576350,161800,E00000002\n"],
      fault: """
        centroids.csv:3: error HNA0579: the centroid of E00000002 is at 576350.0, 161800.0; expected one system for all: longitude and latitude, or British National Grid
          Use the file as the portal issued it.
        """),
    Case(
      testDescription: "a centroid without a number",
      files: ["centroids.csv": "x,y,OA21CD\n0.51,,E00000001\n"],
      fault: """
        centroids.csv:2: error HNA0513: column "y" has ""; expected a number, or a mark of the publisher's for a missing value
          Use the file as the publisher issued it.
        """),
    Case(
      testDescription: "a centroid twice",
      files: ["centroids.csv": "x,y,OA21CD\n0.51,51.31,E00000001\n0.52,51.31,E00000001\n"],
      fault: """
        centroids.csv:3: error HNA0514: a second row for E00000001, after row 2; expected one row for each place
          Use the file as the publisher issued it; one of the rows was added to it.
        """),
    Case(
      testDescription: "a code of another kind",
      files: ["centroids.csv": "x,y,OA21CD\n0.51,51.31,E01000001\n0.52,51.31,E00000002\n"],
      fault: """
        centroids.csv:2: error HNA0523: "E01000001" below the heading OA21CD; expected codes of the kind that the heading names
          Use the file as it was issued; check that the columns stand under their headings.
        """),
    Case(
      testDescription: "a centroid with a field too few",
      files: ["centroids.csv": "FID,x,y,OA21CD\n0.51,51.31,E00000001\n"],
      fault: """
        centroids.csv:2: error HNA0530: a row of 3 fields below 4 headings; expected a field for each heading
          Use the file as the publisher issued it; where a field is lost or added, the others stand below the wrong headings.
        """),
    Case(
      testDescription: "centroids of Wales",
      files: ["centroids.csv": "x,y,OA21CD\n-3.2,51.5,W00000001\n"],
      fault: """
        centroids.csv: error HNA0503: the file is for other countries; expected places in England
          Download the file for England, or for England and Wales.
        """),
  ]

  @Test(arguments: faults)
  func saysWhyThereAreNoCodes(_ test: Case) throws {
    let outcome = try Files.read("", boundary: Self.boundary, test.files)
    #expect(outcome.faults == test.fault)
    #expect(outcome.published.area == nil)
  }

  /// The tables of boundaries have the middle of the ground, not that of the people.
  @Test func doesNotTakeTheMiddleOfTheGround() throws {
    let outcome = try Files.read(
      "", boundary: Self.boundary,
      ["lsoa.csv": "FID,LSOA21CD,BNG_E,BNG_N,LONG,LAT\n1,E01000001,576350,161800,0.51,51.31\n"])
    #expect(outcome.faults.contains("lsoa.csv: warning HNA0501: no reader knows this file"))
  }
}
