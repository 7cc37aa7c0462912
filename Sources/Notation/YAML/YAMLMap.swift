/// A map with known keys, opened for reading; what is absent is nil, what does not fit is logged.
package struct YAMLMap {
  /// The place of the map.
  package let location: Location

  private let known: Set<String>
  private let values: [String: YAMLCursor]

  /// Opens a map whose keys have been checked.
  ///
  /// - Parameters:
  ///   - location: the place of the map.
  ///   - known: the keys that may be asked for.
  ///   - values: the keys that have a value.
  init(location: Location, known: Set<String>, values: [String: YAMLCursor]) {
    self.location = location
    self.known = known
    self.values = values
  }

  /// The value of a key, or nil if the key is absent or empty.
  package subscript(key: String) -> YAMLCursor? {
    precondition(known.contains(key), "the key \(key) was not declared when the map was opened")
    return values[key]
  }

  /// Text as written.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the text; nil if absent, or after a fault.
  package func text(_ key: String) -> String? { self[key]?.text() }

  /// A number.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the number; nil if absent, or after a fault.
  package func number(_ key: String) -> Double? { self[key]?.number() }

  /// A whole number.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the number; nil if absent, or after a fault.
  package func integer(_ key: String) -> Int? { self[key]?.integer() }

  /// A flag.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the flag; nil if absent, or after a fault.
  package func flag(_ key: String) -> Bool? { self[key]?.flag() }

  /// A day.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the date, with a day; nil if absent, or after a fault.
  package func date(_ key: String) -> WrittenDate? { self[key]?.date() }

  /// A month.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: the date, without a day; nil if absent, or after a fault.
  package func month(_ key: String) -> WrittenDate? { self[key]?.month() }

  /// One of a closed list of words.
  ///
  /// - Parameters:
  ///   - key: a declared key.
  ///   - words: the words that are allowed.
  /// - Returns: the word; nil if absent, or after a fault.
  package func word(_ key: String, from words: [String]) -> String? { self[key]?.word(from: words) }

  /// The items of a list.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: a cursor for each; nil if absent, or after a fault.
  package func list(_ key: String) -> [YAMLCursor]? { self[key]?.list() }

  /// A map with known keys.
  ///
  /// - Parameters:
  ///   - key: a declared key.
  ///   - required: the keys that must be there with a value.
  ///   - optional: the keys that may be there.
  /// - Returns: the map; nil if absent, or after a fault.
  package func map(_ key: String, required: [String], optional: [String] = []) -> YAMLMap? {
    self[key]?.map(required: required, optional: optional)
  }

  /// A map whose keys are the author's own.
  ///
  /// - Parameter key: a declared key.
  /// - Returns: each key with its place and a cursor at its value; nil if absent, or after a fault.
  package func entries(_ key: String) -> [(key: String, location: Location, value: YAMLCursor)]? {
    self[key]?.entries()
  }
}
