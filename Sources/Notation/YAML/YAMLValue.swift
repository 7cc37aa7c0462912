/// A YAML document as it was written, each part with its place in the file.
///
/// Invariants, kept by `YAMLParsing`: keys are text and stand once in a map; there are no aliases,
/// anchors or tags. Text is exactly what was written: `012`, `NO` and `2026.1` are not changed.
package struct YAMLValue: Hashable, Sendable {
  /// What stands at one place.
  package indirect enum Content: Hashable, Sendable {
    /// Nothing, `~` or `null`.
    case none
    /// Text, and whether it was written in quotes or as a block.
    case scalar(String, isQuoted: Bool)
    case list([YAMLValue])
    case map([Entry])
  }

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let location: Location
    package let value: YAMLValue
  }

  package let content: Content
  package let location: Location
}

extension YAMLValue {
  /// What a message calls this value: `"n/a"`, `a list`, `a map`, `no value`.
  var described: String {
    switch content {
    case .none: "no value"
    case .scalar(let text, let isQuoted): quotedForMessage(text) + (isQuoted ? " in quotes" : "")
    case .list: "a list"
    case .map: "a map"
    }
  }
}

/// Puts text from a file in quotes for a message: on one line, and no longer than 60 characters.
///
/// - Parameter text: the text as it stands in the file.
/// - Returns: the text in straight quotes, control characters and line breaks shown as spaces.
package func quotedForMessage(_ text: some StringProtocol) -> String {
  let clean = String(
    String.UnicodeScalarView(
      text.unicodeScalars.prefix(61).map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: " "
        default: scalar
        }
      }))
  return clean.unicodeScalars.count > 60
    ? "\"\(String(clean.unicodeScalars.prefix(60)))…\"" : "\"\(clean)\""
}
