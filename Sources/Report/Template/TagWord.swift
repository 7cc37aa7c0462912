import Notation

/// A word, a quoted text or a sign within a tag.
struct TagWord: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case word, quoted, sign }

  let kind: Kind
  let text: String
  let location: Location

  /// Whether this is the word given, not in quotes.
  func isWord(_ word: String) -> Bool { kind == .word && text == word }

  /// Whether this is the sign given.
  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}

/// A `{{ … }}` or a `{% … %}`, taken apart into words.
struct Tag: Sendable {
  /// Whether it prints a value.
  let isPrint: Bool
  let words: [TagWord]
  let location: Location
  /// Whether nothing but such tags stands on its line, which then leaves no line behind.
  var isAlone = false

  /// The first word: what the tag does.
  var keyword: String { isPrint ? "{{" : words.first?.text ?? "" }

  /// The tag without what it is given, for messages: `{% if %}`.
  var form: String { isPrint ? "{{ }}" : "{% \(keyword) %}" }

  /// Tags that shape the text, and print nothing where they stand.
  var isStructural: Bool {
    guard !isPrint else { return false }
    return keyword != "ref" && Keyword(rawValue: keyword) != nil
  }
}

/// The first words of the tags there are.
enum Keyword: String, CaseIterable, Sendable {
  case `if`, elif, `else`, end, choose, when, `for`, list, item, note, notice, block, table, chart,
    ref
  case `repeat`, gap
}
