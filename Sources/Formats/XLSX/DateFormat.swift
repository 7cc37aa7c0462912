/// Number formats as workbooks write them: `dd/mm/yyyy`, `mmm\-yy`, `[$-809]d mmmm yyyy;@`.
enum DateFormat {
  /// Tells whether a format shows a number as a day, month or year.
  ///
  /// Letters in quotes or brackets, and those behind a backslash, an underscore or an asterisk, are
  /// not codes. A format with hours or seconds but no day or year shows a time, not a date.
  ///
  /// - Parameter code: the format.
  /// - Returns: true for a date, with or without a time.
  static func isDate(_ code: String) -> Bool {
    let letters = codes(code.lowercased())
    if letters.contains("y") || letters.contains("d") { return true }
    return letters.contains("m") && !letters.contains("h") && !letters.contains("s")
  }

  /// The letters that are codes.
  private static func codes(_ format: String) -> Set<Character> {
    var letters: Set<Character> = []
    var closing: Character?
    var isLiteral = false
    for character in format {
      if isLiteral {
        isLiteral = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": isLiteral = true
        default: letters.insert(character)
        }
      }
    }
    // "General" and its like are words, not codes.
    return format.contains("general") ? [] : letters
  }
}
