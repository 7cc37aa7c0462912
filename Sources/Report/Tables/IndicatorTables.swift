import DocumentModel
import Evidence
import Policy

/// The set of indicators that an author asked for, as one table.
enum IndicatorTables {
  static let makers: [String: Exhibits.TableMaker] = ["indicator-set": set]

  /// The first and the latest figure of each indicator, which way it went, and where it is from.
  private static func set(_ telling: Telling) -> TableContent? {
    let followed = telling.working.followed
    guard !followed.isEmpty else { return nil }
    return TableContent(
      columns: [
        .words("Indicator"), .words("First time"), Table.Column("First"), .words("Latest time"),
        Table.Column("Latest"), .words("Trend"), Table.Column("Change from time to time"),
        .words("Source"),
      ],
      rows: followed.map { row($0, telling) },
      figures: [])
  }

  private static func row(_ indicator: Indicator, _ telling: Telling) -> Table.Row {
    let figures = telling.working.times(of: indicator)
    let basis = indicator.basis.map { ", \($0)" } ?? ""
    let label = indicator.label + (indicator.label.hasSuffix(basis) ? "" : basis)
    let change = telling.ledger["trend.\(indicator.key)"]
    let outcome = telling.ledger.findings["trend.\(indicator.key)"]?.outcome ?? ""
    let isOne = figures.count < 2
    return Table.Row(
      Prose(text: label),
      [
        words(isOne ? nil : figures.first?.period?.spoken),
        isOne ? .marker(.notApplicable) : value(figures.first),
        words(figures.last?.period?.spoken), value(figures.last),
        .prose(Prose(text: words(outcome))),
        change.map { slope($0) } ?? .marker(.notApplicable),
        .prose(Prose(text: indicator.source)),
      ])
  }

  private static func value(_ figure: Figure?) -> Table.Cell {
    figure.map { .value(Value($0)) } ?? .marker(.notAvailable)
  }

  /// How far it goes from one time to the next, with its sign.
  private static func slope(_ figure: Figure) -> Table.Cell {
    let text = figure.value.map { ChangeText.signed($0, figure.unit) } ?? figure.display
    return .value(Value(figure, text: text, raw: figure.value))
  }

  private static func words(_ text: String?) -> Table.Cell { .prose(Prose(text: text ?? "None")) }

  private static func words(_ outcome: String) -> String {
    switch outcome {
    case "rose": "Rising"
    case "fell": "Falling"
    case "level": "Level"
    case "too-few": "Too few times"
    default: "Not supplied"
    }
  }
}
