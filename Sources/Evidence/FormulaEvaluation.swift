#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Formula {
  /// Evaluates the formula on the unrounded values of figures.
  ///
  /// Values, dimensions and bounds go through the formula together. A missing value makes the result missing and
  /// hands its reason on; bounds go on where they can.
  ///
  /// - Parameters:
  ///   - inputs: a figure or a list for each name in the formula, and for no other.
  ///   - dimension: what the result must count.
  /// - Returns: the result; its value is nil where an input has none.
  /// - Throws: `FormulaError` where names or dimensions do not fit.
  package func evaluate(
    _ inputs: some Sequence<(key: String, value: any FormulaArgument)>, as dimension: Dimension
  ) throws(FormulaError) -> Quantity {
    var values: [String: [Term]] = [:]
    for (name, argument) in inputs {
      guard names.contains(name) else { throw .unusedInput(name) }
      values[name] = argument.figures.map(Term.init)
    }
    let lists = Set(inputs.filter { $0.value.isList }.map(\.key))
    let result = try Evaluation(values: values, lists: lists).evaluate(root)
    guard result.fits(dimension) else {
      throw .dimensions(text, result.dimension, dimension)
    }
    return result.quantity
  }
}

/// A value on its way through a formula.
private struct Term {
  var quantity: Quantity
  var dimension: Dimension
  /// A literal zero counts anything, so that `max(0, a - b)` can be written.
  var isZeroLiteral = false

  init(_ quantity: Quantity, _ dimension: Dimension) {
    self.quantity = quantity
    self.dimension = dimension
  }

  init(_ figure: Figure) {
    quantity = figure.quantity
    dimension = figure.unit.dimension
    guard quantity.value == nil, quantity.reason == nil else { return }
    quantity.reason =
      "\(figure.label) (\(figure.id)) is \(figure.marker?.meaning ?? "not available")"
  }

  func fits(_ other: Dimension) -> Bool { isZeroLiteral || dimension == other }
}

private struct Evaluation {
  let values: [String: [Term]]
  let lists: Set<String>

  func evaluate(_ node: Formula.Node) throws(FormulaError) -> Term {
    switch node {
    case .number(let number):
      var term = Term(Quantity(number), .none)
      term.isZeroLiteral = number == 0
      return term
    case .name(let name):
      guard let terms = values[name] else { throw .unknownName(name) }
      guard !lists.contains(name), let term = terms.first else { throw .listOutsideFunction(name) }
      return term
    case .negative(let inner):
      var term = try evaluate(inner)
      term.quantity = combine([term]) { -$0[0] }
      return term
    case .binary(let sign, let left, let right):
      return try binary(sign, try evaluate(left), try evaluate(right))
    case .call(let function, let arguments):
      return try call(function, arguments)
    }
  }

  private func binary(_ sign: Formula.Operator, _ left: Term, _ right: Term) throws(FormulaError)
    -> Term
  {
    switch sign {
    case .add: return try same("+", [left, right]) { $0[0] + $0[1] }
    case .subtract: return try same("-", [left, right]) { $0[0] - $0[1] }
    case .multiply:
      return Term(combine([left, right]) { $0[0] * $0[1] }, left.dimension * right.dimension)
    case .divide:
      let dimension = left.dimension / right.dimension
      if right.quantity.value == 0 {
        return Term(.missing(.notApplicable, "it would divide by zero"), dimension)
      }
      var quantity = combine([left, right]) { $0[0] / $0[1] }
      if let divisor = right.quantity.bounds, divisor.contains(0) { quantity.bounds = nil }
      return Term(quantity, dimension)
    case .power:
      guard left.fits(.none) else { throw .notPure("^", left.dimension) }
      return Term(combine([left, right]) { pow($0[0], $0[1]) }, .none)
    }
  }

  private func call(_ function: Formula.Function, _ arguments: [Formula.Node]) throws(FormulaError)
    -> Term
  {
    var terms: [Term] = []
    for argument in arguments {
      if case .name(let name) = argument, let list = values[name] {
        terms += list
      } else {
        terms.append(try evaluate(argument))
      }
    }
    switch function {
    case .sum: return try same("sum", terms) { $0.reduce(0, +) }
    case .min: return try same("min", terms) { $0.min() ?? 0 }
    case .max: return try same("max", terms) { $0.max() ?? 0 }
    case .round: return try one(function, terms) { whole($0, .toNearestOrAwayFromZero) }
    case .floor: return try one(function, terms) { whole($0, .down) }
    case .ceil: return try one(function, terms) { whole($0, .up) }
    case .sqrt: return try pure(function, terms) { $0.squareRoot() }
    case .ln: return try pure(function, terms) { log($0) }
    case .exp: return try pure(function, terms) { Glibc.exp($0) }
    case .normalCDF: return try pure(function, terms) { 0.5 * erfc(-$0 / 2.0.squareRoot()) }
    case .quantile:
      return try quantile(terms)
    }
  }

