package import Notation

/// The file of a boundary that the author drew.
package struct PolygonFile: Hashable, Sendable {
  /// The path from the area folder: `boundary.geojson`.
  package let path: String
  /// Where the definition names it, for messages.
  package let location: Location
}

/// The codes that a boundary was found to hold, and how.
package struct DrawnArea: Hashable, Sendable {
  /// The small areas whose population-weighted centroid lies within the boundary, by code.
  package let codes: [AreaCode]
  /// What they are: output areas, or lower layer super output areas, of one census.
  package let layer: AreaLayer
  /// The file of the boundary, from the area folder.
  package let boundary: String
  /// The file of centroids, from the area folder.
  package let centroids: String
  /// Whether centroids were taken from the national grid to longitude and latitude.
  package let isConverted: Bool
}
