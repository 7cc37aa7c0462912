import DocumentModel
import Evidence

/// A sum worked line by line: what it starts from, then a row a step, with the working and the result.
///
/// It is made from the formulas of the figures themselves, so it cannot say otherwise than the evidence does.
struct WorkedBox {
  /// The steps in order; those that were not worked out are left out.
  var steps: [FigureID]
  /// The steps that are needs: below zero they are a surplus, and said to be one.
  var needs: Set<FigureID> = []

  init(_ stem: String, _ words: [String], needs: [String] = []) {
    steps = words.map { FigureID("\(stem).\($0)") }
    self.needs = Set(needs.map { FigureID("\(stem).\($0)") })
  }

  init(_ stems: [String]) { steps = stems.map { FigureID($0) } }

  /// What the table shows; nil if no step was worked out.
  func content(_ ledger: Ledger) -> TableContent? {
    let worked = steps.compactMap { ledger.figures[$0] }.filter { $0.value != nil }
    guard !worked.isEmpty else { return nil }
    let given = given(for: worked, ledger)
    return TableContent(
      columns: [
        .words("Step"), .words("Working"), Table.Column("Result"), .words("Counted in"),
      ],
      rows: given.map { row($0, Prose(text: WorkedBox.origin(of: $0)), among: given + worked) }
        + worked.map { row($0, WorkedBox.working(of: $0, ledger), among: given + worked) },
      figures: given + worked)
  }

  /// A step; where another has the same words, it is told apart by its time.
  private func row(_ figure: Figure, _ working: Prose, among all: [Figure]) -> Table.Row {
    let isAlone = all.count { $0.label == figure.label } == 1
    let time = isAlone ? nil : figure.period.map { ", \($0.spoken)" }
    return Table.Row(
      Prose(text: figure.label + (time ?? "")),
      [
        .prose(working), .value(value(of: figure)),
        .prose(Prose(text: FigureList.unit(figure))),
      ])
  }

  private func value(of figure: Figure) -> Value {
    guard let value = figure.value, value < 0, needs.contains(figure.id) else {
      return Value(figure)
    }
    return Value(figure, text: "surplus \(figure.unit.display(-value))", raw: value)
  }

  /// What the steps start from, in the order of first use.
  private func given(for worked: [Figure], _ ledger: Ledger) -> [Figure] {
    var seen = Set(worked.map(\.id))
    return worked.flatMap { figure -> [Figure] in
      guard case .derived(let derivation) = figure.basis else { return [] }
      return derivation.inputs.flatMap(\.figures).filter { id in
        !id.stem.hasPrefix("conversion.one-") && seen.insert(id).inserted
      }.compactMap { ledger.figures[$0] }
    }
  }

  private static func origin(of figure: Figure) -> String {
    if figure.id.stem.hasPrefix("conversion.") { return "By definition" }
    return switch figure.basis {
    case .observed, .stated: "Given"
    case .parameter: "Set by policy or practice"
    case .assumption: "Assumed"
    case .derived: "Worked out elsewhere in this document"
    }
  }

  /// The formula of a figure with its inputs put in.
  private static func working(of figure: Figure, _ ledger: Ledger) -> Prose {
    guard case .derived(let derivation) = figure.basis,
      let formula = try? Formula(derivation.formula)
    else { return Prose(text: origin(of: figure)) }
    var prose = Prose()
    for piece in formula.spelled(derivation.inputs) {
      switch piece {
      case .words(let words): prose.append(.text(words))
      case .figure(let id):
        guard let input = ledger.figures[id] else { continue }
        prose.append(.value(figure: id.text, raw: input.value, text: input.display))
      }
    }
    return prose
  }
}
