import DocumentModel
import Evidence
import Notation

extension Teller {
  /// What the words of an exhibit call it: `{{ exhibit.places }}`.
  static let exhibitVariable = "exhibit"

  /// Places a table or a chart; one without figures is a fault.
  func place(_ exhibit: Node.Exhibit) {
    guard require(exhibit.kind, exhibit.key, at: exhibit.location) else { return }
    let target = Target(
      exhibit.kind == .table ? .table : .chart, placedKey(exhibit.kind, exhibit.key))
    claim(target, at: exhibit.location)
    let block = exhibit.kind == .table ? table(exhibit) : chart(exhibit)
    guard let block else {
      return log.record(
        TellingProblem.absentExhibit(kind: exhibit.kind.rawValue, key: exhibit.key),
        at: exhibit.location)
    }
    add(block)
  }

  /// Whether the report has the figures of an exhibit; nil after a fault.
  func hasExhibit(_ kind: ExhibitKind, _ key: TagWord) -> Bool? {
    guard require(kind, key.text, at: key.location) else { return nil }
    switch kind {
    case .table: return tableContent(key.text) != nil
    case .chart: return chartContent(key.text) != nil
    }
  }

  /// Whether the program makes an exhibit, and report.yaml has words for it.
  private func require(_ kind: ExhibitKind, _ key: String, at location: Location) -> Bool {
    let check = ExhibitCheck(order: template.order, log: log)
    guard check.requireMaker(kind, key, at: location) else { return false }
    if template.order.hasWords(for: kind, key) { return true }
    log.record(TellingProblem.noCaption(kind: kind.rawValue, key: key), at: location)
    return false
  }

  private func tableContent(_ key: String) -> TableContent? {
    let placed = placedKey(.table, key)
    if let made = tables[placed] { return made }
    let content =
      key == Teller.conclusionsKey
      ? conclusions(at: template.order.tables[key]?.location ?? Location(path: "report.yaml"))
      : Exhibits.tables[key]?(telling) ?? Exhibits.tablesForEach[key]?(telling, records)
    tables[placed] = .some(content)
    return content
  }

  private func chartContent(_ key: String) -> ChartContent? {
    let placed = placedKey(.chart, key)
    if let made = charts[placed] { return made }
    let content = Exhibits.charts[key]?(telling) ?? Exhibits.chartsForEach[key]?(telling, records)
    charts[placed] = .some(content)
    return content
  }

  private func table(_ exhibit: Node.Exhibit) -> Block? {
    guard let content = tableContent(exhibit.key),
      let words = template.order.tables[exhibit.key]
    else { return nil }
    let scope = scope(content.figures, content.texts)
    return within(scope) {
      let notes = words.notes.map { note in prose { tell(note) } }
      return .table(
        Table(
          key: placedKey(.table, exhibit.key),
          caption: self.words(words.caption, of: "caption", exhibit.key, at: words.location),
          columns: content.columns, rows: content.rows,
          notes: content.notes + notes.filter { !$0.isEmpty },
          sources: SourceLines(telling.ledger).lines(for: content.figures)))
    }
  }

  private func chart(_ exhibit: Node.Exhibit) -> Block? {
    guard let content = chartContent(exhibit.key),
      let words = template.order.charts[exhibit.key]
    else { return nil }
    let scope = scope(content.figures, content.texts)
    return within(scope) { chart(exhibit.key, content, words) }
  }

  private func chart(
    _ key: String, _ content: ChartContent, _ words: ReportOrder.ChartWords
  ) -> Block {
    let said = { (nodes: [Node], what: String) in
      self.words(nodes, of: what, key, at: words.location)
    }
    let headline = said(words.headline, "headline")
    let count = headline.plainText().split(whereSeparator: \.isWhitespace).count
    if count > Teller.longestHeadline {
      log.record(
        TellingProblem.longHeadline(key: key, words: count), at: words.location)
    }
    return .chart(
      Chart(
        key: placedKey(.chart, key), kind: content.kind, headline: headline,
        subtitle: said(words.subtitle, "subtitle"),
        description: said(words.description, "description"),
        categoryLabel: content.categoryLabel, categories: content.categories,
        series: content.series, benchmarks: content.benchmarks,
        sources: SourceLines(telling.ledger).lines(for: content.figures)))
  }

  /// The words that a headline may have at most.
  private static let longestHeadline = 15

  /// What the words of an exhibit may print: its places, its periods and its own texts.
  private func scope(_ figures: [Figure], _ texts: [String: String]) -> Scope {
    var known = ["places": places(of: figures)]
    if let periods = Periods.spoken(figures.compactMap(\.period)) { known["periods"] = periods }
    return Scope(
      variable: Teller.exhibitVariable, record: Record(known.merging(texts) { $1 }))
  }

  /// The names of the places that figures are about, in the order of the report; what policy sets is about none, unless it
  /// is all there is.
  private func places(of figures: [Figure]) -> String {
    let known = figures.filter { !$0.isChosen }
    let keys = Set((known.isEmpty ? figures : known).map(\.place.key))
    return Wordlist.joined(telling.places.filter { keys.contains($0.key) }.map(\.name))
  }
}
