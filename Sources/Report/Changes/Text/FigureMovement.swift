import Evidence

/// The figures that are another number than before, by which a sentence may have changed without anybody writing it afresh.
struct FigureMovement {
  /// A figure before and now, and what of it a sentence may print.
  private struct Move {
    let id: FigureID
    let before: Figure
    let now: Figure
  }

  private let moves: [Move]
  /// What the two reports say of themselves: version and base date.
  private let facts: (before: String, now: String)

  init(_ comparison: EvidenceComparison, now: EvidenceRecord.Report) {
    var moves = comparison.pairs.filter { !$0.isSame || $0.hasMovedOn }.map {
      Move(id: $0.now.id, before: $0.before, now: $0.now)
    }
    // Figures that only a sentence makes, such as the difference of two, follow others and are compared with none.
    let told = comparison.before.ledger.figures.keys.filter(ChangeFigures.isOfTelling).sorted()
    for id in told {
      guard let before = comparison.before.ledger.figures[id],
        let later = comparison.now.figures[id]
      else { continue }
      let pair = FigurePair(before: before, now: later)
      if !pair.isSame { moves.append(Move(id: id, before: before, now: later)) }
    }
    self.moves = moves
    let old = comparison.before.report
    facts = ("\(old.version) \(old.baseDate)", "\(now.version) \(now.baseDate)")
  }

  /// What kind of change it is if only numbers differ and each is accounted for; nil else.
  func explain(_ old: String, _ new: String)
    -> (kind: SentenceChange.Kind, figures: [String])?
  {
    let (before, now) = (NumberedText(old), NumberedText(new))
    guard before.pattern == now.pattern, before.numbers.count == now.numbers.count else {
      return nil
    }
    var followed: [String] = []
    var isOfFigures = false
    for index in before.numbers.indices where before.numbers[index] != now.numbers[index] {
      let (left, right) = (before.numbers[index], now.numbers[index])
      if FigureMovement.numberedThings.contains(before.words[index]) { continue }
      isOfFigures = true
      if let figure = figure(from: left, to: right) {
        if !followed.contains(figure) { followed.append(figure) }
      } else if !isFact(from: left, to: right) {
        return nil
      }
    }
    return (isOfFigures ? .followsFigures : .renumbered, followed)
  }

  /// What a report numbers by itself.
  private static let numberedThings: Set<String> = [
    "table", "figure", "chapter", "section", "appendix", "note",
  ]

  /// The name of a figure that printed one number before and prints another now; nil if there is none.
  private func figure(from before: PrintedNumber, to now: PrintedNumber) -> String? {
    moves.first { $0.before.prints(before) && $0.now.prints(now) }?.id.text
      ?? moves.first { $0.before.isOf(before) && $0.now.isOf(now) && $0.before.id != $0.now.id }?
      .id.text
  }

  /// Whether a number is part of the version or the base date of either report.
  private func isFact(from before: PrintedNumber, to now: PrintedNumber) -> Bool {
    facts.before.contains(before.text) && facts.now.contains(now.text)
  }
}

extension Figure {
  /// Whether a number is this figure's value, at the number's own rounding.
  fileprivate func prints(_ number: PrintedNumber) -> Bool {
    guard let value else { return false }
    let scaled = unit.isWrittenAsPercentage ? abs(value) * 100 : abs(value)
    let closely = number.tolerance * (1 + 1e-9)
    // An amount may be said in thousands or in millions.
    let scales: [Double] = number.value < 1_000 ? [1, 1_000, 1_000_000] : [1]
    return scales.contains { scale in abs(scaled / scale - number.value) <= closely }
  }

  /// Whether a number is a year of this figure's period.
  fileprivate func isOf(_ number: PrintedNumber) -> Bool {
    period.map { "\($0.firstYear)" == number.text || "\($0.lastYear)" == number.text } ?? false
  }
}
