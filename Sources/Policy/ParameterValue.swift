import Evidence

/// The number or numbers that a person wrote for a parameter.
package enum ParameterValue: Hashable, Sendable {
  case one(Double)
  /// Several values of one kind, in the order written.
  case list([Double])
  /// Values by key, in the order written.
  case map([Keyed])

  /// A value with its key.
  package struct Keyed: Hashable, Sendable {
    package let key: String
    package let value: Double

    package init(key: String, value: Double) {
      self.key = key
      self.value = value
    }
  }

  /// What a message calls a value of this shape: values of one parameter have one shape.
  var shape: String {
    switch self {
    case .one: "one number"
    case .list: "a list of numbers"
    case .map: "a map of \(keys.sorted().joined(separator: ", "))"
    }
  }

  /// The keys of a map, in the order written; none for a number or a list.
  var keys: [String] {
    if case .map(let entries) = self { entries.map(\.key) } else { [] }
  }

  /// The numbers, each with the last word of its figure's name.
  ///
  /// One number has no word of its own. A number of a list is its own word, in per cent if its unit
  /// is written so: 0.1 is `10`, 2.5 is `2-5`.
  ///
  /// - Parameter unit: the unit of the numbers.
  /// - Returns: the numbers in the order written.
  func elements(in unit: Quantity.Unit) -> [(key: String?, value: Double)] {
    switch self {
    case .one(let number): [(nil, number)]
    case .list(let numbers):
      numbers.map { (unit.written($0).replacing(".", with: "-"), $0) }
    case .map(let entries): entries.map { ($0.key, $0.value) }
    }
  }

  /// The value with some of its numbers replaced.
  ///
  /// - Parameter own: another value of this shape; a map need not have all the keys.
  /// - Returns: the other value, and for a map with the numbers it leaves open, in the order here.
  func replaced(by own: ParameterValue) -> ParameterValue {
    guard case .map(let entries) = self, case .map(let owned) = own else { return own }
    return .map(entries.map { entry in owned.first { $0.key == entry.key } ?? entry })
  }

  /// The number whose figure has a last word.
  ///
  /// - Parameters:
  ///   - key: the word; nil for one number.
  ///   - unit: the unit of the numbers.
  /// - Returns: the number; nil if none has the word.
  func number(of key: String?, in unit: Quantity.Unit) -> Double? {
    elements(in: unit).first { $0.key == key }?.value
  }
}

extension Quantity.Unit {
  /// A value as a person writes it, without sign: 0.1 of a share is `10`, 3.5 years are `3.5`.
  ///
  /// - Parameter value: a value of this unit.
  /// - Returns: digits, with a point where there are decimals.
  func written(_ value: Double) -> String {
    let scaled = Display.rounded(isWrittenAsPercentage ? value * 100 : value, decimals: 6)
    let text = scaled.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
