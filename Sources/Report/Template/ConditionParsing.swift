import Notation

extension TagReader {
  private static let usage =
    "{% if has name %}, {% if name > other %}, {% if name is missing %} or {% if finding is outcome %}"

  /// The words of conditions, which are no outcomes.
  private static let reserved: Set<String> = ["and", "or", "not", "has", "is"]

  /// Reads a condition up to the end of the tag.
  mutating func condition(log: FaultLog) -> Condition? {
    guard let condition = any(log) else { return nil }
    end(usage: TagReader.usage)
    return condition
  }

  private mutating func any(_ log: FaultLog) -> Condition? {
    guard let first = all(log) else { return nil }
    var conditions = [first]
    while take(word: "or") {
      guard let condition = all(log) else { return nil }
      conditions.append(condition)
    }
    return conditions.count == 1 ? first : .any(conditions)
  }

  private mutating func all(_ log: FaultLog) -> Condition? {
    guard let first = one(log) else { return nil }
    var conditions = [first]
    while take(word: "and") {
      guard let condition = one(log) else { return nil }
      conditions.append(condition)
    }
    return conditions.count == 1 ? first : .all(conditions)
  }

  private mutating func one(_ log: FaultLog) -> Condition? {
    if take(word: "not") { return one(log).map(Condition.not) }
    if take(sign: "(") {
      guard let inner = any(log) else { return nil }
      return take(sign: ")") ? inner : refuse("\")\"", usage: TagReader.usage)
    }
    if take(word: "has") { return has() }
    if let word = next, let position = LoopPosition(rawValue: word.text) {
      _ = take()
      return .position(position, word.location)
    }
    guard let left = operand(log) else { return nil }
    if take(word: "is") {
      guard case .name(let name) = left else {
        return refuse("a comparison", usage: TagReader.usage)
      }
      return isSomething(name)
    }
    guard let sign = next, let comparison = Condition.Comparison(rawValue: sign.text) else {
      return refuse("\"is\" or one of < > <= >= = !=", usage: TagReader.usage)
    }
    _ = take()
    return operand(log).map { .compare(left, comparison, $0, sign.location) }
  }

  private mutating func has() -> Condition? {
    if let kind = next.flatMap({ ExhibitKind(rawValue: $0.text) }), afterNext?.kind == .word {
      _ = take()
      return key(usage: "has \(kind.rawValue) key").map { .hasExhibit(kind, $0) }
    }
    return names(usage: "has name or has name, name").map(Condition.has)
  }

  private mutating func operand(_ log: FaultLog) -> Condition.Operand? {
    guard let word = next, word.kind == .word, word.text.utf8.allSatisfy(isNumberByte) else {
      return name(usage: TagReader.usage).map(Condition.Operand.name)
    }
    _ = take()
    switch word.text {
    case "0": return .number(0)
    case "1": return .number(1)
    default:
      log.record(SyntaxProblem.number(word.text), at: word.location)
      return nil
    }
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    Sign.isDigit(byte) || byte == UInt8(ascii: ".")
  }

  /// Reads what follows `is`.
  private mutating func isSomething(_ name: Name) -> Condition? {
    if take(word: "not") { return isSomething(name).map(Condition.not) }
    if take(word: "missing") { return .isMissing(name) }
    if afterNext?.isWord("of") == true { return extreme().map { .isExtreme(name, $0) } }
    guard let first = outcome() else { return nil }
    var outcomes = [first]
    while next?.isSign(",") == true || next?.isWord("or") == true && isOutcomeAfterNext {
      _ = take()
      guard let outcome = outcome() else { return nil }
      outcomes.append(outcome)
    }
    return .isOne(name, of: outcomes)
  }

  private mutating func outcome() -> TagWord? {
    guard let word = next, word.kind != .sign else {
      return refuse("an outcome, \"missing\" or a word", usage: TagReader.usage)
    }
    return take()
  }

  /// Whether the word after `or` is one more outcome, and not the start of another condition.
  private var isOutcomeAfterNext: Bool {
    guard let word = afterNext, word.kind != .sign else { return false }
    if word.kind == .quoted { return true }
    guard !TagReader.reserved.contains(word.text), LoopPosition(rawValue: word.text) == nil else {
      return false
    }
    guard let following = peek(2) else { return true }
    return following.isSign(",") || following.isSign(")") || following.isWord("or")
      || following.isWord("and")
  }
}
