import Notation

/// What can be wrong with the boundary of an area, as drawn.
enum BoundaryProblem: Problem {
  case notJSON
  case notGeoJSON(String?)
  case topology
  case noPolygon(String, String)
  case openRing(String)
  case shortRing(String, positions: Int)
  case malformedPosition(ring: String, number: Int)
  case flatRing(String)
  case latitudeFirst(String, Position)
  case elsewhere(String, Position)
  case unnamedGrid
  case unknownSystem(String)
  case otherSystem(String, CoordinateSystem)
  case tooLarge(bytes: Int, limit: Int)

  var wording: Wording {
    switch self {
    case .notJSON, .notGeoJSON, .topology, .noPolygon, .tooLarge: fileWording
    case .openRing, .shortRing, .malformedPosition, .flatRing: ringWording
    default: systemWording
    }
  }
}

extension BoundaryProblem {
  private static let export =
    "Save the boundary again from the mapping program as GeoJSON, with longitude and latitude (WGS 84)."

  /// The problems of the file and of what it holds.
  private var fileWording: Wording {
    switch self {
    case .notGeoJSON(let part):
      Wording(
        "HNA0143", found: "\(part ?? "the file") is JSON, but not GeoJSON",
        expected: "a FeatureCollection, a Feature, a Polygon or a MultiPolygon",
        remedy: Self.export)
    case .topology:
      Wording(
        "HNA0143", found: "the file is TopoJSON, in which places share their edges",
        expected: "GeoJSON, in which each polygon has its own",
        remedy: "Open it in a mapping program and save the polygons of the area as GeoJSON.")
    case .noPolygon(let part, let type):
      Wording(
        "HNA0144", found: "\(part) has \(type) and no polygon",
        expected: "a Polygon or a MultiPolygon, which holds ground",
        remedy: "Leave only the outline of the area in the file, drawn as a polygon.")
    case .tooLarge(let bytes, let limit):
      Wording(
        "HNA0148", found: "the boundary has \(bytes) bytes", expected: "at most \(limit)",
        remedy: "Save the outline of the area alone, or a generalised one: a metre is more than "
          + "exact enough.")
    default:
      Wording(
        "HNA0142", found: "the file is not JSON", expected: "a boundary in GeoJSON",
        remedy: Self.export)
    }
  }

  /// The problems of rings.
  private var ringWording: Wording {
    switch self {
    case .openRing(let ring):
      Wording(
        "HNA0145", found: "\(ring) is not closed",
        expected: "a last position that is the first again",
        remedy: "Close the line in the mapping program, or draw it as a polygon.")
    case .shortRing(let ring, let count):
      Wording(
        "HNA0146", found: "\(ring) has \(count) positions", expected: "four or more",
        remedy: "Draw the outline again; three corners and the first of them once more are the "
          + "least.")
    case .malformedPosition(let ring, let number):
      Wording(
        "HNA0146", found: "position \(number) of \(ring) is not two numbers",
        expected: "longitude and latitude, such as [0.5247, 51.3796]", remedy: Self.export)
    case .flatRing(let ring):
      Wording(
        "HNA0149", found: "\(ring) holds no ground: all its positions lie on one line",
        expected: "an outline with something in it", remedy: "Draw the outline again.")
    default: preconditionFailure("not a problem of rings: \(self)")
    }
  }

  /// The problems of coordinates.
  private var systemWording: Wording {
    switch self {
    case .latitudeFirst(let ring, let position):
      Wording(
        "HNA0147",
        found: "\(ring) has the latitude first, at [\(position.x), \(position.y)]",
        expected: "the longitude first", remedy: Self.export)
    case .elsewhere(let ring, let position):
      Wording(
        "HNA0147", found: "\(ring) has [\(position.x), \(position.y)], which is nowhere in England",
        expected: "longitudes from -9 to 3 and latitudes from 49 to 61", remedy: Self.export)
    case .unnamedGrid:
      Wording(
        "HNA0147", found: "metres of a grid, and no \"crs\" that says which",
        expected: "longitude and latitude, or \"crs\" with the name urn:ogc:def:crs:EPSG::27700",
        remedy: Self.export)
    case .unknownSystem(let name):
      Wording(
        "HNA0147", found: "coordinates of \(quotedForMessage(name))",
        expected: "longitude and latitude (CRS84, EPSG:4326) or British National Grid (EPSG:27700)",
        remedy: Self.export)
    case .otherSystem(let name, let system):
      Wording(
        "HNA0147",
        found: "\(quotedForMessage(name)) under \"crs\", and coordinates of \(system.rawValue)",
        expected: "coordinates of the system that is named", remedy: Self.export)
    default: preconditionFailure("not a problem of coordinates: \(self)")
    }
  }
}
