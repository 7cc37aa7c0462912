import Evidence
import Notation

extension ParameterValue {
  /// Reads a number, a list of numbers or a map of keys and numbers.
  ///
  /// - Parameters:
  ///   - cursor: a cursor at the value.
  ///   - unit: the unit, whose range every number must keep to; nil if it is not known.
  /// - Returns: the value; nil after a fault.
  static func read(_ cursor: YAMLCursor, unit: Quantity.Unit?) -> ParameterValue? {
    switch cursor.value.content {
    case .none, .scalar:
      return number(cursor, unit).map(ParameterValue.one)
    case .list:
      guard let items = cursor.list(), !isEmpty(items, cursor) else { return nil }
      var seen: Set<Double> = []
      let numbers = items.compactMap { item -> Double? in
        guard let number = number(item, unit) else { return nil }
        if !seen.insert(number).inserted {
          cursor.log.record(PolicyProblem.numberTwice("\(number)"), at: item.location)
        }
        return number
      }
      return numbers.count == items.count ? .list(numbers) : nil
    case .map:
      guard let entries = cursor.entries(), !isEmpty(entries, cursor) else { return nil }
      let keyed = entries.compactMap { entry -> Keyed? in
        if !isWord(entry.key) {
          cursor.log.record(PolicyProblem.badKey(entry.key), at: entry.location)
        }
        return number(entry.value, unit).map { Keyed(key: entry.key, value: $0) }
      }
      return keyed.count == entries.count ? .map(keyed) : nil
    }
  }

  private static func isEmpty(_ items: [some Any], _ cursor: YAMLCursor) -> Bool {
    if items.isEmpty {
      cursor.log.record(PolicyProblem.noNumbers(name: cursor.name), at: cursor.location)
    }
    return items.isEmpty
  }

  private static func number(_ cursor: YAMLCursor, _ unit: Quantity.Unit?) -> Double? {
    guard let number = cursor.number() else { return nil }
    guard let unit, let problem = outOfRange(number, unit) else { return number }
    cursor.log.record(problem, at: cursor.location)
    return nil
  }

  /// The problem with a number that its unit does not allow.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - unit: its unit.
  /// - Returns: the problem; nil if the number lies within the range of the unit.
  static func outOfRange(_ number: Double, _ unit: Quantity.Unit) -> PolicyProblem? {
    guard !unit.plausibleRange.contains(number) else { return nil }
    return .outOfRange(
      value: text(number), unit: unit.rawValue, range: described(unit.plausibleRange))
  }

  private static func described(_ range: ClosedRange<Double>) -> String {
    range.upperBound.isFinite
      ? "a value from \(text(range.lowerBound)) to \(text(range.upperBound))"
      : "a value of \(text(range.lowerBound)) or more"
  }

  private static func text(_ number: Double) -> String {
    Quantity.Unit.number.written(number)
  }
}

/// Says whether text can be a word of a figure's name.
///
/// - Parameter text: the text.
/// - Returns: true for lower-case letters, digits and single hyphens between them.
package func isWord(_ text: some StringProtocol) -> Bool {
  text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
    !part.isEmpty
      && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
