/// Two editions of a report held against one another: conclusions, figures and what moved them.
///
/// Figures are matched by name. Where the latest figure of a series is of a later period than before, the two are one line
/// of the story: they are matched as well, and the earlier years that both editions have are matched by name.
package struct EvidenceComparison: Sendable {
  package let before: EvidenceRecord
  package let now: Ledger
  /// Figures that both editions have, and the latest of each series that has moved on; by name.
  package let pairs: [FigurePair]
  /// Figures of the earlier edition of which the later one has no period at all; by name.
  package let gone: [Figure]
  /// Figures of which the earlier edition had no period at all; by name.
  package let added: [Figure]
  /// Every conclusion of either edition; by name.
  package let findings: [FindingChange]

  /// Whether the area is made of other codes than before, so that what is counted in it is another place's.
  package let isOfOtherArea: Bool

  private let pairsByName: [FigureID: FigurePair]

  /// Compares an earlier edition with a later one.
  ///
  /// - Parameters:
  ///   - before: the evidence of the earlier edition.
  ///   - now: the figures and findings of the later one.
  ///   - codes: the GSS codes that the area is made of in the later one.
  package init(before: EvidenceRecord, now: Ledger, codes: [String]) {
    self.before = before
    self.now = now
    isOfOtherArea = Set(before.report.codes) != Set(codes)
    let earlier = Series(before.ledger)
    let later = Series(now)
    var pairs: [FigureID: FigurePair] = [:]
    for (id, figure) in earlier.figures {
      if let same = later.figures[id] { pairs[id] = FigurePair(before: figure, now: same) }
    }
    for (series, latest) in earlier.latest {
      guard let next = later.latest[series], next.id != latest.id else { continue }
      pairs[next.id] = FigurePair(before: latest, now: next)
    }
    pairsByName = pairs
    self.pairs = pairs.values.sorted { $0.now.id < $1.now.id }
    let places = EvidenceComparison.places(of: now)
    gone = earlier.without(later).map { figure in
      var figure = figure
      figure.place = places[figure.place.code] ?? figure.place
      return figure
    }
    added = later.without(earlier)
    let names = Set(before.ledger.findings.keys).union(now.findings.keys)
    findings = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      FindingChange(before: before.ledger.findings[$0], now: now.findings[$0])
    }
  }

  /// The places of an edition by code.
  ///
  /// Where a code goes by several keys, a key goes before none, since a name that is read back may not show its key; and the
  /// first key before others, so that no order of figures decides.
  private static func places(of ledger: Ledger) -> [String: Place] {
    Dictionary(ledger.figures.values.map { ($0.place.code, $0.place) }) { left, right in
      if left.isArea != right.isArea { return left.isArea ? right : left }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) ? left : right
    }
  }

  /// The pair whose later figure has a name; nil if the earlier edition has no figure for it.
  package subscript(_ id: FigureID) -> FigurePair? { pairsByName[id] }

  /// The pairs whose number is another.
  package var changed: [FigurePair] { pairs.filter { !$0.isSame } }

  /// Whether nothing at all is different.
  package var isEmpty: Bool {
    gone.isEmpty && added.isEmpty && findings.allSatisfy { $0.verdict == .unchanged }
      && pairs.allSatisfy { $0.isSame && !$0.hasMovedOn }
  }

  /// Why a figure changed: the inputs that moved it, and by how much each would have moved it alone.
  package func explanation(of pair: FigurePair) -> ChangeExplanation {
    ChangeTracing(before: before.ledger, now: now, isOfOtherArea: isOfOtherArea)
      .explanation(of: pair)
  }
}

/// The figures of an edition that can be compared, by name and by series.
private struct Series {
  private(set) var figures: [FigureID: Figure] = [:]
  /// The figure of the latest period of each series; forecasts are a series of their own, or they would hide what is new.
  private(set) var latest: [Line: Figure] = [:]

  /// A series, or the forecasts that go on from it.
  struct Line: Hashable {
    let series: FigureSeries
    let isForecast: Bool
  }

  init(_ ledger: Ledger) {
    for figure in ledger.figures.values where !ChangeFigures.isOfTelling(figure.id) {
      let id = FigureID(reading: figure.id.text)
      figures[id] = figure
      let series = Line(
        series: FigureSeries(of: id), isForecast: figure.quantity.markers.contains(.forecast))
      if let known = latest[series].flatMap({ FigureID(reading: $0.id.text).period }),
        let period = id.period, period < known
      {
        continue
      }
      latest[series] = figure
    }
  }

  /// The figures of series that another edition does not have.
  func without(_ other: Series) -> [Figure] {
    latest.filter { other.latest[$0.key] == nil }.values.sorted { $0.id < $1.id }
  }
}
