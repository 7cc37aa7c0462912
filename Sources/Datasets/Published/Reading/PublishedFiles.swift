package import Evidence
import Formats
import Foundation
package import Notation
package import Policy

/// What the published files of an area give.
package struct PublishedFiles {
  /// The figures, in the order of datasets and files.
  package let figures: [Figure]
  /// Every file that was read, with what became of it.
  package let uses: [FileUse]
  /// The area as it was read for: with the codes that its boundary holds, where it has one; nil after a fault.
  package let area: AreaDefinition?
  /// The districts that the area lies in; nil if no lookup says.
  package let districts: AreaDistricts?
  /// What two datasets give otherwise.
  package let disagreements: [Disagreement]

  /// What became of one file.
  package struct FileUse: Hashable, Sendable {
    package let dataset: PublishedDataset
    package let recognition: Recognition
    package let name: String
    package let sha256: String
    package let rowsRead: Int
    package let rowsUsed: Int
    package let figures: Int
    /// The codes that stood for the area in the file; nil if it gave nothing for the area, or by no choice of codes.
    package let codeSet: CodeSet?
  }

  /// Nothing: an area without published files.
  package init() {
    self.init(figures: [], uses: [], area: nil, districts: nil)
  }

  private init(
    figures: [Figure], uses: [FileUse], area: AreaDefinition?, districts: AreaDistricts?,
    disagreements: [Disagreement] = []
  ) {
    self.figures = figures
    self.uses = uses
    self.area = area
    self.districts = districts
    self.disagreements = disagreements
  }

  /// Reads every file of the data folders, each by the reader that recognises it.
  ///
  /// - Parameters:
  ///   - files: the files of the folders that area.yaml names.
  ///   - area: the area, and the places it is compared with.
  ///   - boundary: the boundary that stands in place of the area's codes; nil if it has codes.
  ///   - parameters: what policy and practice set, in force at the report's base date.
  ///   - readers: the readers that are asked.
  ///   - log: where faults go.
  /// - Returns: what the files give; after a fault less than that.
  package static func read(
    _ files: [DataFile], area: AreaDefinition, boundary: Boundary? = nil,
    parameters: Parameters = Parameters([:]),
    readers: [any DatasetReader] = DatasetRegistry.readers, log: FaultLog
  ) -> PublishedFiles {
    let recognised = files.filter { !$0.isNote }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .compactMap { recognise($0, by: readers, log)?.dated(parameters) }
    checkEditions(recognised, log)
    guard let area = drawn(area, boundary, recognised, log) else { return PublishedFiles() }
    let geography = AreaGeography.read(
      recognised.filter { AreaLookups.keys.contains($0.dataset.key) }, area: area, log: log)
    // What is wrong with a file is recorded when its figures are taken, and not when areas are weighed by it.
    let quiet = DatasetReading(
      area: area, geography: geography, files: recognised, parameters: parameters,
      weights: SmallAreaWeights(), log: FaultLog())
    let reading = DatasetReading(
      area: area, geography: geography, files: recognised, parameters: parameters,
      weights: SmallAreaWeights(from: recognised, by: readers, quiet), log: log)
    geography.checkOverlaps(of: area, log: log)
    AreaCentroids.check(recognised, of: area, geography, log: log)
    let districts = reading.districts
    if let districts { reading.check(districts) }
    var figures = FigureCollection(parameters: parameters, log: log)
    var all = Harvest()
    for reader in readers {
      let own = reading.files(of: reader.dataset.key)
      guard !own.isEmpty else { continue }
      let harvest = reader.read(own, reading)
      figures.add(harvest.figures, paths: Dictionary(own.map { ($0.name, $0.file.path) }) { $1 })
      all.add(harvest)
    }
    let figuresOf = Dictionary(countOf: all.figures)
    // A reader may use rows of another dataset: those of sales read postcodes and the price index.
    let uses = readers.flatMap { reading.files(of: $0.dataset.key) }.map { file in
      FileUse(
        dataset: file.dataset, recognition: file.recognition, name: file.name,
        sha256: file.sha256, rowsRead: all.rowsRead[file.name] ?? 0,
        rowsUsed: all.rowsUsed[file.name] ?? 0,
        figures: figuresOf[file.name] ?? 0,
        codeSet: all.codeSets[file.name])
    }
    figures.recordDisagreements()
    WholeCheck(area: area, districts: districts, log: log)
      .record(figures.figures, paths: Dictionary(recognised.map { ($0.name, $0.file.path) }) { $1 })
    return PublishedFiles(
      figures: figures.figures, uses: uses, area: area, districts: districts,
      disagreements: figures.disagreements)
  }

  /// The area with the codes that its boundary holds; nil after a fault.
  private static func drawn(
    _ area: AreaDefinition, _ boundary: Boundary?, _ files: [RecognisedFile], _ log: FaultLog
  ) -> AreaDefinition? {
    guard let polygon = area.polygon else { return area }
    guard let boundary else { return nil }
    let choice = BoundaryChoice(boundary: boundary, polygon: polygon, area: area, log: log)
    return choice.drawn(from: files.filter { $0.dataset.key == AreaCentroids.key })
      .map(area.made)
  }

  /// Records that a folder of published files is not there.
  package static func recordNoFolder(_ folder: String, at location: Location, log: FaultLog) {
    log.record(PublishedProblem.noSuchFolder(folder), at: location)
  }

  private static func recognise(
    _ file: DataFile, by readers: [any DatasetReader], _ log: FaultLog
  ) -> RecognisedFile? {
    let match = { (open: PublishedFile) in
      let start = FileStart(open)
      return readers.lazy.compactMap { reader in
        reader.recognise(start).map { (dataset: reader.dataset, recognition: $0, start: start) }
      }.first
    }
    if file.mayBeNote {
      let quiet = PublishedFile.open(file.location, as: file.path, log: FaultLog())
      guard quiet.flatMap(match) != nil else { return nil }
    }
    guard let open = PublishedFile.open(file.location, as: file.path, log: log) else { return nil }
    guard let match = match(open) else {
      log.record(PublishedProblem.unknownFile, at: Location(path: file.path))
      return nil
    }
    let name = (file.name.split(separator: "/").last ?? "").lowercased()
    let claimed = readers.first { reader in
      reader.dataset.key != match.dataset.key
        && reader.dataset.usualNames.contains { name.contains($0) }
    }
    if claimed != nil, !match.dataset.usualNames.contains(where: { name.contains($0) }) {
      let problem = PublishedProblem.nameOfAnother(name: name, title: match.dataset.title)
      log.record(problem, at: Location(path: file.path))
    }
    guard let sha256 = open.sha256() else { return nil }
    return RecognisedFile(
      dataset: match.dataset, recognition: match.recognition, name: file.name, sha256: sha256,
      file: open, start: match.start)
  }

  private static func checkEditions(_ files: [RecognisedFile], _ log: FaultLog) {
    var first: [String: RecognisedFile] = [:]
    for file in files where !file.dataset.isSeries {
      if let other = first[file.dataset.key], other.recognition.edition != file.recognition.edition
      {
        let problem = PublishedProblem.twoEditions(
          title: file.dataset.title, edition: file.recognition.edition,
          other: other.recognition.edition, file: other.name)
        log.record(problem, at: Location(path: file.file.path))
      }
      first[file.dataset.key] = first[file.dataset.key] ?? file
    }
  }
}

extension [String: Int] {
  /// How many figures were taken from each file; one may be taken from several.
  fileprivate init(countOf figures: [Figure]) {
    let together = figures.compactMap { $0.observed?.file }.reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    self = together.reduce(into: [:]) { counts, files in
      for file in Set(files.key.components(separatedBy: "; ")) {
        counts[file, default: 0] += files.value
      }
    }
  }
}
