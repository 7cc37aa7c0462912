/// A piece of a formula in which figures have taken the place of their names.
package enum FormulaPiece: Hashable, Sendable {
  case words(String)
  case figure(FigureID)
}

extension Formula {
  /// The formula with its figures put in, as a person would write the sum: `52 × £162.29 − £1,150`.
  ///
  /// Rounding and choices of the least or the most are said in words. The one home or the one year that only turns units
  /// is left out.
  ///
  /// - Parameter inputs: what each name stands for.
  /// - Returns: words and figures in order.
  package func spelled(_ inputs: [Figure.Derivation.Input]) -> [FormulaPiece] {
    let figures = Dictionary(inputs.map { ($0.name, $0.figures) }) { first, _ in first }
    return FormulaSpelling(figures: figures).pieces(root, within: .anything)
  }
}

/// Spells formulas, one method for each kind of node.
private struct FormulaSpelling {
  /// How tightly what stands around a part binds it: a part that binds less is put in brackets.
  enum Binding: Int, Comparable {
    case anything, sum, product, factor

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  typealias Node = Formula.Node

  /// What each name stands for.
  let figures: [String: [FigureID]]

  func pieces(_ node: Node, within binding: Binding) -> [FormulaPiece] {
    switch node {
    case .number(let value):
      [.words(Display.number(value, decimals: value == value.rounded() ? 0 : 2))]
    case .name(let name): joined(parts(of: name), within: binding)
    case .negative(let inner): [.words(Display.minus)] + pieces(inner, within: .factor)
    case .binary(let sign, let left, let right): binary(sign, left, right, within: binding)
    case .call(let function, let arguments): call(function, arguments, within: binding)
    }
  }

  private func binary(
    _ sign: Formula.Operator, _ left: Node, _ right: Node, within binding: Binding
  ) -> [FormulaPiece] {
    if [.multiply, .divide].contains(sign), isOne(right) { return pieces(left, within: binding) }
    let (own, leftBinding, rightBinding, word): (Binding, Binding, Binding, String) =
      switch sign {
      case .add: (.sum, .sum, .sum, "+")
      case .subtract: (.sum, .sum, .product, Display.minus)
      case .multiply: (.product, .product, .product, "×")
      case .divide: (.product, .product, .factor, "÷")
      case .power: (.factor, .factor, .factor, "to the power of")
      }
    let all =
      pieces(left, within: leftBinding) + [.words(" \(word) ")]
      + pieces(right, within: rightBinding)
    return own < binding ? bracketed(all) : all
  }

  private func call(
    _ function: Formula.Function, _ arguments: [Node], within binding: Binding
  ) -> [FormulaPiece] {
    let parts = arguments.flatMap { argument -> [[FormulaPiece]] in
      if case .name(let name) = argument { return self.parts(of: name) }
      if case .call = argument, arguments.count > 1 { return [pieces(argument, within: .factor)] }
      return [pieces(argument, within: .anything)]
    }
    switch function {
    case .sum: return joined(parts, within: binding)
    case .min: return chosen(parts, "smaller", "smallest", within: binding)
    case .max: return chosen(parts, "larger", "largest", within: binding)
    case .round: return phrase(parts.flatMap(\.self) + [.words(", rounded")], within: binding)
    case .floor: return phrase(parts.flatMap(\.self) + [.words(", rounded down")], within: binding)
    case .ceil: return phrase(parts.flatMap(\.self) + [.words(", rounded up")], within: binding)
    case .sqrt, .ln, .exp, .quantile, .normalCDF:
      return [.words("\(function.rawValue)(")] + listed(parts, last: ", ") + [.words(")")]
    }
  }

  /// A sum of parts; one part stands alone.
  private func joined(_ parts: [[FormulaPiece]], within binding: Binding) -> [FormulaPiece] {
    let all = Array(parts.joined(separator: [.words(" + ")]))
    return parts.count > 1 && binding > .sum ? bracketed(all) : all
  }

  private func chosen(
    _ parts: [[FormulaPiece]], _ ofTwo: String, _ ofMore: String, within binding: Binding
  ) -> [FormulaPiece] {
    let word = parts.count > 2 ? ofMore : ofTwo
    return phrase([.words("the \(word) of ")] + listed(parts, last: " and "), within: binding)
  }

  private func phrase(_ pieces: [FormulaPiece], within binding: Binding) -> [FormulaPiece] {
    binding > .anything ? bracketed(pieces) : pieces
  }

  private func listed(_ parts: [[FormulaPiece]], last: String) -> [FormulaPiece] {
    parts.enumerated().flatMap { index, part -> [FormulaPiece] in
      let before = index == 0 ? "" : index == parts.count - 1 ? last : ", "
      return (before.isEmpty ? [] : [.words(before)]) + part
    }
  }

  private func bracketed(_ pieces: [FormulaPiece]) -> [FormulaPiece] {
    [.words("(")] + pieces + [.words(")")]
  }

  private func parts(of name: String) -> [[FormulaPiece]] {
    (figures[name] ?? []).map { [.figure($0)] }
  }

  /// Whether a name stands for one of something, by which only units change.
  private func isOne(_ node: Node) -> Bool {
    guard case .name(let name) = node, let ids = figures[name], ids.count == 1 else { return false }
    return ids[0].stem.hasPrefix("conversion.one-")
  }
}
