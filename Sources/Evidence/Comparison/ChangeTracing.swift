/// Follows a change down the working of a figure to the inputs that moved it.
///
/// The workings of both editions are laid over one another as far as they are alike. Where they are, an input is swapped at
/// a time and the rest worked out again; what no single swap accounts for is interaction. Where a formula is another, or
/// rests on other things, the method changed, and no part of the change is ascribed to inputs below.
struct ChangeTracing {
  let before: Ledger
  let now: Ledger
  /// Whether the area is made of other codes than before.
  let isOfOtherArea: Bool

  /// Why a figure is another.
  func explanation(of pair: FigurePair) -> ChangeExplanation {
    var overlay = WorkingOverlay(before: before, now: now, isOfOtherArea: isOfOtherArea)
    let node = overlay.node(of: pair)
    let start = pair.before.value
    let end = pair.now.value
    var causes: [ChangeExplanation.Cause] = []
    for (series, move) in overlay.moves where node.moves.contains(series) {
      let alone = node.value(swapping: series)
      let effect = start.flatMap { start in alone.map { $0 - start } }
      causes.append(ChangeExplanation.Cause(kind: move.kind, pair: move.pair, effect: effect))
    }
    causes.sort { left, right in
      let (first, second) = (abs(left.effect ?? 0), abs(right.effect ?? 0))
      return first != second ? first > second : left.pair.now.id < right.pair.now.id
    }
    let effects = causes.compactMap(\.effect)
    let interaction: Double? =
      if let start, let end, effects.count == causes.count {
        end - start - effects.reduce(0, +)
      } else {
        nil
      }
    return ChangeExplanation(causes: causes, interaction: interaction)
  }
}

/// The workings of two editions laid over one another.
private struct WorkingOverlay {
  let before: Ledger
  let now: Ledger
  let isOfOtherArea: Bool
  /// What moved, by series.
  private(set) var moves: [FigureSeries: (kind: ChangeExplanation.Kind, pair: FigurePair)] = [:]
  private var nodes: [FigurePair: WorkingNode] = [:]

  init(before: Ledger, now: Ledger, isOfOtherArea: Bool) {
    self.before = before
    self.now = now
    self.isOfOtherArea = isOfOtherArea
  }

  /// The working of a pair, down to what moved.
  mutating func node(of pair: FigurePair) -> WorkingNode {
    if let known = nodes[pair] { return known }
    let node = makeNode(of: pair)
    nodes[pair] = node
    return node
  }

  private mutating func makeNode(of pair: FigurePair) -> WorkingNode {
    guard case .derived(let old) = pair.before.basis, case .derived(let new) = pair.now.basis else {
      return pair.isSame ? WorkingNode(same: pair.before) : moved(pair, kind(of: pair))
    }
    guard old.formula == new.formula, let formula = try? Formula(old.formula),
      old.inputs.map(\.name) == new.inputs.map(\.name)
    else { return pair.isSame ? WorkingNode(same: pair.before) : moved(pair, methodKind(of: pair)) }
    var inputs: [WorkingNode.Input] = []
    for (first, second) in zip(old.inputs, new.inputs) {
      guard let input = input(first, second) else {
        return pair.isSame
          ? WorkingNode(same: pair.before) : moved(pair, methodKind(of: pair))
      }
      inputs.append(input)
    }
    let node = WorkingNode(pair.before, formula, inputs)
    return node.moves.isEmpty ? WorkingNode(same: pair.before) : node
  }

  /// What a name in a formula stands for in both editions; nil if it stands for other things.
  private mutating func input(
    _ old: Figure.Derivation.Input, _ new: Figure.Derivation.Input
  ) -> WorkingNode.Input? {
    let first = old.figures.compactMap { before.figures[$0] }
    let second = new.figures.compactMap { now.figures[$0] }
    guard old.isList == new.isList, first.count == old.figures.count,
      second.count == new.figures.count
    else { return nil }
    let series = [first, second].map { $0.map { FigureSeries(of: FigureID(reading: $0.id.text)) } }
    if series[0] == series[1] {
      let nodes = zip(first, second).map { node(of: FigurePair(before: $0, now: $1)) }
      return WorkingNode.Input(name: old.name, isList: old.isList, figures: .nodes(nodes))
    }
    if !old.isList, let before = first.first, let now = second.first {
      // The same place in the formula is taken by another figure, such as the greater of two buffers.
      let pair = FigurePair(before: before, now: now)
      let node = pair.isSame ? WorkingNode(same: before) : moved(pair, .choice)
      return WorkingNode.Input(name: old.name, isList: false, figures: .nodes([node]))
    }
    // A list that has grown by the periods that were added.
    guard let one = series[0].first, let last = first.last, let latest = second.last,
      (series[0] + series[1]).allSatisfy({ $0 == one })
    else { return nil }
    moves[one] = moves[one] ?? (.laterPeriod, FigurePair(before: last, now: latest))
    return WorkingNode.Input(
      name: old.name, isList: old.isList, figures: .grown(one, before: first, now: second))
  }

