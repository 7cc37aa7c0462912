import Foundation
import Notation
import Testing

@testable import Datasets

/// Where positions lie, on shapes whose answer can be seen.
@Suite struct BoundaryTests {
  /// A square of four by four with a hole of two by two in its middle, its corner at 0, 50.
  private static let square = ring([(0, 50), (2, 50), (2, 54), (0, 54)])
  private static let hole = ring([(0.5, 51), (1.5, 51), (1.5, 53), (0.5, 53)])

  private static func ring(_ corners: [(Double, Double)]) -> Ring {
    Ring((corners + corners.prefix(1)).map { Position(x: $0.0, y: $0.1) })
  }

  private static let withHole = Boundary(
    polygons: [.init(outer: square, holes: [hole])], system: .degrees)

  @Test(arguments: [
    (0.25, 50.5, true), (1.75, 52, true), (1, 52, false), (3, 52, false), (-1, 52, false),
    (1, 55, false), (1, 49, false),
    // On an edge, on a corner, at the height of a corner, on the edge of the hole and on its corner.
    (0, 52, true), (2, 54, true), (0.25, 51, true), (1.75, 51, true), (0.5, 52, true),
    (1.5, 53, true), (1, 53, true), (1, 54, true), (1, 50, true), (-0.5, 51, false),
    (2.5, 53, false),
  ])
  func knowsInsideFromOutside(x: Double, y: Double, isInside: Bool) {
    #expect(Self.withHole.contains(Position(x: x, y: y)) == isInside)
  }

  @Test func theWayAroundDoesNotMatter() {
    let turned = Ring(Self.square.positions.reversed())
    for x in stride(from: -1.0, through: 3, by: 0.25) {
      for y in stride(from: 49.0, through: 55, by: 0.25) {
        let position = Position(x: x, y: y)
        #expect(turned.side(of: position) == Self.square.side(of: position))
      }
    }
  }

  @Test func cornersThatTouchTheLineCountOnce() {
    // A zigzag whose corners all lie at the height of the position.
    let ring = Self.ring([(0, 50), (1, 51), (2, 50), (2, 52), (1, 51.5), (0, 52)])
    #expect(ring.side(of: Position(x: -1, y: 51)) == .outside)
    #expect(ring.side(of: Position(x: 0.5, y: 51)) == .inside)
    #expect(ring.side(of: Position(x: 1.5, y: 51)) == .inside)
    #expect(ring.side(of: Position(x: 1, y: 51)) == .edge)
    #expect(ring.side(of: Position(x: 1, y: 51.75)) == .outside)
  }

  /// Against the angle that the ring turns through, seen from the position: another way to the same answer.
  @Test func agreesWithTheAngleTurnedThrough() {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    for _ in 0..<40 {
      // A star: corners at growing angles and any distance from the middle.
      let corners = (0..<12).map { number in
        let angle = (Double(number) + next() * 0.9) / 12 * 2 * Double.pi
        let far = 0.2 + next()
        return (1 + far * cos(angle), 52 + far * sin(angle))
      }
      let ring = Self.ring(corners)
      for _ in 0..<50 {
        let position = Position(x: -0.5 + 3 * next(), y: 50.5 + 3 * next())
        let turned = zip(ring.positions, ring.positions.dropFirst()).reduce(0.0) { sum, edge in
          let from = atan2(edge.0.y - position.y, edge.0.x - position.x)
          let to = atan2(edge.1.y - position.y, edge.1.x - position.x)
          return sum + remainder(to - from, 2 * Double.pi)
        }
        #expect((ring.side(of: position) == .inside) == (abs(turned) > 3))
      }
    }
  }

  @Test func measuresTheWayToTheEdge() {
    let grid = Boundary(
      polygons: [
        .init(
          outer: Self.ring([(500_000, 200_000), (501_000, 200_000), (501_000, 201_000)]), holes: [])
      ], system: .nationalGrid)
    #expect(grid.metresToEdge(from: Position(x: 500_500, y: 199_970)) == 30)
    #expect(grid.metresToEdge(from: Position(x: 501_003, y: 201_004)) == 5)
    // A hundredth of a degree of latitude is a little over 1,112 metres.
    let far = Self.withHole.metresToEdge(from: Position(x: 1, y: 49.99))
    #expect((1111...1113).contains(far), "\(far)")
  }

  // MARK: GeoJSON

  private static let corners = "[[0.5, 51.1], [0.6, 51.1], [0.6, 51.2], [0.5, 51.1]]"
  private static let hill = "[[0.55, 51.11], [0.59, 51.11], [0.59, 51.15], [0.55, 51.11]]"

  @Test(arguments: [
    (#"{"type": "Polygon", "coordinates": [\#(corners)]}"#, 1),
    (#"{"type": "Polygon", "coordinates": [\#(corners), \#(hill)]}"#, 1),
    (#"{"type": "MultiPolygon", "coordinates": [[\#(corners)], [\#(hill)]]}"#, 2),
    (
      #"{"type": "Feature", "properties": null, "geometry": {"type": "Polygon", "coordinates": [\#(corners)]}}"#,
      1
    ),
    (
      """
      {"type": "FeatureCollection", "name": "plan", "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
       "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [\(corners)]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates": [[\(hill)]]}}]}
      """, 2
    ),
  ])
  func readsWhatMappingProgramsWrite(text: String, polygons: Int) throws {
    let log = FaultLog()
    let boundary = BoundaryReading(path: "boundary.geojson", log: log).read(Array(text.utf8))
    #expect(log.faults == [])
    #expect(boundary?.polygons.count == polygons)
    #expect(boundary?.system == .degrees)
  }

  @Test func passesOverHeights() {
    let text =
      #"{"type": "Polygon", "coordinates": [[[0, 51, 9], [1, 51, 9], [1, 52, 9], [0, 51, 9]]]}"#
    let boundary = BoundaryReading(path: "a", log: FaultLog()).read(Array(text.utf8))
    #expect(boundary?.contains(Position(x: 0.75, y: 51.5)) == true)
  }
}
