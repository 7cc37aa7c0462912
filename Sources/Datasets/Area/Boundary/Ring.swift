/// A closed line of positions; the last is the first again.
struct Ring: Hashable, Sendable {
  /// Where a position lies.
  enum Side {
    case inside, outside, edge
  }

  let positions: [Position]
  private let west: Double
  private let east: Double
  private let south: Double
  private let north: Double

  init(_ positions: [Position]) {
    self.positions = positions
    west = positions.map(\.x).min() ?? 0
    east = positions.map(\.x).max() ?? 0
    south = positions.map(\.y).min() ?? 0
    north = positions.map(\.y).max() ?? 0
  }

  /// Whether the ring holds any ground.
  var hasSize: Bool {
    let (first, rest) = (positions[0], positions.dropFirst())
    return zip(rest, rest.dropFirst()).contains { turn(first, $0, $1) != 0 }
  }

  /// The side of the ring on which a position lies, by the even-odd rule.
  ///
  /// A line from the position to the east is counted where it crosses the ring. An edge has its lower end and not its upper
  /// one, so that a corner at the height of the position counts once. Nothing is divided: only signs are asked for.
  func side(of position: Position) -> Side {
    guard (west...east).contains(position.x), (south...north).contains(position.y) else {
      return .outside
    }
    var isInside = false
    for (from, to) in zip(positions, positions.dropFirst()) {
      let turn = turn(from, to, position)
      if turn == 0, isBetween(position, from, to) { return .edge }
      if (from.y > position.y) != (to.y > position.y), (turn > 0) == (to.y > from.y) {
        isInside.toggle()
      }
    }
    return isInside ? .inside : .outside
  }

  /// Whether a position could lie within so many metres of the ring, by the box around it.
  func isNear(_ position: Position, metres: Double, in system: CoordinateSystem) -> Bool {
    let step = system.metresPerStep(near: position)
    let (x, y) = (metres / step.x, metres / step.y)
    return (west - x...east + x).contains(position.x)
      && (south - y...north + y).contains(position.y)
  }

  /// How far a position is from the nearest edge, in metres.
  func metresToEdge(from position: Position, in system: CoordinateSystem) -> Double {
    let step = system.metresPerStep(near: position)
    let flat = positions.map {
      Position(x: ($0.x - position.x) * step.x, y: ($0.y - position.y) * step.y)
    }
    return zip(flat, flat.dropFirst()).reduce(.infinity) { nearest, edge in
      min(nearest, Self.distanceFromOrigin(edge.0, edge.1))
    }
  }

  private static func distanceFromOrigin(_ from: Position, _ to: Position) -> Double {
    let (x, y) = (to.x - from.x, to.y - from.y)
    let length = x * x + y * y
    let along = length == 0 ? 0 : min(1, max(0, -(from.x * x + from.y * y) / length))
    let (nearX, nearY) = (from.x + along * x, from.y + along * y)
    return (nearX * nearX + nearY * nearY).squareRoot()
  }

  private func isBetween(_ position: Position, _ from: Position, _ to: Position) -> Bool {
    min(from.x, to.x) <= position.x && position.x <= max(from.x, to.x)
      && min(from.y, to.y) <= position.y && position.y <= max(from.y, to.y)
  }

  /// Above zero if a position lies to the left of a line, below zero if to the right, zero if on it.
  ///
  /// The rounding of both products is kept, so that the sign is not lost where they are nearly the same.
  private func turn(_ from: Position, _ to: Position, _ position: Position) -> Double {
    let (a, b) = (to.x - from.x, position.y - from.y)
    let (c, d) = (to.y - from.y, position.x - from.x)
    let (left, right) = (a * b, c * d)
    let leftRest = (-left).addingProduct(a, b)
    let rightRest = (-right).addingProduct(c, d)
    return (left - right) + (leftRest - rightRest)
  }
}
