import DocumentModel
import Evidence
import Need
import Policy

/// How many sales lie behind prices, and what a table may therefore show.
struct PriceSamples {
  /// Prices that rest on too few sales, with the marker in the place of each.
  private(set) var hidden: [FigureID: Marker] = [:]
  /// What is shown with a warning: types of home, with the periods.
  private var small: [(label: String, periods: [Period])] = []
  private let parameters: Parameters

  init(_ parameters: Parameters) { self.parameters = parameters }

  /// Judges the prices of one type of home.
  ///
  /// - Parameters:
  ///   - label: what the table calls the type.
  ///   - prices: each price, with the number of sales behind it if that is known.
  mutating func judge(_ label: String, _ prices: [(price: FigureID, sales: Figure?)]) {
    guard parameters.inForce("prices.sales-minimum") != nil,
      parameters.inForce("prices.sales-ample") != nil
    else { return }
    var periods: [Period] = []
    for (price, sales) in prices {
      let sample = SmallSample.rule(sales, parameters)
      if !sample.isShown { hidden[price] = sample.marker }
      if sample == .small, let period = price.period { periods.append(period) }
    }
    if !periods.isEmpty { small.append((label, periods)) }
  }

  /// What the table must say about it.
  var notes: [Prose] {
    var notes: [Prose] = []
    if hidden.values.contains(.notAvailable), let least = parameters.inForce("prices.sales-minimum")
    {
      notes.append(note("A price is not shown where it rests on fewer than ", least, " sales."))
    }
    if !small.isEmpty, let ample = parameters.inForce("prices.sales-ample") {
      let which = small.map { "\($0.label.uncapitalised) (\(Periods.spoken($0.periods) ?? ""))" }
      var text = note("Fewer than ", ample, " sales lie behind these prices: ")
      text.append(.text(Wordlist.joined(which)))
      text.append(markdown: ". One unusual sale can move them.")
      notes.append(text)
    }
    return notes
  }

  private func note(_ before: String, _ figure: Figure, _ after: String) -> Prose {
    var text = Prose(markdown: before)
    text.append(.value(figure: figure.id.text, raw: figure.value, text: figure.display))
    text.append(markdown: after)
    return text
  }
}
