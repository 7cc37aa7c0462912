import Evidence

extension CensusReader: SmallAreaCounts {
  var measure: AreaMeasure? {
    switch topics[0].whole {
    case "population.all-ages": .people
    case "households.total": .households
    default: nil
    }
  }

  func counts(in file: RecognisedFile, _ reading: DatasetReading) -> [String: Double] {
    counted([file], topics[0], reading).reduce(into: [:]) { counts, file in
      for (code, place) in file.places {
        counts[code] = place.cells[topics[0].whole].flatMap { Quantity.sum($0).value }
      }
    }
  }
}
