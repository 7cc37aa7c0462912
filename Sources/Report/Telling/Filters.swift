import DocumentModel
import Evidence
import Notation

extension Teller {
  /// Applies a filter to a number.
  func filter(_ shown: Shown, _ call: FilterCall) -> Printed? {
    var next = shown
    switch call.filter {
    case .whole: next.form = .decimals(0)
    case .oneDecimal: next.form = .decimals(1)
    case .twoDecimals: next.form = .decimals(2)
    case .tens: return rounded(shown, .power(1), call)
    case .hundreds: return rounded(shown, .power(2), call)
    case .thousands: return rounded(shown, .power(3), call)
    case .millions: return rounded(shown, .millions, call)
    case .absolute: next.value = abs(shown.value)
    case .words: return .pieces([.mark(shown.mark(Vocabulary.count(shown.value) ?? shown.text))])
    case .plural: return .pieces([.words(call.words[shown.value == 1 ? 0 : 1])])
    case .fraction: return fraction(shown, call)
    case .difference, .plus: return combined(shown, call)
    case .comparedWith: return compared(shown, call)
    case .aboveOrBelow: return aboveOrBelow(shown, call)
    case .grew, .rose, .increase, .hasGrown, .toGrow: return change(shown, call)
    default: return nil
    }
    return .number(next)
  }

  private func rounded(_ shown: Shown, _ form: NumberForm, _ call: FilterCall) -> Printed? {
    guard !shown.figure.unit.isWrittenAsPercentage else {
      return refuse(call, "a count or an amount of money", shown.figure)
    }
    return .number(Shown(figures: shown.figures, value: shown.value, form: form))
  }

  private func fraction(_ shown: Shown, _ call: FilterCall) -> Printed? {
    guard shown.figure.unit == .share, let words = Vocabulary.fraction(shown.value) else {
      return refuse(call, "a share", shown.figure)
    }
    let nouns = call.words.map { Piece.words(" " + $0) }
    return .pieces([.mark(shown.mark(words))] + nouns)
  }

  /// The difference from another figure, or the sum with it, as a figure with its own working.
  private func combined(_ shown: Shown, _ call: FilterCall) -> Printed? {
    guard let name = call.name, let (other, _) = value(name),
      areAlike(shown.figure, other, at: name.location)
    else { return nil }
    let isSum = call.filter == .plus
    let unit = shown.figure.unit
    let id = FigureID("\(shown.figure.id.text).\(isSum ? "plus" : "less").\(other.id.text)")
    let label = "\(shown.figure.label), \(isSum ? "with" : "less") \(other.label.uncapitalised)"
    let figure = Figure.derived(
      id, label, unit.isWrittenAsPercentage && !isSum ? .percentagePoints : unit,
      at: shown.figure.place, in: shown.figure.period,
      isSum ? "first + second" : "first - second", ["first": shown.figure, "second": other])
    guard let value = figure.value else { return nil }
    derived[id] = figure
    return .number(Shown(figures: [figure], value: value, form: shown.form))
  }

  private func compared(_ shown: Shown, _ call: FilterCall) -> Printed? {
    guard let name = call.name, let (other, value) = value(name),
      areAlike(shown.figure, other, at: name.location)
    else { return nil }
    let words = Vocabulary.comparison(
      Vocabulary.Sides(
        value: shown.value, other: value,
        isPercentage: shown.figure.unit.isWrittenAsPercentage,
        similarDifference: similarDifference,
        looksEqual: shown.text == shown.form.text(value, other.unit)))
    return .pieces([.words(words)])
  }

  /// The difference of percentages below which findings call them similar.
  private var similarDifference: Double {
    telling.working.parameters.inForce("comparison.similar-difference")?.value ?? 0
  }

  /// "3.2 percentage points above", "level with".
  private func aboveOrBelow(_ shown: Shown, _ call: FilterCall) -> Printed? {
    guard let size = size(shown) else {
      return refuse(call, "a difference in points, a count or an amount", shown.figure)
    }
    guard !isNothing(size) else { return .pieces([.words("level with")]) }
    return .pieces(size + [.words(shown.value > 0 ? " above" : " below")])
  }

  private func change(_ shown: Shown, _ call: FilterCall) -> Printed? {
    guard let words = ChangeWords(call.filter), let size = size(shown) else {
      return refuse(call, "a growth, a difference, a count or an amount", shown.figure)
    }
    if shown.value == 0 { return .pieces([.words(words.none)]) }
    if isNothing(size) { return .pieces([.words(words.hardly)]) }
    return .pieces([.words((shown.value > 0 ? words.up : words.down) + " ")] + size)
  }

  /// The size of a change with its unit; nil for a unit that does not change so.
  private func size(_ shown: Shown) -> [Piece]? {
    let unit = shown.figure.unit
    let text = shown.form.text(abs(shown.value), unit)
    let number = Piece.mark(shown.mark(text))
    if unit == .growth || unit == .share || unit == .sharePerYear || unit.isMoney {
      return [number]
    }
    return unit.noun.map { [number, .words(" " + (text == "1" ? $0.one : $0.many))] }
  }

  private func isNothing(_ size: [Piece]) -> Bool {
    guard case .mark(.value(_, _, let text))? = size.first else { return false }
    return !text.contains { ("1"..."9").contains($0) }
  }

  private func refuse(_ call: FilterCall, _ expected: String, _ figure: Figure) -> Printed? {
    log.record(
      TellingProblem.needsUnit(
        filter: call.filter.rawValue, expected: expected, unit: figure.unit.rawValue),
      at: call.location)
    return nil
  }

  // MARK: What is known about a figure

  /// What a filter says about figures of one value; one of them stands for all but for its label.
  func about(_ figures: [Figure], _ call: FilterCall, _ form: NumberForm) -> Printed? {
    let figure = figures[0]
    let text: String?
    switch call.filter {
    case .period: text = figure.period?.spoken
    case .place: text = figure.place.name
    case .label: text = Wordlist.joined(figures.map(\.label.uncapitalised))
    case .unit: text = figure.unit.rawValue
    case .reason: text = figure.value == nil ? figure.reasonForGap : nil
    case .source: text = Wordlist.joined(SourceLines(telling.ledger).lines(for: figures))
    case .lower: return end(figure, figure.interval?.lower, call, form)
    case .upper: return end(figure, figure.interval?.upper, call, form)
    case .range:
      guard let lower = figure.interval?.lower, let upper = figure.interval?.upper else {
        return end(figure, nil, call, form)
      }
      let ends = [lower, upper].map { end in
        Piece.mark(
          Shown(figures: [figure], value: end).mark(form.text(end, figure.unit)))
      }
      return .pieces([ends[0], .words(" to "), ends[1]])
    default: text = nil
    }
    guard let text else { return end(figure, nil, call, form) }
    return .pieces([.mark(.text(text))])
  }

  private func end(_ figure: Figure, _ end: Double?, _ call: FilterCall, _ form: NumberForm)
    -> Printed?
  {
    guard let end else {
      log.record(
        TellingProblem.notKnown(filter: call.filter.rawValue, name: figure.id.text),
        at: call.location)
      return nil
    }
    return .number(Shown(figures: [figure], value: end, form: form))
  }
}
