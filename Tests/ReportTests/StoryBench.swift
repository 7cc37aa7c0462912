import Evidence

@testable import Report

/// Two small editions of a report, to hold against one another.
struct StoryBench {
  static let area = Place(key: Place.area, code: "thorpe", name: "Thorpe")

  /// The homes and the rooms that an edition states, and what it works out from them.
  static func edition(homes: Double, rooms: Double = 3, version: String = "1", asks: Bool = true)
    -> EvidenceRecord
  {
    let source = { (at: String) in
      StatedSource(
        publication: Publication(key: "p", title: "Survey", publisher: "P", date: "2025"), at: at,
        file: "f", line: 1)
    }
    let given = { (stem: String, label: String, value: Double, unit: Quantity.Unit, at: String) in
      Figure(
        FigureID(stem), label, Quantity(value), unit, at: area, basis: .stated(source(at)))
    }
    let homes = given("homes", "Homes", homes, .dwellings, "Table 1")
    let rooms = given("rooms", "Rooms in each", rooms, .number, "Table 2")
    let all = Figure.derived(
      FigureID("rooms.all"), "Rooms", .number, at: area, "homes * rooms / one",
      [
        "homes": homes, "rooms": rooms,
        "one": Figure(
          FigureID("policy.one"), "One home", Quantity(1), .dwellings, at: area,
          basis: .parameter(Reference(title: "Practice"), from: nil)),
      ])
    var ledger = Ledger()
    ledger.record([homes, rooms, all])
    ledger.record(
      Figure(
        FigureID("policy.one"), "One home", Quantity(1), .dwellings, at: area,
        basis: .parameter(Reference(title: "Practice"), from: nil)))
    if asks {
      ledger.record(
        Finding(
          "enough", "Are there homes enough?", (homes.value ?? 0) >= 45 ? "enough" : "too-few",
          among: ["enough", "few", "too-few"], deciding: [homes], threshold: 45,
          distance: (homes.value ?? 0) - 45, unit: .dwellings))
    }
    return EvidenceRecord(
      report: .init(
        area: "thorpe", kind: "hna", title: "Homes in Thorpe", version: version,
        baseDate: "2025-03-31", codes: ["E01"]), ledger: ledger)
  }

  /// The pages of an edition: a chapter of text and a table of homes.
  static func pages(_ text: String, rows: [String] = [], page: String = "") throws -> EditionPages?
  {
    EditionPages([
      "01-homes.md": Array(text.utf8), "01-homes.html": Array(page.utf8),
      "tables/homes.csv": Array((["kind,value,figure"] + rows).map { $0 + "\r\n" }.joined().utf8),
      "datapackage.json": Array(
        """
        {"resources": [{"path": "tables/homes.csv", "title": "Homes by kind",
          "schema": {"primaryKey": ["kind"]}}]}
        """.utf8),
    ])
  }

  static func story(
    _ before: EvidenceRecord, _ now: EvidenceRecord, _ pages: PagePair? = nil
  ) -> ChangeStory {
    ChangeStory(
      EvidenceComparison(before: before, now: now.ledger, codes: now.report.codes),
      now: now.report, pages: pages ?? PagePair(before: nil, now: nil))
  }
}
