import Notation

extension TagReader {
  private static let usage = "{{ name }} or {{ name | filter }}"

  /// Reads a `{{ … }}`.
  mutating func print(log: FaultLog) -> Print? {
    guard let subject = subject() else { return nil }
    var filters: [FilterCall] = []
    while next != nil {
      guard take(sign: "|") else { return refuse("\"|\"", usage: TagReader.usage) }
      guard let filter = filter(log: log) else { return nil }
      filters.append(filter)
    }
    return Print(subject: subject, filters: filters, location: tag.location)
  }

  private mutating func subject() -> Print.Subject? {
    if afterNext?.isWord("of") == true { return extreme().map(Print.Subject.extreme) }
    return name(usage: TagReader.usage).map(Print.Subject.name)
  }

  /// Reads `largest of name, name`.
  mutating func extreme() -> Extreme? {
    let usage = "largest of name, name or smallest of name, name"
    guard let word = next?.text, let kind = Extreme.Kind(rawValue: word) else {
      return refuse("\"largest\" or \"smallest\"", usage: usage)
    }
    _ = take()
    guard take(word: "of") else { return refuse("\"of\"", usage: usage) }
    guard let names = names(usage: usage) else { return nil }
    guard names.count > 1 else { return refuse("a second name", usage: usage) }
    return Extreme(kind: kind, names: names)
  }

  private mutating func filter(log: FaultLog) -> FilterCall? {
    guard let word = take(), word.kind == .word else {
      return refuse("the name of a filter", usage: TagReader.usage)
    }
    guard let filter = Filter(rawValue: word.text) else {
      log.record(SyntaxProblem.unknownFilter(word.text), at: word.location)
      return nil
    }
    var call = FilterCall(filter: filter, words: [], location: word.location)
    switch filter.argument {
    case .none: break
    case .figure:
      guard let name = name(usage: filter.usage) else { return nil }
      call.name = name
    case .text: guard takeTexts(1, for: &call, log) else { return nil }
    case .twoTexts: guard takeTexts(2, for: &call, log) else { return nil }
    }
    return call
  }

  /// Takes texts in quotes that a filter is given.
  private mutating func takeTexts(_ count: Int, for call: inout FilterCall, _ log: FaultLog)
    -> Bool
  {
    for _ in 0..<count {
      guard let text = next, text.kind == .quoted else {
        return refuse("a text in quotes", usage: call.filter.usage) ?? false
      }
      if case .template = writer, text.text.utf8.contains(where: Sign.isDigit) {
        log.record(SyntaxProblem.digits(text.text), at: text.location)
      }
      call.words.append(text.text)
      _ = take()
    }
    return true
  }
}
