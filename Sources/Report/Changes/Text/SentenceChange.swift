/// A line of text in two editions.
package struct SentenceChange: Sendable {
  package enum Kind: String, Sendable {
    /// It reads otherwise.
    case rewritten
    /// It is there no longer.
    case gone
    /// It was not there.
    case new
    /// Only numbers differ, and each is a figure that is listed.
    case followsFigures = "follows figures"
    /// Only the numbers of tables, charts, sections or notes differ.
    case renumbered
  }

  /// A run of words, and whether the other edition has it too.
  package struct Piece: Hashable, Sendable {
    package let text: String
    package let isChanged: Bool
  }

  package let kind: Kind
  /// The key of its chapter.
  package let chapter: String
  package let chapterTitle: String
  /// Where it stands: `section 4.1`.
  package let place: String
  /// Empty for a line that was not there.
  package let before: [Piece]
  /// Empty for a line that is there no longer.
  package let now: [Piece]
  /// The figures that it follows, by name.
  package let figures: [String]
}

extension SentenceChange {
  /// Whether only numbers differ, and each is accounted for.
  package var isFollowing: Bool { kind == .followsFigures || kind == .renumbered }
}

extension [SentenceChange.Piece] {
  /// The words.
  package var text: String { map(\.text).joined() }
}
