/// Two lines held against one another word by word.
struct WordComparison {
  let before: [SentenceChange.Piece]
  let now: [SentenceChange.Piece]

  init(_ before: String, _ now: String) {
    let (old, new) = (WordComparison.words(before), WordComparison.words(now))
    var (gone, added): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    self.before = WordComparison.pieces(old, gone)
    self.now = WordComparison.pieces(new, added)
  }

  /// How much of two lines is the same, from 0 to 1.
  static func likeness(_ left: String, _ right: String) -> Double {
    let (first, second) = (words(left), words(right))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in first { counts[word, default: 0] += 1 }
    var shared = 0
    for word in second {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return Double(2 * shared) / Double(first.count + second.count)
  }

  /// The words of a line; points, commas and brackets at the ends of words stand alone.
  static func words(_ line: String) -> [String] {
    line.split(separator: " ").flatMap { part -> [String] in
      let closing = Array(part.reversed().prefix { ".,;:)".contains($0) }.reversed())
      let core = part.dropLast(closing.count)
      guard !core.isEmpty else { return [String(part)] }
      let opening = core.hasPrefix("(") && core.count > 1 ? ["("] : []
      return opening + [String(core.dropFirst(opening.count))] + closing.map(String.init)
    }
  }

  private static func pieces(_ words: [String], _ changed: Set<Int>) -> [SentenceChange.Piece] {
    var pieces: [(text: String, isChanged: Bool)] = []
    var isOpen = true
    for (index, word) in words.enumerated() {
      let space = isOpen || ".,;:)".contains(word) ? "" : " "
      let isChanged = changed.contains(index)
      if let last = pieces.last, last.isChanged == isChanged {
        pieces[pieces.count - 1].text += space + word
      } else {
        if !space.isEmpty, !pieces.isEmpty {
          // The space stands with the words that did not change.
          if isChanged { pieces[pieces.count - 1].text += space }
          pieces.append((isChanged ? word : space + word, isChanged))
        } else {
          pieces.append((word, isChanged))
        }
      }
      isOpen = word == "("
    }
    return pieces.map { SentenceChange.Piece(text: $0.text, isChanged: $0.isChanged) }
  }
}
