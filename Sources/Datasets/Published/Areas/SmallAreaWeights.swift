import Evidence
import Notation
import Policy

/// What small areas are weighed by where a larger unit lies only partly in the area.
enum AreaMeasure: Int, Comparable {
  case people
  case households
  /// Each small area counts alike: there is no better for want of a file.
  case number

  static func < (left: AreaMeasure, right: AreaMeasure) -> Bool { left.rawValue < right.rawValue }
}

/// A reader of a dataset that counts the people or the households of small areas.
protocol SmallAreaCounts: DatasetReader {
  /// What it counts; nil if nothing that areas are weighed by.
  var measure: AreaMeasure? { get }

  /// The counts of the small areas in and around the area.
  ///
  /// - Parameters:
  ///   - file: a file of the dataset.
  ///   - reading: the area; faults of the file are recorded when its figures are taken, not here.
  /// - Returns: the counts by code, as far as they are known.
  func counts(in file: RecognisedFile, _ reading: DatasetReading) -> [String: Double]
}

/// The weights of the small areas around the area: people before households, else each alike (method 1).
final class SmallAreaWeights {
  /// The weights of some small areas, all of one measure.
  struct Weighing {
    let measure: AreaMeasure
    /// What was counted, in words: `people, Census 2021`.
    let words: String
    private let values: [String: Double]?

    init(_ measure: AreaMeasure, _ words: String, _ values: [String: Double]?) {
      self.measure = measure
      self.words = words
      self.values = values
    }

    /// The weight of some of the small areas together.
    func weight(of codes: some Collection<String>) -> Double {
      guard let values else { return Double(codes.count) }
      return codes.sorted().reduce(0) { $0 + (values[$1] ?? 0) }
    }
  }

  private struct Counts {
    let measure: AreaMeasure
    let words: String
    let values: [String: Double]
  }

  private let files: [(file: RecognisedFile, reader: any SmallAreaCounts)]
  private let reading: DatasetReading?
  private var known: [Int: [Counts]] = [:]

  /// No weights: every small area counts alike.
  init() {
    files = []
    reading = nil
  }

  /// The weights that files give, which are read when first asked for.
  init(from files: [RecognisedFile], by readers: [any DatasetReader], _ reading: DatasetReading) {
    let counting = readers.compactMap { $0 as? any SmallAreaCounts }
      .filter { $0.measure != nil }
    self.files = counting.flatMap { reader in
      files.filter { $0.dataset.key == reader.dataset.key }.map { (file: $0, reader: reader) }
    }
    self.reading = reading
  }

  /// The best weights that are known of all of some small areas.
  func weighing(of codes: Set<String>, in layer: AreaLayer) -> Weighing {
    let counts = counts(of: layer.vintage).first { counts in
      codes.allSatisfy { counts.values[$0] != nil }
    }
    guard let counts else { return Weighing(.number, "number of \(layer.spoken)", nil) }
    return Weighing(counts.measure, "\(counts.words) by \(layer.level.rawValue)", counts.values)
  }

  /// What files say of the small areas of one census, the best first.
  private func counts(of vintage: Int?) -> [Counts] {
    guard let vintage, let reading else { return [] }
    if let counts = known[vintage] { return counts }
    let counts = files.filter { $0.file.recognition.vintage == vintage }
      .compactMap { file, reader -> Counts? in
        guard let measure = reader.measure else { return nil }
        let what = measure == .people ? "people" : "households"
        return Counts(
          measure: measure, words: "\(what), \(file.recognition.edition),",
          values: reader.counts(in: file, reading))
      }
    let sorted =
      counts.filter { $0.measure == .people } + counts.filter { $0.measure == .households }
    known[vintage] = sorted
    return sorted
  }
}