  private mutating func moved(_ pair: FigurePair, _ kind: ChangeExplanation.Kind) -> WorkingNode {
    let series = FigureSeries(of: FigureID(reading: pair.now.id.text))
    // Of a series the latest move stands for all.
    if moves[series].map({ isEarlier($0.pair.now, than: pair.now) }) ?? true {
      moves[series] = (kind, pair)
    }
    return WorkingNode(series, pair)
  }

  private func isEarlier(_ left: Figure, than right: Figure) -> Bool {
    guard let first = left.period, let second = right.period else { return false }
    return first < second
  }

  /// What kind of move it is of a figure whose working is another: of a later period, whose own figure before may have been
  /// worked out otherwise too, it is the method only if the figure of the same period is worked out otherwise now.
  private func methodKind(of pair: FigurePair) -> ChangeExplanation.Kind {
    guard pair.hasMovedOn, let still = now.figures[pair.before.id],
      case .derived(let old) = pair.before.basis, case .derived(let new) = still.basis
    else { return .method }
    return old == new ? .laterPeriod : .method
  }

  /// What kind of move it is of a figure that is not worked out in both editions.
  private func kind(of pair: FigurePair) -> ChangeExplanation.Kind {
    if pair.now.unit == .calendarYear { return .laterPeriod }
    if pair.before.place.code != pair.now.place.code { return .area }
    switch (pair.before.basis, pair.now.basis) {
    case (.parameter, .parameter): return .parameter
    case (.parameter, .assumption), (.assumption, .parameter), (.assumption, .assumption):
      return .assumption
    case (.observed, .observed), (.stated, .stated), (.observed, .stated), (.stated, .observed):
      if isOfOtherArea, pair.now.place.isArea { return areaKind(of: pair) }
      return pair.hasMovedOn ? .laterPeriod : .revision
    default: return .method
    }
  }

  /// What kind of move it is of a count of the area itself, which is made of other codes than before: the area alone moved it if
  /// both were taken from the same file, or from some of the same files.
  private func areaKind(of pair: FigurePair) -> ChangeExplanation.Kind {
    guard case .observed(let old) = pair.before.basis, case .observed(let new) = pair.now.basis
    else { return .areaAndData }
    let files = [old, new].map {
      Set($0.sha256.split(separator: ";").map { $0.filter { $0 != " " } })
    }
    return files[0].isSubset(of: files[1]) || files[1].isSubset(of: files[0]) ? .area : .areaAndData
  }
}

/// A part of a working of which some figures may be swapped for those of the later edition.
private final class WorkingNode {
  struct Input {
    enum Figures {
      case nodes([WorkingNode])
      /// A list that is longer or shorter than before, swapped as a whole.
      case grown(FigureSeries, before: [Figure], now: [Figure])
    }

    let name: String
    let isList: Bool
    let figures: Figures
  }

  /// The series that anything in it moved with.
  let moves: Set<FigureSeries>
  private let before: Figure
  private let now: Figure?
  private let formula: Formula?
  private let inputs: [Input]

  init(same figure: Figure) {
    (moves, before, now, formula, inputs) = ([], figure, nil, nil, [])
  }

  init(_ series: FigureSeries, _ pair: FigurePair) {
    (moves, before, now, formula, inputs) = ([series], pair.before, pair.now, nil, [])
  }

  init(_ before: Figure, _ formula: Formula, _ inputs: [Input]) {
    moves = inputs.reduce(into: []) { moves, input in
      switch input.figures {
      case .nodes(let nodes): for node in nodes { moves.formUnion(node.moves) }
      case .grown(let series, _, _): moves.insert(series)
      }
    }
    (self.before, now, self.formula, self.inputs) = (before, nil, formula, inputs)
  }

  /// The value with one series as it is now, and all else as it was.
  func value(swapping series: FigureSeries) -> Double? { figure(swapping: series).value }

  private func figure(swapping series: FigureSeries) -> Figure {
    guard moves.contains(series) else { return before }
    guard let formula else { return now ?? before }
    var swapped = before
    let arguments = inputs.map { input -> (key: String, value: any FormulaArgument) in
      let figures: [Figure] =
        switch input.figures {
        case .nodes(let nodes): nodes.map { $0.figure(swapping: series) }
        case .grown(let grown, let before, let now): grown == series ? now : before
        }
      return (input.name, input.isList || figures.count != 1 ? figures : figures[0])
    }
    swapped.quantity =
      (try? formula.evaluate(arguments, as: before.unit.dimension)) ?? Quantity(nil)
    return swapped
  }
}