  /// A value made whole, taken as the decimal it stands for: 29% of a hundred homes are 29 and not 28.999999999999996.
  private func whole(_ value: Double, _ rule: FloatingPointRoundingRule) -> Double {
    guard value.isFinite else { return value }
    return Display.rounded(value, decimals: Self.decimalsBeforeWhole).rounded(rule)
  }

  /// The decimal places that a value keeps before it is made whole.
  private static let decimalsBeforeWhole = 9

  private func one(_ function: Formula.Function, _ terms: [Term], _ work: (Double) -> Double)
    throws(FormulaError) -> Term
  {
    guard terms.count == 1, let term = terms.first else { throw .argumentCount(function) }
    return Term(combine(terms) { work($0[0]) }, term.dimension)
  }

  private func pure(_ function: Formula.Function, _ terms: [Term], _ work: (Double) -> Double)
    throws(FormulaError) -> Term
  {
    for term in terms where !term.fits(.none) {
      throw .notPure(function.rawValue, term.dimension)
    }
    return try one(function, terms, work)
  }

  /// The last term is the probability; between the ends of its range, or there is no quantile.
  private func quantile(_ terms: [Term]) throws(FormulaError) -> Term {
    guard let probability = terms.last, terms.count > 1 else { throw .argumentCount(.quantile) }
    guard probability.fits(.none) else { throw .notPure("quantile", probability.dimension) }
    return try same("quantile", terms.dropLast()) { values in
      guard let share = probability.quantity.value, (0...1).contains(share) else { return .nan }
      return Quantile.linear(values, share)
    }
  }

  /// Combines terms that must count the same thing.
  private func same(_ name: String, _ terms: [Term], _ work: ([Double]) -> Double)
    throws(FormulaError) -> Term
  {
    guard let counted = terms.first(where: { !$0.isZeroLiteral }) else {
      return Term(combine(terms, work), .none)
    }
    for term in terms where !term.fits(counted.dimension) {
      throw .dimensions(name, counted.dimension, term.dimension)
    }
    return Term(combine(terms, work), counted.dimension)
  }

  /// Works on the values if all are there, and on every corner of the bounds if any are open.
  private func combine(_ terms: [Term], _ work: ([Double]) -> Double) -> Quantity {
    let values = terms.compactMap(\.quantity.value)
    var result: Quantity
    if values.count == terms.count {
      result = Quantity(work(values))
      if result.value?.isFinite != true {
        return .missing(.notApplicable, "the result is not a finite number")
      }
    } else {
      let gap = terms.first { $0.quantity.value == nil }?.quantity ?? Quantity(nil)
      result = Quantity(nil, markers: gap.markers, reason: gap.reason)
    }
    result.bounds = bounds(terms, work)
    return result
  }

  /// The least and most of a result that is monotone in each term, as all the functions here are.
  private func bounds(_ terms: [Term], _ work: ([Double]) -> Double) -> ClosedRange<Double>? {
    guard terms.contains(where: { $0.quantity.bounds != nil }) else { return nil }
    var ranges: [ClosedRange<Double>] = []
    for term in terms {
      guard let range = term.quantity.bounds ?? term.quantity.value.map({ $0...$0 }) else {
        return nil
      }
      ranges.append(range)
    }
    let corners: [Double]
    if terms.count <= 2 {
      let firsts = [ranges[0].lowerBound, ranges[0].upperBound]
      let seconds = terms.count == 2 ? [ranges[1].lowerBound, ranges[1].upperBound] : [0]
      corners = firsts.flatMap { first in
        seconds.map { work(terms.count == 2 ? [first, $0] : [first]) }
      }
    } else {
      corners = [work(ranges.map(\.lowerBound)), work(ranges.map(\.upperBound))]
    }
    guard let low = corners.min(), let high = corners.max(), low.isFinite, high.isFinite else {
      return nil
    }
    return low...high
  }
}
