import Yams

/// A YAML text in which anchors and aliases are disarmed, character for character.
///
/// `&` and `*` become `@`, which means nothing inside a text but cannot begin a value. So the
/// parser stops exactly where an anchor or alias would have worked, and nowhere else.
struct GuardedText {
  /// The text for the parser.
  var text: String {
    guarded == original ? whole : String(String.UnicodeScalarView(guarded))
  }

  /// Whether the text differs from the original.
  let differs: Bool

  private let whole: String
  private let original: [Unicode.Scalar]
  private var guarded: [Unicode.Scalar]
  private var lineStarts: [Int]
  private var renamed: UInt32 = 0

  /// Disarms a text.
  ///
  /// - Parameter text: the text as written.
  init(_ text: String) {
    whole = text
    original = Array(text.unicodeScalars)
    guarded = original.map { $0 == "&" || $0 == "*" ? "@" : $0 }
    differs = guarded != original
    lineStarts = [0]
    for (index, scalar) in original.enumerated() {
      switch scalar {
      case "\r" where original.indices.contains(index + 1) && original[index + 1] == "\n": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lineStarts.append(index + 1)
      default: continue
      }
    }
  }

  /// The character of the original text at a mark, or nil past the end.
  ///
  /// - Parameter mark: a mark in either text.
  /// - Returns: the character.
  func original(at mark: Mark) -> Unicode.Scalar? {
    index(of: mark).map { original[$0] }
  }

  /// Makes a disarmed anchor or alias harmless, so that reading can go on behind it.
  ///
  /// - Parameter mark: where the parser stopped.
  /// - Returns: whether there was something to change.
  mutating func blank(at mark: Mark) -> Bool {
    guard let index = index(of: mark), guarded[index] == "@" else { return false }
    guarded[index] = "x"
    return true
  }

  /// Gives the key at a mark a name that stands nowhere else, so that the next repetition shows.
  ///
  /// - Parameter mark: where the key begins.
  /// - Returns: whether there was a key to change.
  mutating func rename(keyAt mark: Mark) -> Bool {
    guard var index = index(of: mark) else { return false }
    if guarded[index] == "\"" || guarded[index] == "'" {
      index += 1
      guard guarded.indices.contains(index), guarded[index] != guarded[index - 1] else {
        return false
      }
    }
    guard let name = Unicode.Scalar(0xE000 + renamed) else { return false }
    guarded[index] = name
    renamed += 1
    return true
  }

  private func index(of mark: Mark) -> Int? {
    guard lineStarts.indices.contains(mark.line - 1), mark.column >= 1 else { return nil }
    let index = lineStarts[mark.line - 1] + mark.column - 1
    return guarded.indices.contains(index) ? index : nil
  }
}
