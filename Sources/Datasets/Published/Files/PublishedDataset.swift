/// What is known of a published dataset, whichever copy of it somebody has.
package struct PublishedDataset: Hashable, Sendable {
  /// A part of a report that the dataset feeds.
  package enum Section: String, CaseIterable, Sendable {
    case area = "the area and its codes"
    case tenure = "tenure"
    case prices = "house prices and sales"
    case incomes = "incomes and affordability"
    case rents = "rents"
    case need = "affordable housing need"
    case stock = "type and size of homes"
    case people = "age and population"
    case households = "households and occupancy"
    case lifeStages = "the size of homes needed"
    case older = "older people and people with disabilities"
    case monitoring = "monitoring"
  }

  /// A short name of our own, by which readers ask for each other's files: `census-2021-tenure`.
  package let key: String
  /// The publisher's title: `Census 2021, TS054 Tenure`.
  package let title: String
  package let publisher: String
  /// The line that the licence asks for; `[year]` stands for a year until the file is known.
  package internal(set) var licence: String
  /// Lines for what others own in the data, such as boundaries and postcodes; with `[year]` likewise.
  package internal(set) var credits: [String]
  /// The name of the publisher's page to fetch it from.
  package let page: String
  /// What it feeds.
  package let sections: [Section]
  /// Parts of the names under which publishers issue this dataset and no other, in lower case: `ts054`.
  package let usualNames: [String]
  /// Whether editions stand beside each other, each of its own date, or the newest replaces the others.
  package let isSeries: Bool

  /// A dataset; files of a series may stand beside each other.
  package init(
    _ key: String, _ title: String, publisher: String, licence: String, credits: [String] = [],
    page: String, sections: [Section], usualNames: [String] = [], isSeries: Bool = false
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.licence = licence
    self.credits = credits
    self.page = page
    self.sections = sections
    self.usualNames = usualNames
    self.isSeries = isSeries
  }
}

extension PublishedDataset {
  /// Publisher and page, where the page's name does not begin with the publisher.
  package var source: String { page.hasPrefix(publisher) ? page : "\(publisher): \(page)" }

  /// Whether a kind of report has a use for it.
  package func feeds(_ kind: AreaDefinition.Kind) -> Bool {
    kind == .monitoring || kind == .strategy || sections != [.monitoring]
  }
}
