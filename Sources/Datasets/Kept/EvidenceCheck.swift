import Evidence
import Notation

/// Works out every derived figure of an evidence file again, so that what it says is what it can show.
struct EvidenceCheck {
  let ledger: Ledger
  /// The line of each figure.
  let lines: [FigureID: Int]
  let path: String
  let log: FaultLog

  func check() {
    let figures = ledger.figures.values.sorted { $0.id < $1.id }
    for figure in figures {
      guard case .derived(let working) = figure.basis else { continue }
      let inputs = working.inputs.map { input in
        (input, input.figures.compactMap { ledger.figures[$0] })
      }
      let missing = working.inputs.flatMap(\.figures).filter { ledger.figures[$0] == nil }
      for name in missing {
        log.record(EditionProblem.noSuchFigure(name.text), at: location(of: figure))
      }
      if missing.isEmpty { check(figure, working.formula, inputs) }
    }
    let circular = circular()
    for figure in figures where circular.contains(figure.id) {
      log.record(EditionProblem.restsOnItself(figure.id.text), at: location(of: figure))
    }
  }

  private func location(of figure: Figure) -> Location {
    Location(path: path, line: lines[figure.id])
  }

  private func check(
    _ figure: Figure, _ formula: String,
    _ inputs: [(input: Figure.Derivation.Input, figures: [Figure])]
  ) {
    let arguments = inputs.map { input, figures -> (key: String, value: any FormulaArgument) in
      (input.name, input.isList || figures.count != 1 ? figures : figures[0])
    }
    guard
      let result = try? Formula(formula).evaluate(arguments, as: figure.unit.dimension)
    else {
      log.record(
        EditionProblem.noFormula(formula, of: figure.id.text), at: location(of: figure))
      return
    }
    let known = inputs.flatMap(\.figures).compactMap(\.value).map(abs).max() ?? 0
    guard !isClose(result.value, figure.value, scale: min(1, known)) else { return }
    log.record(
      EditionProblem.otherResult(
        figure.id.text, stated: figure.value, formula: formula, gives: result.value),
      at: location(of: figure))
  }

  /// Equal to twelve significant digits; where large inputs cancel out, to twelve digits of theirs up to one.
  private func isClose(_ result: Double?, _ stated: Double?, scale: Double) -> Bool {
    guard let result, let stated else { return result == nil && stated == nil }
    return abs(result - stated) <= 1e-12 * max(abs(result), scale)
  }

  // MARK: Circles

  /// The figures that rest on themselves: those left when all that rest on settled ones have been settled.
  private func circular() -> Set<FigureID> {
    var open: [FigureID: Int] = [:]
    var users: [FigureID: [FigureID]] = [:]
    for figure in ledger.figures.values {
      let inputs = Set(inputs(of: figure))
      open[figure.id] = inputs.count
      for input in inputs { users[input, default: []].append(figure.id) }
    }
    var settled = open.filter { $0.value == 0 }.map(\.key)
    while let next = settled.popLast() {
      open[next] = nil
      for user in users[next] ?? [] {
        guard let left = open[user] else { continue }
        open[user] = left - 1
        if left == 1 { settled.append(user) }
      }
    }
    return Set(open.keys)
  }

  private func inputs(of figure: Figure) -> [FigureID] {
    guard case .derived(let working) = figure.basis else { return [] }
    return working.inputs.flatMap(\.figures).filter { ledger.figures[$0] != nil }
  }
}
