import DocumentModel
import Evidence
import Need

/// Tables that a strategy places once for each indicator, and once for each recommendation.
enum DistrictTables {
  static let makersForEach: [String: Exhibits.TableForEach] = [
    "indicator": indicator, "recommendation": recommendation,
  ]

  /// An indicator by district: value, rank, and how far from all together and from the country.
  private static func indicator(_ telling: Telling, _ records: [String: Record]) -> TableContent? {
    guard let key = records["indicator"]?.texts["key"],
      let figures = DistrictFigures(key, in: telling.working), !figures.known.isEmpty
    else { return nil }
    let totals = figures.totals(in: telling.working)
    let change = { (place: Place) in figures.change(place, in: telling.working) }
    let years = telling.working.changeYears
    var grid = Grid(
      rowLabel: "Place",
      columns: [
        Grid.Column(label: "Value"),
        Grid.Column(label: "Change over \(Vocabulary.count(Double(years)) ?? "\(years)") years"),
        Grid.Column(label: "Gap to all together"),
        Grid.Column(label: "Gap to \(figures.country(in: telling.working)?.place.name ?? "")"),
      ])
    for figure in figures.known {
      grid.row(
        figure.place.name.capitalised,
        [
          figure.id, change(figure.place),
          FigureID("compared.\(key).gap", at: figure.place.key),
          FigureID("compared.\(key).country-gap", at: figure.place.key),
        ])
    }
    for total in totals {
      grid.row(
        "\(total.place.name.capitalised), all together",
        [total.id, change(total.place), nil, nil])
    }
    if let country = figures.country(in: telling.working) {
      grid.row(country.place.name.capitalised, [country.id, change(country.place), nil, nil])
    }
    guard var content = grid.content(telling.ledger) else { return nil }
    let isRanked = figures.known.count > 1
    if isRanked { content.columns.insert(.words("Rank"), at: 2) }
    for index in content.rows.indices {
      let rank = index < figures.known.count ? figures.rank(of: figures.known[index]) : nil
      let cell =
        rank.map { Table.Cell.prose(Prose(text: $0)) }
        ?? .marker(Value.Marker(Evidence.Marker.notApplicable))
      if isRanked { content.rows[index].cells.insert(cell, at: 1) }
      content.rows[index].isTotal =
        index >= figures.known.count && index < figures.known.count + totals.count
    }
    content.notes += notes(figures, telling.working)
    content.texts["indicator"] = figures.indicator.label
    content.texts["basis"] = figures.basis
    return content
  }

  /// Who is left out, and who stands out.
  private static func notes(_ figures: DistrictFigures, _ working: Working) -> [Prose] {
    let missing = figures.missingWords(in: working)
    let outliers = Wordlist.joined(figures.outliers(in: working).map(\.name))
    let later = Wordlist.joined(figures.later(in: working).map(\.name))
    let times = working.parameters["county.outlier-multiple"].value.map(Self.plain) ?? ""
    return [
      figures.known.count > 1
        ? "The highest value has the first rank, whether high is good or bad." : nil,
      missing.isEmpty
        ? nil
        : figures.known.count > 1
          ? "Left out, and not ranked, because no figure is available: \(missing)."
          : "No figure is available for \(missing).",
      later.isEmpty
        ? nil
        : "The table is of the latest time that the most places share; later figures are known for "
          + "\(later).",
      outliers.isEmpty
        ? nil
        : "Standing out, further from the middle place than \(times) times the range of the middle "
          + "half: \(outliers).",
    ].compactMap { $0.map { Prose(text: $0) } }
  }

  /// A number with one decimal, or with two if it has them.
  private static func plain(_ value: Double) -> String {
    let isShort = Display.rounded(value, decimals: 1) == Display.rounded(value, decimals: 2)
    return Display.number(value, decimals: isShort ? 1 : 2)
  }

  /// To which districts a recommendation applies, with the number that decides it.
  private static func recommendation(_ telling: Telling, _ records: [String: Record])
    -> TableContent?
  {
    let working = telling.working
    guard let key = records["recommendation"]?.texts["key"],
      let trigger = working.triggers.first(where: { $0.recommendation == key }),
      let indicator = working.indicators.first(where: { $0.key == trigger.indicator }),
      let group = working.groups.first(where: \.place.isArea)
    else { return nil }
    let findings = group.members.map {
      working.ledger.findings["recommendation.\(key).\($0.key)"]
    }
    let figures = findings.map { finding in
      finding?.deciding.first.flatMap { working.ledger.figures[$0] }
    }
    guard figures.contains(where: { $0 != nil }) else { return nil }
    let column = FigureColumn(figures, totals: figures.map { _ in false }, sum: .asRounded)
    return TableContent(
      columns: [
        .words("Place"), .words("Does it apply?"),
        Table.Column(indicator.label, unit: column.unit),
      ],
      rows: group.members.indices.map { index in
        let outcome = findings[index].flatMap { RecommendationOutcome(rawValue: $0.outcome) }
        return Table.Row(
          Prose(text: group.members[index].name.capitalised),
          [
            .prose(Prose(text: (outcome ?? .notAssessed).words.capitalised)), column.cells[index],
          ])
      },
      figures: figures.compactMap(\.self), texts: ["indicator": indicator.label])
  }
}

extension RecommendationOutcome {
  /// The outcome as a table says it.
  var words: String {
    switch self {
    case .applies: "applies"
    case .consider: "consider"
    case .notIndicated: "not indicated"
    case .notAssessed: "no measure available"
    }
  }
}
