package import Evidence

/// What a report says of the edition before it: the comparison, and the figures that its tables show.
package struct EditionChanges: Sendable {
  /// A figure in both editions, with how far it moved and why.
  package struct Row: Sendable {
    package let pair: FigurePair
    package let figures: ChangeFigures
    package let explanation: ChangeExplanation
  }

  package let comparison: EvidenceComparison
  /// The headline figures that changed or have moved on to a later period, in the order of report.yaml.
  package let headlines: [Row]
  /// The headline figures that are as they were, by label.
  package let unchangedHeadlines: [String]
  /// The published and stated figures that changed or have moved on, by name.
  package let inputs: [Row]
  /// The parameters and assumptions with another value, by name.
  package let choices: [Row]
  /// The figures that are worked out otherwise than before and came out otherwise, by name.
  package let methods: [FigurePair]

  /// The figures that the rows show, which the evidence lists with the others.
  package var figures: [Figure] {
    var seen: Set<FigureID> = []
    return (headlines + inputs + choices).flatMap(\.figures.all)
      .filter { seen.insert($0.id).inserted }
  }

  /// Holds a report against its last edition.
  ///
  /// - Parameters:
  ///   - before: the evidence of the last edition.
  ///   - now: every figure and finding of this one.
  ///   - codes: the GSS codes that its area is made of.
  ///   - template: the templates of its kind, which name the headline figures.
  package init(
    before: EvidenceRecord, now: Ledger, codes: [String], template: ReportTemplate
  ) {
    let comparison = EvidenceComparison(before: before, now: now, codes: codes)
    let row = { (pair: FigurePair) in
      Row(
        pair: pair, figures: ChangeFigures(pair, edition: before),
        explanation: comparison.explanation(of: pair))
    }
    self.comparison = comparison
    let pairs = template.order.headlines.compactMap { name -> FigurePair? in
      guard let figure = now.figure(named: name) else { return nil }
      return comparison[figure.id]
        ?? before.ledger.figure(named: name).map { FigurePair(before: $0, now: figure) }
    }
    headlines = pairs.filter(EditionChanges.isNews).map(row)
    unchangedHeadlines = pairs.filter { !EditionChanges.isNews($0) }.map(\.now.label)
    let news = comparison.pairs.filter(EditionChanges.isNews)
    inputs = news.filter(\.now.isTaken).map(row)
    choices = news.filter(\.now.isChosen).map(row)
    methods = news.filter { pair in
      !pair.now.isTaken && !pair.now.isChosen
        && comparison.explanation(of: pair).causes.contains {
          $0.kind == .method && $0.pair == pair
        }
    }
  }

  private static func isNews(_ pair: FigurePair) -> Bool { !pair.isSame || pair.hasMovedOn }
}

extension Figure {
  /// Whether it was taken from a publication or a file.
  fileprivate var isTaken: Bool {
    switch basis {
    case .observed, .stated: unit != .calendarYear
    case .parameter, .assumption, .derived: false
    }
  }

  /// Whether policy, practice or the author set it.
  var isChosen: Bool {
    switch basis {
    case .parameter, .assumption: unit != .calendarYear
    case .observed, .stated, .derived: false
    }
  }
}
