import Notation

/// Chooses the small areas that a boundary holds: those whose population-weighted centroid lies within it (method 1).
///
/// Output areas are taken if their centroids are at hand, else lower layer super output areas; both of the census that the
/// household tables come from. A centroid on an edge is within. Where the boundary and the centroids are in two systems, the
/// one in metres of the national grid is taken to longitude and latitude.
struct BoundaryChoice {
  let boundary: Boundary
  let polygon: PolygonFile
  let area: AreaDefinition
  let log: FaultLog

  /// Centroids nearer to the boundary than this, in metres, are named if the conversion could have moved them across.
  private static let doubtful = 2 * NationalGrid.accuracy

  /// Puts the centroids into the boundary.
  ///
  /// - Parameter files: the files of centroids in the data folders.
  /// - Returns: what the boundary holds; nil after a fault.
  func drawn(from files: [RecognisedFile]) -> DrawnArea? {
    guard let file = file(among: files), let centroids = AreaCentroids.read(file, log: log),
      let system = centroids.system
    else { return nil }
    let isConverted = system != boundary.system
    let ground = isConverted ? boundary.inDegrees : boundary
    let placed =
      isConverted && system == .nationalGrid
      ? centroids.positions.map {
        (code: $0.code, position: NationalGrid.longitudeAndLatitude(of: $0.position))
      } : centroids.positions
    let codes = placed.filter { ground.contains($0.position) }.map(\.code).sorted()
    guard !codes.isEmpty else {
      recordNearest(of: placed, to: ground, centroids.layer)
      return nil
    }
    if isConverted { warnOfEdges(placed, ground) }
    return DrawnArea(
      codes: codes.compactMap { code in
        GSSCode(code).map { AreaCode(code: $0, vintage: centroids.layer.vintage, reason: nil) }
      }, layer: centroids.layer, boundary: polygon.path, centroids: file.name,
      isConverted: isConverted)
  }

  /// The centroids of the smallest areas of the census that the report is about.
  private func file(among files: [RecognisedFile]) -> RecognisedFile? {
    let census = area.periods.census
    guard let other = files.first?.recognition.vintage else {
      log.record(AreaGroundProblem.noCentroids(census: census), at: polygon.location)
      return nil
    }
    let own = files.filter { $0.recognition.vintage == census }
    guard
      let file = own.first(where: { AreaCentroids.layer(of: $0)?.level == .outputArea })
        ?? own.first
    else {
      log.record(
        AreaGroundProblem.otherCentroids(census: census, file: other), at: polygon.location)
      return nil
    }
    return file
  }

  private func recordNearest(
    of placed: [(code: String, position: Position)], to ground: Boundary, _ layer: AreaLayer
  ) {
    guard let middle = ground.polygons.first?.outer.positions.first else { return }
    // The exact way to the edge is measured only from the centroids that are near as the crow flies.
    let step = ground.system.metresPerStep(near: middle)
    let near = placed.sorted {
      Self.square($0.position, middle, step) < Self.square($1.position, middle, step)
    }
    let distances = near.prefix(200).map { ($0.code, ground.metresToEdge(from: $0.position)) }
    guard let nearest = distances.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return }
    let problem = AreaGroundProblem.noCentroidInside(
      nearest: nearest.0, layer: layer.level.rawValue, metres: Int(nearest.1.rounded()))
    log.record(problem, at: polygon.location)
  }

  private static func square(
    _ position: Position, _ other: Position, _ step: (x: Double, y: Double)
  ) -> Double {
    let (x, y) = ((position.x - other.x) * step.x, (position.y - other.y) * step.y)
    return x * x + y * y
  }

  private func warnOfEdges(_ placed: [(code: String, position: Position)], _ ground: Boundary) {
    let near = placed.filter { ground.hasEdge(within: Self.doubtful, of: $0.position) }
    guard !near.isEmpty else { return }
    let problem = AreaGroundProblem.nearEdge(
      codes: near.map(\.code).sorted(), metres: Int(Self.doubtful))
    log.record(problem, at: polygon.location)
  }
}

extension Boundary {
  /// The boundary in longitude and latitude.
  fileprivate var inDegrees: Boundary {
    guard system == .nationalGrid else { return self }
    let moved = { (ring: Ring) in
      Ring(ring.positions.map(NationalGrid.longitudeAndLatitude))
    }
    return Boundary(
      polygons: polygons.map { Polygon(outer: moved($0.outer), holes: $0.holes.map(moved)) },
      system: .degrees)
  }
}
