/// Another value for a key, written into the text that a person keeps: order, spacing and comments stay.
package struct YAMLLineEdit {
  /// Where the key begins, with line and column.
  package let location: Location
  package let key: String
  /// The value as it was read; nil if none was written.
  package let old: String?
  package let new: String

  package init(at location: Location, key: String, from old: String?, to new: String) {
    self.location = location
    self.key = key
    self.old = old
    self.new = new
  }

  /// Writes the value.
  ///
  /// - Parameter text: the file; lines may end in CRLF.
  /// - Returns: whether the value stands where it was expected: on the line of its key, as it was read. The text is as it
  ///   was if not. What a file means should be read again after an edit, since YAML has other ways to write a value.
  package func apply(to text: inout String) -> Bool {
    var scalars = Array(text.unicodeScalars)
    guard let line = location.line, let column = location.column,
      let start = Self.start(ofLine: line, in: scalars).map({ $0 + column - 1 }),
      let afterKey = Self.end(of: key, at: start, in: scalars),
      let colon = Self.skippingSpaces(from: afterKey, in: scalars),
      colon < scalars.count, scalars[colon] == ":",
      let place = Self.skippingSpaces(from: colon + 1, in: scalars),
      let end = old.map({ Self.end(of: $0, at: place, in: scalars) }) ?? colon + 1
    else { return false }
    let value = Array(" \(Self.written(new))".unicodeScalars)
    scalars.replaceSubrange(colon + 1..<end, with: value)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    return true
  }

  private static func start(ofLine line: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return nil }
      start = end + 1
    }
    return start
  }

  /// The end of a text that stands at a place, plain or in quotes; nil if another stands there.
  private static func end(of text: String, at place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard place < scalars.count else { return nil }
    let wanted = Array(text.unicodeScalars)
    let quotes: [Unicode.Scalar] = ["\"", "'"]
    let quote = quotes.first { $0 == scalars[place] }
    let start = quote == nil ? place : place + 1
    let end = start + wanted.count
    guard end <= scalars.count, Array(scalars[start..<end]) == wanted else { return nil }
    guard let quote else { return end }
    return end < scalars.count && scalars[end] == quote ? end + 1 : nil
  }

  private static func skippingSpaces(from place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    scalars[min(place, scalars.count)...].firstIndex { $0 != " " } ?? scalars.count
  }

  /// A value in plain form where that means the same, else in quotes.
  private static func written(_ value: String) -> String {
    let isPlain =
      value.wholeMatch(of: #/-?[A-Za-z0-9]([A-Za-z0-9 .%_-]*[A-Za-z0-9%])?/#) != nil
    if isPlain { return value }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
