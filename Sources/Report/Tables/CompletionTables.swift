import Evidence

/// Tables of the homes that were completed.
enum CompletionTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "completions": completions, "completions-requirement": requirement, "completions-years": years,
    "completions-mix": mix, "completions-affordable": affordable,
  ]

  /// The times that a table in the text has room for.
  private static let mostTimes = 5
  private static let mostSpans = 2

  /// Gains, losses and their balance: a row a kind, a column a time.
  private static func completions(_ telling: Telling) -> TableContent? {
    let kinds = [
      ("new-build", "Newly built"), ("conversions", "Gained by conversion"),
      ("change-of-use", "Gained by change of use"), ("gross", "Completed, gross"),
      ("losses", "Lost"), ("net", "Completed, net"), ("affordable", "Of these affordable"),
    ]
    let times = Set(
      kinds.flatMap { telling.ledger.series("completions.\($0.0)").compactMap(\.id.period) })
    // The latest years in order, then the longest times.
    let years = times.filter { $0.years <= 1 }.sorted().suffix(mostTimes)
    let spans = times.filter { $0.years > 1 }.sorted { ($0.years, $0) < ($1.years, $1) }
    let shown = years + spans.suffix(mostSpans).reversed()
    var grid = Grid(
      rowLabel: "Homes", columns: shown.map { Grid.Column(label: $0.spoken) })
    for (word, label) in kinds {
      grid.row(label, shown.map { FigureID("completions.\(word)", $0) })
    }
    return grid.content(telling.ledger)
  }

  /// What the plan has asked for so far, step by step, and where completions stand to it.
  private static func requirement(_ telling: Telling) -> TableContent? {
    guard telling.ledger["completions.position"] != nil else { return nil }
    var grid = Grid(rowLabel: "Requirement and completions", columns: [Grid.Column(label: "Homes")])
    for step in telling.ledger.series("requirement.step") {
      grid.row("Required, \(step.period?.spoken ?? "")", [step.id])
    }
    let completed = telling.ledger["completions.position"].flatMap { position in
      telling.ledger["completions.net", position.period]
    }
    let closing = [
      telling.ledger["requirement.so-far"], completed, telling.ledger["completions.position"],
    ]
    for figure in closing.compactMap(\.self) { grid.row(figure.label, [figure.id]) }
    return grid.content(telling.ledger)
  }

  /// Completions beside the requirement of each year, and how far ahead or behind they were at its end.
  private static func years(_ telling: Telling) -> TableContent? {
    let periods = telling.ledger.series("requirement.year").compactMap(\.id.period)
    var grid = Grid(
      rowLabel: "Year",
      columns: ["Completed, net", "Required", "Ahead, or behind if below nought"].map {
        Grid.Column(label: $0)
      })
    for period in periods {
      grid.row(
        period.spoken,
        ["completions.net", "requirement.year", "completions.position"].map {
          FigureID($0, period)
        })
    }
    return grid.rows.isEmpty ? nil : grid.content(telling.ledger)
  }

  /// Completions by bedrooms and form: a row a size, with shares of all.
  private static func mix(_ telling: Telling) -> TableContent? {
    let sizes = [
      ("1-bed", "1 bedroom"), ("2-bed", "2 bedrooms"), ("3-bed", "3 bedrooms"),
      ("4-bed-or-more", "4 bedrooms or more"),
    ]
    guard let period = telling.ledger.series("completions.flat").last?.id.period else {
      return nil
    }
    var grid = Grid(
      rowLabel: "Bedrooms",
      columns: ["Flats", "Houses", "All", "Flats, share", "Houses, share", "All, share"].map {
        Grid.Column(label: $0)
      })
    for (size, label) in sizes {
      let words = ["\(size)-flat", "\(size)-house", size]
      grid.row(
        label,
        words.map { FigureID("completions.\($0)", period) }
          + words.map { FigureID("completions.\($0).share", period) })
    }
    grid.row(
      "All sizes",
      [
        FigureID("completions.flat", period), FigureID("completions.house", period),
        FigureID("completions.gross", period), FigureID("completions.flat.share", period),
        FigureID("completions.house.share", period), nil,
      ], isTotal: true)
    return grid.content(telling.ledger)
  }

  /// Affordable completions as a rate, beside all and beside the need for them.
  private static func affordable(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    // The rate and the shares are those of the longest time.
    let overall = ledger.series("completions.affordable").max { left, right in
      left.spanOfYears < right.spanOfYears
    }
    return FigureList(
      figures: [
        overall, ledger["completions.affordable.per-year"],
        ledger.latest("completions.affordable.share"),
        ledger.latest("completions.affordable.published-share"),
        ledger.latest("completions.implied"), need(ledger),
        ledger["completions.affordable.share-of-need"],
      ]
    ).content()
  }

  /// The need each year that completions are set beside, of the several that studies give.
  private static func need(_ ledger: Ledger) -> Figure? {
    guard case .derived(let derivation) = ledger["completions.affordable.share-of-need"]?.basis
    else { return nil }
    return derivation.inputs.first { $0.name == "need" }?.figures.first
      .flatMap { ledger.figures[$0] }
  }
}

extension Figure {
  /// The years from the start of its period to the end.
  fileprivate var spanOfYears: Int { period?.years ?? 0 }
}

extension Period {
  /// The years from its start to its end; of one calendar year none.
  fileprivate var years: Int { lastYear - firstYear }
}
