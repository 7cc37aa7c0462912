package import DocumentModel
package import Evidence
package import Need

/// All that a report is told from: figures, findings, texts and lists.
package struct Telling: Sendable {
  /// The figures, the findings, the parameters, the places and the times.
  package var working: Working
  /// Texts by name, such as `area.name` or `plan.start`; an empty text counts as none.
  package var texts: [String: String]
  /// Lists by name: `policies.adopted`, `people`.
  package var lists: [String: [Record]]
  /// What the cover and every page's foot say.
  package var facts: [Document.Fact]
  /// A warning at the head of every page.
  package var banner: String?
  /// Statements that licences ask for.
  package var attributions: [String]
  /// What changed since the last edition; nil where the report is compared with none.
  package var changes: EditionChanges? {
    didSet { lists.merge(changes?.lists ?? EditionChanges.noLists) { $1 } }
  }
  /// What could not be assessed, as far as the report has been told.
  package internal(set) var notAssessed: [Gap] = []

  /// Puts together what a report is told from.
  ///
  /// - Parameters:
  ///   - working: the finished working.
  ///   - texts: texts beside those of `Telling.texts(of:)`, which they override.
  ///   - lists: the lists that templates may go through.
  ///   - facts: what the cover and every page's foot say.
  ///   - banner: a warning at the head of every page.
  ///   - attributions: statements that licences ask for.
  package init(
    _ working: Working, texts: [String: String] = [:], lists: [String: [Record]] = [:],
    facts: [Document.Fact] = [], banner: String? = nil, attributions: [String] = []
  ) {
    self.working = working
    self.texts = Telling.texts(of: working).merging(SizeWords.texts(of: working)) { $1 }
      .merging(texts) { $1 }
    self.lists = [
      "fits": [], "poor-fits": [], "ground-changes": [], "income-fits": [],
      "places": Telling.records([working.area] + working.comparators),
      "comparators": Telling.records(working.comparators),
    ].merging(EditionChanges.noLists) { $1 }.merging(HousingLists.lists(of: working)) { $1 }
      .merging(SizeLists.lists(of: working)) { $1 }.merging(lists) { $1 }
    self.facts = facts
    self.banner = banner
    self.attributions = attributions
  }

  package var ledger: Ledger { working.ledger }

  /// The area and the places it is compared with, in the order of the report.
  package var places: [Place] { [working.area] + working.comparators }

  /// The texts that follow from the working: the names of places, and years as words.
  package static func texts(of working: Working) -> [String: String] {
    var texts = ["area.name": working.area.name]
    for place in working.comparators { texts["\(place.key).name"] = place.name }
    texts["plan.start"] = "\(working.times.planStart)"
    texts["plan.end"] = "\(working.times.planEnd)"
    for word in PeriodWord.allCases {
      texts["year.\(word.rawValue)"] = "\(word.year(in: working.times))"
    }
    texts.merge(laterYears(working.times)) { $1 }
    return texts
  }

  /// The years that are later than others that a sentence would compare them with; none where they are the same.
  private static func laterYears(_ times: Working.Times) -> [String: String] {
    let later = { (year: Int, other: Int) in year > other ? "\(year)" : "" }
    return [
      "later.population": later(times.populationBase, times.census),
      "later.dwellings": later(times.dwellings, times.census),
      "later.total": later(times.dwellings, times.stock),
    ].filter { !$0.value.isEmpty }
  }

  /// Places as a list: each with `name`, `key` and `code`; the area's key is empty.
  private static func records(_ places: [Place]) -> [Record] {
    places.map { Record(["name": $0.name, "key": $0.key, "code": $0.code]) }
  }
}

/// An entry of a list that a template goes through: texts and figures by name.
package struct Record: Sendable, Hashable {
  package var texts: [String: String]
  package var figures: [String: Figure]

  package init(_ texts: [String: String] = [:], figures: [String: Figure] = [:]) {
    self.texts = texts
    self.figures = figures
  }
}

/// A part that a report could not assess.
package struct Gap: Sendable, Hashable {
  /// As templates name it.
  package var name: String
  /// What was not assessed.
  package var what: String
  /// What the assessment needs.
  package var needs: String
  /// Where that can be had.
  package var source: String
  /// The key of the chapter that says so.
  package var chapter: String
}
