package import Evidence
package import Policy

extension PublishedDataset {
  /// The statistics office.
  package static let statisticsOffice = "Office for National Statistics"
  /// The line for what the statistics office publishes.
  package static let statisticsLicence =
    "Source: Office for National Statistics licensed under the Open Government Licence v3.0"
  /// The line for what was worked out from it.
  static let adaptedLicence =
    "Adapted from data from the Office for National Statistics licensed under the Open Government "
    + "Licence v3.0"

  /// The registry of land.
  static let landRegistry = "HM Land Registry"
  /// The line that the registry of land asks for; its year is one that the registry sets.
  static let landRegistryLicence =
    "Contains HM Land Registry data © Crown copyright and database right [year]. "
    + "This data is licensed under the Open Government Licence v3.0."

  /// The line for other public bodies.
  static let publicLicence =
    "Contains public sector information licensed under the Open Government Licence v3.0"

  /// The line for boundaries, and for what is placed by them.
  static let ordnanceSurveyCredit = "Contains OS data © Crown copyright and database right [year]"
  /// The line for postcodes.
  static let royalMailCredit =
    "Contains Royal Mail data © Royal Mail copyright and database right [year]"

  /// The dataset with the years in its lines.
  ///
  /// - Parameters:
  ///   - edition: the year of the edition; a line without one stands where it is not known.
  ///   - landRegistry: the year that the registry of land asks for.
  /// - Returns: the same dataset, its lines as they are printed.
  func dated(edition: Int?, landRegistry: Int?) -> PublishedDataset {
    var dataset = self
    let year = publisher == Self.landRegistry ? landRegistry : edition
    dataset.licence = licence.dated(year)
    dataset.credits = credits.map { $0.dated(edition) }
    return dataset
  }
}

extension String {
  /// The line with a year in its place, or without one.
  fileprivate func dated(_ year: Int?) -> String {
    replacing(" [year]", with: year.map { " \($0)" } ?? "")
  }
}

/// The statements that the licences of a report's sources ask for, each once.
package enum Attributions {
  /// The statements, in the order of the datasets and then of the publications.
  ///
  /// A publication under the Open Government Licence has the line of its publisher; one under another licence is
  /// named with it. A publication without a licence in area.yaml has none.
  ///
  /// - Parameters:
  ///   - published: the files; those of which no row was used are left out.
  ///   - figures: every figure of the report.
  ///   - parameters: the year that the registry of land asks for, `prices.attribution-year`.
  /// - Returns: the lines.
  package static func lines(
    _ published: PublishedFiles, figures: some Collection<Figure>, parameters: Parameters
  ) -> [String] {
    let used = published.uses.filter { $0.rowsUsed > 0 }.map(\.dataset)
    let publications = Set(figures.compactMap(\.publication)).sorted { $0.title < $1.title }
    let year = parameters.inForce("prices.attribution-year")?.value.map { Int($0) }
    var lines: [String] = []
    for line in used.flatMap({ [$0.licence] + $0.credits })
      + publications.compactMap({ line(of: $0, landRegistry: year) }) where !lines.contains(line)
    {
      lines.append(line)
    }
    if let index = lines.firstIndex(of: PublishedDataset.statisticsLicence),
      isAdapted(figures)
    {
      lines.insert(PublishedDataset.adaptedLicence, at: index + 1)
    }
    return lines
  }

  /// Whether all that the figures were taken from is under the Open Government Licence, as far as it is stated.
  package static func isAllOpen(
    _ published: PublishedFiles, figures: some Collection<Figure>
  ) -> Bool {
    let licences =
      published.uses.filter { $0.rowsUsed > 0 }.map { Optional($0.dataset.licence) }
      + Set(figures.compactMap(\.publication)).map(\.licence)
    return !licences.isEmpty
      && licences.allSatisfy { $0?.contains("Open Government Licence") ?? false }
  }

  private static func line(of publication: Publication, landRegistry: Int?) -> String? {
    guard let licence = publication.licence, !licence.isEmpty else { return nil }
    guard licence.contains("Open Government Licence") else {
      return "\(publication.title), \(publication.publisher): \(licence)"
    }
    switch publication.publisher {
    case PublishedDataset.statisticsOffice: return PublishedDataset.statisticsLicence
    case PublishedDataset.landRegistry:
      return PublishedDataset.landRegistryLicence.dated(landRegistry)
    default: return PublishedDataset.publicLicence
    }
  }

  /// Whether anything was worked out from a figure of the statistics office.
  private static func isAdapted(_ figures: some Collection<Figure>) -> Bool {
    let office = Set(
      figures.filter {
        ($0.observed?.publisher ?? $0.publication?.publisher) == PublishedDataset.statisticsOffice
      }.map(\.id))
    return figures.contains { figure in
      guard case .derived(let working) = figure.basis else { return false }
      return working.inputs.contains { !office.isDisjoint(with: $0.figures) }
    }
  }
}

extension Figure {
  /// The publication that the figure was stated from; nil if it was not stated.
  package var publication: Publication? {
    if case .stated(let source) = basis { source.publication } else { nil }
  }
}
