import DocumentModel

/// Puts prose together, so that tags leave no stray spaces and no empty lines behind.
///
/// One sentence a line is kept: a line end is written when something follows it. However many blank lines follow one
/// another, one is left.
struct ProseWriter {
  private enum Gap { case none, space, line, paragraph }

  private var prose = Prose()
  private var gap = Gap.none
  private var indentation = 0
  private var isBegun = false

  /// Adds words of a template.
  mutating func words(_ text: String) {
    fillGap()
    prose.append(markdown: text)
  }

  /// Adds a mark.
  mutating func mark(_ mark: Mark) {
    fillGap()
    prose.append(mark)
  }

  /// Adds a footnote, close to the words before it.
  mutating func note(_ note: Prose) {
    if gap == .paragraph { fillGap() }
    isBegun = true
    prose.append(.note(note))
  }

  /// Adds prose that was put together before.
  mutating func prose(_ other: Prose) {
    fillGap()
    prose.append(other)
  }

  mutating func space() { widen(to: .space) }

  mutating func lineEnd() {
    widen(to: .line)
    indentation = 0
  }

  mutating func blankLine() {
    widen(to: .paragraph)
    indentation = 0
  }

  /// Indents the line that begins here.
  mutating func indent(_ count: Int) { indentation = count }

  /// The prose, without spaces or line ends after it.
  var finished: Prose { prose }

  private mutating func widen(to wider: Gap) {
    switch (gap, wider) {
    case (.none, _), (.space, .line), (_, .paragraph): gap = wider
    default: break
    }
  }

  private mutating func fillGap() {
    defer {
      gap = .none
      isBegun = true
    }
    guard isBegun else { return }
    switch gap {
    case .none: break
    case .space: prose.append(markdown: " ")
    case .line: newLine("\n")
    case .paragraph: newLine("\n\n")
    }
  }

  private mutating func newLine(_ end: String) {
    prose.append(markdown: end + String(repeating: " ", count: indentation))
    indentation = 0
  }
}
