import DocumentModel
import Evidence
import Need

/// Tables of prices.
enum PriceTables {
  static let makers: [String: Exhibits.TableMaker] = [
    "price-by-type": byType, "new-build": newBuild,
  ]

  /// The types of home that are sold, with what a reader calls each.
  static let types: [(key: String, label: String)] = [
    ("flat", "Flats"), ("terraced", "Terraced houses"), ("semi-detached", "Semi-detached houses"),
    ("detached", "Detached houses"), ("all", "All homes"),
  ]

  /// The years that a table in the text has room for.
  private static let mostYears = 5

  /// Median prices by type: a row a type, a column a year, and the growth over all years at the end; a type
  /// of which no price may be shown is named in a note instead.
  private static func byType(_ telling: Telling) -> TableContent? {
    let years = Set(
      types.flatMap { telling.ledger.series("prices.median.\($0.key)").compactMap(\.id.period) })
    let shown = years.sorted().spread(over: mostYears)
    var grid = Grid(
      rowLabel: "Type of home",
      columns: shown.map { Grid.Column(label: $0.spoken) } + [Grid.Column(label: "Growth")])
    var samples = PriceSamples(telling.working.parameters)
    var tooFew: [String] = []
    var unpublished: [String] = []
    for type in types {
      let prices = shown.map { FigureID("prices.median.\(type.key)", $0) }
      let growth = FigureID("prices.median.\(type.key).growth")
      let known = prices.filter { telling.ledger.figures[$0] != nil }
      var sample = samples
      sample.judge(
        type.label, known.map { ($0, telling.ledger["sales.\(type.key)", $0.period]) })
      guard
        known.contains(where: {
          telling.ledger.figures[$0]?.value != nil && sample.hidden[$0] == nil
        })
      else {
        if known.contains(where: { telling.ledger.figures[$0]?.value != nil }) {
          tooFew.append(type.label.uncapitalised)
        } else if known.allSatisfy({ isOfTooFew($0, type.key, telling) }), !known.isEmpty {
          tooFew.append(type.label.uncapitalised)
        } else if !known.isEmpty {
          unpublished.append(type.label.uncapitalised)
        }
        continue
      }
      samples = sample
      grid.row(type.label, prices + [growth])
      if [known.first, known.last].contains(where: { $0.map { samples.hidden[$0] != nil } ?? false }
      ) {
        grid.hidden[growth] = .notAvailable
      }
    }
    grid.hidden.merge(samples.hidden) { $1 }
    var content = grid.content(telling.ledger)
    content?.notes += samples.notes
    if !tooFew.isEmpty {
      content?.notes.append(
        Prose(text: "Too few \(Wordlist.joined(tooFew)) were sold to show a price in any year."))
    }
    if !unpublished.isEmpty {
      content?.notes.append(
        Prose(text: "No price is published for \(Wordlist.joined(unpublished))."))
    }
    return content
  }

  /// Whether a price is withheld because too few homes of its type were sold.
  private static func isOfTooFew(_ price: FigureID, _ type: String, _ telling: Telling) -> Bool {
    let sales = telling.ledger["sales.\(type)", price.period]
    return [.tooFew, .none].contains(SmallSample.rule(sales, telling.working.parameters))
  }

  /// New homes sold and their median price, over the years that are pooled: a row a type.
  private static func newBuild(_ telling: Telling) -> TableContent? {
    guard let period = pooledPeriod(telling.working) else { return nil }
    var grid = Grid(
      rowLabel: "Type of home",
      columns: [Grid.Column(label: "New homes"), Grid.Column(label: "Median price")])
    var samples = PriceSamples(telling.working.parameters)
    for type in types {
      let sales = FigureID("sales.\(type.key).new-build", period)
      let price = FigureID("prices.median.\(type.key).new-build", period)
      grid.row(type.label, [sales, price])
      guard telling.ledger.figures[price] != nil else { continue }
      samples.judge(type.label, [(price, telling.ledger.figures[sales])])
    }
    grid.hidden = samples.hidden
    var content = grid.content(telling.ledger)
    content?.notes += samples.notes
    return content
  }

  /// The years over which sales of new homes in the area are taken together, or the latest year.
  private static func pooledPeriod(_ working: Working) -> Period? {
    let price = working.newBuildPrice(of: .all, .median)?.price
    let sales = working.ledger.series("sales.all.new-build")
    let pooled = sales.last { $0.period.map { !$0.isYear } ?? false }
    return price?.place.isArea == true ? price?.period : (pooled ?? sales.last)?.period
  }
}

extension Period {
  /// Whether the period is one calendar year.
  var isYear: Bool {
    if case .year = self { true } else { false }
  }
}

extension Array {
  /// The first, the last and others between them at even steps: so many at most.
  func spread(over count: Int) -> [Element] {
    guard self.count > count, count > 1 else { return self }
    return (0..<count).map { self[($0 * (self.count - 1) + (count - 1) / 2) / (count - 1)] }
  }
}
