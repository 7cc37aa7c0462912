import DocumentModel
import Evidence

/// Tables of the area itself: what it is made of, how it has grown, the policies it answers to.
enum AreaTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "codes": codes, "fits": fits, "growth": growth, "policies-adopted": { policies($0, "adopted") },
    "policies-emerging": { policies($0, "emerging") },
  ]

  /// The codes that make up the area, each with the reason for it.
  private static func codes(_ telling: Telling) -> TableContent? {
    let codes = telling.lists["codes"] ?? []
    let reason = ("reason", "Why it is part of the area")
    let hasReasons = codes.contains { !$0.text("reason").isEmpty }
    return TextTable(
      columns: [("code", "Code"), ("vintage", "Boundaries of")] + (hasReasons ? [reason] : [])
    ).content(codes)
  }

  /// The codes that stand for the area, with how well they fit: a row for the datasets that are counted alike.
  private static func fits(_ telling: Telling) -> TableContent? {
    let fields = ["areas", "coverage", "excess", "measured-by"]
    let groups = (telling.lists["fits"] ?? []).grouped(by: fields)
    guard !groups.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Areas counted"), .words("Datasets"), Table.Column("Share of the area they hold"),
        Table.Column("From outside, as a share of the area"), .words("Measured by"),
      ],
      rows: groups.map { group in
        let words = fields.map { group[0].text($0) }
        return Table.Row(
          Prose(text: words[0]),
          [.prose(Prose(items: group.map { $0.text("dataset") }))]
            + words.dropFirst().map { .prose(Prose(text: $0)) })
      }, figures: [])
  }

  /// People and dwellings at the census and since: a row a count.
  private static func growth(_ telling: Telling) -> TableContent? {
    let times = telling.working.times
    let counts = [
      ("Residents", "population.all-ages", "population", times.populationBase),
      ("Dwellings", "dwellings.total", "dwelling", times.dwellings),
    ]
    var grid = Grid(
      rowLabel: "Count",
      columns: ["Census of \(times.census)", "Latest", "Change", "Growth"].map {
        Grid.Column(label: $0)
      })
    for (label, stem, name, year) in counts {
      let change = FigureID("area.\(name)-growth")
      guard telling.ledger.figures[change] != nil else { continue }
      grid.row(
        "\(label), latest of \(year)",
        [
          FigureID(stem, .year(times.census)), FigureID(stem, .year(year)), change,
          FigureID("area.\(name)-growth-rate"),
        ])
    }
    return grid.content(telling.ledger)
  }

  private static func policies(_ telling: Telling, _ plan: String) -> TableContent? {
    let records = (telling.lists["policies.\(plan)"] ?? []).map { policy in
      Record([
        "policy": [policy.texts["reference"], policy.texts["title"]].compactMap { $0 }
          .filter { !$0.isEmpty }.joined(separator: ": "),
        "summary": policy.texts["summary"] ?? "", "at": policy.texts["at"] ?? "",
      ])
    }
    return TextTable(columns: [("policy", "Policy"), ("summary", "What it provides")])
      .content(records)
  }
}
