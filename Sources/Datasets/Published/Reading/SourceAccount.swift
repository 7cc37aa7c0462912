package import Evidence
package import Notation
package import Policy

/// What a report draws on and what it lacks: every published dataset, with its edition or where to fetch it.
package struct SourceAccount {
  /// A file that was read.
  package struct Used {
    package let use: PublishedFiles.FileUse
    /// Whole years from the date of the data to the base date; nil where the file does not say.
    package let age: Int?
    /// Whether it is older than sources should be; a lookup of areas does not age.
    package let isOld: Bool
  }

  /// A publication that figures were stated from.
  package struct Stated {
    package let publication: Publication
    /// Whole years from the publication to the base date; nil where it has no date.
    package let age: Int?
    package let isOld: Bool
  }

  package let used: [Used]
  /// Datasets of which no file is at hand.
  package let missing: [PublishedDataset]

  /// The publications that figures were stated from, by title.
  package let stated: [Stated]
  /// What two datasets give otherwise.
  package let disagreements: [Disagreement]

  /// The years beyond which a source is old.
  package let mostYears: Int

  /// Draws up the account.
  ///
  /// - Parameters:
  ///   - published: what the files gave.
  ///   - figures: the figures of the report, for the publications that they were stated from.
  ///   - area: the area, whose base date ages are counted to.
  ///   - parameters: the years beyond which a source is old, `sources.age-maximum`.
  ///   - readers: the readers there are.
  package init(
    _ published: PublishedFiles, figures: some Sequence<Figure> = [], area: AreaDefinition,
    parameters: Parameters, readers: [any DatasetReader] = DatasetRegistry.readers
  ) {
    let most = parameters.inForce("sources.age-maximum")?.value.map { Int($0) } ?? .max
    mostYears = most
    disagreements = published.disagreements
    used = published.uses.map { use in
      let age = use.recognition.date.map { SourceAge(of: $0, at: area.baseDate) }
      return Used(
        use: use, age: age?.years,
        isOld: use.dataset.sections != [.area] && age?.isMore(than: most) == true)
    }
    let keys = Set(published.uses.map(\.dataset.key))
    missing = readers.map(\.dataset).filter { !keys.contains($0.key) }
    stated = Set(figures.compactMap(\.publication))
      .sorted { ($0.title, $0.key) < ($1.title, $1.key) }.map { publication in
        let age = SourceAge(of: publication, at: area.baseDate)
        return Stated(
          publication: publication, age: age?.years, isOld: age?.isMore(than: most) == true)
      }
  }

  /// A warning for each edition of a dataset that is old.
  ///
  /// - Parameter area: the path of the area folder, for messages.
  /// - Returns: the warnings, by file.
  package func warnings(in area: String) -> [Fault] {
    var said: Set<String> = []
    return used.compactMap { used in
      guard said.insert("\(used.use.dataset.key) \(used.use.recognition.edition)").inserted,
        used.isOld, let age = used.age
      else { return nil }
      return Fault(
        PublishedProblem.old(title: used.use.dataset.title, years: age, most: mostYears),
        at: Location(path: "\(area)/\(used.use.name)"))
    }
  }
}
