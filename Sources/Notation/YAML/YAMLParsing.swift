import Yams

/// Reads the text of a YAML file into a `YAMLValue`, within limits.
///
/// Yams allows more than people should write here: anchors and aliases (which can grow without
/// bound), tags, tabs. These are refused before Yams builds anything from them, with all the
/// anchors, aliases and repeated keys of a file in one go.
struct YAMLParsing {
  /// The largest file that is read, in bytes.
  static let largestFile = 1_000_000

  /// How often the parse is taken up again after a fault.
  private static let mostRepairs = 100

  private let path: String
  private let firstLine: Int
  private let log: FaultLog

  /// Prepares to read one file.
  ///
  /// - Parameters:
  ///   - path: the path for messages.
  ///   - firstLine: the number of the first line, where the text is a part of a file.
  ///   - log: where faults go.
  init(path: String, firstLine: Int, log: FaultLog) {
    self.path = path
    self.firstLine = firstLine
    self.log = log
  }

  /// Reads a document.
  ///
  /// - Parameter bytes: the whole text.
  /// - Returns: the document; nil after a fault.
  func value(of bytes: [UInt8]) -> YAMLValue? {
    guard bytes.count <= Self.largestFile else {
      record(FileProblem.tooLarge(bytes: bytes.count, limit: Self.largestFile))
      return nil
    }
    if let invalid = bytes.withUnsafeBufferPointer(UTF8Validity.firstInvalidIndex) {
      let line = bytes[..<invalid].count { $0 == Ascii.lineFeed }
      record(FileProblem.notUTF8, line: line + 1)
      return nil
    }
    let hasMark = bytes.starts(with: TextEncoding.byteOrderMark)
    let text = String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    guard refuseTabs(in: text), let root = compose(text) else { return nil }
    let value = YAMLConversion(path: path, firstLine: firstLine, log: log).value(of: root)
    if case .none = value.content {
      record(FileProblem.empty)
      return nil
    }
    return value
  }

  // MARK: Tabs

  private func refuseTabs(in text: String) -> Bool {
    var isSound = true
    let lines = text.utf8.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == Ascii.space || $0 == Ascii.tab }
      let rest = line.dropFirst(indentation.count)
      let isBlank = rest.isEmpty || rest.elementsEqual([Ascii.carriageReturn])
      guard !isBlank, indentation.contains(Ascii.tab) else { continue }
      record(YAMLProblem.tabInIndentation, line: index + 1)
      isSound = false
    }
    return isSound
  }

  // MARK: Composing

  /// Composes a guarded copy in which no anchor or alias can work, mending it after each fault that
  /// leaves the rest readable; then the text itself, if it is sound.
  private func compose(_ text: String) -> Node? {
    var guarded = GuardedText(text)
    var isSound = true
    for _ in 0..<Self.mostRepairs {
      do {
        let node = try Parser(yaml: guarded.text, resolver: .basic, encoding: .utf8).singleRoot()
        guard isSound else { return nil }
        guard let node else {
          record(FileProblem.empty)
          return nil
        }
        guard guarded.differs else { return node }
        return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      } catch let error as YamlError {
        isSound = false
        guard report(error, &guarded) else { return nil }
      } catch {
        record(YAMLProblem.unreadable(said: "\(error)"))
        return nil
      }
    }
    return nil
  }

  /// Records an error of Yams, and mends the guarded text if reading can go on.
  ///
  /// - Returns: whether it can.
  private func report(_ error: YamlError, _ guarded: inout GuardedText) -> Bool {
    switch error {
    case .duplicatedKeysInMapping(let keys, let context):
      let mark = context.mark
      record(YAMLProblem.keyTwice(key: keys.first ?? ""), line: mark.line, column: mark.column)
      return guarded.rename(keyAt: mark)
    case .scanner(_, let said, let mark, _), .parser(_, let said, let mark, _),
      .composer(_, let said, let mark, _):
      let character = guarded.original(at: mark)
      if said == "found character that cannot start any token", let character {
        if character == "&" || character == "*" {
          let problem = YAMLProblem.alias(sign: Character(character))
          record(problem, line: mark.line, column: mark.column)
          return guarded.blank(at: mark)
        }
        let problem = YAMLProblem.reservedCharacter(Character(character))
        record(problem, line: mark.line, column: mark.column)
      } else if said == "but found another document" {
        record(YAMLProblem.secondDocument, line: mark.line)
      } else {
        record(YAMLProblem.unreadable(said: said), line: mark.line, column: mark.column)
      }
      return false
    case .reader(let said, let offset, _, let text):
      let line = offset.map { text.prefix($0).count { $0.isNewline } + 1 }
      record(YAMLProblem.unreadable(said: said), line: line)
      return false
    default:
      record(YAMLProblem.unreadable(said: "\(error)"))
      return false
    }
  }

  private func record(_ problem: some Problem, line: Int? = nil, column: Int? = nil) {
    log.record(
      problem, at: Location(path: path, line: line.map { $0 + firstLine - 1 }, column: column))
  }
}
