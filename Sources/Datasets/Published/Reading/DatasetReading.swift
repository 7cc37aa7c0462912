package import Evidence
package import Notation
package import Policy

/// What every reader is told: the area, the places it is compared with, and the other files at hand.
package struct DatasetReading {
  package let area: AreaDefinition
  /// How the codes of the area hang together, from the lookups at hand.
  package let geography: AreaGeography
  /// Every file that was recognised, by name.
  package let files: [RecognisedFile]
  /// What policy and practice set, in force at the report's base date.
  package let parameters: Parameters
  /// What small areas are weighed by where a larger unit lies only partly in the area.
  let weights: SmallAreaWeights
  package let log: FaultLog
  /// Codes that are wanted beside those of the area and the places it is compared with.
  var others: Set<String> = []

  /// The same reading for other codes as well, with faults going elsewhere.
  func including(_ codes: Set<String>, log: FaultLog) -> DatasetReading {
    DatasetReading(
      area: area, geography: geography, files: files, parameters: parameters, weights: weights,
      log: log, others: others.union(codes))
  }

  /// The files of a dataset by its key: `postcode-directory`.
  package func files(of key: String) -> [RecognisedFile] {
    files.filter { $0.dataset.key == key }
  }

  /// The places that the area is compared with and that have codes, by key.
  package var comparators: [Place] {
    area.comparators.map(\.place).filter { GSSCode.isWellFormed($0.code) }
  }

  /// The codes that a reader should keep rows of: those around the area, and those of the places it is compared with.
  package var codesOfInterest: Set<String> {
    geography.codesOfInterest.union(comparators.map(\.code)).union(others)
  }

  /// An observed figure with the label and unit of the catalogue.
  ///
  /// - Parameters:
  ///   - stem: a stem of docs/figures.md; another one is a fault of ours.
  ///   - period: the time it is about.
  ///   - place: the area, or a place it is compared with.
  ///   - quantity: the value, or why there is none, with its bounds.
  ///   - interval: a confidence interval that is published; bounds are taken from the quantity.
  ///   - source: the rows it was taken from.
  /// - Returns: the figure.
  package func figure(
    _ stem: String, _ period: Period, at place: Place, _ quantity: Quantity,
    interval: Interval? = nil, from source: ObservedSource
  ) -> Figure {
    guard let entry = FigureCatalogue.input(stem) else {
      preconditionFailure("\(stem) is not in the catalogue")
    }
    let bounds = quantity.bounds.map {
      Interval(lower: $0.lowerBound, upper: $0.upperBound, kind: .bounds)
    }
    return Figure(
      FigureID(stem, period, at: place.key), entry.label, quantity, entry.unit, at: place,
      interval: interval ?? bounds, basis: .observed(source))
  }
}

extension RecognisedFile {
  /// The source of a figure that was taken from this file.
  ///
  /// - Parameters:
  ///   - selection: which rows and column, in words an outsider can follow.
  ///   - rows: the lines that were used; they are listed in order, or left out if there are very many.
  ///   - statistic: what was done with them.
  ///   - note: what a reader should know.
  ///   - set: the codes that stand for the area in the file; nil for another place.
  /// - Returns: the source.
  package func source(
    _ selection: String, rows: [Int], _ statistic: ObservedSource.Statistic, note: String? = nil,
    of set: CodeSet? = nil
  ) -> ObservedSource {
    let listed = Set(rows).sorted()
    return ObservedSource(
      dataset: dataset.title, publisher: dataset.publisher, edition: recognition.edition,
      licence: dataset.licence, file: name, sha256: sha256, selection: selection,
      rows: listed.count <= 200 ? listed : [], rowCount: listed.count, statistic: statistic,
      note: set?.fitNote.map { fit in note.map { "\($0) \(fit)" } ?? fit } ?? note,
      ground: set?.ground)
  }
}
