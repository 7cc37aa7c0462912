import Foundation

/// Evaluates the formulas of an evidence file by a shunting yard, as somebody without this program would.
///
/// It shares nothing with the calculations: formulas are put into reverse Polish order and run on a stack of lists.
struct OutsideEvaluator {
  /// What each name stands for; nil where the evidence has no value.
  let inputs: [String: [Double?]]

  /// What can be wrong with a formula.
  enum Problem: Error, Equatable {
    case unreadable(String)
    case unknownName(String)
    case stack
  }

  /// The value of a formula; nil if an input is missing or the result is not a finite number.
  func evaluate(_ formula: String) throws -> Double? {
    var stack: [[Double?]] = []
    for symbol in try ReversePolish(formula).symbols { try run(symbol, on: &stack) }
    guard stack.count == 1, stack[0].count == 1 else { throw Problem.stack }
    return stack[0][0].flatMap { $0.isFinite ? $0 : nil }
  }

  private func run(_ symbol: ReversePolish.Symbol, on stack: inout [[Double?]]) throws {
    switch symbol {
    case .number(let number): stack.append([number])
    case .name(let name):
      guard let values = inputs[name] else { throw Problem.unknownName(name) }
      stack.append(values)
    case .sign(let sign):
      let (right, left) = (try single(&stack), sign == "neg" ? 0 : try single(&stack))
      guard let left, let right else { return stack.append([nil]) }
      stack.append([try Self.combine(sign, left, right)])
    case .call(let function, let count):
      guard stack.count >= count else { throw Problem.stack }
      let arguments = stack.suffix(count).flatMap { $0 }
      stack.removeLast(count)
      let values = arguments.compactMap { $0 }
      stack.append([values.count == arguments.count ? try Self.call(function, values) : nil])
    }
  }

  private func single(_ stack: inout [[Double?]]) throws -> Double? {
    guard let top = stack.popLast(), top.count == 1 else { throw Problem.stack }
    return top[0]
  }

  private static func combine(_ sign: String, _ left: Double, _ right: Double) throws -> Double? {
    switch sign {
    case "+": left + right
    case "-": left - right
    case "neg": -right
    case "*": left * right
    case "/": right == 0 ? nil : left / right
    case "^": pow(left, right)
    default: throw Problem.unreadable(sign)
    }
  }

  private static func call(_ function: String, _ values: [Double]) throws -> Double? {
    guard let first = values.first else { throw Problem.stack }
    let decimal = (first * 1e9).rounded() / 1e9
    switch function {
    case "sum": return values.reduce(0, +)
    case "min": return values.min()
    case "max": return values.max()
    case "round":
      return decimal < 0 ? -(-decimal + 0.5).rounded(.down) : (decimal + 0.5).rounded(.down)
    case "floor": return Foundation.floor(decimal)
    case "ceil": return Foundation.ceil(decimal)
    case "sqrt": return sqrt(first)
    case "ln": return log(first)
    case "exp": return Foundation.exp(first)
    case "normal_cdf": return 0.5 * (1 + erf(first / sqrt(2)))
    case "quantile": return quantile(values.dropLast().sorted(), values[values.count - 1])
    default: throw Problem.unknownName(function)
    }
  }

  private static func quantile(_ sorted: [Double], _ probability: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let rank = Double(sorted.count - 1) * probability
    let (low, high) = (Int(Foundation.floor(rank)), Int(Foundation.ceil(rank)))
    return sorted[low] * (1 - (rank - Double(low))) + sorted[high] * (rank - Double(low))
  }
}
