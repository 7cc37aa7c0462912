/// The ground that an author drew as the area: polygons with holes, all of which belong to it.
///
/// Made only by `BoundaryReading`, which keeps these invariants: there is at least one polygon, every ring is closed and
/// has a size, and every position lies where the system of coordinates has England.
package struct Boundary: Hashable, Sendable {
  /// One piece of ground: what its first ring holds, without what the others hold.
  struct Polygon: Hashable, Sendable {
    let outer: Ring
    let holes: [Ring]

    /// Whether a position lies in the polygon; its edges belong to it, those of its holes too.
    func contains(_ position: Position) -> Bool {
      outer.side(of: position) != .outside
        && !holes.contains { $0.side(of: position) == .inside }
    }
  }

  let polygons: [Polygon]
  let system: CoordinateSystem

  /// Whether a position, in the boundary's own coordinates, lies in any of the polygons.
  func contains(_ position: Position) -> Bool {
    polygons.contains { $0.contains(position) }
  }

  /// How far a position is from the nearest edge, in metres, whichever side it lies on.
  func metresToEdge(from position: Position) -> Double {
    rings.reduce(.infinity) { min($0, $1.metresToEdge(from: position, in: system)) }
  }

  /// Whether a position is within so many metres of an edge, whichever side it lies on.
  func hasEdge(within metres: Double, of position: Position) -> Bool {
    rings.contains { ring in
      ring.isNear(position, metres: metres, in: system)
        && ring.metresToEdge(from: position, in: system) < metres
    }
  }

  private var rings: [Ring] { polygons.flatMap { [$0.outer] + $0.holes } }
}

/// Two coordinates: longitude and latitude in degrees, or easting and northing in metres.
struct Position: Hashable, Sendable {
  let x: Double
  let y: Double
}

/// The systems in which boundaries and centroids are published.
enum CoordinateSystem: String, Hashable, Sendable {
  /// Longitude and latitude of the World Geodetic System, in degrees: what GeoJSON is written in.
  case degrees = "longitude and latitude"
  /// Easting and northing of the British National Grid, in metres.
  case nationalGrid = "British National Grid"

  /// The system whose numbers for England a position could be; nil if it could be of neither.
  init?(of position: Position) {
    if (-9...3).contains(position.x), (49...61).contains(position.y) {
      self = .degrees
    } else if (5_000...700_000).contains(position.x), (5_000...1_300_000).contains(position.y) {
      self = .nationalGrid
    } else {
      return nil
    }
  }

  /// How many metres a step of one along each axis is, near a position.
  func metresPerStep(near position: Position) -> (x: Double, y: Double) {
    switch self {
    case .nationalGrid: (1, 1)
    case .degrees: NationalGrid.metresPerDegree(at: position.y)
    }
  }
}
