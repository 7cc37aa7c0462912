import Notation

extension AreaCentroids {
  /// Holds the centroids that an area was drawn by against the lookups at hand.
  ///
  /// A small area without a centroid would be left out of the area without a word.
  ///
  /// - Parameters:
  ///   - files: the files at hand.
  ///   - area: an area that was drawn; one of codes has nothing to check.
  ///   - geography: the small areas of the districts that the area touches.
  ///   - log: where the lack is recorded.
  static func check(
    _ files: [RecognisedFile], of area: AreaDefinition, _ geography: AreaGeography, log: FaultLog
  ) {
    guard let drawn = area.drawn, let file = files.first(where: { $0.name == drawn.centroids }),
      let parts = geography.districtParts[drawn.layer]
    else { return }
    let expected = parts.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let found = read(file, log: FaultLog())?.positions.map(\.code) ?? []
    let missing = expected.subtracting(found)
    guard let first = missing.min() else { return }
    let problem = AreaGroundProblem.centroidsMissing(
      count: missing.count, of: expected.count, first: first, layer: drawn.layer.spoken)
    log.record(problem, at: Location(path: file.file.path))
  }
}
