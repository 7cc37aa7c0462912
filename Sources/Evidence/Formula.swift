/// An arithmetic expression over named inputs, written so that anyone can evaluate it again.
///
/// Numbers, names, `+ - * / ^ ( )` and the functions in `Function`; nothing else. `^` binds tightest and to the
/// right, a minus sign before a factor is allowed.
package struct Formula: Hashable, Sendable {
  /// The functions a formula may call.
  package enum Function: String, CaseIterable, Sendable {
    case sum, min, max, round, floor, ceil, sqrt, ln, exp, quantile
    case normalCDF = "normal_cdf"
  }

  indirect enum Node: Hashable, Sendable {
    case number(Double)
    case name(String)
    case negative(Node)
    case binary(Operator, Node, Node)
    case call(Function, [Node])
  }

  enum Operator: Character, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "^"
  }

  /// The formula as written.
  package let text: String
  let root: Node
  /// The names that the formula uses.
  package let names: Set<String>

  /// Reads a formula.
  ///
  /// - Parameter text: the formula.
  /// - Throws: `FormulaError` with the place where the text stops making sense.
  package init(_ text: String) throws(FormulaError) {
    self.text = text
    var parser = FormulaParser(text)
    root = try parser.parse()
    names = parser.names
  }
}

/// What is wrong with a formula or with what it is given; always a fault of this program.
package enum FormulaError: Error, Equatable {
  case unexpected(String, at: Int)
  case unknownFunction(String)
  case unknownName(String)
  case unusedInput(String)
  case listOutsideFunction(String)
  case argumentCount(Formula.Function)
  case dimensions(String, Dimension, Dimension)
  case notPure(String, Dimension)
}

/// Reads formulas by recursive descent, one method for each level of binding.
struct FormulaParser {
  /// The text as bytes: formulas are ASCII, and anything else is unexpected.
  private let text: [UInt8]
  private var position = 0
  /// The names met so far.
  private(set) var names: Set<String> = []

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func parse() throws(FormulaError) -> Formula.Node {
    let node = try sum()
    guard position == text.count else { throw unexpected() }
    return node
  }

  private mutating func sum() throws(FormulaError) -> Formula.Node {
    var left = try product()
    while let sign = take(.add, .subtract) { left = .binary(sign, left, try product()) }
    return left
  }

  private mutating func product() throws(FormulaError) -> Formula.Node {
    var left = try factor()
    while let sign = take(.multiply, .divide) { left = .binary(sign, left, try factor()) }
    return left
  }

  private mutating func factor() throws(FormulaError) -> Formula.Node {
    if take(.subtract) != nil { return .negative(try factor()) }
    let base = try atom()
    guard take(.power) != nil else { return base }
    return .binary(.power, base, try factor())
  }

  private mutating func atom() throws(FormulaError) -> Formula.Node {
    skipSpaces()
    guard let next = peek else { throw unexpected() }
    if next == UInt8(ascii: "(") {
      position += 1
      let inner = try sum()
      try expect(UInt8(ascii: ")"))
      return inner
    }
    if next.isDigit { return try number() }
    guard next.isLetter else { throw unexpected() }
    let name = word { $0.isLetter || $0.isDigit }
    if peek == UInt8(ascii: "(") { return try call(name) }
    names.insert(name)
    return .name(name)
  }

  private mutating func number() throws(FormulaError) -> Formula.Node {
    let digits = word { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard let value = Double(digits) else { throw unexpected() }
    return .number(value)
  }

  private mutating func call(_ name: String) throws(FormulaError) -> Formula.Node {
    guard let function = Formula.Function(rawValue: name) else {
      throw .unknownFunction(name)
    }
    position += 1
    var arguments = [try sum()]
    skipSpaces()
    while peek == UInt8(ascii: ",") {
      position += 1
      arguments.append(try sum())
      skipSpaces()
    }
    try expect(UInt8(ascii: ")"))
    return .call(function, arguments)
  }

  private var peek: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipSpaces() {
    while peek == UInt8(ascii: " ") { position += 1 }
  }

  private mutating func take(_ signs: Formula.Operator...) -> Formula.Operator? {
    skipSpaces()
    guard let sign = signs.first(where: { $0.rawValue.asciiValue == peek }) else { return nil }
    position += 1
    return sign
  }

  private mutating func expect(_ character: UInt8) throws(FormulaError) {
    skipSpaces()
    guard peek == character else { throw unexpected() }
    position += 1
  }

  private mutating func word(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while let next = peek, belongs(next) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  private func unexpected() -> FormulaError {
    let rest = String(decoding: text[position...], as: UTF8.self)
    return .unexpected(rest.first.map(String.init) ?? "the end", at: position)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// A letter or an underscore, which names may begin with.
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }
}
