/// Every figure and finding of a report, each under its one name.
///
/// Calculations take what they need from the ledger and record what they work out. A figure that nobody supplied is
/// not in the ledger; one that is suppressed is there without a value. The two are told apart.
package struct Ledger: Sendable {
  package private(set) var figures: [FigureID: Figure] = [:]
  package private(set) var findings: [String: Finding] = [:]
  private var periods: [String: [Period: FigureID]] = [:]

  package init() {}

  /// Records a figure.
  ///
  /// The same figure may be recorded again; another one under its name is a fault of ours.
  package mutating func record(_ figure: Figure) {
    if let known = figures[figure.id] {
      precondition(known == figure, "\(figure.id) is recorded twice, with different values")
      return
    }
    figures[figure.id] = figure
    guard let period = figure.id.period else { return }
    periods[Ledger.series(figure.id.stem, figure.id.place), default: [:]][period] = figure.id
  }

  /// Records figures in order.
  package mutating func record(_ figures: [Figure]) {
    for figure in figures { record(figure) }
  }

  /// Records a finding, once.
  package mutating func record(_ finding: Finding) {
    precondition(findings[finding.id] == nil, "finding \(finding.id) is recorded twice")
    findings[finding.id] = finding
  }

  /// Records findings in order.
  package mutating func record(_ findings: [Finding]) {
    for finding in findings { record(finding) }
  }

  /// The same ledger without some figures, and with some findings taken back to `not-assessed`, where they know it.
  package func without(figures isLeftOut: (Figure) -> Bool, findings isTakenBack: (Finding) -> Bool)
    -> Ledger
  {
    var ledger = Ledger()
    for figure in figures.values where !isLeftOut(figure) { ledger.record(figure) }
    ledger.findings = findings.mapValues { finding in
      guard isTakenBack(finding), finding.outcomes.contains("not-assessed") else { return finding }
      var finding = finding
      finding.outcome = "not-assessed"
      finding.deciding = []
      finding.distance = nil
      return finding
    }
    return ledger
  }

  /// The figure of a stem, a period and a place, if it is known.
  package subscript(
    _ stem: String, _ period: Period? = nil, at place: String = Place.area
  ) -> Figure? {
    figures[FigureID(stem, period, at: place)]
  }

  /// The figure that a template or a person names; `latest` or `first` may stand for the period.
  package func figure(named text: String) -> Figure? {
    if let exact = figures[FigureID(text)] { return exact }
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let index = words.lastIndex(where: { $0 == "latest" || $0 == "first" }),
      words.count - index <= 2
    else { return nil }
    let stem = words[..<index].joined(separator: ".")
    let place = index + 1 < words.count ? String(words[index + 1]) : Place.area
    let series = series(stem, at: place)
    return words[index] == "latest" ? series.last : series.first
  }

  /// The figures of a stem at a place, the earliest period first.
  package func series(_ stem: String, at place: String = Place.area) -> [Figure] {
    (periods[Ledger.series(stem, place)] ?? [:]).sorted { $0.key < $1.key }
      .compactMap { figures[$0.value] }
  }

  /// The figure of the latest period of a stem at a place.
  package func latest(_ stem: String, at place: String = Place.area) -> Figure? {
    series(stem, at: place).last
  }

  /// The figures and findings whose names begin so, and every figure that they rest on.
  package func restingOn(_ prefix: String) -> Ledger {
    var kept = Ledger()
    let findings = findings.values.filter { $0.id.hasPrefix(prefix) }
    kept.record(findings.sorted { $0.id < $1.id })
    var open = figures.keys.filter { $0.stem.hasPrefix(prefix) } + findings.flatMap(\.deciding)
    while let id = open.popLast() {
      guard kept.figures[id] == nil, let figure = figures[id] else { continue }
      kept.record(figure)
      if case .derived(let derivation) = figure.basis {
        open += derivation.inputs.flatMap(\.figures)
      }
    }
    return kept
  }

  private static func series(_ stem: String, _ place: String) -> String { "\(stem)|\(place)" }
}
