import Foundation

/// The British National Grid, and where its eastings and northings lie on the globe.
///
/// The projection is exact; between the two models of the globe it goes by seven parameters, which the Ordnance Survey gives as
/// good to about 5 metres. Its own transformation is good to a tenth of a metre and needs a table of 10 megabytes: for choosing
/// centroids by a boundary, those close to an edge are named instead.
///
/// - SeeAlso: Ordnance Survey, "A guide to coordinate systems in Great Britain", sections 6.6, B and C.
enum NationalGrid {
  /// How far a position may be off, in metres.
  static let accuracy = 5.0

  /// An ellipsoid by its half axes, in metres.
  private struct Ellipsoid {
    let major: Double
    let minor: Double
    /// The square of the eccentricity.
    var eccentricitySquared: Double { (major * major - minor * minor) / (major * major) }
  }

  private static let airy = Ellipsoid(major: 6_377_563.396, minor: 6_356_256.909)
  private static let world = Ellipsoid(major: 6_378_137, minor: 6_356_752.314_2)
  private static let scale = 0.999_601_271_7
  private static let origin = (latitude: 49 * degree, longitude: -2 * degree)
  private static let falseOrigin = Position(x: 400_000, y: -100_000)
  private static let degree = Double.pi / 180
  private static let second = degree / 3600

  /// Longitude and latitude in degrees, of the World Geodetic System, of an easting and a northing in metres.
  static func longitudeAndLatitude(of grid: Position) -> Position {
    shifted(onAiry(of: grid))
  }

  /// Longitude and latitude in degrees on the grid's own ellipsoid.
  static func onAiry(of grid: Position) -> Position {
    var latitude = origin.latitude
    var arc = 0.0
    repeat {
      latitude += (grid.y - falseOrigin.y - arc) / (airy.major * scale)
      arc = meridianArc(to: latitude)
    } while abs(grid.y - falseOrigin.y - arc) >= 0.000_01
    let (sine, tangent) = (sin(latitude), tan(latitude))
    let (square, fourth) = (tangent * tangent, pow(tangent, 4))
    let bend = 1 - airy.eccentricitySquared * sine * sine
    let across = airy.major * scale / bend.squareRoot()
    let along = airy.major * scale * (1 - airy.eccentricitySquared) / pow(bend, 1.5)
    let eta = across / along - 1
    let east = grid.x - falseOrigin.x
    let north =
      latitude - tangent / (2 * along * across) * pow(east, 2)
      + tangent / (24 * along * pow(across, 3)) * (5 + 3 * square + eta - 9 * square * eta)
      * pow(east, 4)
      - tangent / (720 * along * pow(across, 5)) * (61 + 90 * square + 45 * fourth) * pow(east, 6)
    let secant = 1 / cos(latitude)
    let turned =
      origin.longitude + secant / across * east
      - secant / (6 * pow(across, 3)) * (across / along + 2 * square) * pow(east, 3)
      + secant / (120 * pow(across, 5)) * (5 + 28 * square + 24 * fourth) * pow(east, 5)
      - secant / (5040 * pow(across, 7))
      * (61 + 662 * square + 1320 * fourth + 720 * fourth * square) * pow(east, 7)
    return Position(x: turned / degree, y: north / degree)
  }

  /// How many metres a degree of longitude and one of latitude are, at a latitude in degrees.
  static func metresPerDegree(at latitude: Double) -> (x: Double, y: Double) {
    let sine = sin(latitude * degree)
    let bend = 1 - world.eccentricitySquared * sine * sine
    let across = world.major / bend.squareRoot()
    let along = world.major * (1 - world.eccentricitySquared) / pow(bend, 1.5)
    return (across * cos(latitude * degree) * degree, along * degree)
  }

  private static func meridianArc(to latitude: Double) -> Double {
    let n = (airy.major - airy.minor) / (airy.major + airy.minor)
    let (square, cube) = (n * n, n * n * n)
    let (less, more) = (latitude - origin.latitude, latitude + origin.latitude)
    return airy.minor * scale
      * ((1 + n + 1.25 * square + 1.25 * cube) * less
        - (3 * n + 3 * square + 2.625 * cube) * sin(less) * cos(more)
        + 1.875 * (square + cube) * sin(2 * less) * cos(2 * more)
        - 35.0 / 24 * cube * sin(3 * less) * cos(3 * more))
  }

  /// A position on the grid's ellipsoid taken to the world's, at sea level: turned, stretched and moved.
  private static func shifted(_ position: Position) -> Position {
    let (longitude, latitude) = (position.x * degree, position.y * degree)
    let across = airy.major / (1 - airy.eccentricitySquared * pow(sin(latitude), 2)).squareRoot()
    let x = across * cos(latitude) * cos(longitude)
    let y = across * cos(latitude) * sin(longitude)
    let z = across * (1 - airy.eccentricitySquared) * sin(latitude)
    let stretch = 1 - 20.4894e-6
    let (turnX, turnY, turnZ) = (0.1502 * second, 0.2470 * second, 0.8421 * second)
    let movedX = 446.448 + stretch * x - turnZ * y + turnY * z
    let movedY = -125.157 + turnZ * x + stretch * y - turnX * z
    let movedZ = 542.060 - turnY * x + turnX * y + stretch * z
    return onWorld(movedX, movedY, movedZ)
  }

  private static func onWorld(_ x: Double, _ y: Double, _ z: Double) -> Position {
    let across = (x * x + y * y).squareRoot()
    var latitude = atan2(z, across * (1 - world.eccentricitySquared))
    for _ in 0..<10 {
      let bend = world.major / (1 - world.eccentricitySquared * pow(sin(latitude), 2)).squareRoot()
      latitude = atan2(z + world.eccentricitySquared * bend * sin(latitude), across)
    }
    return Position(x: atan2(y, x) / degree, y: latitude / degree)
  }
}
