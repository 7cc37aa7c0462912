import DocumentModel
import Evidence
import Need

/// Tables of the dwelling mix.
enum MixTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "mix": mix, "study-mix": studyMix, "study-mix-forms": studyForms, "mix-range": range,
  ]

  static let mixes: [(key: String, label: String)] = [
    ("current", "Now"), ("target", "Target"), ("balance", "Balance of new homes"),
    ("moderated", "Moderated"),
  ]

  /// The sizes of the mix: a row a size, a column a mix, with the planned homes shared out at the end.
  private static func mix(_ telling: Telling) -> TableContent? {
    var grid = Grid(
      rowLabel: "Bedrooms",
      columns: mixes.map { Grid.Column(label: $0.label) }
        + [Grid.Column(label: "Planned homes")])
    for size in sizes(telling) {
      grid.row(
        size.label,
        mixes.map { FigureID("mix.\($0.key).\(size.key).share") }
          + [FigureID("mix.homes.\(size.key)")])
    }
    guard !grid.rows.isEmpty else { return nil }
    grid.sum = .adjusted
    return grid.content(telling.ledger)
  }

  /// The study's range for each size, and where the mixes lie beside it.
  private static func studyMix(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let shown = mixes.filter { $0.key != "current" }.filter { mix in
      ledger.findings.keys.contains { $0.hasPrefix("mix.\(mix.key).") && $0.hasSuffix(".study") }
    }
    let printed = shown.map { values(of: $0.key, telling) }
    var figures: [Figure] = []
    let rows: [Table.Row] = (telling.lists["study-sizes"] ?? []).compactMap { size in
      guard let key = size.texts["key"], let label = size.texts["label"],
        let range = ledger.latest("study-mix.\(key).share", at: Place.authority)
      else { return nil }
      figures.append(range)
      let cells: [Table.Cell] = zip(shown, printed).map { mix, values in
        guard let finding = ledger.findings["mix.\(mix.key).\(key).study"],
          let figure = finding.deciding.first.flatMap({ ledger.figures[$0] })
        else { return .marker(.notAvailable) }
        figures.append(figure)
        let share = values.first { $0.figure == figure.id.text }?.text ?? figure.display
        return .value(Value(figure, text: "\(share), \(finding.outcome)", raw: figure.value))
      }
      return Table.Row(Prose(text: label), [.prose(Prose(text: range.spokenRange))] + cells)
    }
    guard !rows.isEmpty, !shown.isEmpty else { return nil }
    return TableContent(
      columns: [.words("Bedrooms"), .words("The study's range")]
        + shown.map { Table.Column($0.label) },
      rows: rows, figures: figures)
  }

  /// A mix as the table of the mix prints it: adjusted to add up.
  ///
  /// - Returns: a value for each size; none if a share of the mix is not known.
  static func values(of mix: String, _ telling: Telling) -> [Value] {
    let figures = sizes(telling).map { telling.ledger["mix.\(mix).\($0.key).share"] }
    guard figures.allSatisfy({ $0?.value != nil }) else { return [] }
    let column = FigureColumn(figures, totals: figures.map { _ in false }, sum: .adjusted)
    return column.cells.compactMap { if case .value(let value) = $0 { value } else { nil } }
  }

  /// What a study suggests for a place by form and size: a row a size, a column a form.
  private static func studyForms(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    let forms = [("house", "Houses"), ("flat", "Flats"), ("bungalow", "Bungalows")]
    for place in telling.places {
      func range(_ size: DwellingSize, _ form: String) -> Figure? {
        ledger.latest("study-mix.\(size.rawValue)-\(form).share", at: place.key)
      }
      let columns = forms.filter { form in
        DwellingSize.inOrder.contains { range($0, form.0) != nil }
      }
      guard !columns.isEmpty else { continue }
      let rows: [Table.Row] = DwellingSize.inOrder.compactMap { size in
        let ranges = columns.map { range(size, $0.0) }
        guard ranges.contains(where: { $0 != nil }) else { return nil }
        let cells: [Table.Cell] = ranges.map { range in
          range.map { .prose(Prose(text: $0.spokenRange)) } ?? .marker(.notApplicable)
        }
        return Table.Row(Prose(text: size.label), cells)
      }
      return TableContent(
        columns: [.words("Bedrooms")] + columns.map { Table.Column.words($0.1) }, rows: rows,
        figures: DwellingSize.inOrder.flatMap { size in
          columns.compactMap { range(size, $0.0) }
        })
    }
    return nil
  }

  /// The least and the most that the model and its variants give each size.
  private static func range(_ telling: Telling) -> TableContent? {
    let columns = mixes.filter { $0.key == "target" || $0.key == "balance" }
    var grid = Grid(
      rowLabel: "Bedrooms",
      columns: columns.flatMap { mix in
        ["lowest", "highest"].map { Grid.Column(label: "\(mix.label), \($0)") }
      })
    for size in sizes(telling) {
      grid.row(
        size.label,
        columns.flatMap { mix in
          ["lowest", "highest"].map { FigureID("mix.range.\(mix.key).\(size.key).\($0)") }
        })
    }
    return grid.rows.isEmpty ? nil : grid.content(telling.ledger)
  }

  private static func sizes(_ telling: Telling) -> [(key: String, label: String)] {
    (telling.lists["mix-sizes"] ?? []).compactMap { size in
      size.texts["key"].flatMap { key in size.texts["label"].map { (key, $0) } }
    }
  }
}
