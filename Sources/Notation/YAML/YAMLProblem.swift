/// What can be wrong with a YAML file.
package enum YAMLProblem: Problem {
  /// The text cannot be read as YAML; `said` is what the parser says of it.
  case unreadable(said: String)
  /// A character that opens nothing in YAML stands where a value begins.
  case reservedCharacter(Character)
  case tabInIndentation
  case keyTwice(key: String)
  case alias(sign: Character)
  case tag(String)
  case secondDocument
  case keyIsNotText
  case unknownKey(key: String, known: [String])
  case missingKey(key: String, in: String)
  case noValue(name: String)
  case wrongValue(name: String, found: String, expected: YAMLExpectation)

  package var wording: Wording {
    switch self {
    case .unreadable(let said):
      Wording(
        "HNA0110", found: "YAML that cannot be read (\(said))",
        expected: "\"key: value\" and \"- item\" lines, each level indented by the same spaces",
        remedy: Self.remedy(said: said))
    case .reservedCharacter(let character):
      Wording(
        "HNA0110", found: "a value that begins with \"\(character)\"",
        expected: "text that begins with a letter or a digit, or stands in quotes",
        remedy: "Put the text in quotes.")
    case .tabInIndentation:
      Wording(
        "HNA0111", found: "a tab in the indentation", expected: "spaces",
        remedy: "Replace each tab at the start of the line by two spaces.")
    case .keyTwice(let key):
      Wording(
        "HNA0112", found: "key \(quotedForMessage(key)) is given more than once in one map",
        expected: "each key once",
        remedy: "Keep one of the lines, or correct the name of the other.")
    case .alias(let sign):
      Wording(
        "HNA0113", found: "\(sign == "&" ? "an anchor (&name)" : "an alias (*name)")",
        expected: "the value itself",
        remedy:
          "Write the value out in each place; if \"\(sign)\" is part of a text, put it in quotes.")
    case .tag(let tag):
      Wording(
        "HNA0114", found: "a tag \(quotedForMessage(tag))", expected: "a value without a tag",
        remedy: "Remove the tag; if \"!\" is part of a text, put the text in quotes.")
    case .secondDocument:
      Wording(
        "HNA0115", found: "a second document", expected: "one document in a file",
        remedy: "Remove the line \"---\", or move what follows it to a file of its own.")
    case .keyIsNotText:
      Wording(
        "HNA0116", found: "a key that is a list, a map or nothing", expected: "a word as key",
        remedy: "Write \"key: value\"; text that begins with [ or { needs quotes.")
    case .unknownKey(let key, let known):
      Wording(
        "HNA0117",
        found: "unknown key \(quotedForMessage(key))"
          + (nearest(to: key, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: known.isEmpty ? "no key at all" : "one of " + known.joined(separator: ", "),
        remedy: key.contains(" ")
          ? "Put text that holds a comma in quotes where it stands within { }, or remove the line."
          : "Correct the key, or remove the line.")
    case .missingKey(let key, let name):
      Wording(
        "HNA0118", found: "\(name) has no key \"\(key)\"", expected: "\"\(key)\"",
        remedy: "Add a line \"\(key): …\" here.")
    case .noValue(let name):
      Wording(
        "HNA0119", found: "\(name) has no value", expected: "a value",
        remedy:
          "Write the value after the colon; put the word null in quotes if it is meant as text.")
    case .wrongValue(let name, let found, let expected):
      Wording(
        "HNA0120", found: "\(name) has \(found)" + expected.nearest(to: found),
        expected: expected.words,
        remedy: expected.remedy)
    }
  }

  private static func remedy(said: String) -> String {
    switch said {
    case "mapping values are not allowed in this context":
      "Put text that holds a colon and a space in quotes, or correct the indentation."
    case "found unexpected end of stream":
      "Close the quote or bracket that is opened here or above."
    default:
      "Look for a missing quote, colon or space on this line and the one above."
    }
  }
}

/// What a reader expects of a value.
package enum YAMLExpectation: Hashable, Sendable {
  case text, number, integer, flag, date, month, list, map
  case oneOf([String])
  /// A form that only the caller knows, in words, with what to do.
  case form(String, remedy: String)

  /// The word that was probably meant, as a question; nothing if none is near.
  ///
  /// - Parameter found: what a message calls the value: a word in straight quotes.
  /// - Returns: the question, with the semicolon before it.
  func nearest(to found: String) -> String {
    let word = found.replacing("\"", with: "")
    guard case .oneOf(let words) = self, word.count > 2 else { return "" }
    let known = words.filter { $0.contains(where: \.isLetter) }
    return Notation.nearest(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// The expectation in words that follow "expected".
  var words: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .integer: "a whole number"
    case .flag: "true or false"
    case .date: "a date such as 2024-12-31"
    case .month: "a month such as 2024-12"
    case .list: "a list"
    case .map: "a map of keys and values"
    case .oneOf(let words): "one of " + words.joined(separator: ", ")
    case .form(let words, _): words
    }
  }

  /// What to do when something else was found.
  var remedy: String {
    switch self {
    case .text: "Write the text after the colon, on one line or as a block after \">\"."
    case .number: "Write digits, with a point for decimals: no commas, signs or quotes."
    case .integer: "Write digits only: no point, commas, signs or quotes."
    case .flag: "Write true or false, without quotes."
    case .date: "Write year, month and day in digits, joined by hyphens."
    case .month: "Write year and month in digits, joined by a hyphen."
    case .list: "Write each item on a line of its own after \"- \", or all in [ ] with commas."
    case .map: "Write \"key: value\" lines, indented below this one."
    case .oneOf: "Write one of these words."
    case .form(_, let remedy): remedy
    }
  }
}
