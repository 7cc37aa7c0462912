/// Words that may stand in one place of a figure's name, and what a label says for each.
package struct WordList: Sendable {
  /// The name of the list, as it stands between `<` and `>` in a pattern: `tenure`.
  package let name: String
  /// The listed words in their order.
  package let words: [String]
  private let phrases: [String: String]
  /// What a label says for a word of an open list that is not itself listed; nil if it does not fit.
  private let openPhrase: (@Sendable (String) -> String?)?

  /// A closed list.
  init(_ name: String, _ words: KeyValuePairs<String, String>) {
    self.name = name
    self.words = words.map(\.key)
    phrases = Dictionary(uniqueKeysWithValues: words.map { ($0.key, $0.value) })
    openPhrase = nil
  }

  /// An open list of bands of age, of which the usual ones are listed.
  init(_ name: String, bands: [String], after prefix: String = "") {
    self.name = name
    words = bands
    phrases = [:]
    openPhrase = { word in
      word.hasPrefix(prefix) ? AgeBand(word.dropFirst(prefix.count))?.phrase : nil
    }
  }

  /// A closed list of bands of age.
  init(_ name: String, closedBands bands: [String], after prefix: String) {
    self.name = name
    words = bands
    phrases = Dictionary(
      uniqueKeysWithValues: bands.map { ($0, AgeBand($0.dropFirst(prefix.count))?.phrase ?? $0) })
    openPhrase = nil
  }

  /// What a label says for a word.
  ///
  /// - Parameter word: a word of a figure's name.
  /// - Returns: for example `renting privately`; nil if the word is not of this list.
  func phrase(for word: String) -> String? { phrases[word] ?? openPhrase?(word) }
}
