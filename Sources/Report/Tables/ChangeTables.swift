import DocumentModel
import Evidence

/// What changed since the last edition, conclusions first.
enum ChangeTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "changes-overview": overview, "changed-findings": findings, "changed-headlines": headlines,
    "changed-inputs": inputs, "changed-choices": choices, "changed-methods": methods,
    "changed-rules": rules, "changed-coverage": coverage,
  ]

  /// How many rows of a kind a page lists before the rest are counted.
  private static let most = 100

  /// The verdicts on conclusions, the alarming ones first.
  private static let verdicts: [FindingChange.Verdict] = [
    .reversed, .changed, .unassessed, .dropped, .weakened, .strengthened, .assessed, .asked,
    .unchanged,
  ]

  /// How much changed: a row a kind of change.
  private static func overview(_ telling: Telling) -> TableContent? {
    guard let changes = telling.changes else { return nil }
    let comparison = changes.comparison
    let found = verdicts.map { verdict in
      (
        "Conclusions: \(ChangeText.words(verdict))",
        comparison.findings.count { $0.verdict == verdict }
      )
    }
    let pairs = comparison.pairs
    let counts =
      found + [
        ("Figures with another value", pairs.count { !$0.isSame && !$0.hasMovedOn }),
        ("Figures that go on to a later period", pairs.count(where: \.hasMovedOn)),
        ("Figures that are as they were", pairs.count { $0.isSame && !$0.hasMovedOn }),
        ("Figures that this edition no longer has", comparison.gone.count),
        ("Figures that are new", comparison.added.count),
      ]
    return TextTable(
      columns: [("what", "What"), ("number", "Number")], numbers: ["number"]
    ).content(
      counts.filter { $0.1 > 0 }.map {
        Record(["what": $0.0, "number": Display.number(Double($0.1))])
      })
  }

  /// Conclusions that are not as they were, the alarming ones first, with what decided them.
  private static func findings(_ telling: Telling) -> TableContent? {
    guard let changes = telling.changes else { return nil }
    let moved = verdicts.dropLast().flatMap { verdict in
      changes.comparison.findings.filter { $0.verdict == verdict }
    }
    return TextTable(columns: [
      ("question", "Question"), ("before", "Last edition"), ("now", "This edition"),
      ("verdict", "Conclusion"), ("deciding", "Decided by"),
    ]).content(
      moved.map { change in
        Record([
          "question": change.question, "before": ChangeText.outcome(change.before),
          "now": ChangeText.outcome(change.now), "verdict": ChangeText.words(change.verdict),
          "deciding": ChangeText.deciding(change, in: changes.comparison),
        ])
      })
  }

  private static func headlines(_ telling: Telling) -> TableContent? {
    telling.changes.flatMap { rows($0.headlines, "Because of") }
  }

  private static func inputs(_ telling: Telling) -> TableContent? {
    guard let inputs = telling.changes?.inputs else { return nil }
    let own = inputs.filter(\.pair.now.place.isArea)
    return rows(own.isEmpty ? inputs : own, "What happened", leaving: inputs.count)
  }

  private static func choices(_ telling: Telling) -> TableContent? {
    telling.changes.flatMap { rows($0.choices, "What happened") }
  }

  /// A row a figure: before, now, how far, and why; `all` is how many there are with those that only the evidence lists.
  private static func rows(
    _ rows: [EditionChanges.Row], _ reason: String, leaving all: Int? = nil
  ) -> TableContent? {
    guard !rows.isEmpty else { return nil }
    let shown = rows.prefix(most)
    let hidden = (all ?? rows.count) - shown.count
    return TableContent(
      columns: [
        .words("Figure"), Table.Column("Last edition"), Table.Column("This edition"),
        Table.Column("Change"), .words(reason),
      ],
      rows: shown.map { row in
        Table.Row(
          Prose(text: ChangeText.nameAndTime(row.pair)),
          [
            .value(Value(row.figures.before)), .value(Value(row.pair.now)),
            change(row.figures),
            .prose(Prose(text: ChangeText.causes(row.explanation, of: row.pair))),
          ])
      },
      notes: hidden > 0
        ? [
          Prose(
            text:
              "Besides, \(Display.number(Double(hidden))) figures moved that are not shown, most of them of compared places: the evidence file has them."
          )
        ] : [],
      figures: [])
  }

  /// The change with its sign, and in brackets over the value before.
  private static func change(_ figures: ChangeFigures) -> Table.Cell {
    guard let change = figures.change, let value = change.value else {
      return .marker(.notApplicable)
    }
    let relative = figures.relative.flatMap { figure in
      figure.value.map { " (\(ChangeText.signed($0, figure.unit)))" }
    }
    let text = ChangeText.signed(value, change.unit) + (relative ?? "")
    return .value(Value(change, text: text, raw: value))
  }

  /// Figures that are worked out otherwise than before.
  private static func methods(_ telling: Telling) -> TableContent? {
    TextTable(columns: [
      ("figure", "Figure"), ("before", "Worked out before as"), ("now", "Worked out now as"),
    ]).content(
      (telling.changes?.methods ?? []).prefix(most).map {
        Record([
          "figure": ChangeText.nameAndTime($0), "before": $0.before.working,
          "now": $0.now.working,
        ])
      })
  }

  /// Parameters and assumptions that only one of the editions goes by: rules that came or went.
  private static func rules(_ telling: Telling) -> TableContent? {
    oneEditionOnly(telling) { $0.isChosen }
  }

  /// Other figures that only one of the editions has.
  private static func coverage(_ telling: Telling) -> TableContent? {
    oneEditionOnly(telling) { !$0.isChosen }
  }

  /// Figures that only one of the editions has: those that are gone first.
  private static func oneEditionOnly(
    _ telling: Telling, _ isMeant: (Figure) -> Bool
  ) -> TableContent? {
    guard let comparison = telling.changes?.comparison else { return nil }
    let rows =
      comparison.gone.filter(isMeant).map { ($0, "the last edition only") }
      + comparison.added.filter(isMeant).map { ($0, "this edition only") }
    return TextTable(
      columns: [
        ("figure", "Figure"), ("value", "Value"), ("where", "In"),
      ], numbers: ["value"]
    ).content(
      rows.prefix(most).map { figure, edition in
        Record([
          "figure": ChangeText.nameAndTime(FigurePair(before: figure, now: figure)),
          "value": ChangeText.shown(figure), "where": edition,
        ])
      })
  }
}

extension Figure {
  /// How it is known, in a few words: a formula, or the kind of source.
  fileprivate var working: String {
    switch basis {
    case .derived(let derivation): derivation.formula
    case .observed: "taken from a published file"
    case .stated: "taken from a publication"
    case .parameter: "set by policy or practice"
    case .assumption: "assumed"
    }
  }
}
