package import Evidence

/// A kind of figure: the form of its stem, what a reader calls it, and its unit.
///
///     FigurePattern("tenure.<tenure>.share", .share, "Households <tenure>, share")
///
/// Words between `<` and `>` name a `WordList`; in the label its phrase takes their place.
package struct FigurePattern: Sendable {
  /// What a period must be.
  package enum Span: Sendable {
    case any
    /// A span of years, `2001-2011`: the figure is a change.
    case years
  }

  /// The form of the stem: `tenure.<tenure>.share`.
  package let pattern: String
  package let unit: Quantity.Unit
  /// The label, with the names of word lists in place of their phrases.
  package let label: String
  package let span: Span
  private let segments: [[Piece]]
  private let labelPieces: [Piece]

  /// A part of a segment of a stem.
  private enum Piece {
    case text(String)
    case word(WordList)
  }

  /// A kind of figure whose word lists are those of the catalogue; an unknown list is a fault of ours.
  init(_ pattern: String, _ unit: Quantity.Unit, _ label: String, span: Span = .any) {
    self.pattern = pattern
    self.unit = unit
    self.label = label
    self.span = span
    segments = pattern.split(separator: ".").map(Self.pieces)
    labelPieces = Self.pieces(of: label[...])
  }

  /// The first word of the stem, which is always a plain one.
  var subject: Substring { pattern.prefix { $0 != "." } }

  /// The label of a figure with a stem of this pattern.
  ///
  /// - Parameter words: the words of the stem of a figure: `tenure`, `owned`, `share`.
  /// - Returns: its label; nil if the stem is of another pattern.
  func label(of words: [Substring]) -> String? {
    guard words.count == segments.count else { return nil }
    var phrases: [String: String] = [:]
    for (word, pieces) in zip(words, segments) {
      guard let found = Self.match(word, pieces[...]) else { return nil }
      phrases.merge(found.map { ($0.list, $0.phrase) }) { first, _ in first }
    }
    return labelPieces.map { piece in
      switch piece {
      case .text(let text): text
      case .word(let list): phrases[list.name] ?? "<\(list.name)>"
      }
    }.joined()
  }

  /// Every stem of this pattern that can be made of listed words.
  package var stems: [String] {
    segments.reduce([""]) { stems, pieces in
      let words = pieces.reduce([""]) { words, piece in
        words.flatMap { word in
          switch piece {
          case .text(let text): [word + text]
          case .word(let list): list.words.map { word + $0 }
          }
        }
      }
      return stems.flatMap { stem in words.map { stem.isEmpty ? $0 : "\(stem).\($0)" } }
    }
  }

  /// The phrases of the lists in a segment, by the name of the list; nil if the text does not fit.
  private static func match(
    _ text: Substring, _ pieces: ArraySlice<Piece>
  ) -> [(list: String, phrase: String)]? {
    guard let first = pieces.first else { return text.isEmpty ? [] : nil }
    let rest = pieces.dropFirst()
    switch first {
    case .text(let literal):
      return text.hasPrefix(literal) ? match(text.dropFirst(literal.count), rest) : nil
    case .word(let list):
      if rest.isEmpty { return list.phrase(for: String(text)).map { [(list.name, $0)] } }
      for word in list.words where text.hasPrefix(word) {
        if let others = match(text.dropFirst(word.count), rest), let phrase = list.phrase(for: word)
        {
          return [(list.name, phrase)] + others
        }
      }
      return nil
    }
  }

  /// Takes a segment, or a label, apart: `<size>-<form>` is a word, a hyphen and a word.
  private static func pieces(of segment: Substring) -> [Piece] {
    var pieces: [Piece] = []
    for (index, part) in segment.split(separator: "<", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0 else {
        if !part.isEmpty { pieces.append(.text(String(part))) }
        continue
      }
      let halves = part.split(separator: ">", omittingEmptySubsequences: false)
      guard let list = FigureCatalogue.words.first(where: { $0.name == halves[0] }) else {
        preconditionFailure("no list of words is named \(halves[0])")
      }
      pieces.append(.word(list))
      if let literal = halves.last, !literal.isEmpty { pieces.append(.text(String(literal))) }
    }
    return pieces
  }
}
