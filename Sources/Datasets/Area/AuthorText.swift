import Notation

extension YAMLCursor {
  /// Text that says something, on one line: no white space around it, no line break within.
  ///
  /// - Returns: the text; nil after a fault.
  func line() -> String? {
    guard let text = text() else { return nil }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return refuseBlank() }
    guard !trimmed.contains(where: \.isNewline) else {
      return refuse(.form("one line", remedy: "Write the text on one line."))
    }
    return trimmed
  }

  /// Text of one or more paragraphs, one for each line; a block after `>` has one for each blank line.
  ///
  /// - Returns: the paragraphs, at least one; nil after a fault.
  func paragraphs() -> [String]? {
    guard let text = text() else { return nil }
    let paragraphs = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    return paragraphs.isEmpty ? refuseBlank() : paragraphs
  }

  /// Records that a text is there and says nothing.
  private func refuseBlank<Value>() -> Value? {
    log.record(YAMLProblem.noValue(name: name), at: location)
    return nil
  }

  /// A year that a report may speak of.
  ///
  /// - Returns: the year; nil after a fault.
  func year() -> Int? {
    guard let year = integer() else { return nil }
    guard (1900...2200).contains(year) else {
      return refuse(.form("a year such as 2026", remedy: "Write the year with four digits."))
    }
    return year
  }
}

extension YAMLMap {
  func line(_ key: String) -> String? { self[key]?.line() }

  func year(_ key: String) -> Int? { self[key]?.year() }
}

extension String {
  /// The text without the white space around it.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
