import DocumentModel
import Evidence
import Need

/// The table of the tenure split.
enum SplitTables {
  static let makers: [String: Exhibits.TableMaker] = ["tenure-split": split]

  /// The split that is put forward, the study's and the rule's: a row a product, the two kinds of tenure in total.
  private static func split(_ telling: Telling) -> TableContent? {
    let ledger = telling.ledger
    guard ledger["split.rented.share"] != nil else { return nil }
    var rows: [Table.Row] = []
    var figures: [Figure] = []
    let columns = columns(ledger)
    func row(_ label: String, _ key: String, isTotal: Bool) {
      let cells = columns.map { $0.cell(key) }
      guard isTotal || cells.contains(where: { $0.isWorthARow }) else { return }
      figures += cells.compactMap(\.figure)
      rows.append(Table.Row(Prose(text: label), cells.map(\.shown), isTotal: isTotal))
    }
    for product in AffordableProduct.rented { row(product.label, product.rawValue, isTotal: false) }
    row("All homes for rent", "rented", isTotal: true)
    for product in AffordableProduct.ownership {
      row(product.label, product.rawValue, isTotal: false)
    }
    row("All routes to ownership", "ownership", isTotal: true)
    return TableContent(
      columns: [.words("Tenure")] + columns.map { Table.Column($0.label) }, rows: rows,
      figures: figures)
  }

  /// A column: what it is called, and its cell for a product or a kind of tenure.
  private struct Column {
    let label: String
    let cell: (String) -> Cell
  }

  /// A cell: a figure, or words where there is a range; neither where there is nothing to say.
  private struct Cell {
    var figure: Figure?
    var words: String?
    /// Whether the column could have said something.
    var isAsked = true

    /// Whether the row says anything: a share of nothing does not.
    var isWorthARow: Bool { words != nil || (figure?.value ?? 0) > 0 }

    var shown: Table.Cell {
      if let words {
        return figure.map { .value(Value($0, text: words, raw: $0.value)) }
          ?? .prose(Prose(text: words))
      }
      if let figure { return .value(Value(figure, decimals: 1)) }
      return isAsked ? .prose(Prose(text: "Not stated")) : .marker(.notApplicable)
    }
  }

  private static func columns(_ ledger: Ledger) -> [Column] {
    let basis = ledger.findings["split.basis"]?.outcome
    var columns = [Column(label: "Put forward") { Cell(figure: ledger["split.\($0).share"]) }]
    if basis == ProposedSplit.Basis.author.rawValue, ledger["split.study.rented.share"] != nil {
      columns.append(
        Column(label: "The authority's study") { key in
          Cell(
            figure: ledger["split.study.\(key).share"]
              ?? ledger.latest("affordable-need.\(key).share", at: Place.authority))
        })
    }
    if ledger["split.rule.enough.rented.share"] != nil, basis != ProposedSplit.Basis.rule.rawValue {
      columns.append(Column(label: "By the rule") { rule(ledger, $0) })
    }
    return columns
  }

  /// The rule's share: one figure where supply is known, else a range.
  private static func rule(_ ledger: Ledger, _ key: String) -> Cell {
    switch key {
    case "rented", "ownership":
      if let figure = ledger["split.rule.\(key).share"] { return Cell(figure: figure) }
      let ends = ["enough", "short"].compactMap { ledger["split.rule.\($0).\(key).share"] }
      let texts = ends.sorted { ($0.value ?? 0) < ($1.value ?? 0) }.map(\.display)
      let words = texts.first == texts.last ? texts.first : texts.joined(separator: " to ")
      return Cell(figure: nil, words: words)
    case "social-rent":
      return ledger["split.rule.social-rent.share"].map {
        Cell(figure: $0, words: "at least \($0.display)")
      } ?? Cell(isAsked: false)
    default: return Cell(isAsked: false)
    }
  }
}
