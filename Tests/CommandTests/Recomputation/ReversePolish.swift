/// A formula with its signs after what they work on, as Dijkstra's shunting yard puts it.
struct ReversePolish {
  enum Symbol: Equatable {
    case number(Double)
    case name(String)
    case sign(String)
    case call(String, arguments: Int)
  }

  private(set) var symbols: [Symbol] = []
  private var waiting: [String] = []
  private var argumentCounts: [Int] = []

  private static let binding = ["+": 1, "-": 1, "*": 2, "/": 2, "neg": 3, "^": 4]

  init(_ formula: String) throws {
    var previous = "("
    for token in try Self.tokens(formula) {
      try take(token, after: previous)
      previous = token
    }
    while let sign = waiting.popLast() {
      guard sign != "(" else { throw OutsideEvaluator.Problem.unreadable(formula) }
      symbols.append(.sign(sign))
    }
  }

  private mutating func take(_ token: String, after previous: String) throws {
    let startsOperand = previous.hasSuffix("(") || previous == "," || Self.binding[previous] != nil
    switch token {
    case "(":
      waiting.append("(")
      argumentCounts.append(1)
    case ",":
      try unwind()
      argumentCounts[argumentCounts.count - 1] += 1
    case ")": try close()
    case "-" where startsOperand: waiting.append("neg")
    case "+", "-", "*", "/", "^": push(token)
    default:
      if let number = Double(token) {
        symbols.append(.number(number))
      } else if token.hasSuffix("(") {
        waiting += [token, "("]
        argumentCounts.append(1)
      } else {
        symbols.append(.name(token))
      }
    }
  }

  private mutating func push(_ sign: String) {
    let mine = Self.binding[sign] ?? 0
    while let top = waiting.last, let theirs = Self.binding[top],
      theirs > mine || (theirs == mine && sign != "^")
    {
      symbols.append(.sign(waiting.removeLast()))
    }
    waiting.append(sign)
  }

  private mutating func unwind() throws {
    while let top = waiting.last, top != "(" { symbols.append(.sign(waiting.removeLast())) }
    guard waiting.last == "(" else { throw OutsideEvaluator.Problem.unreadable(")") }
  }

  private mutating func close() throws {
    try unwind()
    waiting.removeLast()
    let count = argumentCounts.removeLast()
    guard let function = waiting.last, function.hasSuffix("(") && function != "(" else { return }
    waiting.removeLast()
    symbols.append(.call(String(function.dropLast()), arguments: count))
  }

  /// Numbers, names, signs; a name before a bracket keeps the bracket: `max(`.
  private static func tokens(_ formula: String) throws -> [String] {
    var tokens: [String] = []
    var rest = formula[...]
    while let next = rest.first {
      if next == " " {
        rest = rest.dropFirst()
      } else if "+-*/^(),".contains(next) {
        tokens.append(String(next))
        rest = rest.dropFirst()
      } else if next.isLetter || next.isNumber || next == "_" {
        var word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        rest = rest.dropFirst(word.count)
        if rest.first == "(" {
          word += "("
          rest = rest.dropFirst()
        }
        tokens.append(String(word))
      } else {
        throw OutsideEvaluator.Problem.unreadable(formula)
      }
    }
    return tokens
  }
}
