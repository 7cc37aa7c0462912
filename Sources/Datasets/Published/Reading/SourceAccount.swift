package import Notation

/// What a report draws on and what it lacks: every published dataset, with its edition or where to fetch it.
package struct SourceAccount {
  /// A file that was read.
  package struct Used {
    package let use: PublishedFiles.FileUse
    /// Whole years from the date of the data to the base date; nil where the file does not say.
    package let age: Int?
  }

  package let used: [Used]
  /// Datasets of which no file is at hand.
  package let missing: [PublishedDataset]

  /// How many years old data may be before a person is told.
  package static let mostYears = 5

  /// Draws up the account.
  ///
  /// - Parameters:
  ///   - published: what the files gave.
  ///   - area: the area, whose base date ages are counted to.
  ///   - readers: the readers there are.
  package init(
    _ published: PublishedFiles, area: AreaDefinition,
    readers: [any DatasetReader] = DatasetRegistry.readers
  ) {
    used = published.uses.map { use in
      Used(use: use, age: use.recognition.date.map { area.baseDate.year - $0.lastYear })
    }
    let keys = Set(published.uses.map(\.dataset.key))
    missing = readers.map(\.dataset).filter { !keys.contains($0.key) }
  }

  /// A warning for each edition of a dataset that is older than five years.
  ///
  /// - Parameter area: the path of the area folder, for messages.
  /// - Returns: the warnings, by file.
  package func warnings(in area: String) -> [Fault] {
    var said: Set<String> = []
    return used.compactMap { used in
      guard said.insert("\(used.use.dataset.key) \(used.use.recognition.edition)").inserted,
        let age = used.age, age > Self.mostYears, used.use.dataset.sections != [.area]
      else {
        return nil
      }
      return Fault(
        PublishedProblem.old(title: used.use.dataset.title, years: age),
        at: Location(path: "\(area)/\(used.use.name)"))
    }
  }
}
