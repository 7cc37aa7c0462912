/// CommonMark text in which some places are marks: values, references and notes that a writer spells in its own way.
///
/// A mark stands in the text as its index between two characters of the private use area, which Markdown passes
/// through untouched, so no value can be taken for markup and no markup for a value.
package struct Prose: Hashable, Sendable {
  /// CommonMark, one sentence a line, with marks.
  package private(set) var markdown: String
  package private(set) var marks: [Mark]

  package static let markStart: Unicode.Scalar = "\u{E000}"
  package static let markEnd: Unicode.Scalar = "\u{E001}"

  /// Empty prose, to be appended to.
  package init() {
    markdown = ""
    marks = []
  }

  /// Text that is not Markdown and is printed as it stands.
  package init(text: String) {
    self.init()
    append(.text(text))
  }

  /// Markdown that an author wrote, without marks.
  package init(markdown: String) {
    self.init()
    append(markdown: markdown)
  }

  /// The mark that is all there is, as in `Prose(text:)`; nil for any other prose.
  package var onlyMark: Mark? {
    let length = 2 * String(Prose.markStart).utf8.count + 1
    return marks.count == 1 && markdown.utf8.count == length ? marks[0] : nil
  }

  package var isEmpty: Bool { marks.isEmpty && markdown.allSatisfy(\.isWhitespace) }

  /// Adds Markdown, less any characters that would look like marks.
  package mutating func append(markdown text: String) {
    markdown += Prose.withoutReserved(text)
  }

  /// A text without the characters of the private use area that marks and writers use for themselves.
  ///
  /// Scalars are compared, not characters: a mark with an accent after it is another character but the same mark.
  package static func withoutReserved(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter { !reserved.contains($0) })
    return String(kept)
  }

  private static let reserved: ClosedRange<Unicode.Scalar> = "\u{E000}"..."\u{E00F}"

  /// Adds a mark.
  package mutating func append(_ mark: Mark) {
    markdown += "\(Prose.markStart)\(marks.count)\(Prose.markEnd)"
    marks.append(mark)
  }

  /// Adds other prose, its marks renumbered.
  package mutating func append(_ other: Prose) {
    for piece in other.pieces {
      switch piece {
      case .markdown(let text): append(markdown: text)
      case .mark(let mark): append(mark)
      }
    }
  }

  /// The text and the marks in order.
  package enum Piece: Hashable, Sendable {
    case markdown(String)
    case mark(Mark)
  }

  /// The prose taken apart at its marks.
  package var pieces: [Piece] {
    Prose.split(markdown).map { part in
      switch part {
      case .text(let text): .markdown(text)
      case .mark(let index): .mark(marks[index])
      }
    }
  }

  /// A part of text that may hold marks.
  package enum Part: Hashable, Sendable {
    case text(String)
    case mark(Int)
  }

  /// Takes any text apart at its marks: a writer does so with each text node of parsed prose.
  package static func split(_ text: String) -> [Part] {
    let scalars = text.unicodeScalars
    var parts: [Part] = []
    var rest = scalars[...]
    while let start = rest.firstIndex(of: markStart),
      let end = rest[start...].firstIndex(of: markEnd),
      let index = Int(String(rest[rest.index(after: start)..<end]))
    {
      if start > rest.startIndex { parts.append(.text(String(rest[..<start]))) }
      parts.append(.mark(index))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  /// The same prose without its footnotes, for a place that repeats it.
  package var withoutNotes: Prose {
    guard marks.contains(where: { if case .note = $0 { true } else { false } }) else { return self }
    var result = Prose()
    for piece in pieces {
      switch piece {
      case .markdown(let text): result.append(markdown: text)
      case .mark(.note): break
      case .mark(let mark): result.append(mark)
      }
    }
    return result
  }

  /// The words alone, as a title or a text alternative says them: marks spelled, Markdown left as typed.
  package func plainText(_ spell: (Mark) -> String = \.defaultText) -> String {
    pieces.map { piece in
      switch piece {
      case .markdown(let text): text
      case .mark(let mark): spell(mark)
      }
    }.joined()
  }
}

extension Prose {
  /// The same bytes and the same marks: writers look prose up by the thousand, so no text is normalised to compare it.
  package static func == (left: Prose, right: Prose) -> Bool {
    left.markdown.utf8.elementsEqual(right.markdown.utf8) && left.marks == right.marks
  }

  package func hash(into hasher: inout Hasher) {
    var text = markdown
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(marks.count)
    if let onlyMark { hasher.combine(onlyMark) }
  }
}

/// A place in prose that is not plain words.
package enum Mark: Hashable, Sendable {
  /// The value of a figure, under its name.
  case value(figure: String, raw: Double?, text: String)
  /// Words from data, never read as Markdown.
  case text(String)
  /// A reference to a table, a chart, a chapter, a section or a term.
  case reference(Target)
  /// A footnote.
  case note(Prose)
  /// Words that another edition has and this one has not.
  case removed(String)
  /// Words that another edition has not.
  case inserted(String)

  /// The words of a mark where nothing is resolved.
  package var defaultText: String {
    switch self {
    case .value(_, _, let text), .text(let text), .removed(let text), .inserted(let text): text
    case .reference(let target): target.key
    case .note: ""
    }
  }
}

/// What a reference points to.
package struct Target: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case chapter, section, table, chart, term
  }

  package var kind: Kind
  package var key: String

  package init(_ kind: Kind, _ key: String) {
    self.kind = kind
    self.key = key
  }
}
