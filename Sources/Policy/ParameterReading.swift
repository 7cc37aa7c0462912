import Evidence
import Notation

/// Reads the file of one parameter.
struct ParameterReading {
  /// The name that the path gives: `affordability.deposit-share`.
  let name: String
  let log: FaultLog

  /// Reads the file.
  ///
  /// - Parameter root: a cursor at the root of the file.
  /// - Returns: the parameter; nil after a fault that leaves nothing to check further.
  func definition(_ root: YAMLCursor) -> ParameterDefinition? {
    guard
      let map = root.map(
        required: ["description", "unit", "basis", "follows", "values"],
        optional: ["optional", "note"])
    else { return nil }
    let isOptional = map["optional"] == nil ? false : map.flag("optional")
    let basis = map.word("basis", from: ParameterDefinition.Basis.allCases.map(\.rawValue))
      .flatMap(ParameterDefinition.Basis.init)
    let follows = map.word("follows", from: ParameterDefinition.Follows.allCases.map(\.rawValue))
      .flatMap(ParameterDefinition.Follows.init)
    let unit = map["unit"].flatMap(unit)
    let description = map.text("description")?.onOneLine
    guard let list = map["values"], let cursors = list.list() else { return nil }
    if cursors.isEmpty { log.record(PolicyProblem.noNumbers(name: list.name), at: list.location) }
    let values = cursors.map { value($0, unit: unit, basis: basis) }
    check(
      zip(cursors, values).compactMap { cursor, value in value.map { (cursor, $0) } },
      isOptional: isOptional ?? true)
    guard let description, let unit, let basis, let follows, let isOptional else { return nil }
    return ParameterDefinition(
      name: name, description: description, unit: unit, basis: basis, follows: follows,
      isOptional: isOptional, note: map.text("note")?.onOneLine, values: values.compactMap(\.self))
  }

  private func unit(_ cursor: YAMLCursor) -> Quantity.Unit? {
    guard let text = cursor.text() else { return nil }
    let unit = Quantity.Unit(rawValue: text)
    if unit == nil { log.record(PolicyProblem.unknownUnit(text), at: cursor.location) }
    return unit
  }

  private func value(
    _ cursor: YAMLCursor, unit: Quantity.Unit?, basis: ParameterDefinition.Basis?
  ) -> ParameterDefinition.DatedValue? {
    let isAssumption = basis == .assumption
    let ground = isAssumption ? "reason" : "reference"
    guard
      let map = cursor.map(
        required: ["from", "value"] + (basis == nil ? [] : [ground]),
        optional: ["until", "verified", "reason", "reference"].filter { $0 != ground })
    else { return nil }
    let value = map["value"].flatMap { ParameterValue.read($0, unit: unit) }
    if let basis, !isAssumption, let reason = map["reason"] {
      log.record(PolicyProblem.reasonOutOfPlace(basis: basis.rawValue), at: reason.location)
    }
    if isAssumption, let reference = map["reference"] {
      log.record(PolicyProblem.referenceOutOfPlace, at: reference.location)
    }
    let isVerified = map["verified"] == nil ? true : map.flag("verified")
    let reason = map.text("reason")?.onOneLine
    let reference = map["reference"].flatMap { Reference.read($0, isVerified: isVerified ?? true) }
    let until = map.date("until")
    guard let from = map.date("from"), let value else { return nil }
    guard
      let ground = isAssumption
        ? reason.map(ParameterDefinition.Ground.reason)
        : reference.map(ParameterDefinition.Ground.reference)
    else { return nil }
    return ParameterDefinition.DatedValue(from: from, until: until, value: value, ground: ground)
  }

  /// Checks each value against the one before it.
  private func check(
    _ values: [(cursor: YAMLCursor, value: ParameterDefinition.DatedValue)], isOptional: Bool
  ) {
    for (index, (cursor, value)) in values.enumerated() {
      let next = index + 1 < values.count ? values[index + 1].value : nil
      if let until = value.until {
        if until <= value.from {
          let problem = PolicyProblem.endsBeforeItStarts(from: value.from, until: until)
          log.record(problem, at: cursor.location)
        } else if let next, until > next.from, next.from > value.from {
          log.record(PolicyProblem.overlaps(until: until, next: next.from), at: cursor.location)
        } else if !isOptional, until != next?.from {
          log.record(PolicyProblem.untilNeedsOptional(until: until), at: cursor.location)
        }
      }
      guard index > 0 else { continue }
      let previous = values[index - 1].value
      if value.from <= previous.from {
        let problem = PolicyProblem.notInOrder(from: value.from, previous: previous.from)
        log.record(problem, at: cursor.location)
      }
      if value.value.shape != values[0].value.value.shape {
        let problem = PolicyProblem.shapeChanges(
          found: value.value.shape, expected: values[0].value.value.shape)
        log.record(problem, at: cursor.location)
      }
    }
  }
}

extension Reference {
  /// Reads a title with an optional address.
  ///
  /// - Parameters:
  ///   - cursor: a cursor at the map.
  ///   - isVerified: whether the value has been confirmed in the source.
  /// - Returns: the reference; nil after a fault.
  static func read(_ cursor: YAMLCursor, isVerified: Bool) -> Reference? {
    guard let map = cursor.map(required: ["title"], optional: ["href"]),
      let title = map.text("title")?.onOneLine
    else { return nil }
    return Reference(title: title, href: map.text("href"), isVerified: isVerified)
  }
}

extension String {
  /// The text of a block without the line breaks that its writer put in.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
