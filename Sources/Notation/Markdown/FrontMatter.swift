/// A Markdown file in two parts: settings between two `---` lines, and the text below them.
package struct FrontMatter {
  /// A cursor at the settings; nil if the file has none.
  package let settings: YAMLCursor?

  /// The text below the settings, or the whole file.
  package let body: String

  /// The number of the body's first line in the file.
  package let bodyLine: Int

  /// Splits a file.
  ///
  /// The settings begin only if the very first line is `---`, and end at the next such line.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path for messages.
  ///   - log: where faults go.
  /// - Returns: the two parts; nil if the file is not UTF-8 or its settings cannot be read.
  package static func read(_ bytes: [UInt8], path: String, log: FaultLog) -> FrontMatter? {
    if let invalid = bytes.withUnsafeBufferPointer(UTF8Validity.firstInvalidIndex) {
      let line = bytes[..<invalid].count { $0 == Ascii.lineFeed } + 1
      log.record(FileProblem.notUTF8, at: Location(path: path, line: line))
      return nil
    }
    let hasMark = bytes.starts(with: TextEncoding.byteOrderMark)
    let content = hasMark ? bytes.dropFirst(3) : bytes[...]
    let lines = content.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
    guard let first = lines.first, isFence(first) else {
      return FrontMatter(
        settings: nil, body: String(decoding: content, as: UTF8.self), bodyLine: 1)
    }
    guard let end = lines.dropFirst().firstIndex(where: isFence) else {
      log.record(FrontMatterProblem.notClosed, at: Location(path: path, line: 1))
      return nil
    }
    let yaml = Array(lines[1..<end].joined(separator: [Ascii.lineFeed]))
    let body = lines[(end + 1)...].joined(separator: [Ascii.lineFeed])
    var settings: YAMLCursor?
    if !yaml.allSatisfy({ $0 <= Ascii.space }) {
      settings = YAMLCursor.read(yaml, path: path, firstLine: 2, log: log)
      guard settings != nil else { return nil }
    }
    return FrontMatter(
      settings: settings, body: String(decoding: Array(body), as: UTF8.self), bodyLine: end + 2)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8)
  }
}

/// What can be wrong with the settings of a Markdown file.
package enum FrontMatterProblem: Problem {
  case notClosed

  package var wording: Wording {
    switch self {
    case .notClosed:
      Wording(
        "HNA0141", found: "settings that are opened by \"---\" and not closed",
        expected: "a second line \"---\"",
        remedy: "Put a line \"---\" between the settings and the text.")
    }
  }
}
