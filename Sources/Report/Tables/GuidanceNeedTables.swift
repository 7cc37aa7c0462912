import DocumentModel
import Evidence
import Need

/// Tables of what guidance on affordable housing rests on: the need, the market and what policy asks.
enum GuidanceNeedTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "guidance-need": need, "guidance-need-shares": needShares, "guidance-market": market,
    "guidance-policy": policy, "guidance-mix": mix, "guidance-older": older,
    "working-golden-rules": {
      WorkedBox(["affordable-policy.golden-rule.share"]).content($0.ledger)
    },
    "evidence-ages": ages,
  ]

  private static func need(_ telling: Telling) -> TableContent? {
    list(
      telling,
      [
        "affordable-need.homes", "affordable-need.homes.per-year", "affordable-need.total",
        "completions.affordable", "completions.affordable.per-year",
        "completions.affordable.share-of-need", "completions.rural-exception",
        "register.households",
      ])
  }

  private static func needShares(_ telling: Telling) -> TableContent? {
    list(
      telling,
      [
        "affordable-need.rented.share", "affordable-need.ownership.share",
        "affordable-need.1-and-2-bed.share", "affordable-need.3-bed-or-more.share",
      ])
  }

  /// What it costs to enter the market, wherever that is stated or read, and what households receive.
  private static func market(_ telling: Telling) -> TableContent? {
    let keys = Set(telling.places.map(\.key))
    let entry = ["prices.entry-level.", "rents.lower-quartile."].flatMap { stem in
      telling.ledger.figures.values.filter { $0.id.stem.hasPrefix(stem) && $0.isGiven }
    }.filter { keys.contains($0.place.key) }
    let households = telling.ledger.figures.values.filter {
      $0.id.stem.hasPrefix("market-housing.") && $0.isGiven
    }
    let incomes = incomes.flatMap { stem in
      telling.places.compactMap { telling.ledger.latest(stem, at: $0.key) }
    }
    return FigureList(
      figures: latest(entry) + incomes + households.sorted { $0.id < $1.id }
    ).content()
  }

  /// What households receive, that of the middle first; where it is read for small areas, its spread over them.
  private static let incomes = [
    "income.mean", "income.mean.lowest", "income.mean.highest", "income.median",
    "income.lower-quartile",
  ]

  /// Of several times of one thing at one place, the latest; by name.
  private static func latest(_ figures: [Figure]) -> [Figure] {
    let groups = Dictionary(grouping: figures) { [$0.id.stem, $0.id.place] }
    return groups.values.compactMap { $0.max { $0.id < $1.id } }.sorted { $0.id < $1.id }
  }

  /// What the plan asks, over its zones if it has any.
  private static func policy(_ telling: Telling) -> TableContent? {
    let words = [
      "threshold", "designated-rural.threshold", "share", "green-belt.share", "small-sites.share",
      "large-sites.share", "large-sites.threshold",
      "rented.share", "retirement.share", "build-to-rent.share",
    ]
    let stated = words.flatMap { word in
      telling.places.map { telling.ledger.latest("affordable-policy.\(word)", at: $0.key) }
    }
    return FigureList(figures: stated).content()
  }

  /// The ranges of a study: a row a kind of home, a column a size.
  private static func mix(_ telling: Telling) -> TableContent? {
    let kinds = [("market", "Market homes"), ("affordable", "Affordable homes")]
    func range(_ kind: String, _ size: DwellingSize) -> Figure? {
      telling.ledger.latest("study-mix.\(kind).\(size.rawValue).share")
        .flatMap { $0.value == nil && $0.interval == nil ? nil : $0 }
    }
    let sizes = DwellingSize.inOrder.filter { size in
      kinds.contains { range($0.0, size) != nil }
    }
    guard !sizes.isEmpty else { return nil }
    let rows = kinds.map { kind, label in
      Table.Row(
        Prose(text: label),
        sizes.map { range(kind, $0).map(FigureList.cell) ?? .marker(.notAvailable) })
    }
    return TableContent(
      columns: [.words("Kind of home")] + sizes.map { Table.Column.words($0.label) }, rows: rows,
      figures: kinds.flatMap { kind in sizes.compactMap { range(kind.0, $0) } })
  }

  private static func older(_ telling: Telling) -> TableContent? {
    list(
      telling,
      [
        "older-need.sheltered", "older-need.enhanced-sheltered", "older-need.extra-care",
        "older-need.specialist", "older-need.care-home", "older-need.care-home.per-year",
        "affordable-policy.retirement.share",
      ])
  }

  private static func list(_ telling: Telling, _ stems: [String]) -> TableContent? {
    FigureList(
      figures: stems.map { telling.ledger.latest($0) ?? telling.ledger.figures[FigureID($0)] }
    ).content()
  }

  /// How old each piece of evidence is, against the years for which evidence of rural need stays fresh.
  private static func ages(_ telling: Telling) -> TableContent? {
    let findings = telling.ledger.findings.values
      .filter { $0.id.hasPrefix(EvidenceAge.prefix) }.sorted { $0.id < $1.id }
    let figures = findings.compactMap { $0.deciding.first }.compactMap {
      telling.ledger.figures[$0]
    }
    guard !findings.isEmpty, figures.count == findings.count else { return nil }
    let words = ["fresh": "Yes", "stale": "No"]
    return TableContent(
      columns: [.words("Evidence"), .words("As of"), .words("Fresh enough")],
      rows: zip(findings, figures).map { finding, figure in
        Table.Row(
          Prose(text: figure.label),
          [
            .prose(Prose(text: EvidenceAge.date(of: figure)?.spoken ?? "")),
            .prose(Prose(text: words[finding.outcome] ?? "")),
          ])
      }, figures: figures)
  }
}

extension Figure {
  /// Whether it was stated or read, and not worked out.
  fileprivate var isGiven: Bool {
    switch basis {
    case .stated, .observed: true
    case .parameter, .assumption, .derived: false
    }
  }
}
