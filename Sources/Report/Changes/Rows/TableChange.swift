/// What became of a table between two editions: its rows, matched by key.
package struct TableChange: Sendable {
  /// A row that is gone, new, or has other cells.
  package struct Row: Sendable {
    package enum Kind: String, Sendable {
      case gone = "---"
      case new = "+++"
      case changed = "->"
    }

    package let kind: Kind
    /// The words that tell it from other rows.
    package let name: String
    /// The cells that differ, in the order of the columns; of a whole row none.
    package let cells: [Cell]
    /// Whether it differs only as its figure does, which is listed.
    package let isFollowing: Bool
  }

  package struct Cell: Hashable, Sendable {
    package let column: String
    package let before: String?
    package let now: String?
  }

  package let name: String
  package let title: String
  /// Where it stands: `section 4.1`.
  package let place: String?
  package let goneColumns: [String]
  package let newColumns: [String]
  /// Gone first, then new, then changed; each in the order of its file.
  package let rows: [Row]

  /// Whether all that differs follows figures that are listed.
  package var isFollowing: Bool {
    goneColumns.isEmpty && newColumns.isEmpty && rows.allSatisfy(\.isFollowing)
  }

  package func count(_ kind: Row.Kind) -> Int { rows.count { $0.kind == kind } }
}

extension TableChange.Row {
  /// The row as highlighters of tables write it: `-> | Owned | value: 41->43`.
  package var line: String {
    let cells = cells.map { "\($0.column): \($0.brief)" }
    return ([name] + cells).joined(separator: " | ")
  }
}

extension TableChange.Cell {
  /// How many characters a cell may have to be shown whole.
  private static let longest = 60

  /// `41->43`; of a long text the words that differ, with what stands between them left out.
  package var brief: String {
    let texts = [before ?? "", now ?? ""]
    guard texts.contains(where: { $0.count > Self.longest }) else {
      return texts.joined(separator: "->")
    }
    let words = WordComparison(texts[0], texts[1])
    return [words.before, words.now].map { pieces in
      pieces.filter(\.isChanged).map { String($0.text.prefix(Self.longest)) }
        .joined(separator: " \u{2026} ")
    }.joined(separator: "->")
  }
}
