import Foundation
import Notation

/// Reads the boundary of an area from GeoJSON, as mapping programs and planning portals write it.
///
///     { "type": "Feature", "properties": { "name": "Foxton" }, "geometry":
///       { "type": "Polygon", "coordinates": [ [ [0.52, 51.38], [0.53, 51.38], [0.53, 51.39], [0.52, 51.38] ] ] } }
///
/// A polygon, several, or a collection of features of which each is one; all of them together are the area. Positions have the
/// longitude first; a third number, the height, is passed over. Files of before 2016 may have metres of the British National
/// Grid, and then say so under `crs`.
///
/// - SeeAlso: RFC 7946, The GeoJSON Format.
struct BoundaryReading {
  let path: String
  let log: FaultLog

  /// The largest file that is read: a hundred times what the outline of a town takes.
  static let mostBytes = 16_000_000

  private typealias Object = [String: Any]

  /// The boundary; nil after a fault.
  func read(_ bytes: [UInt8]) -> Boundary? {
    guard bytes.count <= Self.mostBytes else {
      return refuse(.tooLarge(bytes: bytes.count, limit: Self.mostBytes))
    }
    guard let value = json(bytes) else { return nil }
    guard let root = value as? Object, let type = root["type"] as? String else {
      return refuse(.notGeoJSON(nil))
    }
    guard type != "Topology" else { return refuse(.topology) }
    let before = log.faults.count
    let polygons = polygons(of: root, type, "the file")
    guard log.faults.count == before, let first = polygons.first?.outer.positions.first else {
      return log.faults.count == before ? refuse(.noPolygon("the file", type)) : nil
    }
    guard let system = CoordinateSystem(of: first), isSystem(root["crs"], system) else {
      return nil
    }
    return Boundary(polygons: polygons, system: system)
  }

  /// The content of a JSON file; a fault with its line if it is none.
  private func json(_ bytes: [UInt8]) -> Any? {
    do {
      return try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      // The library says "… around character 43."; where it says no number, the whole file is meant.
      let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      let index = words.firstMatch(of: /character ([0-9]+)/).flatMap { Int($0.output.1) }
      let line = index.map { bytes.prefix($0).count { $0 == UInt8(ascii: "\n") } + 1 }
      log.record(BoundaryProblem.notJSON, at: Location(path: path, line: line))
      return nil
    }
  }

  // MARK: Objects

  private func polygons(of object: Object, _ type: String, _ name: String) -> [Boundary.Polygon] {
    switch type {
    case "FeatureCollection":
      let features = object["features"] as? [Any] ?? []
      return features.enumerated().flatMap { number, feature -> [Boundary.Polygon] in
        let name = "feature \(number + 1)"
        guard let feature = feature as? Object, feature["type"] as? String == "Feature" else {
          log.record(BoundaryProblem.notGeoJSON(name), at: here)
          return []
        }
        return polygons(of: feature, "Feature", name)
      }
    case "Feature":
      guard let geometry = object["geometry"] as? Object, let type = geometry["type"] as? String
      else { return refuse(.noPolygon(name, "no geometry")) ?? [] }
      return polygons(of: geometry, type, name)
    case "MultiPolygon":
      let all = object["coordinates"] as? [Any] ?? []
      return all.enumerated().compactMap { number, rings in
        polygon(rings, "polygon \(number + 1) of \(name)")
      }
    case "Polygon": return [polygon(object["coordinates"], name)].compactMap(\.self)
    default: return refuse(.noPolygon(name, type)) ?? []
    }
  }

  private func polygon(_ rings: Any?, _ name: String) -> Boundary.Polygon? {
    guard let rings = rings as? [Any], !rings.isEmpty else {
      return refuse(.noPolygon(name, "no coordinates"))
    }
    let read = rings.enumerated().map { number, ring in
      self.ring(ring, number == 0 ? "the outer ring of \(name)" : "hole \(number) of \(name)")
    }
    guard let outer = read[0] else { return nil }
    return Boundary.Polygon(outer: outer, holes: read.dropFirst().compactMap(\.self))
  }

  private func ring(_ list: Any, _ name: String) -> Ring? {
    let items = list as? [Any] ?? []
    let read = items.map(position)
    if let number = read.firstIndex(where: { $0 == nil }) {
      return refuse(.malformedPosition(ring: name, number: number + 1))
    }
    let positions = read.compactMap(\.self)
    guard positions.count >= 4 else { return refuse(.shortRing(name, positions: items.count)) }
    guard positions.first == positions.last else { return refuse(.openRing(name)) }
    if let stray = positions.first(where: { CoordinateSystem(of: $0) == nil }) {
      let isTurned = CoordinateSystem(of: Position(x: stray.y, y: stray.x)) == .degrees
      return refuse(isTurned ? .latitudeFirst(name, stray) : .elsewhere(name, stray))
    }
    let ring = Ring(positions)
    return ring.hasSize ? ring : refuse(.flatRing(name))
  }

  /// Two numbers, the first of which goes to the east; what comes after them is passed over.
  private func position(_ item: Any) -> Position? {
    guard let numbers = item as? [Any], numbers.count >= 2, let x = numbers[0] as? Double,
      let y = numbers[1] as? Double
    else { return nil }
    return Position(x: x, y: y)
  }

  // MARK: The system of coordinates

  /// Whether the system that a file names is the one its numbers are of.
  private func isSystem(_ crs: Any?, _ system: CoordinateSystem) -> Bool {
    guard let crs = crs as? Object else {
      return system == .degrees || refuse(.unnamedGrid) ?? false
    }
    let name = (crs["properties"] as? Object)?["name"] as? String ?? "no name"
    let named: CoordinateSystem? =
      if name.hasSuffix("CRS84") || name.hasSuffix(":4326") || name.hasSuffix("/4326") {
        .degrees
      } else if name.hasSuffix(":27700") || name.hasSuffix("/27700") {
        .nationalGrid
      } else {
        nil
      }
    guard let named else { return refuse(.unknownSystem(name)) ?? false }
    return named == system || refuse(.otherSystem(name, system)) ?? false
  }

  private var here: Location { Location(path: path) }

  private func refuse<Value>(_ problem: BoundaryProblem) -> Value? {
    log.record(problem, at: here)
    return nil
  }
}
