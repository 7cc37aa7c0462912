import Report

/// The story of what changed as lines for a terminal.
struct StoryText {
  let story: ChangeStory
  /// How many of a part are listed before the rest are counted.
  let limit: Int

  /// The lines; one, if nothing changed.
  var lines: [String] {
    guard !story.isEmpty else { return ["No changes."] }
    return [story.verdict] + story.parts.flatMap(lines)
      + ["  \(story.unchangedLine)"]
      + ([story.stepLine].compactMap(\.self) + story.notes).map { "  \($0)" }
  }

  private func lines(_ part: ChangePart) -> [String] {
    let sign = part.kind.isAlarming ? "!" : " "
    let rest = part.entries.count - limit
    return part.entries.prefix(limit).flatMap { entry in
      ["\(sign) \(part.kind.word)  \(StoryText.line(entry))"] + StoryText.detail(entry)
    } + (rest > 0 ? ["    and \(ChangeStory.number(rest)) more"] : [])
      + part.remarks.map { "  \(part.kind.word)  \($0)" }
  }

  /// `trend.median-ratio (section 4.2): 0.0 -> −0.3  −0.3`.
  private static func line(_ entry: ChangeEntry) -> String {
    let place = entry.place.map { " (\($0))" } ?? ""
    let values = [entry.before, entry.now].compactMap(\.self)
    let moved = values.isEmpty ? "" : ": " + values.joined(separator: " -> ")
    let change = entry.change.map { values.isEmpty ? ": \($0)" : "  \($0)" } ?? ""
    return entry.key + place + moved + change
  }

  /// The words of a sentence, those in brackets that the other edition has not: `[-asks-]`, `{+looks at+}`.
  private static func marked(_ words: [SentenceChange.Piece], _ sign: String) -> String {
    guard words.contains(where: { !$0.isChanged }) else { return words.text }
    return words.map { piece in
      guard piece.isChanged else { return piece.text }
      return sign == "-" ? "[-\(piece.text)-]" : "{+\(piece.text)+}"
    }.joined()
  }

  /// What the entry is called, and a line for each reason.
  private static func detail(_ entry: ChangeEntry) -> [String] {
    [entry.label].map { "      \($0)" }
      + [("-", entry.beforeWords), ("+", entry.nowWords)].compactMap { sign, words in
        words.isEmpty ? nil : "        \(sign) \(marked(words, sign))"
      }
      + entry.reasons.map { reason in
        "        "
          + [reason.word, reason.effect ?? "", reason.text]
          .filter { !$0.isEmpty }.joined(separator: "  ")
      }
  }
}
