/// A place in a YAML document from which values are read; what does not fit is logged, and is nil.
///
///     let log = FaultLog()
///     let root = YAMLCursor.read(bytes, path: path, log: log)
///     let area = root?.map(required: ["name"], optional: ["setting"])
///     let name = area?.text("name")
///     try log.check()
package struct YAMLCursor {
  /// The value here, as it was written.
  package let value: YAMLValue

  /// What a message calls this value: `key "from"`, `item 2 of key "values"`, `the file`.
  package let name: String

  /// Where faults go.
  package let log: FaultLog

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages.
  ///   - firstLine: the number of the first line, where the text is a part of a file.
  ///   - log: where faults go.
  /// - Returns: a cursor at the root; nil if the file is empty or cannot be read at all.
  package static func read(
    _ bytes: [UInt8], path: String, firstLine: Int = 1, log: FaultLog
  ) -> YAMLCursor? {
    YAMLParsing(path: path, firstLine: firstLine, log: log).value(of: bytes).map {
      YAMLCursor(value: $0, name: "the file", log: log)
    }
  }

  /// The place of the value.
  package var location: Location { value.location }

  /// Text as written; a number or a date is text too if text is wanted.
  ///
  /// - Returns: the text; nil after a fault.
  package func text() -> String? {
    guard case .scalar(let text, _) = value.content else { return refuse(.text) }
    return text
  }

  /// A number in the plain form of `PlainNumber`, without quotes.
  ///
  /// - Returns: the number; nil after a fault.
  package func number() -> Double? {
    guard case .scalar(let text, false) = value.content, let number = PlainNumber.double(text)
    else { return refuse(.number) }
    return number
  }

  /// A whole number, without quotes.
  ///
  /// - Returns: the number; nil after a fault.
  package func integer() -> Int? {
    guard case .scalar(let text, false) = value.content, let number = PlainNumber.integer(text)
    else { return refuse(.integer) }
    return number
  }

  /// A flag: `true` or `false`, and no other word.
  ///
  /// - Returns: the flag; nil after a fault.
  package func flag() -> Bool? {
    switch value.content {
    case .scalar("true", isQuoted: false): true
    case .scalar("false", isQuoted: false): false
    default: refuse(.flag)
    }
  }

  /// A day, `yyyy-mm-dd`.
  ///
  /// - Returns: the date, with a day; nil after a fault.
  package func date() -> WrittenDate? {
    guard case .scalar(let text, _) = value.content, let date = WrittenDate(text), date.day != nil
    else { return refuse(.date) }
    return date
  }

  /// A month, `yyyy-mm`.
  ///
  /// - Returns: the date, without a day; nil after a fault.
  package func month() -> WrittenDate? {
    guard case .scalar(let text, _) = value.content, let date = WrittenDate(text), date.day == nil
    else { return refuse(.month) }
    return date
  }

  /// One of a closed list of words.
  ///
  /// - Parameter words: the words that are allowed.
  /// - Returns: the word; nil after a fault.
  package func word(from words: [String]) -> String? {
    guard case .scalar(let text, _) = value.content, words.contains(text) else {
      return refuse(.oneOf(words))
    }
    return text
  }

  /// The items of a list.
  ///
  /// - Returns: a cursor for each; nil after a fault.
  package func list() -> [YAMLCursor]? {
    guard case .list(let items) = value.content else { return refuse(.list) }
    return items.enumerated().map { index, item in
      YAMLCursor(value: item, name: "item \(index + 1) of \(name)", log: log)
    }
  }

  /// A map whose keys are the author's own, in the order of the file.
  ///
  /// - Returns: each key with its place and a cursor at its value; nil after a fault.
  package func entries() -> [(key: String, location: Location, value: YAMLCursor)]? {
    guard case .map(let entries) = value.content else { return refuse(.map) }
    return entries.map { entry in
      let name = "key \(quotedForMessage(entry.key))"
      return (entry.key, entry.location, YAMLCursor(value: entry.value, name: name, log: log))
    }
  }

  /// A map whose keys are known; an unknown, a missing or an empty required key is a fault.
  ///
  /// - Parameters:
  ///   - required: the keys that must be there with a value.
  ///   - optional: the keys that may be there; one without a value counts as absent.
  /// - Returns: the map; nil if this is not a map.
  package func map(required: [String], optional: [String] = []) -> YAMLMap? {
    guard let entries = entries() else { return nil }
    let known = required + optional
    for entry in entries where !known.contains(entry.key) {
      log.record(YAMLProblem.unknownKey(key: entry.key, known: known), at: entry.location)
    }
    for key in required where !entries.contains(where: { $0.key == key }) {
      log.record(YAMLProblem.missingKey(key: key, in: name), at: location)
    }
    var values: [String: YAMLCursor] = [:]
    for (key, _, cursor) in entries {
      if case .none = cursor.value.content {
        if required.contains(key) {
          log.record(YAMLProblem.noValue(name: cursor.name), at: cursor.location)
        }
      } else {
        values[key] = cursor
      }
    }
    return YAMLMap(location: location, known: Set(known), values: values)
  }

  /// Records that the value is not what the caller needs.
  ///
  /// - Parameter expectation: what would have been right.
  /// - Returns: nil, for the reader to pass on.
  package func refuse<Value>(_ expectation: YAMLExpectation) -> Value? {
    if case .none = value.content {
      log.record(YAMLProblem.noValue(name: name), at: location)
    } else {
      let problem = YAMLProblem.wrongValue(
        name: name, found: value.described, expected: expectation)
      log.record(problem, at: location)
    }
    return nil
  }
}
